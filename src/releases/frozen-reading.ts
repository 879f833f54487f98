// A reading as a release keeps it. In: a reading, or what was kept of one. Out: the other, with the same
// exact number.
import type { Reading } from '../extracts/extract.ts'
import { type Amount, known, missing } from '../terms/amount.ts'
import { exact } from '../terms/exact.ts'
import { type Period, parseMonth, periodId, rolling12, year, yearToDate } from '../terms/period.ts'
import { UNITS } from '../terms/unit.ts'
import type { PublishedReading } from './release.ts'

export function freeze({ measure, area, part, period, unit, amount, asFound }: Reading): PublishedReading {
  const what =
    amount.kind === 'known'
      ? {
          value: amount.value.toFraction(),
          ...(amount.numerator &&
            amount.denominator && {
              parts: {
                numerator: amount.numerator.toFraction(),
                denominator: amount.denominator.toFraction(),
              },
            }),
        }
      : {
          missing: {
            reason: amount.reason,
            ...(amount.because !== undefined && { because: amount.because }),
          },
        }
  return {
    measure,
    area,
    ...(part !== undefined && { part }),
    kind: period.kind,
    period: periodId(period),
    unit,
    ...what,
    text: asFound,
  }
}

/** Its place is the release: the workbook it came from may have been saved over since. */
export function thaw(kept: PublishedReading, file: string): Reading {
  const unit = UNITS.find(one => one === kept.unit)
  if (unit === undefined) throw new Error(`${file} keeps a reading in the unknown unit ${kept.unit}`)
  return {
    measure: kept.measure,
    unit,
    area: kept.area,
    ...(kept.part !== undefined && { part: kept.part }),
    period: periodOf(kept),
    amount: amountOf(kept),
    origin: { file },
    asFound: kept.text,
  }
}

function amountOf({ value, parts, missing: absent }: PublishedReading): Amount {
  if (value === undefined) return missing(absent?.reason ?? 'not-supplied', absent?.because)
  return known(
    exact(value),
    parts && { numerator: exact(parts.numerator), denominator: exact(parts.denominator) },
  )
}

function periodOf({ kind, period }: PublishedReading): Period {
  if (kind === 'day') return { kind, day: period }
  if (kind === 'year') return year(Number(period.slice(0, 4)))
  const last = parseMonth(period.slice(0, 7))
  if (last === undefined) throw new Error(`a release keeps a reading of the unknown period ${period}`)
  if (kind === 'month') return last
  return kind === 'year-to-date' ? yearToDate(last) : rolling12(last)
}

/** Which cell it is, wherever it stands: the kind tells December 2011 from the year 2011/12. */
export const keyOf = ({ measure, area, part = '', period }: Reading): string =>
  [measure, area, part, period.kind, periodId(period)].join('|')

/** What it says: two readings that say the same are no change, however they are typed. */
export function contentOf({ amount }: Reading): string {
  return amount.kind === 'known'
    ? [amount.value, amount.numerator, amount.denominator].map(number => number?.toFraction() ?? '').join(' ')
    : amount.reason
}

/** By their keys; where two cells give the same, the one with a figure, as observations take it. */
export function byKey(readings: readonly Reading[]): Map<string, Reading> {
  const found = new Map<string, Reading>()
  for (const reading of readings) {
    const before = found.get(keyOf(reading))
    if (before === undefined || (before.amount.kind === 'missing' && reading.amount.kind === 'known'))
      found.set(keyOf(reading), reading)
  }
  return found
}
