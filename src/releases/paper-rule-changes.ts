// Says how the rules changed that a paper has for itself: the decimals of its shares, and its projections. In: both
// as published and now. Out: a sentence for each that differs.
import type { ProjectionDefinition } from '../definitions/paper-definition.ts'
import { methodNames } from '../projections/method-names.ts'
import { counted, listInWords } from '../terms/words.ts'
import type { RuleChange } from './comparison.ts'
import type { Basis } from './snapshot.ts'

type Rules = Pick<Basis, 'shares' | 'projections' | 'indicators'>

export function paperRuleChanges(was: Rules, is: Rules): RuleChange[] {
  const nameOf = (ref: string) => is.indicators.find(one => one.ref === ref)?.short ?? ref
  // Neither has a month from which it applies, so the published figures would be others too.
  const change = (indicator: string, of: RuleChange['of'], before: string, after: string, what: string) => ({
    indicator,
    name: nameOf(indicator),
    of,
    was: before,
    is: after,
    sentence: `${what} was ${before}, is now ${after}`,
    rewritesHistory: true,
  })
  const shares = is.shares.flatMap(({ of, by, decimals }) => {
    const before = was.shares.find(one => one.of === of && one.by === by)
    return before === undefined || before.decimals === decimals
      ? []
      : [
          change(
            of,
            'rounding',
            String(before.decimals),
            String(decimals),
            `the number of decimals of shares by ${by}`,
          ),
        ]
  })
  const projections = is.projections.flatMap(after => {
    const before = was.projections.find(({ id }) => id === after.id)
    if (before === undefined) return []
    const [then, now] = [factsOf(before), factsOf(after)]
    const differing = then.map((one, at) => [one, now[at] ?? ''] as const).filter(([a, b]) => a !== b)
    return differing.length === 0
      ? []
      : [
          change(
            after.of,
            'projection',
            listInWords(differing.map(([one]) => one)),
            listInWords(differing.map(([, one]) => one)),
            `the projection “${after.title}”`,
          ),
        ]
  })
  return [...shares, ...projections]
}

/** What a projection is made by, each fact in words and in the same place. */
const factsOf = ({ method, base, ahead, by, ages, plan, cost }: ProjectionDefinition): string[] => [
  `by ${methodNames[method]}`,
  `from ${counted(base, 'year')}`,
  `${counted(ahead, 'year')} ahead`,
  by === undefined ? 'not by category' : `by category ${by}`,
  ages === undefined ? 'not by age' : `by ages ${ages}`,
  plan === undefined ? 'without a plan' : `by the plan ${plan}`,
  cost === undefined ? 'without cost' : `with the cost ${cost.measure} for ${cost.weeks} weeks`,
]
