// Parts of a measure or an indicator: the children of one row of a group map, or of rows of several. In:
// `age=1-4;sex=female`, or a name with its part. Out: rows, and back.

/** One row of one group map: `{ group: 'age', row: '1-4' }` for `age=1-4`. */
export interface PartRow {
  readonly group: string
  readonly row: string
}

/** `age=1-4;sex=female` has two rows; the whole, without a part, has none. */
export const rowsOfPart = (part = ''): PartRow[] => (part === '' ? [] : part.split(';').map(rowNamed))

function rowNamed(text: string): PartRow {
  const at = text.indexOf('=')
  return at < 0 ? { group: text, row: '' } : { group: text.slice(0, at), row: text.slice(at + 1) }
}

/** The other way: `age=1-4;sex=female`. */
export const partOf = (...rows: readonly PartRow[]): string =>
  rows.map(({ group, row }) => `${group}=${row}`).join(';')

/** `children-ceased[reason-ceased=adopted]`: the name, and the part where there is one. */
export function nameAndPart(text: string): { readonly name: string; readonly part?: string } {
  const [, name, part] = /^([^[]*)\[([^\]]*)\]$/.exec(text) ?? []
  return name === undefined || part === undefined ? { name: text } : { name, part }
}
