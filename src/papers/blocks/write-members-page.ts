// Page one for members. In: rated indicators, and what the officers tell of them. Out: each indicator once, gravest first,
// with its cause and what is done; how the council compares; what is not known; what changed since the last release.
import type { OfficersAccount } from '../../commentary/officers-account.ts'
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import { sayGreen } from '../../figures/say-bounds.ts'
import { textWithMark } from '../../figures/say-provisional.ts'
import { ratingCell } from '../../figures/say-ratings.ts'
import { periodMeant } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { sayPeriod } from '../../terms/period.ts'
import { lowerFirst, upperFirst } from '../../terms/words.ts'
import type { MembersPage } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { type WrittenBlock, writtenBlock } from '../written-block.ts'
import { sayChangedSince } from './members/changed-since.ts'
import { sayCompared } from './members/compared-for-members.ts'
import { countedForMembers } from './members/counted-for-members.ts'
import { type MembersGroup, rankedForMembers } from './members/ranked-for-members.ts'
import { reasonMoved } from './members/reason-moved.ts'
import { sayRedSince } from './members/since-when.ts'

type Group = MembersPage['groups'][number]
type Entry = Group['entries'][number]

export function writeMembersPage(
  writing: PaperWriting,
  { title }: BlockDefinition<'members-page'>,
): WrittenBlock<MembersPage> {
  const all = [...writing.indicators.values()].filter(one => !writing.notGiven.has(one.definition.ref))
  const ranked = rankedForMembers(all, {
    judge: writing.judge,
    isDoubted: ref => writing.doubted.has(ref),
  })
  const compared = sayCompared(writing, all)
  return writtenBlock({
    block: 'members-page',
    id: 'members',
    title,
    lead: `${countedForMembers(all, writing)}${othersNotGiven(writing)}`,
    commentary: writing.members.words,
    ...(writing.members.asked && { asked: writing.members.asked }),
    groups: [...ranked].flatMap(([id, indicators]) =>
      indicators.length === 0 ? [] : [groupOf(writing, id, indicators)],
    ),
    says: [
      ...(compared === undefined ? [] : [{ title: 'How we compare', text: compared }]),
      { title: 'Since this was last published', text: sayChangedSince(writing) },
    ],
  })
}

const TITLES: Readonly<Record<MembersGroup, string>> = {
  worsening: 'Off target, and really getting worse',
  'off-target': 'Off target',
  'within-tolerance': 'Off target, within the tolerance',
  changed: 'Other real changes',
  'newly-met': 'Target newly met',
  met: 'On target, with no clear change',
  'not-rated': 'Not rated, with no clear change',
  'not-known': 'Not known',
}

/** One after another, in a few words each. */
const BRIEF: readonly MembersGroup[] = [
  'within-tolerance',
  'changed',
  'newly-met',
  'met',
  'not-rated',
  'not-known',
]

/** Their heading says it. */
const HAVE_NO_REASON: readonly MembersGroup[] = ['met', 'not-rated']

function groupOf(writing: PaperWriting, id: MembersGroup, indicators: readonly RatedIndicator[]): Group {
  const asks = id === 'worsening' || id === 'off-target'
  return {
    id,
    title: TITLES[id],
    ...(BRIEF.includes(id) && { isBrief: true }),
    entries: joined(indicators.map(one => entryOf(writing, one, id, asks))),
  }
}

function entryOf(writing: PaperWriting, one: RatedIndicator, group: MembersGroup, asks: boolean): Entry {
  const { ref, short } = one.definition
  // Amber is within the tolerance: its page has what is done.
  const isAskedFor = asks && one.rating.status === 'red'
  const because = writing.doubted.get(ref)
  const isYearToDate = one.rating.judged === 'year-to-date'
  const figure = writing.figures.figure(one, isYearToDate ? one.yearToDate : one.latest)
  return {
    indicators: [
      {
        ref,
        name: short,
        figure: figure.missing === undefined ? textWithMark(figure) : figure.spoken,
        rating: ratingCell(one),
        ...(HAVE_NO_REASON.includes(group) ? {} : { why: whyOf(writing, one, isYearToDate) }),
        ...(because !== undefined && { doubted: because }),
      },
    ],
    ...(isAskedFor && accountOf(writing.accounts.get(ref))),
  }
}

const accountOf = (told: OfficersAccount | undefined): Pick<Entry, 'cause' | 'actions'> => ({
  cause: told?.cause?.text ?? 'No cause given.',
  actions:
    told === undefined || told.actions.length === 0 ? ['No action given.'] : told.actions.map(sayAction),
})

/** `Check each late visit of January. Head of Looked After Children, by 28 February 2017.` */
function sayAction({ text, post, by }: OfficersAccount['actions'][number]): string {
  const whoAndWhen = [post, by].filter(part => part !== undefined).join(', ')
  return whoAndWhen === '' ? text : `${text} ${upperFirst(whoAndWhen)}.`
}

/** Indicators that follow one another and are told the same are one entry. */
function joined(entries: readonly Entry[]): Entry[] {
  const all: Entry[] = []
  for (const entry of entries) {
    const last = all.at(-1)
    const isAlike =
      last?.actions !== undefined &&
      last.cause === entry.cause &&
      last.actions.join() === entry.actions?.join() &&
      !entry.actions.includes('No action given.')
    if (isAlike) all[all.length - 1] = { ...last, indicators: [...last.indicators, ...entry.indicators] }
    else all.push(entry)
  }
  return all
}

/** `target 98% or above; down from 89.7%; red since November 2016`. */
function whyOf(writing: PaperWriting, one: RatedIndicator, isYearToDate: boolean): string {
  if (one.latest.amount.kind === 'missing') return unknownReason(writing, one)
  const { rating, definition } = one
  const isOff = rating.status === 'red' || rating.status === 'amber'
  return [
    ...(isOff ? [`target ${lowerFirst(sayGreen(rating.target, definition.unit))}`] : []),
    isYearToDate ? 'year to date' : reasonMoved(one, writing.figures),
    sayRedSince(one, writing.judge),
  ]
    .filter(part => part !== undefined && part !== '')
    .join('; ')
}

function unknownReason(writing: PaperWriting, indicator: RatedIndicator): string {
  const lastKnown = indicator.months.findLast(month => month.amount.kind === 'known')
  return lastKnown === undefined
    ? 'no month has a figure'
    : `last known ${writing.figures.figure(indicator, lastKnown).text} in ${sayPeriod(periodMeant(lastKnown))}`
}

/** Indicators that the return does not hold are not news: this counts them and says where they are listed. */
function othersNotGiven({ notGiven, labels }: PaperWriting): string {
  const [first] = notGiven
  return first === undefined
    ? ''
    : ` ${notGiven.size} more cannot be given: ${labels.showing(first).join(', ')} says why.`
}
