/**
 * What is said of a table. In: its tag. Out: a line for each cell: `Jan 17, 6.1 Children looked after: 482`. The headers
 * are those that the cell names, as the standard lets a reader find them (ISO 14289-1, 7.5).
 */
import { asDict, asList, asName, asString, type Pdf, type PdfValue } from '../finish/objects.ts'
import { everyTag, type Tag, tagsIn } from '../finish/tag.ts'
import { sayWords } from './say-words.ts'
import { firstPage, type SpokenLine } from './spoken-line.ts'

const ROW_GROUPS = new Set(['THead', 'TBody', 'TFoot'])

export function sayTable(pdf: Pdf, table: Tag, depth: number): SpokenLine[] {
  const rows = rowsOf(table)
  const caption = tagsIn(table).find(({ type }) => type === 'Caption')
  const name = caption === undefined ? 'no caption' : sayWords(pdf, caption.kids)
  const headers = new Map(
    everyTag(table).flatMap(tag => {
      const id = tag.type === 'TH' ? asString(pdf, tag.entries.get('ID')) : undefined
      return id === undefined ? [] : [[id.bytes, sayWords(pdf, tag.kids)] as const]
    }),
  )
  const sayCell = (cell: Tag): SpokenLine => ({
    depth: depth + 2,
    says: `${headerOf(pdf, cell, headers)}: ${sayWords(pdf, cell.kids) || 'blank'}`,
    page: firstPage([cell]),
  })
  return [
    { depth, says: `Table of ${rows.length} rows: ${name}`, page: firstPage([table]) },
    ...rows.flatMap((row, at) => [
      { depth: depth + 1, says: `Row ${at + 1}`, page: firstPage([row]) },
      ...tagsIn(row).map(sayCell),
    ]),
  ]
}

const rowsOf = (part: Tag): Tag[] =>
  tagsIn(part).flatMap(tag => {
    if (ROW_GROUPS.has(tag.type)) return rowsOf(tag)
    return tag.type === 'TR' ? [tag] : []
  })

/** The headers of a cell, joined by commas, or what kind of header the cell is itself. */
function headerOf(pdf: Pdf, cell: Tag, headers: ReadonlyMap<string, string>): string {
  const named = asList(pdf, attribute(pdf, cell, 'Headers')).map(
    id => headers.get(asString(pdf, id)?.bytes ?? '') || 'no header',
  )
  if (cell.type !== 'TH') return named.length === 0 ? 'no header' : named.join(', ')
  const kind = asName(pdf, attribute(pdf, cell, 'Scope')) === 'Row' ? 'Row header' : 'Column header'
  return named.length === 0 ? kind : `${kind} of ${named.join(', ')}`
}

const attribute = (pdf: Pdf, tag: Tag, key: string): PdfValue | undefined =>
  asList(pdf, tag.entries.get('A'))
    .map(one => asDict(pdf, one)?.get(key))
    .find(value => value !== undefined)
