// The changes since the last release in the Word edition.
import { describe, expect, it } from 'vitest'
import type { Changes } from '../../../src/papers/paper.ts'
import { realPaper } from '../data/real-paper.ts'
import { bodyOf, first, rowsOf, textOf } from './open-docx.ts'
import { openWord } from './papers.ts'

describe('a paper with changes since its release', () => {
  const row = {
    ref: '6.7',
    name: 'Reviews held on time',
    period: 'December 2016',
    before: '98.9% (87 of 88)',
    now: '97.7% (86 of 88)',
    difference: '−1.2 points',
    cause: 'late record',
  }
  const changes: Changes = {
    block: 'changes',
    id: 'changes',
    title: 'What has changed',
    lead: 'Compared with release 1: 1 figure changed.',
    table: {
      id: 'changes-table',
      caption: 'Table 14: figures that differ',
      groups: [
        { title: 'Changed by data', entries: [{ heading: 'Changed cell: “Reviews”', rows: [row] }] },
        {
          title: 'Changed by a rule only',
          entries: [
            { heading: 'Changed rule: decimals', rows: [{ ...row, cause: 'new rule' }] },
            { heading: 'Rule changed: group map', rows: [{ ...row, cause: 'group map' }] },
          ],
        },
      ],
    },
    lists: [{ title: 'Ratings changed', items: ['6.7: Green as published, now Amber.'] }],
  }

  it('has a table for each changed cell or rule, and the lists', async () => {
    const paper = await realPaper()
    const opened = await openWord({
      ...paper,
      blocks: [...paper.blocks.filter(({ block }) => block !== 'changes'), changes],
    })
    const tables = bodyOf(opened)
      .filter(({ tag }) => tag === 'w:tbl')
      .slice(-3)
    expect(tables.map(rowsOf)).toEqual(
      [['late record'], ['new rule'], ['group map']].map(([cause]) => [
        ['Indicator', 'Period', 'As published', 'Now', 'Difference', 'Why'],
        [
          '6.7 Reviews held on time',
          'December 2016',
          '98.9% (87 of 88)',
          '97.7% (86 of 88)',
          '−1.2 points',
          cause,
        ],
      ]),
    )
    const body = textOf(opened.xml('word/document.xml'))
    for (const text of [
      changes.title,
      changes.lead,
      'Table 14: figures that differ: Changed by data. Changed cell: “Reviews”',
      'Table 14: figures that differ: Changed by a rule only. Changed rule: decimals',
      'Rule changed: group map',
      'Ratings changed',
      '6.7: Green as published, now Amber.',
    ])
      expect(body).toContain(text)
    expect(first(opened.xml('word/document.xml'), 'w:body')).toBeDefined()
  })
})
