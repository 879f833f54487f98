// Finds which indicators of a topic an action or a cause is about. In: its words, and what the paragraph has been about. Out: the
// indicators; all of the topic's where none is named.
// Worked: in Health, `match our list of overdue dental checks with the dentists' records` is about dental checks alone.

import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { escapePattern } from '../terms/escape-pattern.ts'
import type { TopicContext } from './topic-context.ts'
import { stemsOf } from './words/stems.ts'

type Topic = Pick<TopicContext, 'indicators' | 'vocabulary'>

/** Words of names that any sentence may have: alone they name nothing. */
const ANYWHERE = new Set(['time', 'timel', 'date', 'held', 'recor', 'first'])
const JOINS = /,|;|\band\b|\bor\b/

/** Those whose names have all the words of names that a part of the text has; none where it has no such word. */
export function indicatorsNamedBy(text: string, topic: Topic): RatedIndicator[] {
  const parts = [text, ...text.split(JOINS)]
  const each = parts.map(part => coveredBy(part, topic))
  const whole = each[0] ?? []
  const found = whole.length > 0 ? whole : each.slice(1).flat()
  const named = found.length > 0 ? found : parts.flatMap(part => touchedBy(part, topic))
  return topic.indicators.filter(one => named.includes(one))
}

function heardIn(text: string, { indicators, vocabulary }: Topic): string[] {
  const known = new Set(indicators.flatMap(one => [...vocabulary.stems(one)]))
  const heard = [...stemsOf(text)].filter(stem => known.has(stem) && !/^\d/.test(stem))
  return heard.every(stem => ANYWHERE.has(stem)) ? [] : heard
}

function coveredBy(text: string, topic: Topic): readonly RatedIndicator[] {
  const refs = topic.indicators.filter(one => saysRef(text, one.definition.ref))
  if (refs.length > 0) return refs
  const heard = heardIn(text, topic)
  return heard.length === 0
    ? []
    : topic.indicators.filter(one => heard.every(stem => topic.vocabulary.stems(one).has(stem)))
}

function touchedBy(text: string, topic: Topic): readonly RatedIndicator[] {
  const heard = heardIn(text, topic)
  return topic.indicators.filter(one => heard.some(stem => topic.vocabulary.stems(one).has(stem)))
}

/** `6.10`, not `66.10` nor `6.10%`. */
const saysRef = (text: string, ref: string): boolean =>
  new RegExp(`(?<![\\w.])${escapePattern(ref)}(?![\\w%]|\\.\\d)`).test(text)

const hasTarget = (one: RatedIndicator): boolean => one.rating.notRated !== 'no-target'

/**
 * An action belongs to what it names. One that names nothing is that of the indicators which its post owns, or else of the whole
 * topic; and so is one that names only what has no target: a review of admissions is about the number in care.
 */
export function subjectsOfAction(
  text: string,
  post: string | undefined,
  topic: Topic,
): readonly RatedIndicator[] {
  const named = indicatorsNamedBy(text, topic)
  if (named.some(hasTarget)) return named
  const owned = topic.indicators.filter(({ definition: { owner } }) => post?.includes(owner))
  return owned.length > 0 ? owned : topic.indicators
}

/** What each sentence of a paragraph names, in order. */
export type Before = readonly (readonly RatedIndicator[])[]

/**
 * A cause belongs to what its paragraph is about: of that, to what the sentence names; else to what the sentence before names,
 * or all of it where that has no target. What the paragraph is not about, the sentence alone can name.
 */
export function subjectsOfCause(text: string, before: Before, topic: Topic): readonly RatedIndicator[] {
  const named = indicatorsNamedBy(text, topic)
  const paragraph = [...new Set(before.flat())]
  if (paragraph.length === 0) return named.length > 0 ? named : topic.indicators
  const both = named.filter(one => paragraph.includes(one))
  if (both.length > 0) return both
  if (named.length > 0 && namesItsOwn(text, named, topic)) return named
  const last = before.findLast(one => one.length > 0) ?? []
  return /^(?:both|neither|all)\b/i.test(text) || !last.some(hasTarget) ? paragraph : last
}

/** By a word that no other indicator of the topic has. */
const namesItsOwn = (text: string, named: readonly RatedIndicator[], topic: Topic): boolean =>
  heardIn(text, topic).some(stem =>
    topic.indicators.every(one => named.includes(one) || !topic.vocabulary.stems(one).has(stem)),
  )
