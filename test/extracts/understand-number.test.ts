// A single cell under 'Figure', in B2 beside January 2017, as it is understood in each unit.
import { describe, expect, it } from 'vitest'
import { month } from '../../src/terms/period.ts'
import { formula, monthsDown, oneSheet, percent, read, say, sayWhere, type Typed } from './workbooks.ts'

async function figure(cell: Typed, column: Readonly<Record<string, unknown>>, at = 'Jan-17') {
  const { extract, problems } = await read(
    oneSheet([
      ['Month', 'Figure'],
      [at, cell],
    ]),
    monthsDown(column),
  )
  return { said: extract.readings.map(say), readings: extract.readings, problems, where: sayWhere(problems) }
}
const value = async (cell: Typed, column: Readonly<Record<string, unknown>>) => {
  const { said, where } = await figure(cell, column)
  return where.length > 0
    ? where.join('; ')
    : said.join('; ').replace('figure 2017-01 = ', '').replace(' (B2)', '')
}

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

  it('keeps the parts of 74 of 83 with it', async () => {
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
  it.each([0.957, 1, '0.957'])('cannot tell %s without a percent format', async cell =>
    expect(await value(cell, column)).toBe('error percentage-ambiguous Data!B2'),
  )
  it('can tell where the source says how it is stored', async () => {
    expect(await value(0.957, { ...column, stored: 'fraction' })).toBe('95.7')
    expect(await value(0.957, { ...column, stored: 'points' })).toBe('0.957')
  })
  it('reads the percent format before what the source says', async () =>
    expect(await value(percent(0.957), { ...column, stored: 'points' })).toBe('95.7'))
  it.each([101, -1, '957%', percent(95.7), '83 of 74'])('is impossible outside 0 to 100: %j', async cell =>
    expect(await value(cell, column)).toBe('error percentage-impossible Data!B2'),
  )
})

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
  it('tells what was found and expected', async () => {
    const { problems } = await figure('about 30', column)
    expect(problems[0]?.facts).toEqual({ found: 'about 30', expected: 'a whole number, such as 1,074' })
  })
  it('that is not understood still tells its address', async () =>
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
  it('is missing twice where the cell is blank', async () =>
    expect((await figure(null, column)).said).toEqual([
      'in-time 2017-01 = not-supplied (B2)',
      'held 2017-01 = not-supplied (B2)',
    ]))
  it.each(['74', 74, { t: 'n', v: 42736, z: 'd-mmm' } as const])('is not %j', async cell =>
    expect((await figure(cell, column)).where).toEqual(['error number-not-understood Data!B2']),
  )
  it('gives counts, where the column says percentage', async () =>
    expect(
      (await figure('74/83', { ...column, unit: 'percentage' })).readings.map(({ unit }) => unit),
    ).toEqual(['count', 'count']))
})

describe('a figure that is not there', () => {
  it.each([
    ['', 'not-supplied'],
    ['  ', 'not-supplied'],
    ['-', 'not-supplied'],
    ['–', 'not-supplied'],
    ['[x]', 'not-supplied'],
    ['Not available', 'not-supplied'],
    ['n/a', 'not-applicable'],
    ['NA', 'not-applicable'],
    ['N/A', 'not-applicable'],
    ['[z]', 'not-applicable'],
    ['c', 'suppressed'],
    ['[c]', 'suppressed'],
  ])('%j says %s', async (cell, reason) => expect(await value(cell, { unit: 'count' })).toBe(reason))
  it('takes the words of the source first, numbers too', async () => {
    const codes = {
      'Data unavailable': 'not-yet-published',
      '-': 'not-applicable',
      999: 'suppressed',
      __proto__: 'suppressed',
    }
    expect(await value('data  unavailable', { unit: 'count', codes })).toBe('not-yet-published')
    expect(await value('-', { unit: 'count', codes })).toBe('not-applicable')
    expect(await value(999, { unit: 'count', codes })).toBe('suppressed')
  })
  it('is not yet due after the paper’s period', async () =>
    expect((await figure(null, { unit: 'count' }, 'Feb-17')).said).toEqual([
      'figure 2017-02 = not-yet-due (B2)',
    ]))
})

