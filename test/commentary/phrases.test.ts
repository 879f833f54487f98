import { describe, expect, it } from 'vitest'
import { finderOf } from '../../src/commentary/phrases.ts'

describe('finderOf(phrases)', () => {
  it('takes # for a number, and matches only whole words', () => {
    expect(
      finderOf(['under #'])('Under 18, under eighteen, hunter 18, under a roof').map(one => one.text),
    ).toEqual(['Under 18', 'under eighteen'])
  })
})
