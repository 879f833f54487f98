// The performance summary in two tables: twenty columns would not fit a sheet at a readable size. In: the summary.
// Out: sections. The small charts are left out: the topics' tables have each of their months.
import type { ISectionOptions, Table } from 'docx'
import type { Summary, SummaryRow } from '../../papers/paper.ts'
import { writeLegend } from './legend.ts'
import { textWidthMm } from './lengths.ts'
import {
  blockTitle,
  type Child,
  direction,
  figure,
  line,
  paragraph,
  quiet,
  rating,
  reference,
  strong,
  text,
} from './parts.ts'
import { goingOn, onFreshSheet } from './sections.ts'
import { type Cell, type Column, table } from './table.ts'
import type { Writing } from './writing.ts'

const WIDTHS_MM = {
  group: 29,
  month: 15,
  yearToDate: 24,
  direction: 26,
  rating: 21,
  bound: 23,
  year: 21,
  comparator: 25,
} as const

export function writeSummary(summary: Summary, at: number, writing: Writing): ISectionOptions[] {
  const { caption, columns } = summary
  return [
    onFreshSheet([
      blockTitle(summary.title, at),
      paragraph('Caption', [
        text(`${caption}: months of ${columns.monthsBand}, direction of travel and rating`),
      ]),
      monthsTable(summary, writing),
      paragraph(
        'Caption',
        [text(`${caption}: annual trend${columns.comparators.length > 0 ? ' and latest benchmarking' : ''}`)],
        { pageBreakBefore: true },
      ),
      yearsTable(summary, writing),
    ]),
    goingOn(
      [
        ...(columns.comparators.length > 0 ? [paragraph('Label', [text('Benchmarks')])] : []),
        ...columns.comparators.map(({ short, name }) => line('Key', [strong(`${short}:`), text(` ${name}`)])),
        ...writeLegend(summary.legend, writing),
      ],
      2,
    ),
  ]
}

function monthsTable({ columns: { months, yearToDate }, groups }: Summary, writing: Writing): Table {
  const { colour } = writing
  const columns = withIndicator(writing, [
    ...months.map(
      (month): Column => ({ heading: [text(month)], widthMm: WIDTHS_MM.month, holds: 'figures' }),
    ),
    { heading: [text(yearToDate)], widthMm: WIDTHS_MM.yearToDate, holds: 'figures' },
    { heading: [text('Direction')], widthMm: WIDTHS_MM.direction, holds: 'text' },
    { heading: [text('Rating')], widthMm: WIDTHS_MM.rating, holds: 'text' },
    ...['Rated red', 'Rated amber', 'Rated green'].map(
      (bound): Column => ({ heading: [text(bound)], widthMm: WIDTHS_MM.bound, holds: 'text' }),
    ),
  ])
  const cells = ({
    months: figures,
    yearToDate: total,
    direction: travel,
    rating: verdict,
    bounds,
  }: SummaryRow): Cell[] => [
    ...figures.map(
      (one, at): Cell => ({
        children: figure(one, at === figures.length - 1),
        isCurrent: at === figures.length - 1,
      }),
    ),
    { children: figure(total) },
    { children: direction(travel, colour) },
    { children: rating(verdict, colour) },
    ...[bounds.red, bounds.amber, bounds.green].map((bound): Cell => ({ children: textOrNone(bound) })),
  ]
  return table(columns, rowsOf(groups, cells), colour, false)
}

function yearsTable({ columns: { years, comparators }, groups }: Summary, writing: Writing): Table {
  const columns = withIndicator(writing, [
    ...years.map((year): Column => ({ heading: [text(year)], widthMm: WIDTHS_MM.year, holds: 'figures' })),
    ...comparators.map(
      ({ short }): Column => ({ heading: [text(short)], widthMm: WIDTHS_MM.comparator, holds: 'figures' }),
    ),
  ])
  const cells = (row: SummaryRow): Cell[] =>
    [...row.years, ...row.comparators].map(one => ({ children: figure(one) }))
  return table(columns, rowsOf(groups, cells), writing.colour, false)
}

/** The indicator takes the width that the others leave. Its group has its own column, so that no cell is merged. */
function withIndicator({ wideSheet }: Writing, others: readonly Column[]): Column[] {
  const used = others.reduce<number>((sum, { widthMm }) => sum + widthMm, WIDTHS_MM.group)
  return [
    {
      heading: [text('Indicator'), quiet(' Good is · unit')],
      widthMm: Math.max(40, textWidthMm(wideSheet) - used),
      holds: 'text',
    },
    { heading: [text('Group')], widthMm: WIDTHS_MM.group, holds: 'text' },
    ...others,
  ]
}

function rowsOf(groups: Summary['groups'], cells: (row: SummaryRow) => Cell[]): Cell[][] {
  return groups.flatMap(({ title, rows }) =>
    rows.map(row => [
      { children: [reference(row.ref), text(` ${row.name}`), quiet(` ${row.goodIs} · ${row.unit}`)] },
      { children: [quiet(title)] },
      ...cells(row),
    ]),
  )
}

const textOrNone = (words: string): Child[] => (words === '' ? [] : [text(words)])
