// Says what each column of a table with periods across is: labels, references, topics, what stands beside. In: a sheet, its
// headings and its rows. Out: the columns.
import type { Period } from '../../terms/period.ts'
import { plainText } from '../cell.ts'
import type { Header, HeaderCell } from '../header-band.ts'
import { plainHeading, withoutMarks } from '../heading.ts'
import { unheadedLabels } from '../unheaded-labels.ts'
import {
  besideHeaded,
  DENOMINATOR,
  LABEL_HEADING,
  NUMERATOR,
  REFERENCE,
  REFERENCE_HEADING,
  SHARE,
} from './beside.ts'
import { type Grid, standingAt, textAlone } from './sheet-grid.ts'
import type { BesideKind } from './sheet-seen.ts'

export interface PeriodColumn {
  readonly column: number
  readonly period: Period
  /** Its own heading, where its period stands over several. */
  readonly under?: string
}

export interface HeaderSeen {
  readonly header: Header
  readonly periods: readonly PeriodColumn[]
  /** Headings of columns of numbers beside the percentages. */
  readonly unread: readonly string[]
  /** Whether its quarters are headed by their last days. */
  readonly quarterEnds: boolean
}

export interface ColumnsAcross {
  readonly labels: HeaderCell
  readonly others: readonly HeaderCell[]
  readonly references?: HeaderCell
  /** Under which its numerator, denominator and percentage are named. */
  readonly parts?: HeaderCell
  readonly topics?: HeaderCell
  readonly beside: readonly (HeaderCell & { readonly what: BesideKind; readonly period?: Period })[]
}

export function columnsAcross(
  grid: Grid,
  { header, periods }: HeaderSeen,
  rows: readonly number[],
): ColumnsAcross | undefined {
  const isPeriod = new Set(periods.map(({ column }) => column))
  const others = header.cells.filter(({ column }) => !isPeriod.has(column) && !grid.isHiddenColumn(column))
  const over = columnOverParts(grid, header, others, periods, rows)
  const labels = over ?? labelColumn(grid, header, others, periods, rows)
  if (labels === undefined) return undefined
  const references = referenceColumn(grid, others, labels.column, rows)
  const parts =
    over === undefined
      ? partColumn(grid, others, labels.column, rows)
      : { ...over, column: over.column + 1, lastColumn: over.column + 1 }
  const beside = others
    .filter(
      ({ column }) => column !== labels.column && column !== references?.column && column !== parts?.column,
    )
    .flatMap(cell => {
      const what = besideHeaded(
        cell.heading,
        rows.map(row => grid.text(row, cell.column)),
      )
      const period = periodOver(cell, header, periods)
      return what === undefined ? [] : [{ ...cell, what, ...(period && { period }) }]
    })
  const topics = topicColumn(grid, others, labels.column, rows, [references, ...beside])
  return {
    labels,
    others,
    ...(references && { references }),
    ...(parts && { parts }),
    ...(topics && { topics }),
    beside,
  }
}

/** The one beside which, in a column without a heading, every row of figures has its label, as in `unheaded-labels.ts`. */
const columnOverParts = (
  grid: Grid,
  header: Header,
  others: readonly HeaderCell[],
  periods: readonly PeriodColumn[],
  rows: readonly number[],
): HeaderCell | undefined => {
  const figures = periods.map(({ column }) => column)
  const standing = standingAt(grid, header, (rows.at(-1) ?? header.row) + 1)
  return others.find(({ column }) => unheadedLabels(column, standing, figures) !== column)
}

/** A column of `Num`, `Den` and `%` beside labels that are merged over them; one of `No.` and `%` says the unit of each row. */
function partColumn(
  grid: Grid,
  others: readonly HeaderCell[],
  labels: number,
  rows: readonly number[],
): HeaderCell | undefined {
  return others.find(({ column }) => {
    if (column === labels) return false
    const texts = rows.map(row => grid.text(row, column)).filter(text => text !== '')
    const parts = texts.filter(text => [NUMERATOR, DENOMINATOR, SHARE].some(one => one.test(text)))
    const hasBoth = [NUMERATOR, DENOMINATOR].every(one => parts.some(text => one.test(text)))
    const names = new Set(rows.map(row => grid.text(row, labels)).filter(text => text !== ''))
    const areMerged = names.size * 3 <= rows.length * 2
    if ((hasBoth || areMerged) && new Set(parts).size > 1 && parts.length * 3 >= texts.length * 2) return true
    // Each row has a name of its own, and the third of each measure is its percentage.
    const shares = texts.filter(text => SHARE.test(text)).length
    return areMerged && texts.length === rows.length && shares > 1 && shares * 5 >= rows.length
  })
}

