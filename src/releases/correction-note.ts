// Drafts a correction note. In: a comparison. Out: plain sentences, for a person to edit before publication.
import { sayDay } from '../terms/period.ts'
import { counted } from '../terms/words.ts'
import type { Change, Comparison, Flip } from './comparison.ts'
import { isOfRule, nameOfRule, sayAlone, sayCauses, sayStatus, sayWithParts } from './say-comparison.ts'

export function correctionNote(found: Omit<Comparison, 'correctionNote'>): string[] {
  const { with: release, changed, flips, offsets, compared } = found
  const issue = `the paper for ${release.said}, published on ${sayDay(release.on)}`
  if (found.nothingChanged)
    return [`No figure has changed since ${issue}: ${counted(compared, 'figure')} were compared.`]
  const judged = (list: readonly Flip[]) => list.filter(({ of }) => of !== 'direction')
  return [
    `Since ${issue}, ${changed.length} of the ${counted(compared, 'figure')} that can be compared ${changed.length === 1 ? 'has' : 'have'} changed.`,
    ...changed
      .filter(change => !isOfRule(change.causes))
      .map(
        ({ name, said, was, is, causes, how }) =>
          `${name}, ${said}: ${sayWithParts(was)} should now read ${sayWithParts(is)} (${sayCauses(causes, how)}).`,
      ),
    ...byRule(changed),
    ...judged(flips).map(
      ({ name, of, was, is, causes }) =>
        `${name}: the ${of} for ${release.said} was ${sayStatus(was)} and is now ${sayStatus(is)} (${sayCauses(causes)}).`,
    ),
    ...judged(offsets).map(
      flip =>
        `${flip.name}: the ${flip.of} for ${release.said} is still ${sayStatus(flip.is)}, but only because changes offset each other (${sayCauses(flip.causes)}). ${sayAlone(flip)}`,
    ),
    ...found.rules.map(rule => `${nameOfRule(rule)}: ${rule.sentence}.`),
    ...found.comeAndGone.map(({ sentence }) => sentence),
    ...found.strategyChanges.map(({ sentence }) => sentence),
    ...totalsFallen(found),
  ]
}

/** A total of another period than the release's is not among the changed figures. */
const totalsFallen = ({ toApprove, changed }: Omit<Comparison, 'correctionNote'>): string[] =>
  toApprove
    .filter(({ kind, what }) => kind === 'cumulative-fell' && !changed.some(({ ref }) => ref === what))
    .map(({ sentence }) => sentence)

/**
 * A new rule changes every figure of its indicator: one sentence covers them all, with the latest month as an
 * example.
 */
function byRule(changed: readonly Change[]): string[] {
  const indicators = new Map<string, Change[]>()
  for (const change of changed.filter(one => isOfRule(one.causes)))
    indicators.set(change.indicator, [...(indicators.get(change.indicator) ?? []), change])
  return [...indicators.values()].flatMap(changes => {
    const example = changes.findLast(one => one.kind === 'month') ?? changes[0]
    return example === undefined
      ? []
      : [
          `${example.name}: ${counted(changes.length, 'figure')} changed only because of a rule (${sayCauses(example.causes)}), not because of data; the figure for ${example.said} was printed as ${sayWithParts(example.was)} and is now printed as ${sayWithParts(example.is)}.`,
        ]
  })
}
