// Reads what is said as a part of a whole. In: tokens. Out: a fraction or ratio, and how many tokens it takes.
// Worked: `three quarters` and `one in four` are fractions; `54 of the 55` is a ratio; `all but one` leaves one.
import { exact } from '../../terms/exact.ts'
import { numberWords } from './number-words.ts'
import type { Quantity } from './term.ts'
import type { Token } from './tokens.ts'
import { type NumberFound, numberAt, wordAt } from './whole-numbers.ts'

export interface QuantityFound {
  readonly quantity: Quantity
  readonly length: number
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
])

const fractionOf = (part: number, whole: number, length: number): QuantityFound => ({
  quantity: { kind: 'fraction', value: exact(part, whole), of: exact(whole), decimals: 0 },
  length,
})

/** `a third`, `three quarters`, `half`; not `a quarter point`. */
export function fractionAt(tokens: readonly Token[], at: number): QuantityFound | undefined {
  const word = wordAt(tokens, at)
  if (word === 'half') return isHalfOfAll(tokens, at) ? fractionOf(1, 2, 1) : undefined
  // `the remaining third`
  const alone = PARTS.get(word)
  if (alone !== undefined && wordAt(tokens, at - 1) === 'remaining') return fractionOf(1, alone, 1)
  const part = word === 'a' ? 1 : numberWords.get(word)
  const whole = PARTS.get(wordAt(tokens, at + 1))
  if (part === undefined || whole === undefined || part >= whole) return undefined
  return /^(?:month|year|quarter|time|week|point)/.test(wordAt(tokens, at + 2))
    ? undefined
    : fractionOf(part, whole, 2)
}

/** Not `half a point`, `the first half`, `half of the month`, `half as many`. */
function isHalfOfAll(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at + 1)
  const isTime =
    /^(?:term|year|yearly|way|time|day)$/.test(next) ||
    /^(?:first|second|last|other)$/.test(wordAt(tokens, at - 1))
  const isSmall = next === 'a' || (next === 'of' && /^(?:month|year)$/.test(wordAt(tokens, at + 3)))
  const isNumber = /^(?:as|the)$/.test(next) && /^(?:many|high|number)$/.test(wordAt(tokens, at + 2))
  return !(isTime || isSmall || isNumber)
}

/** `all but one of the 55`. */
export function allButAt(tokens: readonly Token[], at: number): QuantityFound | undefined {
  if (wordAt(tokens, at) !== 'all' || wordAt(tokens, at + 1) !== 'but') return undefined
  const left = numberAt(tokens, at + 2)
  return left && { quantity: { kind: 'all-but', value: left.value, decimals: 0 }, length: 2 + left.length }
}

/** What stands between two numbers that are no part and whole: `three months of 14`, `two more than`. */
const NO_NOUN =
  /^(?:is|are|was|were|has|have|had|more|fewer|than|months?|years?|percentage|points?|per|cent|days?|short|ahead|adrift|clear|off|the|our|a|times|target|average|and|or|either)$/

/** How many words come before `in` or `of`, up to three: `care leavers in every hundred`. One, if they are not nouns. */
function nounsAt(tokens: readonly Token[], from: number): number {
  const end = tokens
    .slice(from + 1, from + 4)
    .findIndex(token => token.word === 'in' || token.word === 'of' || token.word === 'out')
  const words = tokens.slice(from, from + 1 + end).map(token => token.word)
  const areNouns = words.every(word => /^[a-z]*$/.test(word) && !NO_NOUN.test(word))
  return end >= 0 && areNouns ? words.length : 1
}

/** `one in four`, `one review in thirty`, `2 out of 3`, `54 of the 55`, `54/55`. */
export function ratioAt(tokens: readonly Token[], at: number, part: NumberFound): QuantityFound | undefined {
  if (part.decimals > 0) return undefined
  const after = at + part.length
  const joins = wordAt(tokens, after)
  if (joins === 'in') return shareIn(tokens, at, after, part)
  if (joins === '/') return partOf(tokens, at, after + 1, part)
  // `54 reviews out of 55`
  const noun = joins !== 'of' && joins !== 'out' && /^[a-z]*$/.test(joins) ? nounsAt(tokens, after) : 0
  const of = after + noun
  if (noun > 0 && wordAt(tokens, of) === 'in' && part.isWord && part.value.compare(10) < 0)
    return shareIn(tokens, at, of, part)
  const isOut = wordAt(tokens, of) === 'out'
  const start = isOut ? of + 1 : of
  if (wordAt(tokens, start) !== 'of') return undefined
  // `nine of every ten`
  if (wordAt(tokens, start + 1) === 'every') return shareIn(tokens, at, start, part)
  const hasArticle = /^(?:the|our|these|all|those|its|their)$/.test(wordAt(tokens, start + 1))
  const found = partOf(tokens, at, hasArticle ? start + 2 : start + 1, part)
  return found && isOut && noun === 0 && part.isWord ? roundShare(found) : found
}

/** `one in four`, `one in every 117`: a share of at most a hundred, where it is not of `every`. */
function shareIn(
  tokens: readonly Token[],
  at: number,
  joins: number,
  part: NumberFound,
): QuantityFound | undefined {
  const isEvery = wordAt(tokens, joins + 1) === 'every'
  const from = isEvery ? joins + 2 : joins + 1
  const whole = numberAt(tokens, from)
  if (whole === undefined || whole.decimals > 0 || whole.value.equals(0)) return undefined
  if (whole.value.compare(part.value) < 0 || (whole.value.compare(100) > 0 && !isEvery)) return undefined
  return {
    quantity: { kind: 'fraction', value: part.value.div(whole.value), of: whole.value, decimals: 0 },
    length: from + whole.length - at,
  }
}

/** `54 of 55`. `56 of the 55` is a ratio too, and a wrong one. */
function partOf(
  tokens: readonly Token[],
  at: number,
  from: number,
  part: NumberFound,
): QuantityFound | undefined {
  const whole = numberAt(tokens, from)
  if (whole === undefined || whole.decimals > 0) return undefined
  return {
    quantity: { kind: 'ratio', value: part.value, of: whole.value, decimals: 0 },
    length: from + whole.length - at,
  }
}

/** `nine out of ten` children is a share; `54 out of 55` are parts. */
function roundShare(found: QuantityFound): QuantityFound {
  const { value, of } = found.quantity
  if (of === undefined || (of.compare(10) > 0 && !of.equals(20))) return found
  return { ...found, quantity: { ...found.quantity, kind: 'fraction', value: value.div(of) } }
}
