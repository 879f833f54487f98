// Finds the colours and arrows that changed, and those that are as published only because changes offset each
// other. In: the verdicts of a release, and snapshots with only some parts new. Out: both.
// Worked: 11.7% was amber below 12%. 12.1% is red by that rule; the tolerance is now 13%, so it is amber again:
// by data alone red, by rules alone amber, and as published amber.
import type { Causes } from './causes.ts'
import type { Flip } from './comparison.ts'
import type { Factor } from './mix.ts'
import type { PublishedVerdict, Release } from './release-record.ts'

const DATA: readonly Factor[] = ['data', 'population', 'benchmark']
const RULES: readonly Factor[] = ['group-map', 'counting', 'rule', 'target']

type Outcome = (verdict: PublishedVerdict | undefined) => string

const OUTCOMES: readonly { readonly of: Flip['of']; readonly outcome: Outcome }[] = [
  { of: 'rating', outcome: verdict => verdict?.rating.status ?? '' },
  { of: 'direction', outcome: verdict => verdict?.direction.words ?? '' },
]

export function verdictChanges(
  { verdicts, indicators }: Pick<Release, 'verdicts' | 'indicators'>,
  causes: Causes,
): { flips: Flip[]; offsets: Flip[] } {
  const all = verdicts.flatMap(verdict => {
    const { indicator } = verdict
    if (!causes.now.verdicts.has(indicator)) return []
    const name = indicators.find(({ ref }) => ref === indicator)?.short ?? indicator
    return OUTCOMES.flatMap(({ of, outcome }) => {
      const now = (snapshot: Causes['now']) => outcome(snapshot.verdicts.get(indicator))
      const was = outcome(verdict)
      // Another version of the program may judge otherwise: that is neither data nor rules.
      const alone = (factors: readonly Factor[]) => {
        const changed = now(causes.with(factors))
        return changed === now(causes.published) ? was : changed
      }
      const is = now(causes.now)
      const because = causes.of(was, now)
      return because.length === 0
        ? []
        : [{ indicator, name, of, was, is, causes: because, byData: alone(DATA), byRules: alone(RULES) }]
    })
  })
  return {
    flips: all.filter(({ was, is }) => was !== is),
    offsets: all.filter(({ was, is }) => was === is),
  }
}
