import { describe, expect, it } from 'vitest'
import { whatTheFiguresSay } from '../../src/figures/say-indicator.ts'
import { parsePeriod } from '../../src/terms/period.ts'
import { indicator, reading } from '../observations/build.ts'
import { rated } from '../papers/rated.ts'

const Q3 = rated(
  indicator({}),
  { m: { '2016-17-Q2': '20', '2016-17-Q3': '30' } },
  { period: { kind: 'month', index: 2016 * 12 + 11 } },
)

describe('a figure of another date than its column', () => {
  it('is printed with its quarter in a cell, after its parts', () => {
    const { indicator: one, figures } = Q3
    expect(figures.cell(one, one.latest)).toMatchObject({ text: '30', below: 'Q3 2016/17' })
    expect(figures.cell(one, one.latest, '3 of 10').below).toBe('3 of 10, Q3 2016/17')
    expect(figures.figure(one, one.latest).describes).toBe('2016-17-Q3')
  })
  it('has no date where it is missing: November has no figure', () => {
    const { indicator: one, figures } = Q3
    const november = one.months.at(-2) ?? expect.fail('no November')
    expect(figures.cell(one, november).below).toBeUndefined()
  })
})

describe('a figure of its own month', () =>
  it('has no date', () => {
    const { indicator: one, figures } = rated(indicator({}), { m: { '2017-01': '7' } })
    expect(figures.cell(one, one.latest).below).toBeUndefined()
  }))

describe('benchmarks in a sentence', () => {
  const england = (describes: string) => ({
    ...reading('I', '2017-01', '60', 'england'),
    describes: parsePeriod(describes) ?? ('not-stated' as const),
  })
  const says = (describes: string) => {
    const { indicator: one, figures } = rated(indicator({}), {}, { readings: [england(describes)] })
    return whatTheFiguresSay(one, figures, id => id)
  }
  it.each([
    ['2015/16', 'Latest benchmarks (2015/16): england 60.'],
    ['2016-03', 'Latest benchmarks (March 2016): england 60.'],
    ['2017-01', 'Latest benchmarks: england 60.'],
    ['not stated', 'Latest benchmarks: england 60.'],
  ])('of %s', (describes, expected) => expect(says(describes)).toContain(expected))
  it('have each their own date where they differ', () => {
    const { indicator: one, figures } = rated(indicator({}), {}, { readings: [england('2015/16')] })
    const [first] = one.comparators
    const other = first && {
      ...first,
      area: 'neighbours',
      from: [{ ...england('2014/15'), area: 'neighbours' }],
    }
    const both = { ...one, comparators: [...one.comparators, ...(other ? [other] : [])] }
    expect(whatTheFiguresSay(both, figures, id => id)).toContain(
      'Latest benchmarks: england 60 (2015/16); neighbours 60 (2014/15).',
    )
  })
})
