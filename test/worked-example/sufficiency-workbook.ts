// The tables of the published sufficiency strategy of December 2016 as a workbook. In: the published cells, as printed.
// Out: a sheet for each table.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { type SheetPlan, text } from './workbook.ts'

/** A folder next to the repository, not in it. */
export const strategyFolder = join(import.meta.dirname, '../../../shared/data/sufficiency-strategy')

/** One cell of a published table. */
export interface PublishedCell {
  readonly row_order: string
  readonly row_label: string
  readonly column_label: string
  readonly printed: string
}

interface Plan {
  readonly sheet: string
  readonly file: string
  readonly title: string
  /** Over the rows. */
  readonly heading: string
  /** Our own, in the order of the published rows, where those are more than short facts. */
  readonly labels?: readonly string[]
}

const PLANS: readonly Plan[] = [
  {
    sheet: 'Table 1',
    file: 'table-01_lac-rate-per-10k',
    title: 'Children looked after for every 10,000',
    heading: 'Area',
  },
  { sheet: 'Table 2', file: 'table-02_lac-by-age', title: 'Children looked after by age', heading: 'Age' },
  {
    sheet: 'Table 3',
    file: 'table-03_admissions-by-age',
    title: 'Children who started to be looked after by age',
    heading: 'Age',
  },
  {
    sheet: 'Table 4',
    file: 'table-04_discharges-by-age',
    title: 'Children who ceased to be looked after by age',
    heading: 'Age',
  },
  {
    sheet: 'Table 5',
    file: 'table-05_discharges-by-reason',
    title: 'Children who ceased to be looked after by reason',
    heading: 'Reason',
  },
  {
    sheet: 'Table 6',
    file: 'table-06_lac-by-legal-status',
    title: 'Children looked after by legal status',
    heading: 'Legal status',
  },
  {
    sheet: 'Table 7',
    file: 'table-07_lac-by-placement-type',
    title: 'Children looked after by placement type',
    heading: 'Placement',
  },
  {
    sheet: 'Table 8',
    file: 'table-08_placed-over-20-miles',
    title: 'Placed over 20 miles from home and outside the boundary, %',
    heading: 'Area',
  },
  {
    sheet: 'Table 10',
    file: 'table-10_lac-therapeutic-team',
    title: 'Therapeutic team',
    heading: 'Caseload',
  },
  {
    sheet: 'Table 11',
    file: 'table-11_camhs-treatment',
    title: 'In treatment with child and adolescent mental health services',
    heading: 'Caseload',
    labels: ['Children looked after and care leavers'],
  },
  {
    sheet: 'Table 12',
    file: 'table-12_care-leavers-suitable-accommodation',
    title: 'Care leavers in suitable accommodation',
    heading: 'Area',
  },
  {
    sheet: 'Table 13',
    file: 'table-13_care-leavers-neet',
    title: 'Care leavers not in education, employment or training',
    heading: 'Area',
  },
  {
    sheet: 'Paragraph 2.16',
    file: 'para-2-16_indicator-outcomes',
    title: 'Indicators of outcomes',
    heading: 'Indicator',
    labels: [
      'Looked after per 10,000',
      'Adoptions',
      '% adopted within 12 months of the decision',
      'Special guardianship orders',
      'Long-term stability, numbers',
      'Long-term stability, %',
      'Three or more placements, numbers',
      'Three or more placements, %',
      '% with a personal education plan',
      '% with an up-to-date personal education plan',
      'Health assessments up to date',
      'Dental checks up to date',
    ],
  },
]

/** Paragraph 7.3 is prose; the planned reduction in it becomes a table. */
const PLANNED = 'Planned net reduction in placements'

export const readTable = (file: string): PublishedCell[] =>
  parse(readFileSync(join(strategyFolder, `dec2016-${file}.csv`), 'utf8'), { columns: true })

export const sufficiencySheets = (): SheetPlan[] => [...PLANS.map(sheetOf), plannedReduction()]

/** Every cell is text as printed: `39/20%`, `2/0.5%`, `-`. A blank stays blank. */
function sheetOf({ sheet, file, title, heading, labels }: Plan): SheetPlan {
  const cells = readTable(file)
  const columns = [...new Set(cells.map(cell => cell.column_label))]
  const rows = [...Map.groupBy(cells, cell => Number(cell.row_order)).values()]
  const printed = (row: readonly PublishedCell[], column: string) =>
    text(row.find(cell => cell.column_label === column)?.printed ?? '')
  return {
    name: sheet,
    rows: [
      [text(title)],
      [text('As printed in the strategy of December 2016, errors included')],
      [],
      [text(heading), ...columns.map(text)],
      ...rows.map((row, at) => [
        text(labels?.[at] ?? row[0]?.row_label ?? ''),
        ...columns.map(column => printed(row, column)),
      ]),
    ],
    widths: [46, 18],
  }
}

function plannedReduction(): SheetPlan {
  const cells = readTable('para-7-3_planned-reduction').filter(cell => cell.row_label === PLANNED)
  return {
    name: 'Paragraph 7.3',
    rows: [
      [text('Planned path')],
      [text('As printed in the strategy of December 2016')],
      [],
      [text('Plan'), ...cells.map(cell => text(cell.column_label))],
      [text(PLANNED), ...cells.map(cell => text(cell.printed))],
    ],
    widths: [46, 18],
  }
}
