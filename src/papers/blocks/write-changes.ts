// What changed since the last release. In: the comparison. Out: a summary in a few sentences, the changed figures
// by cause, and lists; a single line where there is no earlier release.
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import type { ComeOrGone, Comparison, Flip, NeedsApproval, RuleChange } from '../../releases/comparison.ts'
import {
  isOfData,
  isOfRule,
  isPartlyOfRule,
  STRATEGIES_CHANGED,
  sayAlone,
  sayCauses,
  sayNotCompared,
  sayStatus,
  sentencesToCheck,
} from '../../releases/say-comparison.ts'
import { sayDay } from '../../terms/period.ts'
import { counted, inNumberOrder, listInWords } from '../../terms/words.ts'
import type { Changes } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { type WrittenBlock, writtenBlock } from '../written-block.ts'
import { changesTable } from './changes-table.ts'

export function writeChanges(
  writing: PaperWriting,
  definition: BlockDefinition<'changes'>,
): WrittenBlock<Changes> {
  const { comparison } = writing
  const base = { block: 'changes', id: 'changes', title: definition.title } as const
  if (comparison === undefined)
    return writtenBlock({
      ...base,
      lead: 'There is no earlier release with other figures to compare with.',
      lists: [],
    })
  const table = changesTable(comparison, writing.labels.table('changes'))
  return writtenBlock({
    ...base,
    lead: leadOf(comparison, writing.printsVerdicts),
    ...(table && { table }),
    lists: listsOf(comparison, writing),
  })
}

/**
 * `Compared with release 1 of January 2017, published on 20 February 2017 (…). Of 640 published figures that can
 * be compared, 3 changed; 1 rating and 2 directions for January 2017 changed.`
 */
function leadOf(comparison: Comparison, printsVerdicts: boolean): string {
  const { with: release, compared, changed, flips, nothingChanged } = comparison
  const issue = `Compared with release ${release.n} of ${release.said}, published on ${sayDay(release.on)} (approved by: ${release.approvedBy}; reason: ${release.reason.replace(/\.$/, '')}).`
  if (nothingChanged)
    return `${issue} Nothing material has changed: all ${counted(compared, 'published figure')} that can be compared${printsVerdicts ? ' and every rating and direction' : ''} are the same.`
  const figures = `${issue} Of ${counted(compared, 'published figure')} that can be compared, ${changed.length} changed`
  const verdicts = printsVerdicts ? `; ${countVerdicts(flips)} for ${release.said} changed` : ''
  return `${figures}${verdicts}.${causesOfVerdicts(comparison)}${otherChanges(comparison)}`
}

/** `1 rating and 2 directions`. */
const countVerdicts = (verdicts: readonly Flip[]): string => listInWords(countsOf(verdicts))

const countsOf = (verdicts: readonly Flip[]): string[] =>
  (['rating', 'direction'] as const).map(kind =>
    counted(verdicts.filter(({ of }) => of === kind).length, kind),
  )

/** Data and rules are counted apart, so that what offsets each other does not disappear in a sum of nothing. */
function causesOfVerdicts({ flips, offsets }: Comparison): string {
  const all = [...flips, ...offsets]
  if (all.length === 0) return ''
  const [byData, byRules] = [
    all.filter(({ causes }) => isOfData(causes)),
    all.filter(({ causes }) => isPartlyOfRule(causes)),
  ]
  const kept =
    offsets.length === 0
      ? ''
      : `; ${listInWords(countsOf(offsets).filter(count => !count.startsWith('0')))} ${offsets.length === 1 ? 'is' : 'are'} as published only because changes offset each other`
  return ` Data made a difference to ${countVerdicts(byData)}, rules to ${countVerdicts(byRules)}${kept}.`
}

const CAME_OR_WENT: Readonly<Record<ComeOrGone['kind'], string>> = {
  added: 'new',
  withdrawn: 'withdrawn',
  renumbered: 'renumbered',
  split: 'split',
  merged: 'merged',
}

