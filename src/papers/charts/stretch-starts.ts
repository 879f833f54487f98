// Where each stretch of a control chart begins, after the first. In: what the register says of the series, and the
// points. Out: the months from which mean and limits start afresh, with the reason.
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import { ofCouncil } from '../../definitions/of-council.ts'
import type { ChartedPoint } from '../../ratings/signal.ts'
import { type Month, parseMonth } from '../../terms/period.ts'

export interface StretchStart {
  readonly from: Month
  readonly because: string
}

type SeriesFields = Pick<IndicatorDefinition, 'breaks' | 'control-chart'>

/** The latest start of the council's series that the register has between the two points on each side. */
export function stretchStarts(
  series: SeriesFields,
  points: readonly ChartedPoint[],
  council: string,
): StretchStart[] {
  const declared = declaredIn(series, council)
  return points.flatMap((point, i) => {
    const before = points[i - 1]
    if (before === undefined || before.segment === point.segment) return []
    const start = declared.findLast(
      ({ from }) => before.period.index < from.index && from.index <= point.period.index,
    )
    return start === undefined ? [] : [start]
  })
}

function declaredIn({ breaks, 'control-chart': chart }: SeriesFields, council: string): StretchStart[] {
  const rebased = chart !== undefined && 'rebased' in chart ? chart.rebased : []
  return ofCouncil([...breaks, ...rebased], council)
    .flatMap(({ from, because }) => {
      const month = parseMonth(from)
      return month === undefined ? [] : [{ from: month, because }]
    })
    .toSorted((a, b) => a.from.index - b.from.index)
}
