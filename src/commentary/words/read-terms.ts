// Reads a sentence as terms: what each word, number or phrase of it is. In: a sentence and what it is read with. Out:
// terms in order, each with its position.
// Worked: `Reviews fell to 98.2% in January` gives a name, a move, a lead, a quantity, a plain word and a period.
import { withDenials } from './denials.ts'
import * as english from './english.ts'
import { withHarmless } from './harmless-words.ts'
import { ordinalWords } from './number-words.ts'
import { countedAt, hedgedAt, type Read } from './numbers-with-hedges.ts'
import { ORDINARY } from './ordinary.ts'
import { overlaysOf, type Span } from './overlays.ts'
import { overlaps, type TextSpan } from './phrases.ts'
import { quantityAt } from './quantities.ts'
import { withQuartiles } from './quartiles.ts'
import type { Reader } from './sentence-reader.ts'
import { withStandings } from './standings.ts'
import { withTold } from './tellers.ts'
import type { Meant, Term } from './term.ts'
import { type Token, tokensOf } from './tokens.ts'

export function readTerms(text: string, reader: Reader): Term[] {
  const all = tokensOf(text)
  const overlays = overlaysOf(text, reader)
  // No phrase reaches into what was found in the text as a whole: `were up` in `were up to date`.
  const tokens = all.map(token =>
    overlays.some(one => overlaps(one, token)) ? { ...token, word: '' } : token,
  )
  const silent = reader.notFigures(text)
  const terms: Term[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined) break
    const overlay = overlays.find(one => overlaps(one, token))
    const read = overlay
      ? { meant: meantOnly(overlay), length: lengthOf(overlay, tokens, at) }
      : readAt(tokens, at, reader, silent, terms)
    const last = tokens[at + read.length - 1] ?? token
    terms.push({
      ...read.meant,
      at: token.at,
      end: last.end,
      text: overlay?.text === 'council' ? 'council' : text.slice(token.at, last.end),
      words: all.slice(at, at + read.length).map(one => one.word),
    })
    at += read.length
  }
  return withHarmless(withDenials(withStandings(withQuartiles(withTold(terms)))))
}

/** How many tokens an overlay covers, from one of them on: at least that one, at most those that are left. */
function lengthOf({ end }: Span, tokens: readonly Token[], at: number): number {
  const length = tokens.slice(at).findIndex(one => one.at >= end)
  return length < 1 ? Math.max(1, tokens.length - at) : length
}

/** An overlay has a position of its own, which is not the term's. */
function meantOnly(meant: Meant): Meant {
  const { at: _at, end: _end, text: _text, ...rest } = meant as Span
  return rest as Meant
}

/** The fullest reading of the words that begin at a place: a number or phrase of several before a word alone. */
function readAt(
  tokens: readonly Token[],
  at: number,
  reader: Reader,
  silent: readonly TextSpan[],
  terms: readonly Term[],
): Read {
  const token = tokens[at]
  if (token === undefined) return oneWord({ is: 'unknown' })
  if (isSilent(tokens, at, silent)) return oneWord({ is: 'plain' })
  if (/^[,;:()–—.!?[\]/-]$/.test(token.word)) return oneWord({ is: 'break', sign: token.word })
  if (isReference(tokens, at, reader)) return oneWord({ is: 'name' })
  const phrase = reader.phrases(tokens, at)
  // `no more than two placements` is longer than `no more than two`.
  const isFull = (one: Read | undefined): one is Read =>
    one !== undefined && one.length >= (phrase?.length ?? 0)
  const hedged = hedgedAt(tokens, at, terms)
  if (isFull(hedged)) return hedged
  const counted = countedAt(tokens, at)
  if (isFull(counted)) return counted
  if (comparesHere(tokens, at))
    return oneWord({ is: 'comparison', sides: [token.word === 'better' ? 'better' : 'worse'] })
  if (phrase !== undefined && fits(phrase, tokens, at) && !isOtherHere(tokens, at, reader))
    return ranked(phrase, tokens, at)
  return oneWord(wordAlone(token, reader))
}

/** What compares elsewhere, and does not here. */
const isOtherHere = (tokens: readonly Token[], at: number, reader: Reader): boolean =>
  endsName(tokens, at, reader) || isMoreThan(tokens, at) || isUnderMethod(tokens, at)

/** `from placement order to match`, `wait for a match`; not `to match England`. */
const endsName = (tokens: readonly Token[], at: number, reader: Reader): boolean => {
  const [first, before, word] = [-2, -1, 0].map(nth => tokens[at + nth]?.word ?? '')
  return (
    word === 'match' &&
    reader.isName(word) &&
    ((/^(?:to|and)$/.test(before ?? '') && reader.isName(first ?? '')) || /^(?:an?|the)$/.test(before ?? ''))
  )
}

/** `and more than 25`; not `ten times September's, and more`. */
const isMoreThan = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'and' && tokens[at + 1]?.word === 'more' && /^[a-z\d]/.test(tokens[at + 2]?.word ?? '')

const oneWord = (meant: Meant): Read => ({ meant, length: 1 })

