// Drafts a correction note. In: a comparison. Out: plain sentences, for a person to edit before publication.
import { sayDay } from '../terms/period.ts'
import { counted } from '../terms/words.ts'
import { type Change, type Comparison, isOfRule, sayCauses, sayStatus } from './comparison.ts'

export function correctionNote({
  with: release,
  changed,
  flips,
  compared,
}: Omit<Comparison, 'correctionNote' | 'sentences' | 'toApprove'>): string[] {
  const issue = `the paper for ${release.said}, published on ${sayDay(release.on)}`
  if (changed.length === 0 && flips.length === 0)
    return [`No figure has changed since ${issue}: ${compared} figures were compared.`]
  return [
    `Since ${issue}, ${changed.length} of its ${compared} figures ${changed.length === 1 ? 'has' : 'have'} changed.`,
    ...changed
      .filter(change => !isOfRule(change.causes))
      .map(
        ({ name, said, was, is, causes, how }) =>
          `${name}, ${said}: ${both(was)} should now read ${both(is)} (${sayCauses(causes, how)}).`,
      ),
    ...byRule(changed),
    ...flips
      .filter(flip => flip.of === 'rating')
      .map(
        ({ name, was, is, causes }) =>
          `${name}: the rating for ${release.said} was ${sayStatus(was)} and is now ${sayStatus(is)} (${sayCauses(causes)}).`,
      ),
  ]
}

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
          `${example.name}: ${counted(changes.length, 'figure')} changed only because of a rule (${sayCauses(example.causes)}), not because of data; the figure for ${example.said} was printed as ${both(example.was)} and is now printed as ${both(example.is)}.`,
        ]
  })
}

const both = ({ text, parts }: { text: string; parts?: string }) =>
  parts === undefined ? text : `${text} (${parts})`
