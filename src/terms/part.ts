// Parts of a measure or an indicator: the children in one row of a group map, or in rows of several maps.
// Parses and formats parts such as `age=1-4;sex=female`.

/** One row of one group map: `{ group: 'age', row: '1-4' }` for `age=1-4`. */
export interface PartRow {
  readonly group: string
  readonly row: string
}

/** `age=1-4;sex=female` gives two rows; no part means all children and gives none. */
export const parsePart = (part = ''): PartRow[] => (part === '' ? [] : part.split(';').map(rowNamed))

function rowNamed(text: string): PartRow {
  const at = text.indexOf('=')
  return at < 0 ? { group: text, row: '' } : { group: text.slice(0, at), row: text.slice(at + 1) }
}

/** The inverse of `parsePart`: `age=1-4;sex=female`. */
export const formatPart = (...rows: readonly PartRow[]): string =>
  rows.map(({ group, row }) => `${group}=${row}`).join(';')

/** `children-ceased[reason-ceased=adopted]` has a name and a part; `children-ceased` has a name only. */
export function parseNameAndPart(text: string): { readonly name: string; readonly part?: string } {
  const [, name, part] = /^([^[]*)\[([^\]]*)\]$/.exec(text) ?? []
  return name === undefined || part === undefined ? { name: text } : { name, part }
}
