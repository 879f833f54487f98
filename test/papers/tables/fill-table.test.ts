// A plan filled with values: its cells, its sentences, and the record of what it prints.
import { describe, expect, it } from 'vitest'
import type { RatingCell } from '../../../src/figures/figure.ts'
import type { PaperWriting } from '../../../src/papers/paper-writing.ts'
import { fillTable } from '../../../src/papers/tables/fill-table.ts'
import type { PlannedCell, TablePlan } from '../../../src/papers/tables/table-plan.ts'
import { missing } from '../../../src/terms/amount.ts'
import { type FigureReference, parseReference, sayReference } from '../../../src/terms/figure-reference.ts'
import { COUNCIL } from '../../observations/build.ts'
import { asPrinted, writingOf } from '../section-world.ts'
import { planOf } from './plan-world.ts'

function reference(text: string): FigureReference {
  const parsed = parseReference(text, COUNCIL)
  if (parsed === undefined) throw new Error(`no reference: ${text}`)
  return parsed
}
const writing = writingOf({
  of: '2021-22',
  parts: '- { part: table, id: age, title: T, rows: { by: age, of: S1 } }',
  figures: {
    'S1@2021/22': '40',
    'S1[age=1-4]@2021/22': '10',
    'S1[age=under-1]@2021/22': '0',
    'P1@2021/22': '108 of 157',
    'R1@2020/21/england': '67.04',
  },
})
const RATING: RatingCell = { status: 'green', word: 'Met', symbol: '●', reason: 'as the test says' }

const planWith = (...cells: readonly PlannedCell[]): TablePlan => ({
  id: 'table-tested',
  caption: 'Table 9: tested',
  rowHeading: 'Row',
  says: [],
  columns: cells.map((_, at) => ({ title: `Column ${at + 1}`, holds: 'figures' })),
  rows: [{ kind: 'item', label: 'The row', cells }],
  notes: [],
})
const cellFor = (want: PlannedCell): string | undefined =>
  asPrinted(fillTable(writing, planWith(want)).table)[0]?.replace('The row: ', '')

describe('fillTable(writing, plan)', () => {
  it.each<[string, PlannedCell, string]>([
    ['a text', { want: 'text', text: 'No target' }, 'No target'],
    ['a figure', { want: 'figure', of: reference('S1@2021/22') }, '40'],
    [
      'a figure with the text below it',
      { want: 'figure', of: reference('S1@2021/22'), below: '31 March 2022' },
      '40 / 31 March 2022',
    ],
    // 108 ÷ 157 is 68.78…%.
    ['a ratio', { want: 'ratio', of: reference('P1@2021/22') }, '68.8% / 108 of 157'],
    ['a ratio whose parts are not known', { want: 'ratio', of: reference('S1@2021/22') }, '40'],
    [
      'a count and its share',
      {
        want: 'count-and-share',
        of: reference('S1[age=1-4]@2021/22'),
        share: reference('S1[age=1-4]%@2021/22'),
      },
      '10 (25%)',
    ],
    [
      'a count that is missing without its share',
      {
        want: 'count-and-share',
        of: reference('S1[age=5-up]@2021/22'),
        share: reference('S1[age=5-up]%@2021/22'),
      },
      '[x]',
    ],
    [
      'a figure in its range',
      {
        want: 'figure-in-range',
        of: reference('S1@2021/22'),
        low: reference('S1[age=1-4]@2021/22'),
        high: reference('S1@2021/22'),
      },
      '40 / 10 to 40',
    ],
    [
      'a figure whose range is no wider',
      {
        want: 'figure-in-range',
        of: reference('S1@2021/22'),
        low: reference('S1@2021/22'),
        high: reference('S1@2021/22'),
      },
      '40',
    ],
    [
      'a figure whose range is not known',
      {
        want: 'figure-in-range',
        of: reference('S1@2021/22'),
        low: reference('S1@2020/21'),
        high: reference('S1@2021/22'),
      },
      '40',
    ],
    [
      'the latest figure that there is, with its year',
      {
        want: 'latest',
        of: [reference('R1@2021/22/england'), reference('R1@2020/21/england')],
        elsewhere: [reference('R1@2020/21/england')],
        orElse: '[z]',
      },
      '67.0 / 2020/21',
    ],
    [
      'a gap where another area has one',
      {
        want: 'latest',
        of: [reference('R1@2021/22/neighbours')],
        elsewhere: [reference('R1@2020/21/england')],
        orElse: '[z]',
      },
      '[x]',
    ],
    [
      'a text where no area has one',
      {
        want: 'latest',
        of: [reference('R1@2021/22/neighbours')],
        elsewhere: [reference('R1@2021/22/england')],
        orElse: '[z]',
      },
      '[z]',
    ],
    [
      'words made from a figure',
      { want: 'words', of: reference('S1@2021/22'), say: ({ text }) => `There are ${text}.` },
      'There are 40.',
    ],
    ['a verdict', { want: 'verdict', rating: RATING }, 'Met'],
  ])('prints %s', (_, want, text) => expect(cellFor(want)).toBe(text))

  it('leaves out empty rows and columns', () => {
    const [nil, some] = [reference('S1[age=under-1]@2021/22'), reference('S1[age=1-4]@2021/22')]
    const notSupplied = reference('S1[age=not-known]@2021/22')
    const cells = [nil, some, notSupplied].map((of): PlannedCell => ({ want: 'figure', of }))
    const { table, printed } = fillTable(writing, {
      ...planWith(),
      columns: [
        { title: 'Nil', holds: 'figures', leaveOutIfEmpty: { kind: 'item', of: [nil] } },
        { title: 'Some', holds: 'figures', leaveOutIfEmpty: { kind: 'item', of: [nil, some] } },
        { title: 'Not supplied', holds: 'figures', leaveOutIfEmpty: { kind: 'item', of: [notSupplied] } },
      ],
      rows: [
        { kind: 'item', label: 'Kept', cells },
        { kind: 'item', label: 'Nil', cells, leaveOutIfEmpty: { kind: 'item', of: [nil] } },
        {
          kind: 'not-known',
          label: 'Not known',
          cells,
          leaveOutIfEmpty: { kind: 'not-known', of: [notSupplied] },
        },
      ],
    })
    expect(table.columns).toEqual([
      { title: 'Some', holds: 'figures' },
      { title: 'Not supplied', holds: 'figures' },
    ])
    expect(asPrinted(table)).toEqual(['Kept: 10 | [x]'])
    expect(printed.places.map(({ figure, row, column }) => [figure, row, column])).toEqual([
      ['S1[age=1-4]@2021/22', 'Kept', 'Some'],
      ['S1[age=not-known]@2021/22', 'Kept', 'Not supplied'],
    ])
  })

  it('prints the sentences that its figures support, and each note once', () => {
    const of = reference('S1@2021/22')
    const { table } = fillTable(writing, {
      ...planWith({ want: 'figure', of }),
      says: [
        'A fixed sentence.',
        { of: [of], say: figures => `There are ${figures.figure(of).text}.` },
        { of: [], say: () => undefined },
      ],
      notes: [
        'One.',
        'One.',
        rows => [`${rows.length} row.`],
        (_, figureAt) => [figureAt('S1@2021/22')?.text ?? ''],
      ],
    })
    expect(table.says).toEqual(['A fixed sentence.', 'There are 40.'])
    expect(table.notes).toEqual(['One.', '1 row.', '40'])
  })

  it('looks up no figure that its plan does not need', () => {
    const plan = planWith({ want: 'figure', of: reference('S1@2021/22') })
    const curious: TablePlan = {
      ...plan,
      says: [{ of: [], say: figures => figures.figure(reference('R1@2021/22')).text }],
    }
    expect(() => fillTable(writing, curious)).toThrow('table-tested looks up R1@2021/22/here')
  })
})

