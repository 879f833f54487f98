// What changed since the last release. In: the comparison. Out: a summary in a few sentences, the changed figures
// by cause, and lists; a single line where there is no earlier release.
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import type { ComeOrGone, Comparison, Flip, NeedsApproval, RuleChange } from '../../releases/comparison.ts'
import {
  hasSignal,
  isOfData,
  isOfRule,
  isPartlyOfRule,
  nameOfRule,
  namesOfVerdicts,
  SIGNAL_REASONS_CHANGED,
  STRATEGIES_CHANGED,
  sayAlone,
  sayCauses,
  sayNotCompared,
  sayStatus,
  sentencesToCheck,
} from '../../releases/say-comparison.ts'
import { sayDay } from '../../terms/period.ts'
import { counted, inNumberOrder, listInWords, upperFirst } from '../../terms/words.ts'
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
  const table = changesTable(comparison, writing.labels.table('changes'), writing.detail)
  return writtenBlock({
    ...base,
    lead: leadOf(comparison, writing),
    ...(table && { table }),
    lists: listsOf(comparison, writing),
  })
}

/**
 * `Compared with release 1 of January 2017, published on 20 February 2017 (…). Of 640 published figures that can
 * be compared, 3 changed; 1 rating, 2 directions and 0 signals for January 2017 changed.`
 */
function leadOf(comparison: Comparison, { printsVerdicts, signals }: PaperWriting): string {
  const { with: release, compared, changed, flips, nothingChanged } = comparison
  const issue = `Compared with release ${release.n} of ${release.said}, published on ${sayDay(release.on)} (approved by: ${release.approvedBy}; reason: ${release.reason.replace(/\.$/, '')}).`
  const isWithoutSignals =
    printsVerdicts && !comparison.comparesSignals && signals['control-charts'] !== undefined
  const notCompared = isWithoutSignals
    ? ` Signals are not compared: release ${release.n} was published without them.`
    : ''
  if (nothingChanged)
    return `${issue} Nothing material has changed: all ${counted(compared, 'published figure')} that can be compared${printsVerdicts ? ` and every ${listInWords(kindsCompared(comparison))}` : ''} are the same.${notCompared}`
  const figures = `${issue} Of ${counted(compared, 'published figure')} that can be compared, ${changed.length} changed`
  const verdicts = printsVerdicts
    ? `; ${countVerdicts(flips, kindsCompared(comparison))} for ${release.said} changed`
    : ''
  return `${figures}${verdicts}.${causesOfVerdicts(comparison)}${otherChanges(comparison)}${notCompared}`
}

const kindsCompared = ({ comparesSignals }: Comparison): Flip['of'][] =>
  comparesSignals ? ['rating', 'direction', 'signal'] : ['rating', 'direction']

/** `1 rating and 2 directions`. */
const countVerdicts = (verdicts: readonly Flip[], kinds: readonly Flip['of'][]): string =>
  listInWords(countsOf(verdicts, kinds))

const countsOf = (verdicts: readonly Flip[], kinds: readonly Flip['of'][]): string[] =>
  kinds.map(kind => counted(verdicts.filter(({ of }) => of === kind).length, kind))

/** Data and rules are counted apart, so that what offsets each other does not disappear in a sum of nothing. */
function causesOfVerdicts(comparison: Comparison): string {
  const { flips, offsets } = comparison
  const kinds = kindsCompared(comparison)
  const all = [...flips, ...offsets]
  if (all.length === 0) return ''
  const [byData, byRules] = [
    all.filter(({ causes }) => isOfData(causes)),
    all.filter(({ causes }) => isPartlyOfRule(causes)),
  ]
  const kept =
    offsets.length === 0
      ? ''
      : `; ${listInWords(countsOf(offsets, kinds).filter(count => !count.startsWith('0')))} ${offsets.length === 1 ? 'is' : 'are'} as published only because changes offset each other`
  return ` Data made a difference to ${countVerdicts(byData, kinds)}, rules to ${countVerdicts(byRules, kinds)}${kept}.`
}

const CAME_OR_WENT: Readonly<Record<ComeOrGone['kind'], string>> = {
  added: 'new',
  withdrawn: 'withdrawn',
  renumbered: 'renumbered',
  split: 'split',
  merged: 'merged',
}

/** ` Also, 2 rules changed and 1 indicator is withdrawn.` */
function otherChanges({ signalReasons, rules, comeAndGone, strategyChanges, toApprove }: Comparison): string {
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
    ...(signalReasons.length === 0
      ? []
      : [
          `${counted(signalReasons.length, 'signal')} ${signalReasons.length === 1 ? 'has' : 'have'} another mean, other limits or another reason`,
        ]),
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
  const { flips, offsets, signalReasons, rules, toApprove, sentences, with: release } = comparison
  const list = (title: string, items: readonly string[]) => (items.length === 0 ? [] : [{ title, items }])
  const [byData, byRules] = [
    flips.filter(one => !isOfRule(one.causes)),
    flips.filter(one => isOfRule(one.causes)),
  ]
  const affected = [
    ...new Set(
      [...comparison.changed, ...flips, ...offsets, ...signalReasons].flatMap(({ indicator }) =>
        labels.showing(indicator),
      ),
    ),
  ].sort(inNumberOrder)
  return [
    ...list(
      'Tables and figures in this paper that show a changed indicator',
      affected.length === 0 ? [] : [`${affected.join(', ')}.`],
    ),
    ...list(
      `${verdictsIn(byData)} changed by data, or by data and rules`,
      byData.map(flip => sayFlip(flip, release.said)),
    ),
    ...list(
      `${verdictsIn(byRules)} changed by a rule or target only: no change in performance`,
      byRules.map(flip => sayFlip(flip, release.said)),
    ),
    ...list(
      `${verdictsIn(offsets)} that are as published only because changes offset each other`,
      offsets.map(flip => sayOffset(flip, release.said)),
    ),
    ...list(
      SIGNAL_REASONS_CHANGED,
      signalReasons.map(one => sayFlip(one, release.said)),
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

/** `Ratings and directions`, with signals where the list has one. */
const verdictsIn = (verdicts: readonly Flip[]): string => upperFirst(namesOfVerdicts(hasSignal(verdicts)))

const sayFlip = (flip: Flip, said: string) =>
  `${nameOf(flip, said)}: “${sayStatus(flip.was)}” as published, now “${sayStatus(flip.is)}” (${sayCauses(flip.causes)}). ${sayAlone(flip)}`
const sayOffset = (flip: Flip, said: string) =>
  `${nameOf(flip, said)}: “${sayStatus(flip.was)}” as published and now (${sayCauses(flip.causes)}). ${sayAlone(flip)}`
const nameOf = ({ indicator, name, of }: Flip, said: string) => `${indicator} ${name}, ${of} for ${said}`

const sayRule = (rule: RuleChange, said: string) =>
  `${nameOfRule(rule)}: ${rule.sentence}.${rule.rewritesHistory ? ` This rewrites the rule published for ${said}.` : ''}`

function sayApproval({ sentence, approval }: NeedsApproval): string {
  return approval === undefined
    ? `${sentence} Not yet approved.`
    : `${sentence} Approved by ${approval.by} on ${sayDay(approval.on)}: ${approval.because}`
}
