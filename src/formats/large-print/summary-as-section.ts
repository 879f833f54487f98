// The scorecard of a paper in full, which is wider than any sheet of large print. In: the summary. Out: a section with its
// rows one below another, each with what its columns say. The small charts are left out: each topic has a large one.
import type { FigureCell } from '../../figures/figure.ts'
import type { DataTable, Section, Summary, SummaryRow, TableCell } from '../../papers/paper.ts'
import { tableAsLists } from './table-as-lists.ts'

type Columns = Summary['columns']

export const summaryAsSection = ({ id, title, caption, columns, groups }: Summary): Section => ({
  block: 'section',
  id,
  number: '',
  title,
  commentary: [],
  parts: tableAsLists({
    id: `${id}-table`,
    caption,
    says: [],
    rowHeading: 'Indicator',
    columns: titlesOf(columns).map(heading => ({ title: heading, holds: 'words' })),
    rows: groups.flatMap(group => [
      { kind: 'heading', label: group.title, cells: [] },
      ...group.rows.map((row): DataTable['rows'][number] => ({
        kind: 'item',
        label: `${row.ref} ${row.name}`,
        cells: cellsOf(row),
      })),
    ]),
    notes: [],
  }).map(table => ({ part: 'table', table })),
})

const titlesOf = ({ months, yearToDate, years, comparators }: Columns): string[] => [
  'Good is, and the unit',
  ...months,
  yearToDate,
  'Direction',
  'Rating',
  'Signal',
  'Prospect of the target',
  'Red',
  'Amber',
  'Green',
  ...years,
  ...comparators.map(({ name }) => name),
]

const cellsOf = (row: SummaryRow): TableCell[] => [
  text(`${row.goodIs}, ${row.unit}`),
  ...row.months.map(figure),
  figure(row.yearToDate),
  { cell: 'sign', symbol: row.direction.arrow, word: row.direction.word },
  { cell: 'rating', rating: row.rating },
  row.signal === undefined ? text('') : { cell: 'sign', symbol: row.signal.symbol, word: row.signal.word },
  row.signal?.target === undefined
    ? text('')
    : { cell: 'sign', symbol: row.signal.target.symbol, word: row.signal.target.word },
  text(row.bounds.red),
  text(row.bounds.amber),
  text(row.bounds.green),
  ...row.years.map(figure),
  ...row.comparators.map(figure),
]

const text = (words: string): TableCell => ({ cell: 'text', text: words })
const figure = (cell: FigureCell): TableCell => ({ cell: 'figure', figure: cell })
