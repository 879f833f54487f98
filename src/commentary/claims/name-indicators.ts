// Finds the indicators that a clause names. In: its terms. Out: those that fit best, and whether only one does.
// Worked: `A1 and A2` names two; `health assessments` names 6.9, since 6.11 is about the first ones.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { rememberedOf } from '../../terms/remembered.ts'
import type { TopicContext } from '../topic-context.ts'
import { numberWords } from '../words/number-words.ts'
import type { ClauseRead } from '../words/read-clauses.ts'
import { stemsOf } from '../words/stems.ts'
import { stemsOfShort } from '../words/stems-of-names.ts'
import { isTerm, type Term } from '../words/term.ts'

export interface IndicatorsMeant {
  readonly indicators: readonly RatedIndicator[]
  readonly isClear: boolean
  /** Not in this sentence, but in the one before, or nowhere. */
  readonly isCarried?: boolean
}

/** The words of a clause that can name an indicator. */
export const nameTexts = (terms: readonly Term[]): string =>
  terms
    .filter(term => !isTerm('period', 'area', 'run', 'months-of')(term))
    // `three or more placements in twelve months`, but not `over the last three months`.
    .filter(term => !(isTerm('stretch')(term) && /\b(?:last|past|previous|over|for)\b/i.test(term.text)))
    .map(term => (isTerm('quantity')(term) ? nounsOf(term.words) : term.text))
    .join(' ')

/** `one review in thirty` names reviews. */
const nounsOf = (words: readonly string[]): string =>
  words.filter(word => /^[a-z]{4,}$/.test(word) && !numberWords.has(word)).join(' ')

export function namedIn(read: ClauseRead, topic: TopicContext): IndicatorsMeant {
  const refs = read.terms.filter(isTerm('name')).flatMap(term => topic.vocabulary.withRef(term.text) ?? [])
  if (refs.length > 0) return { indicators: [...new Set(refs)], isClear: true }
  const own = nameTexts(read.terms)
  // `16 and over` is one name.
  if (read.terms.some(term => isTerm('name')(term) && term.isRow === true)) return topic.vocabulary.named(own)
  const each = eachNamed(own, topic) ?? measuresMeant(own, topic)
  if (each !== undefined) return each
  const named = jointly(own, topic.vocabulary.named(own))
  const whole = wholesNamed(own, topic)
  if (!named.isClear && whole !== undefined) return whole
  const elsewhere = topic.vocabulary.namedElsewhere(own)
  if (
    elsewhere.length > 0 &&
    (named.indicators.length === 0 || isNamedFuller(own, elsewhere, named.indicators, topic))
  )
    return { indicators: elsewhere, isClear: elsewhere.length === 1 }
  return named
}

/** `both caseloads`, where two fit equally well. */
const jointly = (text: string, named: IndicatorsMeant): IndicatorsMeant =>
  named.indicators.length === 2 && /\b(?:both|neither)\b/i.test(text) ? { ...named, isClear: true } : named

/** `nine adoptions`: only what one share of the topic is of. */
function wholesNamed(text: string, { indicators }: TopicContext): IndicatorsMeant | undefined {
  const heard = [...stemsOf(text)].filter(stem => indicators.some(one => wholeOf(one).has(stem)))
  if (heard.length === 0) return undefined
  const meant = indicators.filter(one => heard.every(stem => wholeOf(one).has(stem)))
  return meant.length === 1 ? { indicators: meant, isClear: true } : undefined
}

/** `Placements with parents` names an indicator of another section in full. */
function isNamedFuller(
  text: string,
  [one]: readonly RatedIndicator[],
  [other]: readonly RatedIndicator[],
  { vocabulary }: TopicContext,
): boolean {
  const heard = stemsOf(text)
  const share = (of: RatedIndicator | undefined) => {
    const stems = of === undefined ? [] : [...stemsOfShort(of)]
    return stems.filter(stem => heard.has(stem)).length / Math.max(1, stems.length)
  }
  const isForeign =
    one !== undefined && [...stemsOfShort(one)].some(stem => heard.has(stem) && !vocabulary.knows(stem))
  return isForeign && share(one) === 1 && share(other) < 1
}

/** `moved in after 367.0 days`: of those that fit, what is measured in days. */
export function inItsUnit(read: ClauseRead, named: IndicatorsMeant, topic: TopicContext): IndicatorsMeant {
  if (named.isClear || named.indicators.length < 2) return named
  const fitting = fittingUnit(read, { ...topic, indicators: named.indicators })
  return fitting.length > 0 && fitting.length < named.indicators.length
    ? { indicators: fitting, isClear: fitting.length === 1 }
    : named
}

/** `A1 and A2`: two names joined. */
function eachNamed(text: string, { vocabulary }: TopicContext): IndicatorsMeant | undefined {
  const parts = text.split(/\bn?either\b/i.test(text) ? /\band\b|\bn?or\b|,/ : /\band\b|,/)
  if (parts.length < 2) return undefined
  const each = parts.map(part => vocabulary.named(part))
  const indicators = [...new Set(each.flatMap(one => (one.isClear ? one.indicators : [])))]
  return indicators.length > 1 ? { indicators, isClear: true } : undefined
}

/** `both visit measures`, `neither indicator`: the topic's, or those of its names, where there are so many. */
function measuresMeant(text: string, { indicators, vocabulary }: TopicContext): IndicatorsMeant | undefined {
  const said =
    /\b(both|neither|all three|all four|all two|two|three|four)\b.{0,40}\b(?:measures?|indicators?|standards?)\b/i.exec(
      text,
    )
  if (said === null) return undefined
  const count = {
    both: 2,
    neither: 2,
    'all two': 2,
    two: 2,
    'all three': 3,
    three: 3,
    'all four': 4,
    four: 4,
  }[(said[1] ?? '').toLowerCase()]
  const named = vocabulary.named(text).indicators
  const shares = indicators.filter(one => one.definition.unit === 'percentage')
  const meant = [named, indicators, shares].find(some => some.length === count)
  return meant && { indicators: meant, isClear: true }
}

/** Where nothing is named: `numbers` are counts, and what has a percentage is a share. */
export function fittingUnit(
  read: ClauseRead | undefined,
  { indicators }: TopicContext,
): readonly RatedIndicator[] {
  const terms = read?.terms ?? []
  const has = (kind: string) => terms.some(term => isTerm('quantity')(term) && term.quantity.kind === kind)
  const of = (unit: string) => indicators.filter(one => one.definition.unit === unit)
  if (has('percentage') || has('points') || has('fraction')) return of('percentage')
  if (has('days')) return of('days')
  return terms.some(term => /^numbers?$/i.test(term.text)) && of('count').length > 0
    ? of('count')
    : indicators
}

/** The words of the measure that counts in a share, and not of what it is a share of: `adoptions` of `ceased`. */
export const partOf = rememberedOf(({ definition: { method } }: RatedIndicator): ReadonlySet<string> => {
  if (method.kind !== 'percentage') return new Set()
  const whole = stemsOf(method.denominator.replace(/-/g, ' '))
  return new Set([...stemsOf(method.numerator.replace(/-/g, ' '))].filter(stem => !whole.has(stem)))
})

/** The words of the measure that a share is of: `adoptions`, `reviews-held`; a cohort has no name in sentences. */
export const wholeOf = rememberedOf(({ definition: { method } }: RatedIndicator): ReadonlySet<string> => {
  const whole = method.kind === 'percentage' ? method.denominator : ''
  return stemsOf(/cohort|eligible|looked-after/.test(whole) ? '' : whole.replace(/-/g, ' '))
})