/** A number in a phrase that commentary.yaml lists: `within 10 days`. */
const isSilent = (tokens: readonly Token[], at: number, silent: readonly TextSpan[]): boolean => {
  const token = tokens[at]
  return (
    token !== undefined &&
    token.word !== 'one' &&
    silent.some(one => overlaps(one, token)) &&
    /^\d|^[a-z]+$/.test(token.word) &&
    quantityAt(tokens, at) !== undefined
  )
}

/** `8.1 is red`; not `fell to 8.1`, `8.1%`. */
function isReference(tokens: readonly Token[], at: number, reader: Reader): boolean {
  const token = tokens[at]
  if (token === undefined || !reader.isRef(token.text)) return false
  if (!/^\d/.test(token.text)) return true
  const [before, next] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? '']
  if (/^(?:%|per|percent|percentage|points?|pts|ppts?|pp|days?|times|of|to|children)$/.test(next))
    return false
  return (
    before === '' ||
    /^(?:indicator|indicators|measure|measures|both|for|and|nor|or|neither|of|[,(;:])$/.test(before) ||
    /^(?:is|was|has|had|stands|stood|went|ended|turned|remains|lies|rose|fell|improved|no)$/.test(next)
  )
}

/** Words that mean something only in company: `over` before a number, `up` not in `up to`. */
function fits({ meant, length }: Read, tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  const [before, next] = [tokens[at - 1]?.word ?? '', tokens[at + length]?.word ?? '']
  // `stayed the same in January`; not `in the same period`, `the same figure of 18`
  if (word === 'the' && tokens[at + 1]?.word === 'same' && meant.is === 'move') return !isNoun(next)
  if (length > 1) return !isBeforeNumber(tokens, at, length)
  if (meant.is === 'comparison' && /^(?:over|past|beyond|off|under)$/.test(word))
    return isOver(next, tokens[at + 2]?.word ?? '')
  // `match the target`; not `match with`
  if (/^match/.test(word))
    return /^[a-z]+'?s?$/.test(next) && !/^(?:with|now|to|is|was|in|and|takes?|took|has|have|had)$/.test(next)
  if (word === 'more') return !/^(?:once|no|any|or)$/.test(before)
  if (word === 'all') return next !== 'but'
  if (word === 'up') return next !== 'to'
  return !(/^(?:longest|shortest)$/.test(word) && /^(?:serving|running)$/.test(next))
}

/** A word that may be what `the same` is said of. */
const isNoun = (word: string): boolean =>
  /^[a-z\d.]+$/.test(word) &&
  !/^(?:as|at|in|for|since|over|during|this|on|and|but|or|when|each|every|throughout|today|now|again|across|between|with|through|from|to|by|is|are|was|were|has|have|had|both|last)$/.test(
    word,
  )

/** `as many as 22` says the number and compares with nothing. */
function isBeforeNumber(tokens: readonly Token[], at: number, length: number): boolean {
  const words = tokens.slice(at, at + length).map(one => one.word)
  return /^as (?:many|high|low) as$/.test(words.join(' ')) && quantityAt(tokens, at + length) !== undefined
}

/** `over target`, `under the 127 days`, `over £2,300`; not `over the year`, `past last`. */
const isOver = (next: string, second: string): boolean =>
  /^(?:target|tolerance|the|our|its|[\d£]|\w+ty$)/.test(next) &&
  !/^(?:year|quarter|month|last|past|same|period|course|whole|time|term|\w+er$|spring|autumn)/.test(second)

/** `Under the planned path`, `numbers under the straight-line method`; not `under the average`. */
const isUnderMethod = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'under' &&
  (/^[,;:(]?$/.test(tokens[at - 1]?.word ?? '') ||
    /^(?:planned|straight|flat|old|new|age|act|order|terms|scheme|plan|path|method)\b/.test(
      tokens[at + 2]?.word ?? '',
    ))

/** `better in November than in January` compares; `got better` moves. */
function comparesHere(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:better|worse)$/.test(tokens[at]?.word ?? '')) return false
  const rest = tokens.slice(at + 1).map(token => token.word)
  const end = rest.findIndex(word => /^[,;:]$/.test(word))
  return (end < 0 ? rest : rest.slice(0, end)).includes('than')
}

/** `the joint second highest`. */
function ranked({ meant, length }: Read, tokens: readonly Token[], at: number): Read {
  if (meant.is !== 'place') return { meant, length }
  const before = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? '']
  const nth = before.map(word => ordinalWords.get(word)).find(one => one !== undefined) ?? 1
  const isJoint = before.some(word => /^(?:joint|equal|jointly)$/.test(word))
  return { meant: { ...meant, nth, isJoint }, length }
}

/** Words of many names that name nothing. */
const FUNCTION_WORDS =
  /^(?:in|of|to|for|a|an|the|and|or|who|by|from|at|with|on|have|had|has|be|is|are|was|were|that|this|their|its|made|per|through|under|out|area|our|we|us|it|they|them)$/

function wordAlone({ word, text }: Token, reader: Reader): Meant {
  if (/^[A-Z]{3,}$/.test(text) && reader.isAbbreviation(text)) return { is: 'plain' }
  if (FUNCTION_WORDS.test(word)) return { is: 'plain' }
  if (reader.isName(word)) return { is: 'name' }
  if (english.PLAIN.has(word) || ORDINARY.has(word) || reader.plain.has(word) || /^[a-z]+ly$/.test(word))
    return { is: 'plain' }
  return { is: 'unknown' }
}
