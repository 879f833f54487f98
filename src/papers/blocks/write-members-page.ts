// Page one for members. In: rated indicators, and the officers' account of them. Out: each indicator once, gravest first,
// with its cause and what is done; how the council compares; what is not known; what changed since the last release. A
// brief leaves out what is as it was and on target.
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import type { MembersPage } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { type WrittenBlock, writtenBlock } from '../written-block.ts'
import { sayChangedSince } from './members/changed-since.ts'
import { sayCompared } from './members/compared-for-members.ts'
import { countedForMembers } from './members/counted-for-members.ts'
import { entriesOf } from './members/entries-of.ts'
import { type MembersGroup, rankedForMembers } from './members/ranked-for-members.ts'

type Group = MembersPage['groups'][number]

export function writeMembersPage(
  writing: PaperWriting,
  { title }: BlockDefinition<'members-page'>,
): WrittenBlock<MembersPage> {
  const all = [...writing.indicators.values()].filter(one => !writing.notGiven.has(one.definition.ref))
  const ranked = rankedForMembers(all, {
    judge: writing.judge,
    isDoubted: ref => writing.doubted.has(ref),
  })
  const isWhole = writing.detail !== 'brief'
  const compared = isWhole ? sayCompared(writing, all) : undefined
  const titles = all.some(({ change }) => change !== undefined) ? JUDGED : NOT_JUDGED
  return writtenBlock({
    block: 'members-page',
    id: 'members',
    title,
    lead: `${countedForMembers(all, writing)}${othersNotGiven(writing)}`,
    commentary: writing.members.words,
    ...(writing.members.asked && { asked: writing.members.asked }),
    groups: [...ranked].flatMap(([id, indicators]) =>
      indicators.length === 0 || !(isWhole || NEWS.includes(id))
        ? []
        : [groupOf(writing, id, titles[id], indicators)],
    ),
    says: [
      ...(compared === undefined ? [] : [{ title: 'How we compare', text: compared }]),
      ...(isWhole || writing.comparison !== undefined
        ? [{ title: 'Since last published', text: sayChangedSince(writing) }]
        : []),
    ],
  })
}

const JUDGED: Readonly<Record<MembersGroup, string>> = {
  worsening: 'Off target and really getting worse, furthest first',
  'off-target': 'Off target',
  'within-tolerance': 'Off target, within the tolerance',
  changed: 'Other real changes',
  'newly-met': 'Target newly met',
  met: 'On target, with no clear change',
  'not-rated': 'Not rated, with no clear change',
  'kept-back': 'Suppressed, so that no child can be recognised',
  'not-known': 'Not known',
}

/** Where the council does not tell a change from chance, only the movement since the month before is known. */
const NOT_JUDGED: Readonly<Record<MembersGroup, string>> = {
  ...JUDGED,
  worsening: 'Off target and worse than the month before, furthest first',
  changed: 'Other changes since the month before',
  met: 'On target',
  'not-rated': 'Not rated',
}

/** What a brief says: what is off target, what changed and what is not known. */
const NEWS: readonly MembersGroup[] = ['worsening', 'off-target', 'changed', 'newly-met', 'not-known']

/** One after another, in a few words each. */
const BRIEF: readonly MembersGroup[] = [
  'within-tolerance',
  'changed',
  'newly-met',
  'met',
  'not-rated',
  'kept-back',
]

const groupOf = (
  writing: PaperWriting,
  id: MembersGroup,
  title: string,
  indicators: readonly RatedIndicator[],
): Group => ({
  id,
  title,
  ...(BRIEF.includes(id) && { isBrief: true }),
  entries: entriesOf(writing, id, indicators),
})

/** Indicators that the return does not hold are not news: this counts them and says where they are listed. */
function othersNotGiven({ notGiven, labels }: PaperWriting): string {
  const [first] = notGiven
  if (first === undefined) return ''
  const [listed] = labels.showing(first)
  return ` ${notGiven.size} more cannot be given${listed === undefined ? '' : `: ${listed} says why`}.`
}
