// A sheet whose figures for a month are all those of the month before: the column was copied and not filled in again.
import type { Reading } from '../../extracts/extract.ts'
import { monthsAfter, type Period, periodId, sayPeriod } from '../../terms/period.ts'
import type { Check, CheckFinding } from '../check-evidence.ts'
import type { Series } from '../series.ts'

/** A small count, 0% and 100% are often the same twice. */
const SMALL_COUNT = 20

interface Pair {
  readonly series: Series
  readonly before: Reading
  readonly reading: Reading
}

export const repeatsPeriodBefore: Check<'repeats-period-before'> = evidence => {
  const { definitions } = evidence
  const pairs = evidence.series.filter(({ area }) => area === definitions.areas.council.id).flatMap(pairsOf)
  const columns = Map.groupBy(pairs, ({ reading }) =>
    [reading.origin.file, reading.origin.sheet ?? '', periodId(reading.period)].join('|'),
  )
  return [...columns.values()].flatMap(column => repeated(column, definitions.checks.series.repeated))
}

/** Each figure with that of the month, or the year, before. Totals over a span may well stay the same. */
function pairsOf(series: Series): Pair[] {
  return series.readings.slice(1).flatMap((reading, at) => {
    const before = series.readings[at]
    return before !== undefined && isNext(before.period, reading.period) ? [{ series, before, reading }] : []
  })
}

function isNext(before: Period, period: Period): boolean {
  if (before.kind === 'month' && period.kind === 'month') return monthsAfter(before, 1).index === period.index
  return before.kind === 'year' && period.kind === 'year' && before.startYear + 1 === period.startYear
}

function repeated(column: readonly Pair[], least: number): CheckFinding<'repeats-period-before'>[] {
  const [first] = column
  if (first === undefined || !column.every(isSame)) return []
  const revealing = column.filter(({ reading, series }) => isRevealing(reading) && varies(series))
  if (revealing.length < least) return []
  const facts = {
    period: sayPeriod(first.reading.period),
    before: sayPeriod(first.before.period),
    figures: revealing.map(({ series, reading }) => ({ name: series.name, found: reading.asFound })),
  }
  return [{ facts, origin: first.reading.origin, period: first.reading.period }]
}

function isSame({ before: { amount: before }, reading: { amount } }: Pair): boolean {
  if (before.kind === 'missing' || amount.kind === 'missing') return before.kind === amount.kind
  return before.value.equals(amount.value)
}

function isRevealing({ amount, unit }: Reading): boolean {
  if (amount.kind === 'missing') return false
  const number = Math.abs(amount.value.valueOf())
  if (unit === 'percentage') return number !== 0 && number !== 100
  return unit !== 'milestone' && number >= SMALL_COUNT
}

/** A figure that is the same in every period says nothing. */
const varies = ({ readings }: Series): boolean =>
  new Set(readings.flatMap(({ amount }) => (amount.kind === 'known' ? [amount.value.toFraction()] : [])))
    .size > 1
