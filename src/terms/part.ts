// A measure or an indicator with the part of it that is meant. In: `ceased[reason-ceased=adopted]`, or a name
// alone. Out: the name, and the part where there is one.

export function nameAndPart(text: string): { readonly name: string; readonly part?: string } {
  const [, name, part] = /^([^[]*)\[([^\]]*)\]$/.exec(text) ?? []
  return name === undefined || part === undefined ? { name: text } : { name, part }
}
