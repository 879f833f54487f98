// A JSON file of the templates, read with care: any text in; its fields, unknown as they are, out.

/** Nothing where the text is no JSON, as where there is nothing in it. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

export const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined

export const sayFound = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))
