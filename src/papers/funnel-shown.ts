// The funnel that a chart and a table of a section show. In: an indicator and a comparator that is a mean of councils. Out:
// the period, the councils, and the funnel or why there is none.
import { indicatorOf } from '../commentary/commentary-context.ts'
import type { WholeFunnel } from '../ratings/council-funnel.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { type ChartColumn, chartColumns } from './charts/chart-parts.ts'
import { type ComparedCouncil, councilsAmong } from './councils-among.ts'
import type { PaperWriting } from './paper-writing.ts'

export interface FunnelShown {
  readonly indicator: RatedIndicator
  readonly column: ChartColumn
  readonly councils: readonly ComparedCouncil[]
  readonly funnel: WholeFunnel
}

/**
 * The latest period in which there is a funnel: the council's figure is often a year ahead of what is published of others.
 * Where there is none, the latest in which the council and another have figures, as ranked bars have it, with its reason.
 */
export function funnelShown(
  writing: PaperWriting,
  { of, among, years }: { readonly of: string; readonly among: string; readonly years?: number | undefined },
): FunnelShown {
  const indicator = indicatorOf(writing, of)
  const councils = councilsAmong(writing, among)
  const shown = chartColumns(writing, indicator, years)
    .toReversed()
    .map(column => {
      const figures = councils.map(({ area }) =>
        writing.valueAt({ indicator: of, area, period: column.period }),
      )
      const [own, ...others] = figures
      if (own === undefined) throw new Error('a comparison without the council')
      const isCompared = [[own], others].every(some => some.some(({ amount }) => amount.kind === 'known'))
      return { indicator, column, councils, funnel: writing.funnelOf(indicator, own, others), isCompared }
    })
  const found =
    shown.find(({ funnel }) => funnel.is === 'drawn') ??
    shown.find(({ isCompared }) => isCompared) ??
    shown[0]
  if (found === undefined) throw new Error('a funnel without a column of time')
  return found
}
