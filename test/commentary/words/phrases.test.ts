import { describe, expect, it } from 'vitest'
import { finderOf } from '../../../src/commentary/words/phrases.ts'

describe('finderOf(phrases)', () => {
  it('takes # for a number, and matches only whole words', () => {
    expect(
      finderOf(['under #'])('Under 18, under eighteen, hunter 18, under a roof').map(one => one.text),
    ).toEqual(['Under 18', 'under eighteen'])
  })
})

describe('finderOf(phrases) of a phrase that is too long to be looked for', () => {
  it('finds the others', () => {
    const long = 'word '.repeat(40_000)
    expect(finderOf([long, 'fell'])('It fell.').map(({ text }) => text)).toEqual(['fell'])
    expect(finderOf([long])('It fell.')).toEqual([])
  })
})
