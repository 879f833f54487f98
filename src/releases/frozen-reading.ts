// Converts a reading to the form stored in a release, and back. In: a reading, or its stored form. Out: the
// other, with the same exact number.
import type { Reading } from '../extracts/extract.ts'
import { type Amount, known, missing } from '../terms/amount.ts'
import { exact } from '../terms/exact.ts'
import { periodFromId, periodId } from '../terms/period.ts'
import type { PublishedReading } from './release-record.ts'

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

/** Its origin is the release: the workbook may have been overwritten since. */
export function thaw(kept: PublishedReading, file: string): Reading {
  return {
    measure: kept.measure,
    unit: kept.unit,
    area: kept.area,
    ...(kept.part !== undefined && { part: kept.part }),
    period: periodFromId(kept.period),
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

/**
 * Identifies a cell wherever it is in the file; the kind distinguishes December 2011 from the year 2011/12.
 */
export const readingKey = ({ measure, area, part = '', period }: Reading): string =>
  [measure, area, part, period.kind, periodId(period)].join('|')

/** The value of a reading: two readings with the same value are not a change, however they are typed. */
export function contentOf({ amount }: Reading): string {
  return amount.kind === 'known'
    ? [amount.value, amount.numerator, amount.denominator].map(number => number?.toFraction() ?? '').join(' ')
    : amount.reason
}

/** By key; if two cells have the same key, the one with a figure, as in observations. */
export function readingsByKey(readings: readonly Reading[]): Map<string, Reading> {
  const found = new Map<string, Reading>()
  for (const reading of readings) {
    const before = found.get(readingKey(reading))
    if (before === undefined || (before.amount.kind === 'missing' && reading.amount.kind === 'known'))
      found.set(readingKey(reading), reading)
  }
  return found
}
