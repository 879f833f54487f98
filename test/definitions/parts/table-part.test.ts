import { describe, expect, it } from 'vitest'
import { paper, problemsOf, TABLE } from '../section-paper.ts'

describe('a table of a section', () => {
  it('reports shares of something other than a count, and parts of something without parts', () => {
    expect(problemsOf(paper(TABLE.replace('of: S1', 'of: R1')))).toMatchObject([
      { code: 'cell-unfit', facts: { table: 'age', cell: 'share', indicator: 'R1' } },
    ])
    expect(
      problemsOf(paper('{ part: table, id: r, title: T, rows: { areas: [england], of: R1 }, cell: ratio }')),
    ).toMatchObject([{ code: 'cell-unfit', facts: { table: 'r', cell: 'ratio', indicator: 'R1' } }])
    expect(
      problemsOf(paper('{ part: table, id: r, title: T, rows: { areas: [england], of: P1 }, cell: ratio }')),
    ).toEqual([])
  })

  it('reports rows of a funnel of what has no two numbers, or of what is no mean of councils', () => {
    expect(
      problemsOf(paper('{ part: table, id: r, title: T, rows: { funnel: S1, among: england } }')),
    ).toMatchObject([
      { code: 'rows-unfit', facts: { table: 'r', rows: 'funnel', name: 'the indicator S1' } },
      { code: 'rows-unfit', facts: { table: 'r', rows: 'funnel', name: 'the comparator england' } },
    ])
  })

  it.each([
    [
      'columns by a group map without rows by one',
      '{ part: table, id: r, title: T, across: age, rows: { areas: [england], of: R1 } }',
    ],
    [
      'shares without rows by a group map',
      '{ part: table, id: r, title: T, cell: share, rows: { indicators: [S1] } }',
    ],
  ])('reports %s', (_, part) =>
    expect(problemsOf(paper(part))).toMatchObject([{ code: 'definition-invalid' }]),
  )
})
