// The performance summary in two tables: twenty columns would not fit a sheet at a readable size. In: the summary.
// Out: sections. The small charts are left out: the topics' tables have each of their months.
import type { Table } from 'docx'
import type { Summary, SummaryRow } from '../../papers/paper.ts'
import { captionRuns } from './caption-runs.ts'
import { textWidthMm } from './lengths.ts'
import { continuing, type Laid, onFreshSheet } from './sections.ts'
import type { WordContext } from './word-context.ts'
import { writeLegend } from './word-legend.ts'
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
  textRun,
} from './word-runs.ts'
import { type WordCell, type WordColumn, wordTable } from './word-table.ts'

const WIDTHS_MM = {
  month: 15,
  yearToDate: 22,
  direction: 26,
  signal: 21,
  rating: 21,
  bound: 21,
  year: 21,
  comparator: 25,
} as const

export function wordSummary(summary: Summary, at: number, writing: WordContext): Laid[] {
  const { caption, columns } = summary
  return [
    onFreshSheet([
      blockTitle(summary.title, at, { pageBreakBefore: true }),
      paragraph(
        'Caption',
        captionRuns(`${caption}: months of ${columns.monthsBand}, direction of travel and rating`),
      ),
      monthsTable(summary, writing),
      paragraph(
        'Caption',
        captionRuns(
          `${caption}: annual trend${columns.comparators.length > 0 ? ' and latest benchmarking' : ''}`,
          true,
        ),
      ),
      yearsTable(summary, writing),
    ]),
    continuing(
      [
        ...(columns.comparators.length > 0 ? [paragraph('Label', [textRun('Benchmarks')])] : []),
        ...columns.comparators.map(({ short, name }) =>
          line('Key', [strong(`${short}:`), textRun(` ${name}`)]),
        ),
        ...writeLegend(summary.legend, writing),
      ],
      3,
    ),
  ]
}

function monthsTable(
  { columns: { months, yearToDate }, groups, hasSignals }: Summary,
  writing: WordContext,
): Table {
  const { colour } = writing
  const columns = withIndicator(writing, [
    ...months.map(
      (month): WordColumn => ({ heading: [textRun(month)], widthMm: WIDTHS_MM.month, holds: 'figures' }),
    ),
    { heading: [textRun(yearToDate)], widthMm: WIDTHS_MM.yearToDate, holds: 'figures' },
    { heading: [textRun('Direction')], widthMm: WIDTHS_MM.direction, holds: 'text' },
    ...(hasSignals === true
      ? [{ heading: [textRun('Signal')], widthMm: WIDTHS_MM.signal, holds: 'text' } as const]
      : []),
    { heading: [textRun('Rating')], widthMm: WIDTHS_MM.rating, holds: 'text' },
    ...['Rated red', 'Rated amber', 'Rated green'].map(
      (bound): WordColumn => ({ heading: [textRun(bound)], widthMm: WIDTHS_MM.bound, holds: 'text' }),
    ),
  ])
  const cells = ({
    months: figures,
    yearToDate: total,
    direction: travel,
    rating: verdict,
    signal,
    bounds,
  }: SummaryRow): WordCell[] => [
    ...figures.map(
      (one, at): WordCell => ({
        children: figure(one, at === figures.length - 1),
        isCurrent: at === figures.length - 1,
      }),
    ),
    { children: figure(total) },
    { children: direction(travel, colour) },
    ...(signal === undefined ? [] : [{ children: textOrNone(`${signal.symbol} ${signal.word}`) }]),
    {
      children: [
        ...rating(verdict, colour),
        ...(signal?.target === undefined ? [] : [quiet(` ${signal.target.symbol} ${signal.target.short}`)]),
      ],
    },
    ...[bounds.red, bounds.amber, bounds.green].map((bound): WordCell => ({ children: textOrNone(bound) })),
  ]
  return wordTable(columns, rowsOf(groups, cells), colour, false)
}

function yearsTable({ columns: { years, comparators }, groups }: Summary, writing: WordContext): Table {
  const columns = withIndicator(writing, [
    ...years.map(
      (year): WordColumn => ({ heading: [textRun(year)], widthMm: WIDTHS_MM.year, holds: 'figures' }),
    ),
    ...comparators.map(
      ({ short }): WordColumn => ({
        heading: [textRun(short)],
        widthMm: WIDTHS_MM.comparator,
        holds: 'figures',
      }),
    ),
  ])
  const cells = (row: SummaryRow): WordCell[] =>
    [...row.years, ...row.comparators].map(one => ({ children: figure(one) }))
  return wordTable(columns, rowsOf(groups, cells), writing.colour, false)
}

/** The indicator takes the width that the others leave. */
function withIndicator({ wideSheet }: WordContext, others: readonly WordColumn[]): WordColumn[] {
  const used = others.reduce<number>((sum, { widthMm }) => sum + widthMm, 0)
  return [
    {
      heading: [textRun('Indicator'), quiet(' Good is · unit')],
      widthMm: Math.max(40, textWidthMm(wideSheet) - used),
      holds: 'text',
    },
    ...others,
  ]
}

function rowsOf(groups: Summary['groups'], cells: (row: SummaryRow) => WordCell[]): WordCell[][] {
  return groups.flatMap(({ title, rows }) =>
    rows.map((row, at) => [
      {
        children: [reference(row.ref), textRun(` ${row.name}`), quiet(` ${row.goodIs} · ${row.unit}`)],
        ...(at === 0 && { over: title }),
      },
      ...cells(row),
    ]),
  )
}

const textOrNone = (words: string): Child[] => (words === '' ? [] : [textRun(words)])
