// A blank in the middle of a series: October and November have a figure, December has none, January has one again.
import type { Reading } from '../../extracts/extract.ts'
import { sayPeriod } from '../../terms/period.ts'
import type { Check } from '../check-evidence.ts'

/** A figure every third month is a quarter's. Two periods in a row show that every period has one. */
const IN_A_ROW = 2

export const gapInSeries: Check<'gap-in-series'> = evidence =>
  evidence.series
    .filter(({ area }) => area === evidence.definitions.areas.council.id)
    .flatMap(({ name, indicator, readings }) =>
      readings.flatMap((reading, at) => {
        const [before, after] = [readings.slice(0, at), readings.slice(at + 1).find(isKnown)]
        const first = readings[at - 1]
        if (!isBlank(reading) || first === undefined || !isKnown(first) || after === undefined) return []
        if (!before.slice(-IN_A_ROW).every(isKnown) || before.length < IN_A_ROW) return []
        const facts = {
          name,
          period: sayPeriod(reading.period),
          before: `${first.asFound} for ${sayPeriod(first.period)}`,
          after: `${after.asFound} for ${sayPeriod(after.period)}`,
        }
        return [
          {
            facts,
            origin: reading.origin,
            period: reading.period,
            ...(indicator !== undefined && { indicator }),
          },
        ]
      }),
    )

const isKnown = ({ amount }: Reading): boolean => amount.kind === 'known'

/** A dash or a mark states a reason; a blank cell does not. */
const isBlank = ({ amount, asFound }: Reading): boolean =>
  amount.kind === 'missing' && amount.reason === 'not-supplied' && asFound.trim() === ''
