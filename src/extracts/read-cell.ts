// Reads one cell of a table. In: the cell, the measures of its column or row, and its place. Out: its
// readings, and problems.
import { isError, type Problem, problem } from '../problems/problem.ts'
import { missing } from '../terms/amount.ts'
import type { Origin } from '../terms/origin.ts'
import {
  lastDayOf,
  lastMonthOf,
  type Month,
  type Period,
  samePeriod,
  sayDay,
  sayPeriod,
} from '../terms/period.ts'
import { ofAnotherDate } from './another-date.ts'
import type { ExtractCell } from './cell.ts'
import type { PlanRow, Reading } from './extract.ts'
import type { PublishedAreas } from './published-areas.ts'
import { type FigureUnderstood, understandFigure } from './understand-figure.ts'
import type { HowToRead } from './understand-number.ts'

export interface Findings {
  readonly readings: readonly Reading[]
  readonly problems: readonly Problem[]
  /** The actions of a delivery plan. */
  readonly plan?: readonly PlanRow[]
  /** The areas of a published file. */
  readonly published?: PublishedAreas
}

/**
 * The measures of a cell: one, for all children or a part (`age=1-4`); or a numerator and its denominator.
 */
export type MeasuresOfCell =
  | { readonly measure: string; readonly part?: string }
  | { readonly numerator: string; readonly denominator: string }

export interface CellPlace {
  readonly area: string
  readonly period: Period
  readonly origin: Origin
  /** The paper's month. A later period has not ended, so only a plan may have figures for it. */
  readonly paper: Month
  readonly isPlan?: boolean
  readonly describes?: Reading['describes']
}

/**
 * Every cell gives its readings, with its address, even if it is blank or not understood.
 * A figure typed with another date is read for that date and reported; the cell's own period then has no
 * figure.
 */
export function readCell(
  cell: ExtractCell,
  gives: MeasuresOfCell,
  how: HowToRead,
  place: CellPlace,
): Findings {
  const other = cell.kind === 'text' ? ofAnotherDate(cell.text, place.period, place.paper) : undefined
  if (cell.kind !== 'text' || other === undefined) return readFigure(cell, gives, how, place)
  const alone: ExtractCell = { ...cell, text: other.text }
  const kept = readFigure(alone, gives, how, { ...place, period: other.period })
  if (samePeriod(other.period, place.period) || kept.problems.some(isError)) return kept
  const facts = { found: cell.shown, column: sayPeriod(place.period), kept: sayPeriod(other.period) }
  return {
    readings: [
      ...kept.readings,
      ...readingsOf(cell, gives, how, place, {
        amounts: [missing('not-supplied', `the figure supplied is for ${sayPeriod(other.period)}`)],
      }),
    ],
    problems: [...kept.problems, problem('warning', 'value-of-another-date', place.origin, facts)],
  }
}

function readFigure(cell: ExtractCell, gives: MeasuresOfCell, how: HowToRead, place: CellPlace): Findings {
  const isOver = place.isPlan === true || hasEnded(place.period, place.paper)
  const understood = understandFigure(cell, !('measure' in gives), how, isOver, place.origin)
  if ('code' in understood) {
    const amounts = [missing('not-supplied', 'the cell could not be understood')]
    return { readings: readingsOf(cell, gives, how, place, { amounts }), problems: [understood] }
  }
  if (isOver || understood.amounts.every(({ kind }) => kind === 'missing'))
    return { readings: readingsOf(cell, gives, how, place, understood), problems: understood.warnings }
  const toCome = readingsOf(cell, gives, how, place, {
    amounts: [missing('not-yet-due', 'its period has not ended')],
  })
  // A formula gives 0 for a month whose numbers are still to come.
  if (cell.kind === 'number' && cell.number === 0 && cell.isWorkedOut)
    return { readings: toCome, problems: [] }
  const facts = { period: sayPeriod(place.period), asAt: sayDay(lastDayOf(place.paper)), found: cell.shown }
  return {
    readings: toCome,
    problems: [problem('error', 'period-not-over', place.origin, facts)],
  }
}

/** One amount for each measure; a single amount counts for every measure of the cell. */
function readingsOf(
  cell: ExtractCell,
  gives: MeasuresOfCell,
  how: HowToRead,
  place: CellPlace,
  { amounts, share, otherParts }: Omit<FigureUnderstood, 'warnings'>,
): Reading[] {
  const measures = 'measure' in gives ? [gives.measure] : [gives.numerator, gives.denominator]
  // The numerator and denominator of a percentage are counts.
  const unit = 'measure' in gives || how.unit !== 'percentage' ? how.unit : 'count'
  const [first = missing('not-supplied')] = amounts
  return measures.map((measure, i) => ({
    measure,
    unit,
    area: place.area,
    ...('part' in gives && gives.part !== undefined && { part: gives.part }),
    period: place.period,
    amount: amounts[i] ?? first,
    origin: place.origin,
    ...(share !== undefined && { share }),
    ...(otherParts !== undefined && { otherParts }),
    ...(place.describes !== undefined && { describes: place.describes }),
    asFound: cell.shown,
  }))
}

/**
 * Whether the period has ended by the last day of the paper's month. A population for a later day is not used
 * in this paper, and is not a problem.
 */
function hasEnded(period: Period, paper: Month): boolean {
  switch (period.kind) {
    case 'day':
      return true
    case 'year':
      return lastMonthOf({ kind: 'year', startYear: period.startYear }).index <= paper.index
    default:
      return period.index <= paper.index
  }
}
