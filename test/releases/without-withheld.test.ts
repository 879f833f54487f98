// Which changed figures an edition lists. The figures are made up.
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure.ts'
import type { Comparison } from '../../src/releases/comparison.ts'
import type { PublishedFigure, Release } from '../../src/releases/release-record.ts'
import { withoutWithheld } from '../../src/releases/without-withheld.ts'

const published = (ref: string, text: string, kind = 'month') =>
  ({
    ref,
    indicator: 'A',
    area: 'x',
    kind,
    period: '2017-01',
    said: 'January 2017',
    text,
    value: text,
    rule: 'as supplied',
  }) as PublishedFigure
const release = {
  period: '2017-02',
  council: { id: 'x' },
  comparators: [],
  indicators: [],
  figures: [
    published('A@2016-11', '20'),
    published('A@2017-01', '30'),
    published('A@2017-01/y', '40', 'benchmark'),
  ],
} as unknown as Release
const comparison = {
  compared: 3,
  changed: release.figures.map(({ ref, text }) => ({
    ref,
    was: { text },
    is: { text: '3' },
    causes: ['data'],
    how: [],
    cells: ['a cell'],
  })),
  flips: [],
  rules: [],
  comeAndGone: [],
} as unknown as Comparison
const printed = { 'A@2017-01': { ref: 'A@2017-01', text: '3', value: '3' } as Figure }
const listed = (withheld: readonly string[]) =>
  withoutWithheld({ comparison, release }, { printed, withheld: new Set(withheld), indicators: [] })

describe('a change', () => {
  it('is listed of a figure that the edition prints, and of another area; not of one that nobody decided on', () =>
    expect(listed([])?.changed.map(({ ref }) => ref)).toEqual(['A@2017-01', 'A@2017-01/y']))
  it('of a figure that is kept back now has neither number', () => {
    const [change] = listed(['A@2017-01'])?.changed ?? []
    expect(change).toMatchObject({ ref: 'A@2017-01', was: { text: 'a figure' }, is: { text: '[c]' } })
    expect(JSON.stringify(change)).not.toMatch(/30|"3"/)
  })
  it('has no cells', () => expect(listed([])?.changed.flatMap(({ cells }) => cells)).toEqual([]))
})
