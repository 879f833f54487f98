// How many came or left between the ends of two months, from whatever parts of the time are stated. In: a measure and
// the two months. Out: the number, with what it was added up from.
import type { Reading } from '../extracts/extract.ts'
import { type Exact, exact } from '../terms/exact.ts'
import {
  endsQuarter,
  financialYearOf,
  firstMonthOf,
  lastMonthOf,
  type Month,
  type Period,
  rolling12,
  yearToDate,
} from '../terms/period.ts'
import type { CheckInput } from './check-input.ts'
import { numberOf } from './number-of.ts'

export interface Flow {
  readonly value: Exact
  readonly from: readonly Reading[]
}

/** A period that is stated, and the end of the month before it. */
interface Piece extends Flow {
  readonly since: number
}

/**
 * From the end of one month to the end of another. Worked: from the end of June to the end of September 2016 with 40
 * for April to June and 95 for April to September, 55; from March to May with 17 in April and 18 in May, 35.
 */
export function flowBetween(
  given: CheckInput,
  measure: string,
  after: Month,
  upTo: Month,
  area: string,
): Flow | undefined {
  const found = new Map<number, Flow>([[upTo.index, { value: exact(0), from: [] }]])
  for (let index = upTo.index; index > after.index; index--) {
    const later = found.get(index)
    if (later === undefined) continue
    for (const piece of piecesEnding(given, measure, { kind: 'month', index }, after, area))
      if (!found.has(piece.since))
        found.set(piece.since, {
          value: later.value.add(piece.value),
          from: [...piece.from, ...later.from],
        })
    const whole = found.get(after.index)
    if (whole !== undefined) return whole
  }
  return undefined
}

/** The longest first. */
function piecesEnding(given: CheckInput, measure: string, at: Month, after: Month, area: string): Piece[] {
  const year = financialYearOf(at)
  const march = firstMonthOf(year).index - 1
  const isYear = lastMonthOf(year).index === at.index
  const spans: readonly (readonly [number, Period])[] = [
    ...(isYear ? [[march, year] as const] : []),
    [march, yearToDate(at)],
    [at.index - 12, rolling12(at)],
    ...(endsQuarter(at) ? [[at.index - 3, { kind: 'quarter', index: at.index }] as const] : []),
    [at.index - 1, at],
  ]
  const pieces = spans
    .filter(([since]) => since >= after.index)
    .flatMap(([since, period]) => pieceOf(given, measure, since, period, area) ?? [])
  return after.index > march ? [...pieces, ...sinceLast(given, measure, at, after, area)] : pieces
}

function pieceOf(
  given: CheckInput,
  measure: string,
  since: number,
  period: Period,
  area: string,
): Piece | undefined {
  const number = numberOf(given, measure, period, area)
  // The number of a quarter is also found under its last month, but it is not that month's.
  if (period.kind === 'month' && number?.from?.period.kind === 'quarter') return undefined
  return number && { since, value: number.value, from: number.from === undefined ? [] : [number.from] }
}

/** The year up to now less the year up to then. */
function sinceLast(given: CheckInput, measure: string, at: Month, after: Month, area: string): Piece[] {
  const isYear = lastMonthOf(financialYearOf(at)).index === at.index
  const upToNow =
    numberOf(given, measure, yearToDate(at), area) ??
    (isYear ? numberOf(given, measure, financialYearOf(at), area) : undefined)
  const upToThen = numberOf(given, measure, yearToDate(after), area)
  if (upToNow === undefined || upToThen === undefined) return []
  const from = [upToNow.from, upToThen.from].flatMap(one => one ?? [])
  return [{ since: after.index, value: upToNow.value.sub(upToThen.value), from }]
}
