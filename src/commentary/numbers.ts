// Finds the numbers in a sentence. In: text with dates, periods and phrases that are not figures blanked out.
// Out: each number with its kind.
// Worked: `nearly 66% (96 of 145)` gives a percentage with the hedge `under` and a ratio; `three adoptions`
// gives a number; `A1` gives none.
import { type Exact, exact } from '../terms/exact.ts'
import { numberWords } from './number-words.ts'
import { type Finder, overlaps, type TextSpan } from './phrases.ts'

/**
 * `under`: nearly, just under; `over`: just over; `about`: either side; `above` and `below` are thresholds.
 */
export type Hedge = 'about' | 'under' | 'over' | 'above' | 'below'

export interface NumberInText extends TextSpan {
  readonly kind: 'percentage' | 'points' | 'ratio' | 'money' | 'days' | 'plain'
  readonly value: Exact
  /** The whole of a ratio. */
  readonly of?: Exact
  readonly decimals: number
  readonly hedge?: Hedge
  /** A change, not a level: `rose by 12`, `12 more`. */
  readonly isChange: boolean
  /** In letters: reported if it contradicts a figure, but not if it matches none, as in `two sessions`. */
  readonly isWord: boolean
}

const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const WORDS = Object.keys(numberWords).join('|')
const WHOLE = `(?:${DIGITS}|\\b(?:${WORDS})\\b)`
const FORMS: readonly [NumberInText['kind'], RegExp][] = [
  ['points', new RegExp(`(?<![\\w.,/])(${DIGITS})\\s*(?:percentage[\\s-]points?|points?|ppts?)\\b`, 'gi')],
  ['percentage', new RegExp(`(?<![\\w.,])(${DIGITS})\\s*(?:%|per\\s?cent\\b)`, 'gi')],
  ['money', new RegExp(`£\\s?(${DIGITS})`, 'g')],
  [
    'ratio',
    new RegExp(
      `(?<![\\w.,/])(${WHOLE})\\s+(?:(?:[a-z]+)\\s+)?(?:out\\s+)?of\\s+(?:the\\s+|our\\s+|these\\s+|all\\s+)?(${WHOLE})(?![\\w%]|[.,/]\\d|\\s*per\\s?cent)`,
      'gi',
    ),
  ],
  ['ratio', /(?<![\w.,/])(\d+)\s?\/\s?(\d+)(?![\w%/])/g],
  ['days', new RegExp(`(?<![\\w.,/£])(${DIGITS})\\s+days?\\b`, 'gi')],
  [
    'plain',
    new RegExp(
      `(?<![\\w.,/£-])(${DIGITS})(?!\\w|[,.]\\d|[%/]|\\s+(?:weeks?|months?|years?|hours?|minutes?)\\b)`,
      'g',
    ),
  ],
]

export function numbersIn(text: string, counted: Finder): NumberInText[] {
  const found: NumberInText[] = []
  const take = (match: RegExpMatchArray, kind: NumberInText['kind']) => {
    const [said, first = '', second] = match
    const span = { at: match.index ?? 0, end: (match.index ?? 0) + said.length, text: said }
    if (found.some(one => overlaps(one, span))) return
    const before = text.slice(0, span.at)
    const hedge = hedgeBefore(before)
    found.push({
      ...span,
      kind,
      value: exactOf(first),
      decimals: first.split('.')[1]?.length ?? 0,
      isChange: kind === 'points' || saysChange(before, text.slice(span.end)),
      isWord: kind === 'plain' && /^[a-z]/i.test(first),
      ...(second !== undefined && { of: exactOf(second) }),
      ...(hedge && { hedge }),
    })
  }
  for (const [kind, form] of FORMS) for (const match of text.matchAll(form)) take(match, kind)
  const nouns = counted(text)
  for (const match of text.matchAll(new RegExp(`(?<![\\w-])(${WORDS})(?![\\w-])`, 'gi'))) {
    const end = match.index + match[0].length
    const counts =
      match[0].toLowerCase() !== 'one' &&
      nouns.some(noun => noun.at > end - 1 && /^\s+(?:[a-z]+\s+)?$/i.test(text.slice(end, noun.at)))
    if (counts || /\bby\s+$/i.test(text.slice(0, match.index))) take(match, 'plain')
  }
  return found.sort((a, b) => a.at - b.at)
}

const exactOf = (text: string): Exact => exact(numberWords[text.toLowerCase()] ?? text.replace(/,/g, ''))

const HEDGES: readonly [Hedge, RegExp][] = [
  ['under', /\b(?:nearly|almost|just under|approaching|close to)\s+$/i],
  ['over', /\b(?:just over|slightly over|a little over)\s+$/i],
  ['about', /\b(?:about|around|roughly|approximately|some)\s+$/i],
  ['above', /\b(?:more than|above|over|at least|exceeds|exceeded)\s+(?:(?:the|our|its) target of\s+)?$/i],
  ['below', /\b(?:less than|fewer than|below|under|at most|up to)\s+(?:(?:the|our|its) target of\s+)?$/i],
]

const hedgeBefore = (before: string): Hedge | undefined => HEDGES.find(([, words]) => words.test(before))?.[0]

const saysChange = (before: string, after: string): boolean =>
  /\b(?:by|a further|another|an extra|(?:rise|fall|increase|decrease|drop|reduction|difference|gap|growth) of)\s+(?:(?:about|nearly|over|around|some)\s+)?$/i.test(
    before,
  ) ||
  /^\s+on\s+(?:[A-Z]|the month|last)/.test(after) ||
  /^\s+(?:[a-z]+\s+){0,2}(?:more|fewer|less|higher|lower|additional)\b(?!\s+(?:than\s+)?(?:or|placements))/i.test(
    after,
  )
