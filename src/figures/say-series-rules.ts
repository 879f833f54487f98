// Puts into words what the register says of an indicator's series: its own chart, its breaks and its least number of
// cases. In: the definition and the council whose series it is. Out: words.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import { ofCouncil } from '../definitions/of-council.ts'
import { type ControlChartKind, type OwnChart, ownChart } from '../definitions/signal-rules.ts'
import { periodFromId, sayDay, sayPeriod } from '../terms/period.ts'
import { counted } from '../terms/words.ts'

export const chartNames: Readonly<Record<ControlChartKind, string>> = {
  xmr: 'XmR chart',
  p: 'p chart',
  u: 'u chart',
  'p-prime': 'p-prime chart',
  'u-prime': 'u-prime chart',
}

/** `an XmR chart`, `a p chart`. */
export const oneChart = (chart: ControlChartKind): string =>
  `${chart === 'xmr' ? 'an' : 'a'} ${chartNames[chart]}`

export type SeriesBreak = IndicatorDefinition['breaks'][number]
export type Rebased = OwnChart['rebased'][number]
export type LeftOut = OwnChart['left-out'][number]

/** Those of this council, where several share the register. */
export const breaksOf = ({ breaks }: IndicatorDefinition, area: string): SeriesBreak[] =>
  ofCouncil(breaks, area)

export const rebasedOf = (definition: IndicatorDefinition, area: string): Rebased[] =>
  ofCouncil(ownChart(definition)?.rebased ?? [], area)

export const leftOutOf = (definition: IndicatorDefinition, area: string): LeftOut[] =>
  ofCouncil(ownChart(definition)?.['left-out'] ?? [], area)

/** `from December 2016: visits are counted in a new system`. */
export const sayBreak = ({ from, because }: SeriesBreak): string => `from ${sayMonth(from)}: ${because}`

/** `from April 2016: visits are now counted in working days; decided by Head of Service on 3 May 2016`. */
export const sayRebased = (one: Rebased): string => `from ${sayMonth(one.from)}: ${sayDecided(one)}`

/** `August 2016: the system was down; decided by Head of Service on 5 September 2016`. */
export const sayMonthLeftOut = (one: LeftOut): string => `${sayMonth(one.month)}: ${sayDecided(one)}`

const sayDecided = ({ because, by, on }: Pick<Rebased, 'because' | 'by' | 'on'>): string =>
  `${because}; decided by ${by} on ${sayDay(on)}`

/** `the chart for its unit`; `a p chart, with limits from the first 12 months`; `no chart: too few a year`. */
export function sayOwnChart({ 'control-chart': own }: IndicatorDefinition): string {
  if (own === undefined) return 'the chart for its unit'
  if ('none' in own) return `no chart: ${own.none}`
  const baseline = own['baseline-points']
  const chart = own.chart === undefined ? 'the chart for its unit' : oneChart(own.chart)
  return baseline === undefined ? chart : `${chart}, with limits from the first ${counted(baseline, 'month')}`
}

/** `the number for all indicators`; `10 cases`. */
export function sayLeastBase({ 'least-base': own }: IndicatorDefinition): string {
  return own === undefined ? 'the number for all indicators' : counted(own, 'case')
}

/** `2016-08` is `August 2016`. */
export const sayMonth = (id: string): string => sayPeriod(periodFromId(id))
