// Two rows swapped: the scorecard gives 6.12 for 2013/14 and 2014/15 the 65.7 and 68.7 that the topic page has
// for 6.13.
import { sayPeriod } from '../../terms/period.ts'
import type { Check } from '../check-evidence.ts'
import { comparedArea } from '../compared-area.ts'

export const anotherRowsFigures: Check<'another-rows-figures'> = evidence => {
  const rows = Map.groupBy(
    evidence.differences.filter(one => one.otherIndicator !== undefined),
    ({ reading, indicator, otherIndicator: row }) =>
      [reading.origin.file, reading.area, indicator.ref, row?.ref].join('|'),
  )
  return [...rows.values()].flatMap(row => {
    const [first] = row
    if (first?.otherIndicator === undefined) return []
    const figures = row
      .map(
        ({ reading, stated, first: elsewhere }) =>
          `${sayPeriod(reading.period)} (${stated}, elsewhere ${elsewhere})`,
      )
      .join(', ')
    return [
      {
        facts: {
          indicator: first.indicator.ref,
          other: first.otherIndicator.ref,
          area: comparedArea(evidence, first.reading.area),
          figures,
        },
        origin: first.reading.origin,
        indicator: first.indicator.ref,
        period: first.reading.period,
      },
    ]
  })
}
