import { describe, expect, it } from 'vitest'
import { headOfCell, placeInCard } from '../../../src/formats/html/card-cells.ts'

const figures = (title: string, more: { below?: string; isCurrent?: boolean } = {}) => ({
  title,
  holds: 'figures' as const,
  ...more,
})
const words = (title: string) => ({ title, holds: 'words' as const })
const placesOf = (columns: Parameters<typeof placeInCard>[0]['columns']) =>
  columns.map((_, at) => placeInCard({ columns }, at))

describe('headOfCell(table, at)', () => {
  const columns = [
    figures('2020/21'),
    figures('2021/22'),
    figures('2020/21'),
    figures('2021/22', { below: 'to date' }),
  ]

  it('is all that stands over the column', () => {
    expect(headOfCell({ columns }, 3)).toBe('2021/22 to date')
    const bands = [
      { title: 'Fostering', span: 2 },
      { title: 'Residential', span: 2 },
    ]
    expect([0, 1, 2, 3].map(at => headOfCell({ columns, bands }, at))).toEqual([
      'Fostering: 2020/21',
      'Fostering: 2021/22',
      'Residential: 2020/21',
      'Residential: 2021/22 to date',
    ])
  })
  it('fails for a column that the table does not have', () => {
    expect(() => headOfCell({ columns }, 4)).toThrow('no column 4')
  })
})

describe('placeInCard(table, at)', () => {
  it("puts the paper's own period first, and the oldest last", () => {
    expect(
      placesOf([figures('2019/20'), figures('2020/21'), figures('2021/22', { isCurrent: true })]),
    ).toEqual([2, 1, 0])
  })
  it('leaves what comes after it in order: closed years, or years ahead', () => {
    expect(
      placesOf([figures('Dec'), figures('Jan', { isCurrent: true }), figures('2015/16'), words('Why')]),
    ).toEqual([1, 0, 2, 3])
  })
  it('leaves alone a table that begins with its own period, has none, or has words before it', () => {
    const own = figures('Jan 17', { isCurrent: true })
    for (const columns of [
      [own, figures('Dec 16')],
      [figures('a'), figures('b')],
      [words('Good is'), own],
    ])
      expect(placesOf(columns)).toEqual([undefined, undefined])
  })
})
