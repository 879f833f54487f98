import { describe, expect, it } from 'vitest'
import { anotherRowsFigures } from '../../../src/checks/kinds/another-rows-figures.ts'
import { statedOtherwise } from '../../../src/checks/kinds/stated-otherwise.ts'
import { placesOf } from '../build.ts'
import { world } from '../scorecard.ts'

describe('anotherRowsFigures', () => {
  it("reports a row that has another's figures twice", () => {
    expect(placesOf(anotherRowsFigures, world({ '6.12': { '2014/15': '68.7', '2015/16': '95.5' } }))).toEqual(
      ['2014/15 68.7'],
    )
  })
  it('reports two swapped rows, once', () =>
    expect(
      placesOf(anotherRowsFigures, world({ '6.12': { '2014/15': '68.7' }, '6.13': { '2014/15': '76.0' } })),
    ).toEqual(['2014/15 68.7', '2014/15 76.0']))
  it('treats one figure as coincidence', () => {
    expect(placesOf(anotherRowsFigures, world({ '6.12': { '2014/15': '68.7' } }))).toEqual([])
    expect(placesOf(statedOtherwise, world({ '6.12': { '2014/15': '68.7' } }))).toEqual(['2014/15 68.7'])
  })
})
