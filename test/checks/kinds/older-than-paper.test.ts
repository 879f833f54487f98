import { describe, expect, it } from 'vitest'
import { olderThanPaper } from '../../../src/checks/kinds/older-than-paper.ts'
import { evidenceOf, placesIn, placesOf } from '../build.ts'

describe('olderThanPaper', () => {
  it('reports a sheet that ends in December', () =>
    expect(
      placesOf(olderThanPaper, {
        given: { a: { '2016-12': '1', '2017-01': 'not-supplied' }, b: { '2016-11': '2' } },
      }),
    ).toEqual(['2016-12 1']))
  it('reports a sheet that was drawn before its month was over', () => {
    const evidence = evidenceOf({ given: { a: { '2017-01': '1' } } })
    const drawnOn = (day: string) => ({
      ...evidence,
      extracts: evidence.extracts.map(extract => ({
        ...extract,
        drawn: [{ day, origin: { file: 'test.xlsx', cell: 'B2' } }],
      })),
    })
    expect(placesIn(olderThanPaper(drawnOn('2017-01-27')))).toEqual(['B2'])
    expect(olderThanPaper(drawnOn('2017-01-31'))).toEqual([])
  })
  it('accepts a sheet in which one column continues', () =>
    expect(placesOf(olderThanPaper, { given: { a: { '2016-12': '1' }, b: { '2017-01': '2' } } })).toEqual([]))
})
