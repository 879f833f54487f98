// A single cell under 'Figure', read in each unit.
import { describe, expect, it } from 'vitest'
import { figure, value } from './figure-cell.ts'
import { percent } from './workbooks.ts'

describe('a count', () => {
  const column = { unit: 'count' }
  it.each([
    [74, '74'],
    ['1,074', '1074'],
    ['155/ 39%', '155'],
    ['12.0', '12'],
    [0.1 * 3 * 10, '3'],
  ])('%s', async (cell, expected) => expect(await value(cell, column)).toBe(expected))
  it.each([9.2, -1, '9.5', '-3'])('is whole and 0 or more: %s', async cell =>
    expect(await value(cell, column)).toBe('error whole-number-expected Data!B2'),
  )
  it.each([
    'about 30',
    '###',
    '1,20',
    '95.7%',
    '74 of 83',
    '=SUM(A1)',
    '13½',
    percent(1),
    { t: 'n', v: 42736, z: 'dd/mm/yyyy' } as const,
  ])('is not understood: %j', async cell =>
    expect(await value(cell, column)).toBe('error number-not-understood Data!B2'),
  )
  it('reports what was found and expected', async () => {
    const { problems } = await figure('about 30', column)
    expect(problems[0]?.facts).toEqual({ found: 'about 30', expected: 'a whole number, such as 1,074' })
  })
  it('keeps its address if it is not understood', async () =>
    expect((await figure('about 30', column)).readings[0]).toMatchObject({
      measure: 'figure',
      amount: { kind: 'missing', reason: 'not-supplied' },
      asFound: 'about 30',
    }))
})

describe('days, means and rates', () => {
  it.each(['days', 'average', 'rate-per-10000'])('%s take any decimal of 0 or more', async unit => {
    expect(await value(9.2, { unit })).toBe('9.2')
    expect(await value('1,204.25', { unit })).toBe('1204.25')
    expect(await value(-0.5, { unit })).toBe('error number-not-understood Data!B2')
  })
  it('takes numbers that JavaScript writes with an exponent', async () =>
    expect((await figure(1.5e-7, { unit: 'average' })).readings[0]?.amount).toMatchObject({
      value: { d: 20000000n, n: 3n },
    }))
})

describe('money', () => {
  it.each([
    ['£3,712', '3712'],
    ['£6.958m', '6958000'],
    ['£12k', '12000'],
    [3712, '3712'],
    ['-£1,200', '-1200'],
    ['(£1,200)', '-1200'],
  ])('%s', async (cell, expected) =>
    expect((await figure(cell, { unit: 'money' })).readings[0]?.amount).toMatchObject({
      value: expect.objectContaining({
        s: expected.startsWith('-') ? -1n : 1n,
        n: BigInt(expected.replace('-', '')),
      }),
    }),
  )
  it('does not take a range', async () =>
    expect(await value('£400 - £1,200+', { unit: 'money' })).toBe('error number-not-understood Data!B2'))
})

describe('a milestone', () => {
  it.each([
    [1, '1'],
    [0, '0'],
    ['Yes', '1'],
    ['n', '0'],
    [true, '1'],
  ])('%s', async (cell, expected) => expect(await value(cell, { unit: 'milestone' })).toBe(expected))
  it('is nothing else', async () =>
    expect(await value(2, { unit: 'milestone' })).toBe('error number-not-understood Data!B2'))
})

describe('a part and its whole', () => {
  const column = { of: { numerator: 'in-time', denominator: 'held' }, unit: 'count' }
  it.each(['74 of 83', '74/83', '74 / 83'])('%s gives two readings of one cell', async cell =>
    expect((await figure(cell, column)).said).toEqual([
      'in-time 2017-01 = 74 (B2)',
      'held 2017-01 = 83 (B2)',
    ]),
  )
  it('is missing twice if the cell is blank', async () =>
    expect((await figure(null, column)).said).toEqual([
      'in-time 2017-01 = not-supplied (B2)',
      'held 2017-01 = not-supplied (B2)',
    ]))
  it.each(['74', 74, { t: 'n', v: 42736, z: 'd-mmm' } as const])('is not %j', async cell =>
    expect((await figure(cell, column)).where).toEqual(['error number-not-understood Data!B2']),
  )
  it('gives counts in a column of percentages', async () =>
    expect(
      (await figure('74/83', { ...column, unit: 'percentage' })).readings.map(({ unit }) => unit),
    ).toEqual(['count', 'count']))
})