describe('a cell that has no value', () => {
  it.each([
    ['xlsx', { t: 'e', v: 7 } as const],
    ['text, as in a CSV', '#DIV/0!'],
    ['of a formula', { t: 'e', v: 0x2a, f: 'VLOOKUP(A1,B:C,2)' } as const],
  ])('shows an error: %s', async (_, cell) =>
    expect(await value(cell, { unit: 'count' })).toBe('error cell-error Data!B2'),
  )
  it('is a formula that was never calculated', async () => {
    const { problems, where } = await figure(formula('SUM(C1:C9)'), { unit: 'count' })
    expect(where).toEqual(['error formula-without-value Data!B2'])
    expect(problems[0]?.facts).toEqual({ formula: 'SUM(C1:C9)' })
  })
  it('a formula with its value is read', async () =>
    expect(await value(formula('70+4', 74), { unit: 'count' })).toBe('74'))
})

describe('a figure of another date', () => {
  it('13.7% At Sep is of the September before', async () => {
    const { said, where, problems } = await figure('13.7% At Sep', { unit: 'percentage' })
    expect(said).toEqual(['figure 2016-09 = 13.7 (B2)', 'figure 2017-01 = not-supplied (B2)'])
    expect(where).toEqual(['warning value-of-another-date Data!B2'])
    expect(problems[0]?.facts).toEqual({
      found: '13.7% At Sep',
      column: 'January 2017',
      kept: 'September 2016',
    })
  })
  it.each(['12 (YTD)', '12\n(YTD)', '12 YTD'])('%j is of the year to date', async cell => {
    const { said, where } = await figure(cell, { unit: 'count' })
    expect(said).toEqual(['figure 2017-01.ytd = 12 (B2)', 'figure 2017-01 = not-supplied (B2)'])
    expect(where).toEqual(['warning value-of-another-date Data!B2'])
  })
  it('in the column of that month is its own', async () =>
    expect(await figure('13.7% as at 30 Sept', { unit: 'percentage' }, 'Sep-16')).toMatchObject({
      said: ['figure 2016-09 = 13.7 (B2)'],
      where: [],
    }))
  it('with a year is of that year', async () =>
    expect((await figure('13.7% at Sep 15', { unit: 'percentage' })).said[0]).toBe(
      'figure 2015-09 = 13.7 (B2)',
    ))
  it('that is not a figure is not understood', async () =>
    expect((await figure('late returns at Sep', { unit: 'percentage' })).where).toEqual([
      'error number-not-understood Data!B2',
    ]))
})

describe('a figure of a month that is not over', () => {
  it('is an error', async () => {
    const { where, problems } = await figure(12, { unit: 'count' }, 'Feb-17')
    expect(where).toEqual(['error period-not-over Data!B2'])
    expect(problems[0]?.facts).toEqual({ period: 'February 2017', asAt: '31 January 2017', found: '12' })
  })
  it('is an error in a year that is not over and for a year to date, but not on a later day: a population is known ahead', async () => {
    const where = async (at: string, form: string) =>
      sayWhere(
        (
          await read(
            oneSheet([
              ['Month', 'Figure'],
              [at, 12],
            ]),
            monthsDown({ unit: 'count' }, { periods: { heading: 'Month', form } }),
          )
        ).problems,
      )
    expect(await where('2016/17', 'financial-year')).toEqual(['error period-not-over Data!B2'])
    expect(await where('2015/16', 'financial-year')).toEqual([])
    expect(await where('1 February 2017', 'day')).toEqual([])
    expect(await where('31 January 2017', 'day')).toEqual([])
    expect(await where('Feb-17', 'year-to-date')).toEqual(['error period-not-over Data!B2'])
  })
  it('is not yet due in a year that is not over, where it is blank', async () =>
    expect(
      (
        await read(
          oneSheet([
            ['Month', 'Figure'],
            ['2016/17', null],
          ]),
          monthsDown({ unit: 'count' }, { periods: { heading: 'Month', form: 'financial-year' } }),
        )
      ).extract.readings.map(say),
    ).toEqual(['figure 2016/17 = not-yet-due (B2)']))
  it('is none in the paper’s own month', async () => {
    const { problems } = await read(
      oneSheet([
        ['Month', 'Figure'],
        ['Feb-17', 12],
      ]),
      monthsDown({ unit: 'count' }),
      { period: month(2017, 2) },
    )
    expect(problems).toEqual([])
  })
})
