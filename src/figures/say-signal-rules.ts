// Puts the rules that tell a change from chance into words, as the notes print them. In: the rules in force, and the
// indicators. Out: sentences; none where the council has no rules.
import { type ControlChartRules, ownChart, type SignalRules } from '../definitions/signal-rules.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { sayDay } from '../terms/period.ts'
import { withoutStop } from '../terms/words.ts'
import type { PeriodWord } from './period-word.ts'
import { leftOutOf, oneChart, rebasedOf, sayMonth } from './say-series-rules.ts'

/** Only months are on a control chart: a paper about a quarter or a year has what does not need one. */
export function saySignalRules(
  rules: SignalRules,
  indicators: readonly RatedIndicator[],
  step: PeriodWord = 'month',
): string[] {
  const { intervals, 'small-cohorts': cohorts } = rules
  const charts = step === 'month' ? rules['control-charts'] : undefined
  return [
    ...(charts === undefined ? [] : [...sayCharts(charts), ...indicators.flatMap(sayDecisions)]),
    ...(intervals === undefined
      ? []
      : [
          `The range by chance alone is the ${intervals.confidence}% interval: Wilson’s for a share whose parts are known; for a rate, or a number of events, exact below 10 and Byar’s from 10.`,
        ]),
    ...(step !== 'month' || (charts === undefined && intervals === undefined)
      ? []
      : [
          'A change is clear if the control chart says that it is more than chance; where there is no chart, if the ranges of the month and of the month before do not overlap. Where neither can be done, chance cannot be judged. Every other movement is "no clear change", whatever its arrow.',
        ]),
    ...(cohorts === undefined
      ? []
      : [
          `A share or an average of fewer than ${cohorts['least-base']} cases is not rated, unless the indicator has a rule of its own.`,
        ]),
  ]
}

const TWO_OF_THREE: Readonly<Record<ControlChartRules['two-of-three'], string>> = {
  near: 'two of three months in a row lie between two thirds of the way to a limit and that limit, all three on one side of the mean',
  beyond:
    'two of three months in a row lie more than two thirds of the way to a limit or beyond it, all three on one side of the mean',
  any: 'two of three months in a row lie more than two thirds of the way to the same limit or beyond it',
}

function sayCharts(rules: ControlChartRules): string[] {
  const { charts, shift, trend, factor, screening } = rules
  return [
    `Signal or noise is judged on a control chart of the months so far: ${oneChart(charts.percentage)} for a share and ${oneChart(charts['rate-per-10000'])} for a rate whose parts are known every month, otherwise an XmR chart. The rules are those of NHSRplotthedots 0.2.2, with the settings of this paper.`,
    `A month is more than chance if it lies outside the limits; if it is part of a run of ${trend} months that each rise, or each fall; if ${TWO_OF_THREE[rules['two-of-three']]}; or if it is part of a run of ${shift} months on one side of the mean.`,
    `The limits of an XmR chart lie ${factor} mean moving ranges from the mean${screening ? ', without extreme moving ranges' : ''}; those of the other charts three standard errors. They are worked out from unrounded figures.`,
    `A series of fewer than ${rules['least-points']} months has no verdict; one of fewer than ${rules['trial-below']} has trial limits. A figure of usually fewer than ${rules['least-base']} cases is not charted.`,
  ]
}

/**
 * `6.15: mean and limits start afresh in April 2016: visits are now counted in working days. Decided by Head of Service
 * on 3 May 2016.`
 */
function sayDecisions({ definition, latest }: RatedIndicator): string[] {
  const first = ownChart(definition)?.['baseline-points']
  const decisions = [
    ...rebasedOf(definition, latest.area).map(one => ({
      ...one,
      what: `mean and limits start afresh in ${sayMonth(one.from)}`,
    })),
    ...leftOutOf(definition, latest.area).map(one => ({
      ...one,
      what: `${sayMonth(one.month)} is left out of mean and limits`,
    })),
  ]
  return [
    ...(first === undefined
      ? []
      : [
          `${definition.ref}: mean and limits come from the first ${first} months of each stretch, or from all of a shorter one.`,
        ]),
    ...decisions.map(
      ({ what, because, by, on }) =>
        `${definition.ref}: ${what}: ${withoutStop(because)}. Decided by ${by} on ${sayDay(on)}.`,
    ),
  ]
}
