// What the paper's tables say about its figures. In: a paper. Out: their order, the part that shows each,
// names of indicators and areas, verdicts.

import type { DirectionCell, Figure, RatingCell } from '../../figures/figure.ts'
import type { DataTable, Paper, Summary, SummaryRow, Topic } from '../../papers/paper.ts'
import { rowsOfPart } from '../../terms/part.ts'
import type { Part } from './period-of.ts'

export const topicsOf = (paper: Paper): Topic[] => paper.blocks.filter(block => block.block === 'topic')
export const summariesOf = (paper: Paper): Summary[] =>
  paper.blocks.filter(block => block.block === 'summary')
export const sectionTablesOf = (paper: Paper): DataTable[] =>
  paper.blocks
    .flatMap(block => (block.block === 'section' ? block.parts : []))
    .flatMap(part => (part.part === 'table' ? [part.table] : []))

/** A figure of a section with the row and the column that print it; a count comes before its share. */
interface Place {
  readonly ref: string
  readonly row: DataTable['rows'][number]
  readonly column: string
}

const placesIn = (table: DataTable): Place[] =>
  table.rows.flatMap(row =>
    row.cells.flatMap((cell, at): Place[] => {
      const column = headersOf(table)[at] ?? ''
      return cell.cell === 'figure'
        ? [cell.figure, ...(cell.share ? [cell.share] : [])].map(({ ref }) => ({ ref, row, column }))
        : []
    }),
  )

/** A column in one line, with the band over it: `Over 20 miles from home: 5 to 9`, `2021/22, to 31 March`. */
export function headersOf({ columns, bands = [] }: DataTable): string[] {
  const over = bands.flatMap(({ title, span }) => Array.from({ length: span }, () => `${title}: `))
  return columns.map(
    ({ title, below }, at) => `${over[at] ?? ''}${title}${below === undefined ? '' : `, ${below}`}`,
  )
}

/**
 * What a part of an indicator is called where it is printed: `1 to 4`; for a part of two group maps
 * `Fostering, Over 20 miles from home: 5 to 9`.
 */
export function partNames(paper: Paper): Map<string, string> {
  const names = new Map<string, string>()
  for (const { ref, row, column } of sectionTablesOf(paper).flatMap(placesIn)) {
    const part = paper.figures[ref]?.part
    if (part !== undefined && !names.has(ref))
      names.set(ref, rowsOfPart(part).length > 1 ? `${row.label}, ${column}` : row.label)
  }
  return names
}

/**
 * One indicator at a time: its months, years and benchmarks as its topic prints them, then what only the
 * summary or a chart shows.
 */
export function figuresInOrder(paper: Paper): string[] {
  const inTopics = topicsOf(paper).flatMap(({ table }) =>
    table.columns.flatMap((_, at) =>
      table.parts.flatMap(part => part.rows.flatMap(row => row.cells[at]?.ref ?? [])),
    ),
  )
  const inSummaries = summariesOf(paper).flatMap(summary =>
    rowsOf(summary).flatMap(row =>
      [...row.months, row.yearToDate, ...row.years, ...row.comparators].map(cell => cell.ref),
    ),
  )
  const inSections = sectionTablesOf(paper)
    .flatMap(placesIn)
    .map(({ ref }) => ref)
  return [...new Set([...inTopics, ...inSummaries, ...inSections, ...Object.keys(paper.figures)])].filter(
    ref => paper.figures[ref] !== undefined,
  )
}

export function partsOf(paper: Paper): Map<string, Part> {
  const parts = new Map<string, Part>()
  for (const { table } of topicsOf(paper))
    for (const part of table.parts)
      for (const row of part.rows) for (const cell of row.cells) parts.set(cell.ref, part.id)
  for (const row of summariesOf(paper).flatMap(rowsOf)) {
    for (const cell of row.comparators) parts.set(cell.ref, 'benchmarks')
    for (const cell of row.years) parts.set(cell.ref, 'years')
  }
  return parts
}

export interface IndicatorWords {
  readonly name: string
  readonly unit: string
}

export function indicatorWords(paper: Paper): Map<string, IndicatorWords> {
  const words = new Map<string, IndicatorWords>()
  for (const topic of topicsOf(paper)) {
    for (const { ref, name, unit } of topic.table.columns)
      words.set(ref, { name: topic.indicators.find(one => one.ref === ref)?.name ?? name, unit })
  }
  for (const { ref, name, unit } of summariesOf(paper).flatMap(rowsOf)) words.set(ref, { name, unit })
  for (const [ref, { name, unit }] of Object.entries(paper.indicators ?? {}))
    if (!words.has(ref)) words.set(ref, { name, unit })
  return words
}

/**
 * By reference of the figure. The council's own figures are those whose reference does not end with their
 * area.
 */
export function areaNames(paper: Paper): Map<string, string> {
  const names = new Map<string, string>()
  for (const { table } of topicsOf(paper)) {
    for (const row of table.parts.filter(part => part.id === 'benchmarks').flatMap(part => part.rows))
      for (const cell of row.cells) names.set(cell.ref, row.label)
  }
  for (const summary of summariesOf(paper)) {
    for (const row of rowsOf(summary))
      row.comparators.forEach((cell, at) =>
        names.set(cell.ref, summary.columns.comparators[at]?.name ?? cell.ref),
      )
  }
  // Another area has a row of its own, or a column.
  for (const { ref, row, column } of sectionTablesOf(paper).flatMap(placesIn))
    if (!names.has(ref)) names.set(ref, row.kind === 'comparator' ? row.label : column)
  for (const figure of Object.values(paper.figures)) if (isOwn(figure)) names.set(figure.ref, paper.council)
  return names
}

const isOwn = ({ ref, area }: Figure): boolean => !ref.endsWith(`/${area}`)

export interface Verdicts {
  readonly ratings: ReadonlyMap<string, RatingCell>
  readonly directions: ReadonlyMap<string, DirectionCell>
}

/**
 * Each verdict beside the figure that it is about: a direction is always the month's, a rating that of the
 * figure which was judged.
 */
export function verdictsOf(paper: Paper): Verdicts {
  const ratings = new Map<string, RatingCell>()
  const directions = new Map<string, DirectionCell>()
  for (const row of summariesOf(paper).flatMap(rowsOf)) {
    const month = row.months.at(-1)
    if (month !== undefined) directions.set(month.ref, row.direction)
    const judged = isJudgedOnYearToDate(row.bounds.green) ? row.yearToDate : month
    if (judged !== undefined) ratings.set(judged.ref, row.rating)
  }
  for (const { figure, rating, direction, rule } of topicsOf(paper).flatMap(topic => topic.indicators)) {
    directions.set(figure.ref, direction)
    ratings.set(isJudgedOnYearToDate(rule) ? `${figure.ref}.ytd` : figure.ref, rating)
  }
  return { ratings, directions }
}

/**
 * The paper says which figure was judged only in the words of its bounds (`YTD 85% or above`): read here, and
 * nowhere else.
 */
const isJudgedOnYearToDate = (words: string) => /\bYTD\b/.test(words)

export const rowsOf = (summary: Summary): SummaryRow[] => summary.groups.flatMap(group => [...group.rows])