/** ` Also, 2 rules changed and 1 indicator is withdrawn.` */
function otherChanges({ rules, comeAndGone, strategyChanges, toApprove }: Comparison): string {
  const kinds = Object.entries(CAME_OR_WENT).flatMap(([kind, word]) => {
    const found = comeAndGone.filter(one => one.kind === kind)
    const indicators = found.flatMap(({ was, is }) => (was.length === 0 ? is : was)).length
    return indicators === 0
      ? []
      : [`${counted(indicators, 'indicator')} ${indicators === 1 ? 'is' : 'are'} ${word}`]
  })
  const fallen = toApprove.filter(({ kind }) => kind === 'cumulative-fell').length
  const rewrites = rules.filter(one => one.rewritesHistory).length
  const rewritten = rewrites === 0 ? '' : ` (${rewrites} for a period already published)`
  const also = [
    ...(rules.length === 0 ? [] : [`${counted(rules.length, 'rule')} changed${rewritten}`]),
    ...kinds,
    ...(strategyChanges.length === 0
      ? []
      : [`${counted(strategyChanges.length, 'line')} of strategies changed`]),
    ...(fallen === 0 ? [] : [`${counted(fallen, 'total')} fell`]),
  ]
  return also.length === 0 ? '' : ` Also, ${listInWords(also)}.`
}

function listsOf(comparison: Comparison, { labels }: PaperWriting): Changes['lists'] {
  const { flips, offsets, rules, toApprove, sentences, with: release } = comparison
  const list = (title: string, items: readonly string[]) => (items.length === 0 ? [] : [{ title, items }])
  const affected = [
    ...new Set(
      [...comparison.changed, ...flips, ...offsets].flatMap(({ indicator }) => labels.showing(indicator)),
    ),
  ].sort(inNumberOrder)
  return [
    ...list(
      'Tables and figures in this paper that show a changed indicator',
      affected.length === 0 ? [] : [`${affected.join(', ')}.`],
    ),
    ...list(
      'Ratings and directions changed by data, or by data and rules',
      flips.filter(one => !isOfRule(one.causes)).map(flip => sayFlip(flip, release.said)),
    ),
    ...list(
      'Ratings and directions changed by a rule or target only: no change in performance',
      flips.filter(one => isOfRule(one.causes)).map(flip => sayFlip(flip, release.said)),
    ),
    ...list(
      'Ratings and directions that are as published only because changes offset each other',
      offsets.map(flip => sayOffset(flip, release.said)),
    ),
    ...list(
      'Rules that changed',
      rules.map(rule => sayRule(rule, release.said)),
    ),
    ...list(
      STRATEGIES_CHANGED,
      comparison.strategyChanges.map(({ sentence }) => sentence),
    ),
    ...list('Changes that need approval', toApprove.map(sayApproval)),
    ...list(
      'Sentences in the published commentary to check',
      sentencesToCheck(sentences).map(({ title, sentence, why }) => `${title}: “${sentence}” ${why}`),
    ),
    ...list('Published figures that were not compared', sayNotCompared(comparison.notComparedBecause)),
  ]
}

const sayFlip = (flip: Flip, said: string) =>
  `${nameOf(flip, said)}: “${sayStatus(flip.was)}” as published, now “${sayStatus(flip.is)}” (${sayCauses(flip.causes)}). ${sayAlone(flip)}`
const sayOffset = (flip: Flip, said: string) =>
  `${nameOf(flip, said)}: “${sayStatus(flip.was)}” as published and now (${sayCauses(flip.causes)}). ${sayAlone(flip)}`
const nameOf = ({ indicator, name, of }: Flip, said: string) => `${indicator} ${name}, ${of} for ${said}`

const sayRule = ({ indicator, name, of, sentence, rewritesHistory }: RuleChange, said: string) =>
  `${indicator} ${name}, ${of}: ${sentence}.${rewritesHistory ? ` This rewrites the rule published for ${said}.` : ''}`

function sayApproval({ sentence, approval }: NeedsApproval): string {
  return approval === undefined
    ? `${sentence} Not yet approved.`
    : `${sentence} Approved by ${approval.by} on ${sayDay(approval.on)}: ${approval.because}`
}
