import { describe, expect, it } from 'vitest'
import { month } from '../../src/terms/period.ts'
import { figure, value } from './figure-cell.ts'
import { formula, monthsDown, oneSheet, read, say, sayWhere } from './workbooks.ts'

describe('a cell without a value', () => {
  it.each([
    ['xlsx', { t: 'e', v: 7 } as const],
    ['text, as in a CSV', '#DIV/0!'],
    ['of a formula', { t: 'e', v: 0x2a, f: 'VLOOKUP(A1,B:C,2)' } as const],
  ])('shows an error: %s', async (_, cell) =>
    expect(await value(cell, { unit: 'count' })).toBe('error cell-error Data!B2'),
  )
  it('is a formula without a stored value', async () => {
    const { problems, where } = await figure(formula('SUM(C1:C9)'), { unit: 'count' })
    expect(where).toEqual(['error formula-without-value Data!B2'])
    expect(problems[0]?.facts).toEqual({ formula: 'SUM(C1:C9)' })
  })
  it('reads a formula with its stored value', async () =>
    expect(await value(formula('70+4', 74), { unit: 'count' })).toBe('74'))
})

describe('a figure for a month that has not ended', () => {
  it('is an error', async () => {
    const { where, problems } = await figure(12, { unit: 'count' }, 'Feb-17')
    expect(where).toEqual(['error period-not-over Data!B2'])
    expect(problems[0]?.facts).toEqual({ period: 'February 2017', asAt: '31 January 2017', found: '12' })
  })
  it('is to come where a formula gives 0, and an error where 0 is typed', async () => {
    expect(await figure(formula('C2*2', 0), { unit: 'count' }, 'Feb-17')).toMatchObject({
      said: ['figure 2017-02 = not-yet-due (B2)'],
      where: [],
    })
    expect((await figure(0, { unit: 'count' }, 'Feb-17')).where).toEqual(['error period-not-over Data!B2'])
  })
  it('is an error in a year that has not ended and in a year to date, but not on a later day: a population is known in advance', async () => {
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
  it('is not yet due if it is blank in a year that has not ended', async () =>
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
  it('is not an error in the paper’s own month', async () => {
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
