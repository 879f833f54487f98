// Two figures of one sheet and period that changed places: foster care has the number of residential care, and the
// other way round. In: the series of a paper. Out: the pairs.
import type { Reading } from '../extracts/extract.ts'
import { periodId } from '../terms/period.ts'
import { knownIn, type Series } from './series.ts'
import { distanceFrom, type Spread, spreadOf } from './spread.ts'

export interface Exchange {
  readonly first: Reading
  readonly second: Reading
  readonly firstSeries: Series
  readonly secondSeries: Series
}

interface Placed {
  readonly series: Series
  readonly reading: Reading
  readonly number: number
  readonly others: Spread
}

const OTHERS = 3

/**
 * Each of the two is outside its own series and within the other, and the two series are further apart than either
 * is wide. Worked: 318, 322, 40, 320 and 41, 38, 321, 40: the third figures changed places.
 */
export function exchangesOf(all: readonly Series[], council: string): Exchange[] {
  const placed = all.filter(({ area }) => area === council).flatMap(outOfPlace)
  const together = Map.groupBy(placed, ({ reading }) =>
    [reading.origin.file, reading.origin.sheet ?? '', reading.unit, periodId(reading.period)].join('|'),
  )
  return [...together.values()].flatMap(some =>
    some.flatMap((one, at) => {
      const other = some.slice(at + 1).find(two => areExchanged(one, two))
      return other === undefined
        ? []
        : [
            {
              first: one.reading,
              second: other.reading,
              firstSeries: one.series,
              secondSeries: other.series,
            },
          ]
    }),
  )
}

function outOfPlace(series: Series): Placed[] {
  const known = knownIn(series)
  if (known.length <= OTHERS) return []
  return known.flatMap(({ reading, number }, at) => {
    const others = spreadOf(known.flatMap((one, other) => (other === at ? [] : [one.number])))
    return others !== undefined && distanceFrom(number, others) > 0
      ? [{ series, reading, number, others }]
      : []
  })
}

function areExchanged(one: Placed, other: Placed): boolean {
  const apart = Math.max(one.others.low - other.others.high, other.others.low - one.others.high)
  const widest = Math.max(one.others.high - one.others.low, other.others.high - other.others.low)
  return apart > widest && belongsTo(one.number, other.others) && belongsTo(other.number, one.others)
}

/** A new figure may be a little outside what the series had before. */
const belongsTo = (number: number, spread: Spread): boolean =>
  distanceFrom(number, spread) <= spread.high - spread.low
