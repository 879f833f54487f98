import { describe, expect, it } from 'vitest'
import { moneyTyped } from '../../src/extracts/money-typed.ts'

describe('moneyTyped(text)', () => {
  it.each([
    ['£3,712', '3712'],
    ['£ 3,712.50', '7425/2'],
    ['£1.2m', '1200000'],
    ['£1.2 million', '1200000'],
    ['450k', '450000'],
    ['£-1,200', '-1200'],
    ['−£1,200', '-1200'],
    ['–£1,200', '-1200'],
    ['+£1,200', '1200'],
    ['(£1,200)', '-1200'],
    ['£(1,200)', '-1200'],
  ])('%s', (text, expected) => expect(moneyTyped(text)?.toFraction()).toBe(expected))
  it.each(['£1,20', '12p', '$12', '£1 - £2', '--£3', '(-£3)', '£', '12 GBP'])('not %s', text =>
    expect(moneyTyped(text)).toBeUndefined(),
  )
})
