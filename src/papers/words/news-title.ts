// The title of a chart that says the news. In: what it is about, with its figure and period, and further pieces, the
// greatest first. Out: a title that begins with the first and has as many of the others as fit.
import { breakBetween } from '../../definitions/break-between.ts'
import {
  type ChartSays,
  findNews,
  type NewsPoint,
  type NewsStep,
  type SideOfLine,
} from '../../figures/find-news.ts'
import { periodWord } from '../../figures/period-word.ts'
import { sayNews } from '../../figures/say-news.ts'
import { type Observation, periodMeant } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import type { Signal } from '../../ratings/signal.ts'
import { roundHalfUp } from '../../terms/exact.ts'
import { endMonthOf, periodId, sayPeriod } from '../../terms/period.ts'
import type { PaperWriting } from '../paper-writing.ts'

/** In characters: two lines over a chart. */
const LONGEST_TITLE = 110

/** The first piece is always said, and each further one that fits. A piece begins with its comma or bracket. */
export const fitTitle = (lead: string, [first = '', ...others]: readonly string[]): string =>
  others.reduce((title, piece) => withFirstThatFits(title, [piece]), lead + first)

/** With one of these at its end; with none where none fits. */
export const withFirstThatFits = (title: string, ends: readonly string[]): string =>
  title + (ends.find(end => title.length + end.length <= LONGEST_TITLE) ?? '')

/** `, lowest of the 13 months` and `, down 18.1 points in a year`; empty where no rule applies. */
export const newsPieces = (
  { definition: { unit }, decimals }: RatedIndicator,
  points: readonly NewsPoint[],
  step: NewsStep,
  chart?: ChartSays,
): string[] =>
  unit === 'milestone'
    ? []
    : findNews(points, step, chart).map(one => `, ${sayNews(one, { unit, decimals, step })}`)

/** The months, quarters or years of a chart up to the paper's own, after the last break in the series. */
export function newsOfSeries(
  writing: PaperWriting,
  indicator: RatedIndicator,
  series: readonly Observation[],
): string[] {
  const { definition, latest, signal } = indicator
  const shown = series
    .filter(one => endMonthOf(one.period).index <= endMonthOf(latest.period).index)
    .filter(one => breakBetween(definition, one, latest) === undefined)
  return newsPieces(
    indicator,
    shown.map(month => newsPoint(writing, indicator, month)),
    periodWord(latest.period),
    signal && saidBy(signal),
  )
}

function saidBy(signal: Signal): ChartSays | undefined {
  if (signal.is !== 'charted') return undefined
  if (signal.variation === 'common-cause') return 'no-clear-change'
  return (signal.points.at(-1)?.side ?? 0) > 0 ? 'above' : 'below'
}

/** With the figure as printed; it need not be printed elsewhere in the paper. */
function newsPoint(writing: PaperWriting, indicator: RatedIndicator, month: Observation): NewsPoint {
  const side = sideOfTarget(writing, indicator, month)
  return {
    name: sayPeriod(periodMeant(month)),
    ...(month.amount.kind === 'known' && { value: roundHalfUp(month.amount.value, indicator.decimals) }),
    ...(side !== undefined && { side }),
  }
}

/** By the target now in force, where it judges months, does not move, and was in force then. */
function sideOfTarget(
  { judge }: PaperWriting,
  indicator: RatedIndicator,
  month: Observation,
): SideOfLine | undefined {
  const { target } = indicator
  if (!('green' in target) || target.judges !== 'month' || target.path !== undefined) return undefined
  if (month.amount.kind === 'missing' || periodId(endMonthOf(month.period)) < target.from) return undefined
  const { status, notRated } = judge({ ...indicator, latest: month }).rating
  if (notRated === 'small-cohort') return undefined
  return status === 'green' ? 'over' : 'under'
}
