// In which order members read the indicators of a paper, gravest first. In: rated indicators, and which of them are
// doubted. Out: groups; each indicator is in one of them.
import { targetLine } from '../../../figures/say-bounds.ts'
import { isClear } from '../../../figures/say-signals.ts'
import type { RatedIndicator, RateIndicator } from '../../../ratings/rated-indicator.ts'
import { isSuppressed } from '../../../terms/amount.ts'
import { exact } from '../../../terms/exact.ts'

/** In the order of the page. */
const MEMBERS_GROUPS = [
  'worsening',
  'off-target',
  'within-tolerance',
  'changed',
  'newly-met',
  'met',
  'not-rated',
  'kept-back',
  'not-known',
] as const
export type MembersGroup = (typeof MEMBERS_GROUPS)[number]

interface Judging {
  readonly judge: RateIndicator
  isDoubted(ref: string): boolean
}

/** Off target, red comes before amber and the furthest from the target first; a figure that is doubted comes last. */
export function rankedForMembers(
  indicators: readonly RatedIndicator[],
  judging: Judging,
): ReadonlyMap<MembersGroup, readonly RatedIndicator[]> {
  const weight = ({ rating, definition: { ref } }: RatedIndicator) =>
    (judging.isDoubted(ref) ? 2 : 0) + (rating.status === 'red' ? 0 : 1)
  const groups = Map.groupBy(indicators, one => groupOf(one, judging))
  return new Map(
    MEMBERS_GROUPS.map(group => [
      group,
      (groups.get(group) ?? []).toSorted(
        (one, other) => weight(one) - weight(other) || distance(other) - distance(one),
      ),
    ]),
  )
}

/** From where green begins, as a share of it. Worked: 63.7 with a target of 95 is 0.33, and 5 with one of 0 is 5. */
function distance({ rating: { value, target, status } }: RatedIndicator): number {
  if (status !== 'red' && status !== 'amber') return 0
  const line = targetLine(target)
  if (value === undefined || line === undefined) return 0
  return Math.abs(Number(value) - Number(line)) / (Math.abs(Number(line)) || 1)
}

function groupOf(one: RatedIndicator, { judge, isDoubted }: Judging): MembersGroup {
  const { status } = one.rating
  const { amount } = one.latest
  if (isSuppressed(amount) && status === 'not-rated') return 'kept-back'
  // The year to date may be printed and rated although the month is not.
  if (amount.kind === 'missing' && !isSuppressed(amount)) return 'not-known'
  const isOff = status === 'red' || status === 'amber'
  if (isOff && isGettingWorse(one) && !isDoubted(one.definition.ref)) return 'worsening'
  if (isOff) return status === 'red' ? 'off-target' : 'within-tolerance'
  if (status === 'green' && !isGreenBefore(one, judge)) return 'newly-met'
  if (isReallyChanged(one)) return 'changed'
  return status === 'green' ? 'met' : 'not-rated'
}

const isGettingWorse = (one: RatedIndicator): boolean =>
  one.change === undefined ? one.direction.meaning === 'worse' && isMoreThanOne(one) : isClear(one, 'worse')

const isReallyChanged = (one: RatedIndicator): boolean =>
  one.change === undefined
    ? ['better', 'worse'].includes(one.direction.meaning) && isMoreThanOne(one)
    : one.change.is === 'clear'

/** One case or one point more or less is no clear change. Worked: 98.9% to 98.2% is 0.7 points, and 484 to 482 is two. */
function isMoreThanOne({ direction: { from, to }, latest, previous }: RatedIndicator): boolean {
  if (from === undefined || to === undefined) return false
  const [now, before] = [latest, previous].map(({ amount }) =>
    amount.kind === 'known' ? amount.numerator : undefined,
  )
  const isOneCase = now !== undefined && before !== undefined && now.sub(before).abs().compare(1) <= 0
  return !isOneCase && exact(to).sub(exact(from)).abs().compare(1) > 0
}

/** Where the year to date is judged, the month before cannot be; nor without a figure. */
function isGreenBefore(one: RatedIndicator, judge: RateIndicator): boolean {
  if (one.rating.judged === 'year-to-date' || one.previous.amount.kind === 'missing') return true
  return judge({ ...one, latest: one.previous }).rating.status === 'green'
}