/** That of the column of figures under the same heading. */
function periodOver(
  { above }: HeaderCell,
  header: Header,
  periods: readonly PeriodColumn[],
): Period | undefined {
  const isShared = (one: HeaderCell['above'][number]) =>
    above.some(other => other.isHeading && other.row === one.row && other.column === one.column)
  return periods.find(({ column }) =>
    header.cells.find(cell => cell.column === column)?.above.some(one => one.isHeading && isShared(one)),
  )?.period
}

/** The longest texts, each once, before the first period if there are any. */
function labelColumn(
  grid: Grid,
  header: Header,
  others: readonly HeaderCell[],
  periods: readonly PeriodColumn[],
  rows: readonly number[],
): HeaderCell | undefined {
  const first = Math.min(...periods.map(({ column }) => column))
  const unheaded = Array.from({ length: first }, (_, column) => column)
    .filter(column => !header.cells.some(cell => cell.column === column))
    .map(
      (column): HeaderCell => ({
        column,
        cell: grid.cell(header.row, column),
        heading: '',
        above: [],
        lastColumn: column,
      }),
    )
  const scored = [...others, ...unheaded].map(cell => {
    const texts = rows.map(row => grid.text(row, cell.column)).filter(text => /[a-z]{2}|^%$/i.test(text))
    const length = texts.reduce((sum, text) => sum + Math.min(text.length, 40), 0) / Math.max(1, texts.length)
    const isHeaded = LABEL_HEADING.test(cell.heading) && besideHeaded(cell.heading, texts) === undefined
    const place = cell.column < first ? 4 : 1
    return { cell, score: new Set(texts).size * length * (isHeaded ? 3 : 1) * place }
  })
  const [best] = scored.toSorted((a, b) => b.score - a.score)
  return best === undefined || best.score === 0 ? undefined : best.cell
}

function referenceColumn(
  grid: Grid,
  others: readonly HeaderCell[],
  labels: number,
  rows: readonly number[],
): HeaderCell | undefined {
  return others.find(({ column, heading }) => {
    if (column === labels) return false
    // A band over the rows below it may stand in the column.
    const own = rows.filter(row => grid.text(row, column) !== '' && textAlone(grid, row) === undefined)
    const texts = own.map(row => grid.text(row, column))
    const good = texts.filter(text => REFERENCE.test(text))
    // The rows of a numerator and its denominator may each have it.
    const runs = good.filter((text, at) => text !== good[at - 1])
    const isUnique = new Set(good).size === runs.length && runs.length > 1
    // Plain numbers under `No.` are counts, unless they number the rows.
    const isRising = good.every(
      (text, at) =>
        !/^\d+$/.test(text) ||
        at === 0 ||
        Number.parseInt(text, 10) >= Number.parseInt(good[at - 1] ?? '', 10),
    )
    if (!isRising) return false
    const isNamed = REFERENCE_HEADING.test(heading) || /^[a-z]+[-_ ]?\d/i.test(good[0] ?? '')
    return good.length >= 2 && isUnique && good.length * 4 >= texts.length * 3 && isNamed
  })
}

/** A text over several rows, left of the labels. */
function topicColumn(
  grid: Grid,
  others: readonly HeaderCell[],
  labels: number,
  rows: readonly number[],
  used: readonly (HeaderCell | undefined)[],
): HeaderCell | undefined {
  return others.find(cell => {
    if (cell.column >= labels || used.some(one => one?.column === cell.column)) return false
    const texts = rows.map(row => grid.text(row, cell.column)).filter(text => /[a-z]{3}/i.test(text))
    return texts.length > 0 && new Set(texts).size * 2 <= Math.max(2, rows.length)
  })
}

/** Headings without a number in them, the label's first: they stay from month to month. Each must be the only one. */
export function identifyingHeadings({ labels, others }: ColumnsAcross): string[] {
  const plain = others.map(({ heading }) => plainHeading(heading))
  const lasting = others
    .map(({ heading }) => plainText(withoutMarks(heading)))
    .filter(heading => heading !== '' && !/\d/.test(heading))
    .filter(heading => plain.filter(one => one === plainHeading(heading)).length === 1)
    .filter(heading => !NUMERATOR.test(heading) && !DENOMINATOR.test(heading))
  return [...new Set([labels.heading, ...lasting].filter(heading => heading !== ''))].slice(0, 3)
}
