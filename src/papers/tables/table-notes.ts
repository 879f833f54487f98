// The notes under a table of figures. In: the declared notes, the indicators and the planned rows. Out:
// sentences, and notes that depend on the cells; they explain each mark that the table uses.
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import { exact } from '../../terms/exact.ts'
import type { DataTable, TableCell } from '../paper.ts'
import { notesInForce } from '../words/indicator-notes.ts'
import type { CellForm } from './planned-cells.ts'
import type { PlannedRow, PlanningContext, TableNote, TablePlan } from './table-plan.ts'

export interface NotesGiven {
  readonly declared: TablePlan['notes']
  readonly indicators: readonly IndicatorDefinition[]
  readonly editions?: readonly string[]
  readonly form: CellForm
  readonly rows: readonly PlannedRow[]
}

export function tableNotes(
  planning: PlanningContext,
  { declared, indicators, editions = [], form, rows }: NotesGiven,
): TablePlan['notes'] {
  return [
    ...declared,
    ...indicators.flatMap(definition => notesInForce(definition, planning)),
    ...editions,
    ...(rows.some(row => row.kind === 'comparator')
      ? ['Figures for other areas are as published; a year with no published figure is a gap.']
      : []),
    ...(form === 'share' || form === 'count-and-share' ? [roundedShares] : []),
    smallShares,
    marksUsed,
  ]
}

type FigureAt = Parameters<TableNote>[1]

/**
 * Where the printed shares of a column do not add up to 100. A column with a missing share is not summed.
 */
const roundedShares: TableNote = (rows, figureAt) => {
  const parts = rows.filter(row => row.kind === 'item' || row.kind === 'not-known')
  const misses100 = (parts[0]?.cells ?? []).some((_, at) => {
    const printed = parts.map(row => shareIn(figureAt, row.cells[at]))
    const known = printed.filter(value => value !== undefined)
    return (
      known.length === printed.length &&
      !known.reduce((sum, value) => sum.add(exact(value)), exact(0)).equals(100)
    )
  })
  return misses100 ? ['Shares may not add up to 100% because each is rounded.'] : []
}

/** A row that the edition of the year does not have counts as 0. */
function shareIn(figureAt: FigureAt, cell: TableCell | undefined): string | undefined {
  if (cell?.cell !== 'figure') return undefined
  const figure = figureAt((cell.share ?? cell.figure).ref)
  return figure?.shareOf === undefined && figure?.missing?.reason === 'not-applicable' ? '0' : figure?.value
}

/** `0%` where the number is above 0. */
const smallShares: TableNote = (rows, figureAt) =>
  cellsIn(rows)
    .flatMap(({ share }) => (share === undefined ? [] : (figureAt(share.ref) ?? [])))
    .filter(
      ({ value, parts }) =>
        value !== undefined && exact(value).equals(0) && parts !== undefined && parts.numerator !== '0',
    )
    .map(({ text }) => `${text} next to a number above 0 is a share too small to print.`)

/** `[z] not applicable: the denominator is zero.` */
const marksUsed: TableNote = rows =>
  cellsIn(rows)
    .flatMap(({ figure, share }) => (share === undefined ? [figure] : [figure, share]))
    .filter(cell => cell.isMissing)
    .map(({ text, spoken }) => `${text} ${spoken}.`)

const cellsIn = (rows: DataTable['rows']) =>
  rows.flatMap(row => row.cells.flatMap(cell => (cell.cell === 'figure' ? [cell] : [])))
