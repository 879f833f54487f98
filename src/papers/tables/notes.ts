// The notes under a section's table. In: what was declared, the indicators and the rows as printed. Out:
// sentences; each mark that is used is explained where it stands.
import type { RatedIndicator } from '../../ratings/rate.ts'
import { exact } from '../../terms/exact.ts'
import type { DataTable, TableCell } from '../paper.ts'
import { notesInForce } from '../words/indicator-notes.ts'
import type { Writing } from '../writing.ts'
import type { CellForm } from './cells.ts'

export interface NotesGiven {
  readonly declared: readonly string[]
  readonly indicators: readonly RatedIndicator[]
  readonly editions?: readonly string[]
  readonly form: CellForm
  readonly rows: DataTable['rows']
}

export function notesOf(
  writing: Writing,
  { declared, indicators, editions = [], form, rows }: NotesGiven,
): string[] {
  return [
    ...new Set([
      ...declared,
      ...indicators.flatMap(({ definition }) => notesInForce(definition, writing)),
      ...editions,
      ...(rows.some(row => row.kind === 'comparator')
        ? ['The figures of other areas are as published; a year for which none is published is a gap.']
        : []),
      ...(sharesMiss100(writing, form, rows)
        ? ['Shares may not add up to 100% because each is rounded.']
        : []),
      ...smallShares(writing, rows).map(
        text => `${text} beside a number above 0 is a share too small to print.`,
      ),
      ...marksIn(rows),
    ]),
  ]
}

/**
 * Whether the shares of a column, as printed, add up to another number. A column with a share that is not
 * there is no sum.
 */
function sharesMiss100(writing: Writing, form: CellForm, rows: DataTable['rows']): boolean {
  if (form !== 'share' && form !== 'count-and-share') return false
  const parts = rows.filter(row => row.kind === 'item' || row.kind === 'not-known')
  return (parts[0]?.cells ?? []).some((_, at) => {
    const printed = parts.map(row => shareIn(writing, row.cells[at]))
    const known = printed.filter(value => value !== undefined)
    return (
      known.length === printed.length &&
      !known.reduce((sum, value) => sum.add(exact(value)), exact(0)).equals(100)
    )
  })
}

/** A row that the edition of the year does not have takes nothing of it. */
function shareIn(writing: Writing, cell: TableCell | undefined): string | undefined {
  if (cell?.cell !== 'figure') return undefined
  const figure = writing.figures.at((cell.share ?? cell.figure).ref)
  return figure?.shareOf === undefined && figure?.missing?.reason === 'not-applicable' ? '0' : figure?.value
}

/** `0%` where somebody is counted. */
function smallShares(writing: Writing, rows: DataTable['rows']): string[] {
  const shares = rows
    .flatMap(row => row.cells)
    .flatMap(cell =>
      cell.cell === 'figure' && cell.share !== undefined ? (writing.figures.at(cell.share.ref) ?? []) : [],
    )
  return shares
    .filter(
      ({ value, parts }) =>
        value !== undefined && exact(value).equals(0) && parts !== undefined && parts.numerator !== '0',
    )
    .map(({ text }) => text)
}

/** `[z] not applicable: the denominator is zero.` Each once. */
function marksIn(rows: DataTable['rows']): string[] {
  const cells = rows
    .flatMap(row => row.cells)
    .flatMap(cell => (cell.cell === 'figure' ? [cell.figure, ...(cell.share ? [cell.share] : [])] : []))
  return cells.filter(cell => cell.isMissing).map(({ text, spoken }) => `${text} ${spoken}.`)
}