describe('fillTable(writing, plan).printed', () => {
  it('has a place for every figure of a cell, with the column and the band over it', () => {
    const [count, share] = [reference('S1[age=1-4]@2021/22'), reference('S1[age=1-4]%@2021/22')]
    const plan: TablePlan = {
      ...planWith({ want: 'count-and-share', of: count, share }, { want: 'text', text: 'None' }),
      columns: [
        { title: '5 to 9', below: 'to 31 March', holds: 'figures' },
        { title: 'Why', holds: 'words' },
      ],
      bands: [{ title: 'Over 20 miles', span: 2 }],
    }
    expect(fillTable(writing, plan).printed).toEqual({
      places: ['S1[age=1-4]@2021/22', 'S1[age=1-4]%@2021/22'].map(figure => ({
        figure,
        table: 'Table 9: tested',
        row: 'The row',
        column: 'Over 20 miles: 5 to 9, to 31 March',
        in: 'section',
      })),
      verdicts: [],
    })
  })

  it('has each verdict with the figure that was judged, and the verdict of an action without one', () => {
    const plan = planWith(
      { want: 'verdict', rating: RATING, judged: reference('S1@2021/22') },
      { want: 'verdict', rating: RATING },
    )
    const rated = { row: 'The row', table: 'Table 9: tested', rating: RATING }
    expect(fillTable(writing, plan).printed.verdicts).toEqual([{ figure: 'S1@2021/22', ...rated }, rated])
  })
})

describe('between the plan of a table and its filling', () => {
  const world = {
    of: '2021-22',
    yearsShown: 1,
    parts:
      '- { part: table, id: age, title: By age, rows: { by: age, of: S1, leave-out-empty: true }, cell: count-and-share }',
    figures: {
      'S1@2021/22': '9',
      'S1[age=under-1]@2021/22': '2',
      'S1[age=1-4]@2021/22': '7',
      'S1[age=5-up]@2021/22': '0',
      'S1[age=not-known]@2021/22': '0',
    },
  }
  const withholding = (given: PaperWriting, ...withheld: readonly string[]): PaperWriting => ({
    ...given,
    valueAt: reference => ({
      ...given.valueAt(reference),
      ...(withheld.includes(sayReference(reference, COUNCIL)) && { amount: missing('suppressed') }),
    }),
  })
  it('a figure can be withheld from cells, shares, sentences and notes alike', () => {
    const { plan, writing: openWriting } = planOf(world)
    expect(asPrinted(fillTable(openWriting, plan).table)).toEqual([
      'Under 1: 2 (22%)',
      '1 to 4: 7 (78%)',
      'Total: 9',
    ])
    expect(fillTable(openWriting, plan).table.says).toEqual([
      'Largest group at 31 March 2022: 1 to 4, 7 (78%).',
    ])

    const { plan: again, writing: fresh } = planOf(world)
    const { table } = fillTable(
      withholding(fresh, 'S1[age=under-1]@2021/22', 'S1[age=1-4]@2021/22', 'S1[age=5-up]@2021/22'),
      again,
    )
    // A row that is withheld is not empty, whatever its values.
    expect(asPrinted(table)).toEqual(['Under 1: [c]', '1 to 4: [c]', '5 and over: [c]', 'Total: 9'])
    expect([table.says, table.notes]).toEqual([[], ['[c] suppressed.']])
  })
})
