// Where each stretch of a control chart begins, after the first. In: what the register says of the series, and the
// points. Out: the months from which mean and limits start afresh, with the reason and who decided it.
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import type { ChartedPoint } from '../../ratings/signal.ts'
import { type Month, parseMonth } from '../../terms/period.ts'

export interface StretchStart {
  readonly from: Month
  /** Without a full stop. */
  readonly because: string
  /** A break in the series: figures before and after it are not comparable. Else mean and limits were rebased. */
  readonly isBreak: boolean
  /** Who rebased it, and the day: a post and `2016-10-03`. */
  readonly decided?: { readonly by: string; readonly on: string }
}

type SeriesFields = Pick<IndicatorDefinition, 'breaks' | 'control-chart'>

/** The latest start that the register has between the two points on each side. */
export function stretchStarts(series: SeriesFields, points: readonly ChartedPoint[]): StretchStart[] {
  const declared = declaredIn(series)
  return points.flatMap((point, i) => {
    const before = points[i - 1]
    if (before === undefined || before.segment === point.segment) return []
    const start = declared.findLast(
      ({ from }) => before.period.index < from.index && from.index <= point.period.index,
    )
    return start === undefined ? [] : [start]
  })
}

function declaredIn({ breaks = [], 'control-chart': chart }: SeriesFields): StretchStart[] {
  const rebased = chart !== undefined && 'rebased' in chart ? chart.rebased : []
  return [
    ...breaks.map(({ from, because }) => ({ from: parseMonth(from), because, isBreak: true })),
    ...rebased.map(({ from, because, by, on }) => ({
      from: parseMonth(from),
      because,
      isBreak: false,
      decided: { by, on },
    })),
  ]
    .flatMap(({ from, because, ...start }) =>
      from === undefined ? [] : [{ from, because: because.replace(/\.$/, ''), ...start }],
    )
    .toSorted((a, b) => a.from.index - b.from.index)
}
