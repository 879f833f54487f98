// Finds the colours, arrows and signals that changed, and those that are as published only because changes offset each
// other. In: the verdicts of a release, and snapshots with only some parts new. Out: both; and the signals that say the
// same by another mean, other limits or another reason.
// Worked: 11.7% was amber below 12%. 12.1% is red by that rule; the tolerance is now 13%, so it is amber again:
// by data alone red, by rules alone amber, and as published amber.
import type { Causes } from './causes.ts'
import type { Flip } from './comparison.ts'
import type { Factor } from './mix.ts'
import type { PublishedVerdict, Release } from './release-record.ts'

const DATA: readonly Factor[] = ['data', 'population', 'benchmark']
const RULES: readonly Factor[] = ['group-map', 'counting', 'rule', 'target']

interface Outcome {
  readonly of: Flip['of']
  in(verdict: PublishedVerdict | undefined): string
}

const RATING: Outcome = { of: 'rating', in: verdict => verdict?.rating.status ?? '' }
const DIRECTION: Outcome = { of: 'direction', in: verdict => verdict?.direction.words ?? '' }
const SIGNAL: Outcome = { of: 'signal', in: saySignal }
const REASON: Outcome = { of: 'signal', in: verdict => verdict?.signal?.reason ?? '' }

/** `Worsening; Target will be missed`. */
function saySignal(verdict: PublishedVerdict | undefined): string {
  const { word = 'Not judged', prospect } = verdict?.signal ?? {}
  return prospect === undefined ? word : `${word}; ${prospect}`
}

type Published = Pick<Release, 'verdicts' | 'indicators' | 'signals'>

export interface VerdictChanges {
  readonly flips: Flip[]
  readonly offsets: Flip[]
  readonly signalReasons: Flip[]
}

/** A release without rules for signals, of an earlier version, is compared without them. */
export function verdictChanges(release: Published, causes: Causes): VerdictChanges {
  const hasSignals = release.signals !== undefined
  const all = [RATING, DIRECTION, ...(hasSignals ? [SIGNAL] : [])].flatMap(outcome =>
    changesIn(outcome, release, causes),
  )
  const flips = all.filter(({ was, is }) => was !== is)
  const signalFlipped = (indicator: string) =>
    flips.some(one => one.of === 'signal' && one.indicator === indicator)
  return {
    flips: inOrder(flips, release),
    offsets: inOrder(
      all.filter(({ was, is }) => was === is),
      release,
    ),
    signalReasons: hasSignals
      ? changesIn(REASON, release, causes).filter(
          ({ indicator, was, is }) => was !== is && !signalFlipped(indicator),
        )
      : [],
  }
}

/** By indicator; of one indicator the colour, the arrow, the signal. */
function inOrder(found: readonly Flip[], { verdicts }: Published): Flip[] {
  return verdicts.flatMap(({ indicator }) => found.filter(one => one.indicator === indicator))
}

function changesIn(outcome: Outcome, { verdicts, indicators }: Published, causes: Causes): Flip[] {
  return verdicts.flatMap(verdict => {
    const { indicator } = verdict
    if (!causes.now.verdicts.has(indicator)) return []
    const name = indicators.find(({ ref }) => ref === indicator)?.short ?? indicator
    const now = (snapshot: Causes['now']) => outcome.in(snapshot.verdicts.get(indicator))
    const was = outcome.in(verdict)
    // Another version of the program may judge otherwise: that is neither data nor rules.
    const alone = (factors: readonly Factor[]) => {
      const changed = now(causes.with(factors))
      return changed === now(causes.published) ? was : changed
    }
    const is = now(causes.now)
    const because = causes.of(was, now)
    return because.length === 0
      ? []
      : [
          {
            indicator,
            name,
            of: outcome.of,
            was,
            is,
            causes: because,
            byData: alone(DATA),
            byRules: alone(RULES),
          },
        ]
  })
}
