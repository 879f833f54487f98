// A sentence of hundreds of clauses is listed as not checked, at once.
import { describe, expect, it } from 'vitest'
import { sentenceChecker } from './judge.ts'

const check = await sentenceChecker()
const sentence = (times: number) =>
  `Visits by our own standard ${Array.from({ length: times }, () => 'rose to 99.9% in January').join(', and ')}.`

describe('commentaryChecker(…) on a sentence of many clauses', () => {
  it('contradicts one of a few', () =>
    expect(check('reviews-and-visits', sentence(3)).problems).not.toEqual([]))

  it('lists one of hundreds', () => {
    const { problems, notChecked } = check('reviews-and-visits', sentence(400))
    expect(problems).toEqual([])
    expect(notChecked).toHaveLength(1)
  })
})
