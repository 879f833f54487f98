// Recognises rows that are not about a child, which people and report writers leave among the others: headings
// repeated on each page, totals, footers. In: the cells of a row. Out: why it is not a record.
import type { ReturnTable } from '../../definitions/returns.ts'
import { plainText } from '../cell.ts'
import type { Headings } from './find-headings.ts'
import { bare } from './name-of.ts'

export const HEADINGS_AGAIN = 'the headings again'
export const OTHER_HEADINGS = 'below the headings of another table'
export const TOTAL = 'a total, not a child'
const ALONE = 'one cell alone, not a child'
export const NO_CHILD = 'no date, and no number where other rows have that of a child'
export const BELOW_TABLE = 'below the table, and no date'

/** Nothing is lost with these rows. */
export const NOT_RECORDS: ReadonlySet<string> = new Set([HEADINGS_AGAIN, TOTAL, ALONE, NO_CHILD, BELOW_TABLE])

/** `Grand total`, `Total: 20`, `Count of CHILD`, `20 rows`, `(20 rows affected)`, `Records: 20`, `0123 Count`. */
const TOTAL_WORDS =
  /^\W*(((grand|sub|overall|running|report|page)[ -]?)?totals?\b|(count|sum|average|mean|number|no\.?)( of\b|s?\W*\d*$)|\d[\d,]* (rows?|records?|children|lines?)\b|(rows?|records?|children|lines?)\W+(\w+\W+)?\d)|\S[ -](sub-?)?(totals?|count|sum|average)\W*$/i
const WHOLE_NUMBER = /^\d+(\.0+)?$/
const NUMBER_OR_BLANK = /^\s*(\d+(\.\d+)?)?\s*$/
/** A record that is parted by other signs than the rest of its file. */
const OTHER_DELIMITERS = /([;|\t,].*){3}/
const HAS_DIGIT = /\d/

/** What a row may be by its cells alone; `undecided` rows are also judged by what is understood of them. */
export type RowKind =
  | typeof HEADINGS_AGAIN
  | typeof OTHER_HEADINGS
  | typeof TOTAL
  | 'alone'
  | 'undecided'
  | 'record'

/**
 * Most rows have a digit in the child's identifier and a second cell with content, which is all that is looked at in
 * them.
 */
export function rowKinds(
  own: ReturnTable,
  tables: readonly ReturnTable[],
  { columns }: Headings,
): (cells: readonly string[]) => RowKind {
  const childAt = columns.find(({ column }) => column.is === 'child')?.at ?? 0
  const namesOf = (table: ReturnTable) => table.columns.flatMap(({ name, also }) => [name, ...also].map(bare))
  const places = columns.map(({ column: { name, also }, at }) => ({ at, names: [name, ...also].map(bare) }))
  const headings = [own, ...tables.filter(({ table }) => table !== own.table)].map(
    table => new Set(namesOf(table)),
  )
  const headingsIn = (cells: readonly string[]): RowKind | undefined => {
    const bareCells = cells.map(bare)
    const inPlace = places.filter(({ at, names }) => names.includes(bareCells[at] ?? '')).length
    if (inPlace >= Math.min(2, places.length)) return HEADINGS_AGAIN
    const filled = new Set(bareCells.filter(cell => cell !== ''))
    const isOther = headings.some(names => [...filled].filter(cell => names.has(cell)).length >= 2)
    return isOther ? OTHER_HEADINGS : undefined
  }
  return cells => {
    const child = cells[childAt] ?? ''
    const isAlone = hasOneCell(cells)
    if (!isAlone && HAS_DIGIT.test(child) && !child.includes(' ')) return 'record'
    const found = isAlone ? undefined : headingsIn(cells)
    if (found !== undefined) return found
    const texts = isAlone || child.trim() === '' ? cells : [child]
    if (texts.some(cell => TOTAL_WORDS.test(plainText(cell)))) return TOTAL
    return isAlone ? 'alone' : 'undecided'
  }
}

function hasOneCell(cells: readonly string[]): boolean {
  let filled = 0
  for (const cell of cells) if (cell !== '' && cell.trim() !== '' && ++filled > 1) return false
  return filled === 1
}

/**
 * A lone cell may be a child of whom nothing else is stated, if another table has it. It is no child if it is the
 * number of the rows above.
 */
export const whyLoneCell = (
  cells: readonly string[],
  isKnown: (text: string) => boolean,
  above: number,
): string | undefined => {
  const text = plainText(cells.find(cell => cell.trim() !== '') ?? '')
  if (OTHER_DELIMITERS.test(text)) return undefined
  return !isKnown(text) || (WHOLE_NUMBER.test(text) && Number(text) === above) ? ALONE : undefined
}

/** The number of children or a sum, once below each column. */
export const areNumbers = (cells: readonly string[]): boolean =>
  cells.every(cell => cell === '' || NUMBER_OR_BLANK.test(cell)) && !hasOneCell(cells)

export const haveNoMoreThan = (cells: readonly string[], above: number): boolean =>
  cells.every(cell => Number(cell) <= above)
