import { describe, expect, it } from 'vitest'
import { figure, value } from './figure-cell.ts'
import { formula, percent } from './workbooks.ts'

describe('a percentage', () => {
  const column = { unit: 'percentage' }
  it.each([
    ['a percent format multiplies', percent(0.957), '95.7'],
    ['a percent format of 1 is 100', percent(1), '100'],
    ['a format with a written sign does not multiply', { t: 'n', v: 95.7, z: '0.0"%"' } as const, '95.7'],
    ['an escaped sign does not multiply', { t: 'n', v: 0.5, z: '0.0\\%' } as const, '0.5'],
    ['a plain number above 1 is points', 95.7, '95.7'],
    ['a plain 0 is 0', 0, '0'],
    ['text with a sign is points', '95.7%', '95.7'],
    ['text with a sign is points below 1 too', '0.5 %', '0.5'],
    ['text without a sign is points', '95.7', '95.7'],
    ['two decimals', '82.80%', '82.8'],
    ['the dust of binary fractions is swept off', formula('0.1*3*10', 0.1 * 3 * 10), '3'],
    ['a part of a whole', '74 of 83', '89.1566'],
    ['a part and its whole with a stroke', '108/157', '68.7898'],
    ['a count and its percentage', '155/ 39%', '39'],
    ['a count and its percentage without a space', '2/0.5%', '0.5'],
    ['nil of nil', '0 of 0', 'not-applicable'],
    ['nil and its percentage', '0/ 0%', '0'],
  ])('%s', async (_, cell, expected) => expect(await value(cell, column)).toBe(expected))

  it('keeps the numerator and denominator of 74 of 83', async () => {
    const {
      readings: [reading],
    } = await figure('74 of 83', column)
    expect(reading?.amount).toMatchObject({
      numerator: expect.objectContaining({ n: 74n }),
      denominator: expect.objectContaining({ n: 83n }),
    })
    expect(reading?.asFound).toBe('74 of 83')
  })
  it('keeps the count of 155/ 39% as numerator, without a denominator', async () => {
    const {
      readings: [reading],
    } = await figure('155/ 39%', column)
    expect(reading?.amount).toMatchObject({ numerator: expect.objectContaining({ n: 155n }) })
    expect(reading?.amount).not.toHaveProperty('denominator')
  })
  it.each([0.957, 1, '0.957'])('reports %s without a percent format as ambiguous', async cell =>
    expect(await value(cell, column)).toBe('error percentage-ambiguous Data!B2'),
  )
  it('is not ambiguous if the source says how it is stored', async () => {
    expect(await value(0.957, { ...column, stored: 'fraction' })).toBe('95.7')
    expect(await value(0.957, { ...column, stored: 'points' })).toBe('0.957')
  })
  it('prefers the percent format to the source', async () =>
    expect(await value(percent(0.957), { ...column, stored: 'points' })).toBe('95.7'))
  it.each([101, -1, '957%', percent(95.7), '83 of 74'])('is impossible outside 0 to 100: %j', async cell =>
    expect(await value(cell, column)).toBe('error percentage-impossible Data!B2'),
  )
})
