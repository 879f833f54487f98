import { describe, expect, it } from 'vitest'
import { countWithPercentage, fits, partsIn } from '../../src/extracts/parts-typed.ts'

describe('partsIn(text)', () => {
  it.each([
    ['26/45', '26 of 45'],
    ['26 of 45', '26 of 45'],
    ['26 out of 45', '26 of 45'],
    ['26 (of 45)', '26 of 45'],
    ['1,012/1,074', '1012 of 1074'],
    ['26/45 (58%)', '26 of 45 = 58'],
    ['26 of 45 (57.8 %)', '26 of 45 = 57.8'],
    ['26/45 = 58%', '26 of 45 = 58'],
    ['26 of 45, 58%', '26 of 45 = 58'],
    ['58% (26/45)', '26 of 45 = 58'],
    ['58% [26 of 45]', '26 of 45 = 58'],
  ])('%s', (text, said) => {
    const parts = partsIn(text)
    const share = parts?.share === undefined ? '' : ` = ${parts.share.value}`
    expect(`${parts?.numerator} of ${parts?.denominator}${share}`).toBe(said)
  })
  it.each(['26', '26/45/58', '26 of 45 (58)', '012/45', '26 to 45', '2.5 of 45', '58% of 45'])(
    'not %s',
    text => expect(partsIn(text)).toBeUndefined(),
  )
})

describe('countWithPercentage(text)', () => {
  it.each(['80 (96.4%)', '80 [96.4%]', '80/ 96.4%', '96.4% (80)', '80(96.4 %)'])('%s', text => {
    const both = countWithPercentage(text)
    expect([both?.count.toFraction(), both?.share.decimals]).toEqual(['80', 1])
  })
  it.each(['80 (96.4)', '80', '96.4%', '(80) 96.4%', '80 96.4%'])('not %s', text =>
    expect(countWithPercentage(text)).toBeUndefined(),
  )
})

describe('fits(parts)', () => {
  it.each([
    ['26/45 (58%)', true],
    ['26/45 (57%)', true],
    ['26/45 (57.8%)', true],
    ['26/45 (59%)', false],
    ['26/45 (85%)', false],
    ['0/0 (0%)', true],
  ])('%s: %s', (text, expected) => {
    const parts = partsIn(text)
    expect(parts !== undefined && fits(parts)).toBe(expected)
  })
})
