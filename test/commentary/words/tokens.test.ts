import { describe, expect, it } from 'vitest'
import { tokensOf } from '../../../src/commentary/words/tokens.ts'

describe('tokensOf(text)', () => {
  it.each([
    ['Reviews fell, again.', ['reviews', 'fell', ',', 'again', '.']],
    ['98.2% (54 of 55)', ['98.2', '%', '(', '54', 'of', '55', ')']],
    ['1,039 of 1,074', ['1039', 'of', '1074']],
    ['up-to-date plans', ['up', 'to', 'date', 'plans']],
    ['high – but falling', ['high', '–', 'but', 'falling']],
    ['A1 and A2', ['a1', 'and', 'a2']],
    ["‘good’ weren't", ['good', "weren't"]],
    ['£2,300', ['£', '2300']],
    ['61,1% of 1,074', ['61.1', '%', 'of', '1074']],
  ])('%s', (text, words) => expect(tokensOf(text).map(one => one.word)).toEqual(words))

  it('leaves the sign of a possessive out', () =>
    expect(tokensOf("December’s figure, our neighbours' and it's").map(one => one.word)).toEqual([
      'december',
      'figure',
      ',',
      'our',
      'neighbours',
      'and',
      'it',
    ]))
  it('keeps the position and the text of each', () => {
    const text = 'In 2016 1,074 were held.'
    expect(tokensOf(text).map(one => text.slice(one.at, one.end))).toEqual(
      tokensOf(text).map(one => one.text),
    )
    expect(tokensOf(text)[2]).toMatchObject({ at: 8, end: 13, text: '1,074', word: '1074' })
  })
})
