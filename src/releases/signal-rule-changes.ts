// Says how the rules changed that tell a change from chance, for all indicators at once. In: the rules as published and
// now. Out: a sentence for each kind of rule that differs, with only the settings that differ.
// Worked: a shift of 7 months, now of 8: `the rule of control charts was a shift of 7 months, is now a shift of 8 months`.
import type { ControlChartRules, SignalRules } from '../definitions/signal-rules.ts'
import { oneChart } from '../figures/say-series-rules.ts'
import { counted, listInWords } from '../terms/words.ts'
import { ALL_INDICATORS, type RuleChange } from './comparison.ts'

export function signalRuleChanges(was: SignalRules, is: SignalRules): RuleChange[] {
  return [
    ...change('control charts', chartFacts(was), chartFacts(is)),
    ...change('intervals', intervalFacts(was), intervalFacts(is)),
    ...change('small cohorts', cohortFacts(was), cohortFacts(is)),
  ]
}

/** None of these rules has a month from which it applies, so the published verdicts would be others too. */
function change(
  of: RuleChange['of'],
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): RuleChange[] {
  const differing = (own: readonly string[] | undefined, other: readonly string[] | undefined) =>
    own === undefined ? 'none' : listInWords(own.filter((one, at) => one !== other?.[at]))
  const [was, is] = [differing(before, after), differing(after, before)]
  return was === is
    ? []
    : [
        {
          indicator: ALL_INDICATORS,
          name: 'All indicators',
          of,
          was,
          is,
          sentence: `the rule of ${of} was ${was}, is now ${is}`,
          rewritesHistory: true,
        },
      ]
}

const TWO_OF_THREE: Readonly<Record<ControlChartRules['two-of-three'], string>> = {
  near: 'two of three months near a limit and within it',
  beyond: 'two of three months near a limit or beyond it',
  any: 'two of three months near a limit or beyond it, the third anywhere',
}

/** Each setting in the same place. */
function chartFacts({ 'control-charts': rules }: SignalRules): string[] | undefined {
  return (
    rules && [
      `${oneChart(rules.charts.percentage)} for a share`,
      `${oneChart(rules.charts['rate-per-10000'])} for a rate`,
      `a shift of ${counted(rules.shift, 'month')}`,
      `a trend of ${counted(rules.trend, 'month')}`,
      TWO_OF_THREE[rules['two-of-three']],
      rules.screening ? 'without extreme moving ranges' : 'with extreme moving ranges',
      `limits ${rules.factor} mean moving ranges from the mean`,
      `no verdict on fewer than ${counted(rules['least-points'], 'month')}`,
      `trial limits with fewer than ${counted(rules['trial-below'], 'month')}`,
      `no chart of usually fewer than ${counted(rules['least-base'], 'case')}`,
    ]
  )
}

const intervalFacts = ({ intervals }: SignalRules): string[] | undefined =>
  intervals && [`a confidence of ${intervals.confidence}%`]

const cohortFacts = ({ 'small-cohorts': cohorts }: SignalRules): string[] | undefined =>
  cohorts && [`no rating of fewer than ${counted(cohorts['least-base'], 'case')}`]
