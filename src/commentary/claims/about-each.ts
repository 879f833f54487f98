// Finds which indicators each clause of a sentence is about: its own, or those of the clauses around it. In: clauses as read, and
// what each names. Out: indicators, and whether they are clear.
// Worked: in `Reviews dipped in January, but remain above target` the second clause takes reviews from the first.

import { rememberedOf } from '../../terms/remembered.ts'
import { isPart } from '../rows/part-figures.ts'
import type { TopicContext } from '../topic-context.ts'
import { isOfPeople } from '../words/people-named.ts'
import type { ClauseRead } from '../words/read-clauses.ts'
import { isLeadWord, isTerm } from '../words/term.ts'
import type { CarriedOn } from './carried-on.ts'
import { fittingUnit, type IndicatorsMeant, inItsUnit, namedIn, nameTexts } from './name-indicators.ts'

export function aboutEach(
  reads: readonly ClauseRead[],
  topic: TopicContext,
  before: CarriedOn,
): readonly IndicatorsMeant[] {
  const named = reads.map(namedInTopic(topic))
  return reads.map((read, at) => aboutOf(read, at, reads, named, topic, before))
}

/** Its own words name the same in whatever part of the sentence it is read. */
const namedInTopic = rememberedOf((topic: TopicContext) =>
  rememberedOf((read: ClauseRead) => inItsUnit(read, namedIn(read, topic), topic)),
)

const NONE: IndicatorsMeant = { indicators: [], isClear: false }

/** Its own; else those around it, before it or after it; else those of the sentence before; else the topic's only one. */
function aboutOf(
  read: ClauseRead,
  at: number,
  reads: readonly ClauseRead[],
  named: readonly IndicatorsMeant[],
  topic: TopicContext,
  before: CarriedOn,
): IndicatorsMeant {
  if (isShareOfPeople(read) && before.indicators.length > 0) return carriedOver(read, topic, before)
  const own = named[at] ?? NONE
  const made = ofThem(read, named[at - 1])
  const still = ofSameGroup(read, own, before)
  if (made !== undefined || own.isClear) return still ?? made ?? own
  const compared = read.around && (othersBefore(read.around, topic) ?? namedBefore(read.around, topic))
  if (compared !== undefined) return compared
  const near = nearest(read, at, reads).flatMap(one => named[one] ?? [])
  const clear = near.find(one => one.isClear)
  if (
    clear !== undefined &&
    (own.indicators.length === 0 || clear.indicators.every(one => own.indicators.includes(one)))
  )
    return clear
  if (own.indicators.length > 0) return asBefore(own, before)
  return near.find(one => one.indicators.length > 0) ?? carriedOver(read, topic, before)
}

/** `9.2% of those looked after.`, in notes: of what the sentence before counted. */
const isShareOfPeople = ({ terms: [share, of, ...rest], around }: ClauseRead): boolean =>
  around === undefined &&
  isTerm('quantity')(share) &&
  /^(?:percentage|fraction)$/.test(share.quantity.kind) &&
  isLeadWord('of')(of) &&
  rest.length > 0 &&
  rest.every(
    term => (isTerm('name')(term) && isOfPeople(term.text)) || /^(?:all|the|our|those)$/i.test(term.text),
  )

/** The clause around it, those before it, from the nearest, and those after it. */
const nearest = (read: ClauseRead, at: number, reads: readonly ClauseRead[]): readonly number[] => [
  ...(read.around === undefined ? [] : [reads.indexOf(read.around.clause)]),
  ...Array.from({ length: at }, (_, back) => at - 1 - back),
  ...Array.from({ length: reads.length - at - 1 }, (_, on) => at + 1 + on),
]

/** `number 17, making them the second largest ethnic group in our care` */
const ofThem = ({ opener, terms }: ClauseRead, before: IndicatorsMeant | undefined) =>
  opener === 'making' && before?.isClear && /^(?:them|it|this|these)$/i.test(terms[0]?.text ?? '')
    ? before
    : undefined

/** `Sixty were 16 or over. This was 43% of those who left.`: the group, of all. */
function ofSameGroup(
  { terms }: ClauseRead,
  own: IndicatorsMeant,
  before: CarriedOn,
): IndicatorsMeant | undefined {
  const [part, another] = before.indicators
  const [whole] = own.indicators
  const isShare = terms.some(
    (term, at) =>
      isTerm('quantity')(term) &&
      /^(?:percentage|fraction)$/.test(term.quantity.kind) &&
      isLeadWord('of')(terms[at + 1]),
  )
  const isOf = part !== undefined && isPart(part) && part.grouping.of === whole?.definition.ref
  const isThis = /^(?:this|that|they|these)$/i.test(terms[0]?.text ?? '')
  return isThis && isShare && isOf && another === undefined
    ? { indicators: [part], isClear: true }
    : undefined
}

/** Of those that fit equally well, the one of the sentence before. */
function asBefore(own: IndicatorsMeant, before: CarriedOn): IndicatorsMeant {
  const kept = own.indicators.filter(one => before.indicators.includes(one))
  return kept.length > 0 && kept.length < own.indicators.length
    ? { indicators: kept, isClear: kept.length === 1 }
    : own
}

function carriedOver(read: ClauseRead, topic: TopicContext, before: CarriedOn): IndicatorsMeant {
  const indicators = before.indicators.length > 0 ? before.indicators : fittingUnit(read, topic)
  return { indicators, isClear: indicators.length === 1, isCarried: true }
}

/** What is named before the bracket, where it is clear. */
function namedBefore(
  around: NonNullable<ClauseRead['around']>,
  topic: TopicContext,
): IndicatorsMeant | undefined {
  const before = around.clause.terms.slice(0, around.before)
  const after = around.clause.terms.slice(around.before)
  if (!after.some(isLeadWord('than'))) return undefined
  const named = topic.vocabulary.named(nameTexts(before))
  return named.isClear ? named : undefined
}

/** `more were housed (97.1%) than were in work (70.3%)`: the second bracket is about what follows `than`. */
function othersBefore(
  around: NonNullable<ClauseRead['around']>,
  topic: TopicContext,
): IndicatorsMeant | undefined {
  const before = around.clause.terms.slice(0, around.before)
  const than = before.findLastIndex(isLeadWord('than'))
  if (than < 0) return undefined
  const named = topic.vocabulary.named(nameTexts(before.slice(than)))
  return named.indicators.length > 0 ? named : undefined
}
