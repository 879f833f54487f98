// Councils in the funnel of all of them. In: an indicator and a comparator that is a mean of councils. Out: the chart with
// its words; where there is no funnel, the councils ranked, and the reason.
import type { SectionChartDefinition } from '../../definitions/paper-definition.ts'
import { areaInWords } from '../../figures/say-area.ts'
import { sayBesideFigures } from '../../figures/say-figure.ts'
import { sayNoFunnel } from '../../figures/say-funnels.ts'
import { whenIn } from '../../figures/times.ts'
import type { FunnelLimits } from '../../ratings/council-funnel.ts'
import type { FunnelChart, RankedChart } from '../chart.ts'
import { type FunnelShown, funnelShown, placesShown } from '../funnel-shown.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { funnelNews, listBeyond } from '../words/funnel-words.ts'
import { frameOf, leadOf, unitOf } from './chart-parts.ts'
import { joinAlternative } from './chart-points.ts'
import { rankedChart } from './ranked-chart.ts'

type FunnelDefinition = Extract<SectionChartDefinition, { chart: 'funnel' }>

export function funnelChart(writing: PaperWriting, definition: FunnelDefinition): FunnelChart | RankedChart {
  const shown = funnelShown(writing, definition)
  const { funnel, indicator } = shown
  if (funnel.is === 'declined') {
    const ranked = rankedChart(writing, { ...definition, chart: 'ranked' })
    return {
      ...ranked,
      ...frameOf(writing, definition),
      subtitle: `${ranked.subtitle}. ${sayNoFunnel(funnel.reason)}`,
    }
  }
  const when = whenIn(shown.column.column, indicator.definition)
  const together = sayBesideFigures(funnel.together, indicator)
  const places = placesShown(writing, shown, funnel)
  const beyond = listBeyond(places.filter(({ isOurs }) => !isOurs))
  return {
    chart: 'funnel',
    ...frameOf(writing, definition),
    title: `${leadOf(definition, indicator)}: ${when} ${funnelNews(places)}`,
    subtitle: `${indicator.definition.name} (${unitOf(indicator)}), ${writing.areas.council.short} and the councils of ${areaInWords(writing, definition.among)}, by ${baseOf(shown)}; limits of chance around the figure of all of them together`,
    alternative: joinAlternative([
      `Funnel of ${places.length} councils ${when}: each figure by its ${baseOf(shown)}, around ${together} for all of them together`,
      beyond === '' ? 'no other council is beyond the limits' : `others beyond the limits: ${beyond}`,
      ...places.map(({ name, text }) => `${name} ${text}`),
    ]),
    points: places.map(({ name, base, value, text, isOurs, confidence }) => ({
      label: name,
      base: base.valueOf(),
      value: value.valueOf(),
      text,
      isOurs,
      ...(confidence !== undefined && { beyond: confidence }),
    })),
    lines: funnel.lines.map(({ base, at95, at998 }) => ({
      base: base.valueOf(),
      at95: edges(at95),
      at998: edges(at998),
    })),
    together: { value: funnel.together.valueOf(), text: together },
    baseIs: `${baseOf(shown) === 'population' ? 'Population' : 'Denominator'} of each council`,
    unit: unitOf(indicator),
  }
}

const baseOf = ({ indicator }: FunnelShown): 'denominator' | 'population' =>
  indicator.definition.unit === 'rate-per-10000' ? 'population' : 'denominator'

const edges = ({ lower, upper }: FunnelLimits['at95']): { lower: number; upper: number } => ({
  lower: lower.valueOf(),
  upper: upper.valueOf(),
})
