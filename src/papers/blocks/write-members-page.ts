// One page for members: what is off target, what got worse, what improved, what is not known. In: rated
// indicators. Out: a list of each, and of what has not clearly changed, with figures and reasons.
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import { boundsOf } from '../../figures/say-bounds.ts'
import { textWithMark } from '../../figures/say-provisional.ts'
import { ratingCell } from '../../figures/say-ratings.ts'
import { periodMeant } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import type { Comparison } from '../../releases/comparison.ts'
import { folderId, sayPeriod } from '../../terms/period.ts'
import { counted, listInWords, lowerFirst } from '../../terms/words.ts'
import type { MembersPage } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { type WrittenBlock, writtenBlock } from '../written-block.ts'
import { movedIn, reasonMoved } from './members-moved.ts'

type List = MembersPage['lists'][number]

export function writeMembersPage(
  writing: PaperWriting,
  definition: BlockDefinition<'members-page'>,
): WrittenBlock<MembersPage> {
  const all = [...writing.indicators.values()].filter(one => !writing.notGiven.has(one.definition.ref))
  const off = all.filter(one => one.rating.status === 'red')
  const moved = movedIn(all)
  const unknown = all.filter(
    one => one.latest.amount.kind === 'missing' || one.direction.state === 'no-previous-value',
  )
  const list = (
    id: List['id'],
    title: string,
    none: string,
    indicators: readonly RatedIndicator[],
    reason: (one: RatedIndicator) => string,
  ): List => ({
    id,
    title,
    none,
    items: indicators.map(one => ({
      ref: one.definition.ref,
      name: one.definition.short,
      ...itemOf(writing, one, id),
      reason: reason(one),
      rating: ratingCell(one),
    })),
  })
  return writtenBlock({
    block: 'members-page',
    id: 'members',
    title: definition.title,
    lead: `${all.length} indicators in ${sayPeriod(writing.period)}: ${countBy(all, 'green')} green, ${countBy(all, 'amber')} amber, ${countBy(all, 'red')} red, ${countBy(all, 'not-rated')} not rated. ${moved.lead}${othersNotGiven(writing)}${changedSince(writing)}`,
    commentary: writing.members.words,
    ...(writing.members.asked && { asked: writing.members.asked }),
    lists: [
      list('off-target', 'Off target (red)', 'No indicator is red.', off, offReason),
      ...moved.lists.map(({ id, title, none, indicators, isBrief }) => ({
        ...list(id, title, none, indicators, one => reasonMoved(one, writing.figures)),
        ...(isBrief && { isBrief }),
      })),
      list(
        'not-known',
        'Not known',
        'Every figure for this month and the month before is known.',
        unknown,
        one => unknownReason(writing, one),
      ),
    ],
  })
}

/** Indicators that the return does not hold are not news: this counts them and says where they are listed. */
function othersNotGiven({ notGiven, labels }: PaperWriting): string {
  const [first] = notGiven
  return first === undefined
    ? ''
    : ` ${notGiven.size} more cannot be given: ${labels.showing(first).join(', ')} says why.`
}

/** For members who have read an earlier release of this paper. */
function changedSince({ comparison, of }: PaperWriting): string {
  if (comparison === undefined || comparison.nothingChanged) return ''
  const ratings = (list: Comparison['flips']) => list.filter(({ of }) => of === 'rating').length
  const signals = comparison.flips.filter(({ of }) => of === 'signal').length
  const kept = ratings(comparison.offsets)
  const offset =
    kept === 0
      ? ''
      : `; ${counted(kept, 'rating')} ${kept === 1 ? 'is' : 'are'} the same only because changes offset each other`
  const when =
    comparison.with.period === folderId(of)
      ? 'this paper was last published'
      : `the paper for ${comparison.with.said} was published`
  const changed = [
    counted(comparison.changed.length, 'figure'),
    counted(ratings(comparison.flips), 'rating'),
    ...(signals === 0 ? [] : [counted(signals, 'signal')]),
  ]
  const published = `Since ${when}, ${listInWords(changed)} have changed`
  return [
    ` ${published}${offset}; the section on changes says which and why.`,
    ...comparison.comeAndGone.map(({ sentence }) => sentence),
  ].join(' ')
}

/** The off-target list shows the figure that was judged; the other lists show the month's. */
function itemOf(writing: PaperWriting, indicator: RatedIndicator, list: List['id']): { figure: string } {
  const judged =
    list === 'off-target' && indicator.rating.judged === 'year-to-date'
      ? indicator.yearToDate
      : indicator.latest
  return { figure: textWithMark(writing.figures.figure(indicator, judged)) }
}

/** `target 95% or above`, with `, year to date` where that was judged. */
function offReason({ rating, definition }: RatedIndicator): string {
  const { green } = boundsOf(rating.target, definition.unit)
  return `target ${lowerFirst(strip(green))}${rating.judged === 'year-to-date' ? ', year to date' : ''}`
}

const strip = (bound: string) => bound.replace(/^YTD /, '')

function unknownReason(writing: PaperWriting, indicator: RatedIndicator): string {
  const lastKnown = indicator.months.findLast(month => month.amount.kind === 'known')
  if (indicator.latest.amount.kind === 'known')
    return `no figure for ${sayPeriod(indicator.previous.period)}, so no direction of travel`
  const last =
    lastKnown === undefined
      ? 'no month has a figure'
      : `last known ${writing.figures.figure(indicator, lastKnown).text} in ${sayPeriod(periodMeant(lastKnown))}`
  return `${writing.figures.figure(indicator, indicator.latest).spoken}; ${last}`
}

const countBy = (indicators: readonly RatedIndicator[], status: RatedIndicator['rating']['status']) =>
  indicators.filter(one => one.rating.status === status).length
