// Reads the number that begins at a word, with the words that make it more or less. In: tokens. Out: what they mean, and
// how many tokens they take.
// Worked: `more than 90%` is above 90, `12% or more` at least 12, `most` above half; `one` of `this one` is no number.
import { exact } from '../../terms/exact.ts'
import * as english from './english.ts'
import { phraseTable } from './phrase-table.ts'
import { quantityAt } from './quantities.ts'
import type { Hedge, Meant, Quantity, Term } from './term.ts'
import type { Token } from './tokens.ts'

const hedges = phraseTable(english.HEDGES)

export interface Read {
  readonly meant: Meant
  readonly length: number
}

/** `81.4 days over the 127-day tolerance` is a difference, and `over` no hedge; in `85.5 is over 40% higher` it is one. */
const followsQuantity = (terms: readonly Term[]): boolean => {
  const [number, last] = terms.slice(-2)
  if (last?.is === 'quantity') return true
  return (
    number?.is === 'quantity' &&
    (last?.is === 'name' || last?.is === 'plain') &&
    !english.COPULA.test(last.text)
  )
}

/** `more than 90%`, `just under a third`, `at least the 54`. */
export function hedgedAt(tokens: readonly Token[], at: number, terms: readonly Term[]): Read | undefined {
  const hedge = hedges(tokens, at)
  if (hedge === undefined) return undefined
  const isSide = hedge.meant === 'above' || hedge.meant === 'below'
  if (isSide && followsQuantity(terms)) return undefined
  const after = at + hedge.length
  const article = tokens[after]?.word ?? ''
  // `higher than the 76.2 of a year ago` compares with a figure.
  const mayHaveArticle = isSide ? /^(?:a|an)$/ : /^(?:the|our|a|its|an)$/
  for (const skip of mayHaveArticle.test(article) ? [0, 1] : [0]) {
    const found = countedAt(tokens, after + skip)
    if (found?.meant.is === 'quantity')
      return {
        meant: { is: 'quantity', quantity: { ...found.meant.quantity, hedge: hedge.meant } },
        length: hedge.length + skip + found.length,
      }
  }
  return undefined
}

/** A number, with `or more` behind it; `most` and `the majority of` are more than half. */
export function countedAt(tokens: readonly Token[], at: number): Read | undefined {
  const share = majorityAt(tokens, at)
  if (share !== undefined) return { meant: { is: 'quantity', quantity: share }, length: 1 }
  if (isNoneCompared(tokens, at))
    return {
      meant: { is: 'quantity', quantity: { kind: 'number', value: exact(0), decimals: 0 } },
      length: 1,
    }
  const found = quantityAt(tokens, at)
  if (found === undefined || isPronoun(tokens, at, found.length)) return undefined
  return orMore({ meant: { is: 'quantity', quantity: found.quantity }, length: found.length }, tokens, at)
}

/** `most reviews`, `a majority of`, `a minority of`; not `the most`, `at most`. */
function majorityAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const [before, word, next] = [-1, 0, 1].map(nth => tokens[at + nth]?.word)
  // `the group that grew most in the year`
  const isMost =
    word === 'most' && before !== 'the' && before !== 'at' && !/^(?:|in|over|since|during)$/.test(next ?? '')
  if (isMost || (word === 'majority' && next === 'of')) return overHalf
  return word === 'minority' && next === 'of' ? { ...overHalf, hedge: 'below' } : undefined
}

/** `half, compared with none in December`; not `none of them` */
const isNoneCompared = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'none' &&
  /^(?:with|against|from)$/.test(tokens[at - 1]?.word ?? '') &&
  /^(?:in|a|the|last|[,.;)])?$/.test(tokens[at + 1]?.word ?? '')

/** `this one`, `one of them`: `one` counts only in `one child`, `one in four` (two tokens and more) and `by one`. */
function isPronoun(tokens: readonly Token[], at: number, length: number): boolean {
  if (tokens[at]?.word !== 'one' || length > 1) return false
  const next = tokens[at + 1]?.word ?? ''
  const isDifference =
    tokens[at - 1]?.word === 'by' &&
    /^(?:|[,.;:)]|in|over|since|to|on|percentage|point|and|between)$/.test(next)
  const isOnly =
    /^(?:just|only|exactly)$/.test(tokens[at - 1]?.word ?? '') && /^[a-z]/.test(next) && next !== 'of'
  const isCount = /^(?:more|fewer|less|child|review|visit|adoption|young|in|percentage|point)$/.test(next)
  return !isDifference && !isCount && !isOnly
}

const AT_LEAST = /^(?:more|above|higher|over|better)$/
const AT_MOST = /^(?:fewer|less|below|under|lower)$/

/** `12% or more`. */
function orMore(read: Read, tokens: readonly Token[], at: number): Read {
  const [or, way = ''] = [0, 1].map(nth => tokens[at + read.length + nth]?.word ?? '')
  if (or !== 'or' || read.meant.is !== 'quantity') return read
  const withHedge = (hedge: Hedge): Read => ({
    meant: { is: 'quantity', quantity: { ...quantity, hedge } },
    length: read.length + 2,
  })
  const { quantity } = read.meant
  if (AT_LEAST.test(way)) return withHedge('at-least')
  return AT_MOST.test(way) ? withHedge('at-most') : read
}

/** What `half` is read as, but more than it. */
const overHalf: Quantity = { kind: 'fraction', value: exact(1, 2), of: exact(2), decimals: 0, hedge: 'above' }
