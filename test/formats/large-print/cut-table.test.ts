import { describe, expect, it } from 'vitest'
import { cutTable } from '../../../src/formats/large-print/cut-table.ts'
import { tableAsLists } from '../../../src/formats/large-print/table-as-lists.ts'
import type { DataTable } from '../../../src/papers/paper.ts'

const text = (word: string) => ({ cell: 'text' as const, text: word })
const tableOf = (holds: readonly ('figures' | 'words')[], more: Partial<DataTable> = {}): DataTable => ({
  id: 'months',
  caption: 'Table 2: months',
  says: ['A sentence.'],
  rowHeading: 'Indicator',
  columns: holds.map((one, at) => ({ title: `c${at + 1}`, holds: one })),
  rows: [
    { kind: 'heading', label: 'Health', cells: [] },
    { kind: 'item', label: '6.9', cells: holds.map((_, at) => text(`v${at + 1}`)) },
  ],
  notes: ['A note.'],
  ...more,
})
const figures = (count: number) => Array.from({ length: count }, () => 'figures' as const)
const titlesOf = (tables: readonly DataTable[]) =>
  tables.map(({ columns }) => columns.map(({ title }) => title).join(' '))

describe('cutTable(table, columnsThatFit)', () => {
  it('leaves a table that fits as it is', () => {
    const table = tableOf(figures(5))
    expect(cutTable(table, 5)).toEqual([table])
  })

  it('cuts seven columns, three of which fit, into three, each with its labels and headings again', () => {
    const parts = cutTable(tableOf(figures(7)), 3)
    expect(titlesOf(parts)).toEqual(['c1 c2 c3', 'c4 c5 c6', 'c7'])
    expect(
      parts.map(({ rows }) =>
        rows.map(({ label, cells }) => [
          label,
          ...cells.map(cell => (cell.cell === 'text' ? cell.text : '')),
        ]),
      ),
    ).toEqual([
      [['Health'], ['6.9', 'v1', 'v2', 'v3']],
      [['Health'], ['6.9', 'v4', 'v5', 'v6']],
      [['Health'], ['6.9', 'v7']],
    ])
    expect(parts.map(({ id, caption }) => [id, caption])).toEqual([
      ['months', 'Table 2: months, part 1 of 3'],
      ['months-2', 'Table 2: months, part 2 of 3'],
      ['months-3', 'Table 2: months, part 3 of 3'],
    ])
  })

  it('prints what is said of the table once, before it, and its notes once, after it', () => {
    const parts = cutTable(tableOf(figures(7)), 3)
    expect(parts.map(({ says, notes }) => [says.length, notes.length])).toEqual([
      [1, 0],
      [0, 0],
      [0, 1],
    ])
  })

  it('gives a column of words the room of two of figures', () =>
    expect(titlesOf(cutTable(tableOf(['figures', 'figures', 'words', 'words', 'figures']), 4))).toEqual([
      'c1 c2 c3',
      'c4 c5',
    ]))

  it('repeats a band over each part of its columns', () => {
    const bands = [
      { title: 'Boys', span: 2 },
      { title: 'Girls', span: 2 },
    ]
    expect(cutTable(tableOf(figures(4), { bands }), 3).map(one => one.bands)).toEqual([
      [
        { title: 'Boys', span: 2 },
        { title: 'Girls', span: 1 },
      ],
      [{ title: 'Girls', span: 1 }],
    ])
  })
})

describe('tableAsLists(table)', () => {
  it('is one table under each heading, with each row as a heading over what its columns say', () => {
    const table = tableOf(['words', 'figures'], {
      columns: [
        { title: 'Why', holds: 'words' },
        { title: '2016/17', below: 'to date', holds: 'figures' },
      ],
      rows: [
        { kind: 'heading', label: 'Health', cells: [] },
        { kind: 'item', label: '6.9', cells: [text('late'), text('92.7%')] },
        { kind: 'heading', label: 'Adoptions', cells: [] },
        { kind: 'item', label: '9.1', cells: [text(''), text('33.3%')] },
      ],
    })
    expect(
      tableAsLists(table).map(({ id, caption, rows, says, notes }) => ({
        id,
        caption,
        says,
        notes,
        rows: rows.map(({ kind, label, cells }) => [kind, label, ...cells]),
      })),
    ).toEqual([
      {
        id: 'months',
        caption: 'Table 2: months: Health',
        says: ['A sentence.'],
        notes: [],
        rows: [
          ['heading', '6.9'],
          ['item', 'Why', text('late')],
          ['item', '2016/17, to date', text('92.7%')],
        ],
      },
      {
        id: 'months-2',
        caption: 'Table 2: months: Adoptions',
        says: [],
        notes: ['A note.'],
        rows: [
          ['heading', '9.1'],
          ['item', '2016/17, to date', text('33.3%')],
        ],
      },
    ])
  })
})
