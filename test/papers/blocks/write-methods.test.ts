import { describe, expect, it } from 'vitest'
import { annex, full, POINTS, RETURN, written } from './methods-annex.ts'

describe('methods(writing, definition)', () => {
  it('is an appendix with a table for points, rules, group maps and rows', () => {
    expect(annex({ returns: [RETURN] })).toMatchObject({
      block: 'section',
      id: 'methods',
      number: 'Appendix A',
      title: 'Methods',
    })
    expect(full.map(table => `${table.id}: ${table.caption.split(':')[0] ?? ''}`)).toEqual([
      'table-counting: Table 1',
      'table-rules: Table 2',
      'table-group-maps: Table 3',
      'table-rows: Table 4',
      'table-rows-left-out: Table 5',
    ])
  })
  it('records nothing: its tables hold no figure of the paper', () => {
    const { printed } = written({ returns: [RETURN], counting: { points: POINTS } })
    expect([printed.places, printed.verdicts]).toEqual([[], []])
  })
  it('says which years the figures were counted from', () => {
    expect(annex({ returns: [RETURN] }).parts[0]).toMatchObject({
      paragraphs: [expect.stringContaining('Made-up return, 2020/21 to 2021/22.')],
    })
  })
  it('does not give the position of any row', () =>
    expect(JSON.stringify(annex({ returns: [RETURN] }))).not.toContain('.csv'))
  it('says that nothing was counted where there is no return', () => {
    expect(annex({}, []).parts).toEqual([
      {
        part: 'text',
        paragraphs: [
          'Every figure in this paper is worked out from totals as supplied; no row about a child was read.',
        ],
      },
    ])
  })
})
