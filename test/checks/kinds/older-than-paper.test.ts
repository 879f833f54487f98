import { describe, expect, it } from 'vitest'
import { olderThanPaper } from '../../../src/checks/kinds/older-than-paper.ts'
import { count, evidenceOf, placesIn, placesOf, reading, type World } from '../build.ts'

/** Its summary presents the month of A; B is printed in no block. */
const monthly: World = {
  indicators: [count('A', 'a'), count('B', 'b')],
  blocks: [{ block: 'summary', title: 'Summary', groups: [{ title: 'All', indicators: ['A'] }] }],
}
const on = (sheet: string, one: ReturnType<typeof reading>, file = 'test.xlsx') => ({
  ...one,
  origin: { ...one.origin, file, sheet },
})

describe('olderThanPaper, in a paper that presents its month', () => {
  it('reports a sheet that ends in December', () =>
    expect(
      placesOf(olderThanPaper, { ...monthly, given: { a: { '2016-12': '1', '2017-01': 'not-supplied' } } }),
    ).toEqual(['2016-12 1']))
  it('reports a scorecard that ends in December, though the figure of January is known', () =>
    expect(
      placesOf(olderThanPaper, {
        ...monthly,
        given: { a: { '2017-01': '2' } },
        again: { A: { '2016-12': '1' } },
      }),
    ).toEqual(['2016-12 1']))
  it('reports one of two sheets that are both needed', () =>
    expect(
      placesOf(olderThanPaper, {
        ...monthly,
        indicators: [count('A', 'a', { method: { kind: 'percentage', numerator: 'a', denominator: 'c' } })],
        readings: [on('Reviews', reading('a', '2016-12', '1')), on('Held', reading('c', '2017-01', '2'))],
      }),
    ).toEqual(['2016-12 1']))
  it('accepts a sheet in which one column continues', () =>
    expect(
      placesOf(olderThanPaper, { ...monthly, given: { a: { '2016-12': '1' }, b: { '2017-01': '2' } } }),
    ).toEqual([]))
  it('accepts history of a figure whose month is on another sheet', () =>
    expect(
      placesOf(olderThanPaper, {
        ...monthly,
        readings: [on('History', reading('a', '2015-12', '1')), on('Month', reading('a', '2017-01', '2'))],
      }),
    ).toEqual([]))
  it("accepts last year's sheet of a figure that is late on this year's", () => {
    const late = { ...reading('a', '2017-01', 'not-supplied') }
    expect(
      placesOf(olderThanPaper, {
        ...monthly,
        readings: [
          on('15-16', reading('a', '2016-03', '1')),
          on('16-17', reading('a', '2016-12', '2')),
          on('16-17', late),
          on('16-17', reading('b', '2017-01', '2')),
        ],
      }),
    ).toEqual([])
  })
  it('accepts figures that it presents as no month of its own', () =>
    expect(placesOf(olderThanPaper, { ...monthly, given: { b: { '2016-03': '1' } } })).toEqual([]))
  it('accepts a benchmark, which has a period of its own', () =>
    expect(
      placesOf(olderThanPaper, {
        ...monthly,
        given: { a: { '2017-01': '2' } },
        readings: [on('England', reading('A', '2016-03', '1', 'england'), 'benchmarks.xlsx')],
      }),
    ).toEqual([]))
})

describe('olderThanPaper, in a paper of sections', () => {
  const december = on('Table 1', reading('a', '2016-12', '1'))
  it('reports a file of which every sheet is old', () =>
    expect(
      placesOf(olderThanPaper, { readings: [december, on('Table 2', reading('b', '2016-03', '2'))] }),
    ).toEqual(['2016-12 1']))
  it('accepts a table of the past beside one of the month', () =>
    expect(
      placesOf(olderThanPaper, { readings: [december, on('Table 2', reading('b', '2017-01', '2'))] }),
    ).toEqual([]))
  it('accepts what the department published', () => {
    const evidence = evidenceOf({ readings: [december] })
    const extracts = evidence.extracts.map(extract => ({ ...extract, published: [] }))
    expect(olderThanPaper({ ...evidence, extracts })).toEqual([])
  })
})

describe('olderThanPaper, by the day drawn', () => {
  const drawnOn = (day: string, month: string) => {
    const evidence = evidenceOf({ given: { a: { [month]: '1' } } })
    return {
      ...evidence,
      extracts: evidence.extracts.map(extract => ({
        ...extract,
        drawn: [{ day, origin: { file: 'test.xlsx', sheet: 'Test', cell: 'B2' } }],
      })),
    }
  }
  it('reports a sheet that was drawn before its month was over', () =>
    expect(placesIn(olderThanPaper(drawnOn('2017-01-27', '2017-01')))).toEqual(['B2']))
  it('accepts one drawn on the last day', () =>
    expect(olderThanPaper(drawnOn('2017-01-31', '2017-01'))).toEqual([]))
  it('accepts history, which was drawn in its time', () => {
    const evidence = drawnOn('2016-04-02', '2016-03')
    const current = evidenceOf({ given: { b: { '2017-01': '1' } } }).extracts
    const moved = current.map(extract => ({
      ...extract,
      readings: extract.readings.map(one => on('Other', one)),
    }))
    expect(olderThanPaper({ ...evidence, extracts: [...evidence.extracts, ...moved] })).toEqual([])
  })
})
