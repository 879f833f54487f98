// Says how the rules of an indicator's series changed: its chart, where its limits start afresh, what is left out of
// them, its breaks, and from how many cases it is rated. In: the definition as published and now. Out: what each was and
// is, and from which month.
// Worked: no break, now one from December 2016: `the breaks in the series were none, are now from December 2016: a new
// system, from December 2016`.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import {
  breaksOf,
  type LeftOut,
  leftOutOf,
  rebasedOf,
  sayBreak,
  sayLeastBase,
  sayMonthLeftOut,
  sayOwnChart,
  sayRebased,
} from '../figures/say-series-rules.ts'
import type { RuleAspect } from './comparison.ts'
import { sameContent } from './mix.ts'

export interface SeriesRuleChange {
  readonly of: Extract<RuleAspect, 'control chart' | 'rebasing' | 'left-out months' | 'breaks' | 'least base'>
  readonly was: string
  readonly is: string
  readonly sentence: string
  /** The first month whose rule is another: `2016-12`; absent where the rule is for every month. */
  readonly from?: string
}

export function seriesRuleChanges(
  was: IndicatorDefinition,
  is: IndicatorDefinition,
  council: string,
): SeriesRuleChange[] {
  return [
    ...changed('control chart', 'the control chart', sayOwnChart(was), sayOwnChart(is)),
    ...changedFrom(
      'rebasing',
      'the months from which limits start afresh',
      rebasedOf(was, council),
      rebasedOf(is, council),
      sayRebased,
    ),
    ...changedFrom(
      'left-out months',
      'the months left out of mean and limits',
      leftOutOf(was, council).map(withFrom),
      leftOutOf(is, council).map(withFrom),
      sayMonthLeftOut,
    ),
    ...changedFrom(
      'breaks',
      'the breaks in the series',
      breaksOf(was, council),
      breaksOf(is, council),
      sayBreak,
    ),
    ...changed('least base', 'the least number of cases for a rating', sayLeastBase(was), sayLeastBase(is)),
  ]
}

/** A month that is left out is the first and last whose rule is another. */
const withFrom = (one: LeftOut) => ({ ...one, from: one.month })

const changed = (of: SeriesRuleChange['of'], what: string, was: string, is: string): SeriesRuleChange[] =>
  was === is ? [] : [{ of, was, is, sentence: `${what} was ${was}, is now ${is}` }]

function changedFrom<One extends { readonly from: string }>(
  of: SeriesRuleChange['of'],
  what: string,
  before: readonly One[],
  after: readonly One[],
  say: (one: One) => string,
): SeriesRuleChange[] {
  const isIn = (one: One, others: readonly One[]) => others.some(other => sameContent(one, other))
  const [from] = [...before.filter(one => !isIn(one, after)), ...after.filter(one => !isIn(one, before))]
    .map(one => one.from)
    .sort()
  if (from === undefined) return []
  const [was, is] = [before, after].map(list => list.map(say).join('; ') || 'none')
  return was === undefined || is === undefined
    ? []
    : [{ of, was, is, from, sentence: `${what} were ${was}, are now ${is}` }]
}
