import { describe, expect, it } from 'vitest'
import { captionsOf, captionsOfBlock } from '../../src/formats/captions-of.ts'
import { samplePaper } from '../templates/sample-paper.ts'
import { sampleStrategy } from '../templates/sample-strategy.ts'

describe('captionsOf(paper)', () => {
  it('lists tables and figures in order, each with its own place', () => {
    const { tables, figures } = captionsOf(sampleStrategy)
    expect(tables.map(({ to }) => to)).toEqual([
      'table-rates',
      'table-age',
      'table-flows',
      'table-cost',
      'table-placement',
      'table-across',
      'table-outcomes',
      'table-scorecard',
      'table-plan',
    ])
    expect(figures[1]).toEqual({
      to: 'figure-chart-age',
      caption: 'Figure 2: Ages 16 and 17 are a growing part',
    })
  })

  it('links to the block if a table or chart does not have its own place', () => {
    const { tables, figures } = captionsOf(samplePaper)
    expect(tables[0]).toEqual({
      to: 'summary',
      caption: 'Table 1: Performance summary, as at the end of January 2017',
    })
    expect(tables.map(({ caption }) => caption.split(':')[0])).toEqual(
      Array.from({ length: 9 }, (_, at) => `Table ${at + 1}`),
    )
    expect(figures).toContainEqual({
      to: 'adoptions',
      caption: 'Figure 12: Matching takes longer than in 2015/16',
    })
  })
})

describe('captionsOfBlock(block)', () => {
  it('has the table of changes, if there is one', () => {
    const changes = {
      block: 'changes',
      id: 'changes',
      title: 'Changes',
      lead: 'Nothing.',
      lists: [],
    } as const
    expect(captionsOfBlock(changes)).toEqual({ tables: [], figures: [] })
    expect(
      captionsOfBlock({
        ...changes,
        table: { id: 'table-changes', caption: 'Table 4: what changed', groups: [] },
      }).tables,
    ).toEqual([{ to: 'table-changes', caption: 'Table 4: what changed' }])
  })
})
