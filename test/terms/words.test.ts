import { describe, expect, it } from 'vitest'
import { listInWords, lowerFirst, upperFirst } from '../../src/terms/words.ts'

describe('lowerFirst(text)', () => {
  it.each([
    ['Children looked after', 'children looked after'],
    ['A number', 'a number'],
    ['PEPs up to date', 'PEPs up to date'],
    ['YTD 85% or above', 'YTD 85% or above'],
    ['A1 mean days', 'A1 mean days'],
    ['90% to below 95%', '90% to below 95%'],
    ['', ''],
  ])('%j is %j', (text, expected) => expect(lowerFirst(text)).toBe(expected))
})

describe('upperFirst(text)', () => {
  it('changes the first letter only', () =>
    expect(upperFirst('started 10, ceased 12')).toBe('Started 10, ceased 12'))
})

describe('listInWords(names)', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('of %j is %j', (names, words) => expect(listInWords(names)).toBe(words))
})
