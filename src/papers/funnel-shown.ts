// The funnel that a chart and a table of a section show. In: an indicator and a comparator that is a mean of councils. Out:
// the period, the councils, and the funnel or why there is none.
import { indicatorOf } from '../commentary/commentary-context.ts'
import { textWithMark } from '../figures/say-provisional.ts'
import type { Observation } from '../observations/observation.ts'
import type { DrawnFunnel, WholeFunnel } from '../ratings/council-funnel.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import type { FigureReference } from '../terms/figure-reference.ts'
import { type ChartColumn, chartColumns } from './charts/chart-parts.ts'
import { type ComparedCouncil, councilsAmong } from './councils-among.ts'
import type { PaperWriting } from './paper-writing.ts'
import { type NamedPlace, namePlaces } from './words/funnel-words.ts'

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
  const compared = chartColumns(writing, indicator, years)
    .toReversed()
    .map((column): ComparedIn => {
      const figures = councils.map(({ area }) =>
        writing.valueAt({ indicator: of, area, period: column.period }),
      )
      const [own, ...others] = figures
      if (own === undefined) throw new Error('a comparison without the council')
      return { column, own, others }
    })
  const shownIn = ({ column, own, others }: ComparedIn): FunnelShown => ({
    indicator,
    column,
    councils,
    funnel: writing.funnelOf(indicator, own, others),
  })
  // A funnel of rates takes some time, so that no year before the one shown is worked out.
  for (const one of compared) {
    const shown = shownIn(one)
    if (shown.funnel.is === 'drawn') return shown
  }
  const found = compared.find(hasBothFigures) ?? compared[0]
  if (found === undefined) throw new Error('a funnel without a column of time')
  return shownIn(found)
}

interface ComparedIn {
  readonly column: ChartColumn
  readonly own: Observation
  readonly others: readonly Observation[]
}

const hasBothFigures = ({ own, others }: ComparedIn): boolean =>
  [[own], others].every(some => some.some(({ amount }) => amount.kind === 'known'))

/** The figure of a council in the period of the funnel. */
export const figureShown = ({ indicator, column }: FunnelShown, area: string): FigureReference => ({
  indicator: indicator.definition.ref,
  area,
  period: column.period,
})

/** The places of its funnel with the name and the figure of each council. */
export const placesShown = (writing: PaperWriting, shown: FunnelShown, funnel: DrawnFunnel): NamedPlace[] =>
  namePlaces(funnel, shown.councils, area =>
    textWithMark(writing.figures.figure(shown.indicator, writing.valueAt(figureShown(shown, area)))),
  )
