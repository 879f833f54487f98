import { describe, expect, it } from 'vitest'
import { makePaper } from '../../../src/make-paper.ts'
import { openWorkspace } from '../../../src/workspace/open-workspace.ts'
import { changedOutside, MONTHLY, textOf } from '../../workspace.ts'
import { blocks, indicators, only, rows, summary } from '../monthly-blocks.ts'

describe('summary(writing)', () => {
  it('has one row for every indicator', () =>
    expect(rows.map(row => row.ref).toSorted()).toEqual(indicators.map(one => one.definition.ref).toSorted()))
  it('has as many cells in every row as columns', () => {
    const { columns } = summary
    for (const row of rows)
      expect([row.months.length, row.years.length, row.comparators.length]).toEqual([
        columns.months.length,
        columns.years.length,
        columns.comparators.length,
      ])
  })
  it('heads its months with the year that they belong to', () =>
    expect([summary.columns.months, summary.columns.monthsBand]).toEqual([
      ['Nov 16', 'Dec 16', 'Jan 17'],
      '2016/17',
    ]))
  it('has fewer columns, and no empty cells, where the paper shows fewer months', async () => {
    const definition = (await textOf('data/definitions/papers/corporate-parenting-monthly.yaml')).replace(
      'before: 12',
      'before: 1',
    )
    const short = (
      await makePaper(
        MONTHLY,
        openWorkspace(
          changedOutside({ 'data/definitions/papers/corporate-parenting-monthly.yaml': definition }),
        ),
      )
    ).paper
    const { columns, groups } = only(blocks(short, 'summary'))
    expect(columns.months).toEqual(['Dec 16', 'Jan 17'])
    for (const row of groups.flatMap(group => group.rows)) expect(row.months).toHaveLength(2)
  })
})
