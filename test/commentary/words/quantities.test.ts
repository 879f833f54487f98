import { describe, expect, it } from 'vitest'
import { quantityAt } from '../../../src/commentary/words/quantities.ts'
import { tokensOf } from '../../../src/commentary/words/tokens.ts'

/** Kind, value, the whole that it is of, and how many tokens it takes. */
const read = (text: string): string => {
  const found = quantityAt(tokensOf(text), 0)
  if (found === undefined) return 'none'
  const { kind, value, of } = found.quantity
  return `${kind} ${value.toFraction()}${of === undefined ? '' : ` of ${of.toFraction()}`}, ${found.length}`
}

describe('quantityAt(tokens, 0)', () => {
  it.each([
    ['482 children', 'number 482, 1'],
    ['0 in 0 reviews', 'number 0, 1'],
    ['constructor', 'none'],
    ['a constructor', 'none'],
    ['constructor hundred', 'none'],
    ['1,039 reviews', 'number 1039, 1'],
    ['two hundred and nineteen children', 'number 219, 4'],
    ['a hundred and five', 'number 105, 4'],
    ['twenty-four placements', 'number 24, 2'],
    ['a dozen children', 'number 12, 2'],
    ['98.2% of reviews', 'percentage 491/5, 2'],
    ['66 per cent', 'percentage 66, 3'],
    ['12.2 percentage points', 'points 61/5, 3'],
    ['two points', 'points 2, 2'],
    ['two per cent points', 'points 2, 4'],
    ['3pp', 'points 3, 2'],
    ['54 of 55 reviews', 'ratio 54 of 55, 3'],
    ['54 reviews out of the 55', 'ratio 54 of 55, 6'],
    ['54/55', 'ratio 54 of 55, 3'],
    ['one in four', 'fraction 1/4 of 4, 3'],
    ['nine out of ten children', 'fraction 9/10 of 10, 4'],
    ['three quarters of children', 'fraction 3/4 of 4, 2'],
    ['a third of plans', 'fraction 1/3 of 3, 2'],
    ['half of reviews', 'fraction 1/2 of 2, 1'],
    ['half a point', 'points 1/2, 3'],
    ['all but one of the 55', 'all-but 1, 3'],
    ['208.4 days', 'days 1042/5, 2'],
    ['three times as many', 'times 3, 2'],
    ['twice as many', 'times 2, 1'],
    ['£2,300 a week', 'money 2300, 2'],
    ['£2.3 million', 'none'],
    ['four weeks', 'none'],
    ['children', 'none'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['98.2%', 1],
    ['66%', 0],
    ['374.75 days', 2],
  ])('knows how many decimals %s has', (text, decimals) =>
    expect(quantityAt(tokensOf(text), 0)?.quantity.decimals).toBe(decimals),
  )
})
