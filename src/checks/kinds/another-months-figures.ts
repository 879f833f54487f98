// A column that has another month's figures: the scorecard's November has October's 93.9 and 60.9 for
// 6.12 and 6.13.
import { periodId, sayPeriod } from '../../terms/period.ts'
import type { Check } from '../check-evidence.ts'
import { comparedArea } from '../compared-area.ts'
import type { Difference } from '../differences.ts'

export const anotherMonthsFigures: Check<'another-months-figures'> = evidence => {
  const columns = Map.groupBy(
    evidence.differences.filter(one => one.otherMonth !== undefined),
    columnOf,
  )
  return [...columns.values()].flatMap(column => {
    const [first] = column
    if (first?.otherMonth === undefined) return []
    const figures = column.map(({ indicator, stated, first: elsewhere }) => ({
      indicator: indicator.ref,
      stated,
      elsewhere,
    }))
    const facts = {
      column: sayPeriod(first.reading.period),
      area: comparedArea(evidence, first.reading.area),
      other: sayPeriod(first.otherMonth),
      figures,
    }
    return [
      { facts, origin: first.reading.origin, indicator: first.indicator.ref, period: first.reading.period },
    ]
  })
}

const columnOf = ({ reading, otherMonth: month }: Difference): string =>
  [
    reading.origin.file,
    reading.origin.sheet,
    reading.area,
    periodId(reading.period),
    month && periodId(month),
  ].join('|')
