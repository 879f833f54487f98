// The figures in the tables of each edition, in its own order, as text. They are read from the files that a run wrote,
// never from the paper.
import { parse as parseCsv } from 'csv-parse/sync'
import * as XLSX from 'xlsx'
import type { FigureCell } from '../../src/figures/figure.ts'
import type { DataTable, Paper, Summary, SummaryRow, TableCell, Topic } from '../../src/papers/paper.ts'
import { partsOf, readCells } from '../formats/data/open-workbook.ts'

/**
 * Rows of cells without their headers. Spaces are ignored: an edition may have a line break, a tab or no space between
 * two words.
 */
export type Rows = readonly (readonly string[])[]
export const bare = (text: string): string => text.replaceAll(/\s+/g, '')
const bareRows = (rows: Rows): string[][] => rows.map(row => row.map(bare))

export const summaryOf = (paper: Paper): Summary =>
  paper.blocks.find(block => block.block === 'summary') ?? lacking('summary')
export const topicsOf = (paper: Paper): Topic[] => paper.blocks.filter(block => block.block === 'topic')
export const sectionTablesOf = (paper: Paper): DataTable[] =>
  paper.blocks
    .flatMap(block => (block.block === 'section' ? block.parts : []))
    .flatMap(part => (part.part === 'table' ? [part.table] : []))
const rowsOf = (summary: Summary): SummaryRow[] => summary.groups.flatMap(group => group.rows)

function lacking(what: string): never {
  throw new Error(`the worked example has no ${what}`)
}

/** A cell of a section as PDF, HTML and Word have it: `39 (20%)`, `16.8% 55 of 328`, `● Met`. */
function printedCell(cell: TableCell): string {
  switch (cell.cell) {
    case 'figure':
      return `${printed({ ...cell.figure, below: undefined }, 'after')}${cell.share === undefined || cell.figure.isMissing ? '' : `(${printed(cell.share, 'after')})`}${cell.figure.below ?? ''}`
    case 'rating':
      return cell.rating.symbol + cell.rating.word
    case 'sign':
      return cell.symbol + cell.word
    case 'text':
      return cell.text
  }
}

const shownIn = (cell: TableCell): string => {
  if (cell.cell === 'figure') return cell.figure.text
  if (cell.cell === 'sign') return cell.word
  return cell.cell === 'rating' ? cell.rating.word : cell.text
}

/**
 * The same in a workbook: a figure alone, its share and the text under it in the next columns, a verdict as its word.
 */
const filledCells = (table: DataTable, cells: readonly TableCell[]): string[] =>
  cells.flatMap((cell, at) => {
    const hasShares = table.rows.some(row => {
      const one = row.cells[at]
      return one?.cell === 'figure' && one.share !== undefined
    })
    const share = cell.cell === 'figure' && cell.share !== undefined ? cell.share.text : 'no share'
    const hasDetails = table.rows.some(row => {
      const one = row.cells[at]
      return one?.cell === 'figure' && one.figure.below !== undefined
    })
    const detail = cell.cell === 'figure' && cell.figure.below !== undefined ? cell.figure.below : 'no detail'
    return [shownIn(cell), ...(hasShares ? [share] : []), ...(hasDetails ? [detail] : [])]
  })

const printed = (
  { text, mark, below }: Pick<FigureCell, 'text' | 'mark'> & { readonly below?: string | undefined },
  belowComes: 'before' | 'after',
): string =>
  [belowComes === 'before' ? below : undefined, text, mark, belowComes === 'after' ? below : undefined].join(
    '',
  )

/** The cells that each kind of edition must show, with second lines where the edition prints them. */
export const expected = {
  /** One table, as PDF and HTML have it: the figures of a row, left to right. */
  summary: (paper: Paper) =>
    bareRows(
      rowsOf(summaryOf(paper)).map(row =>
        [...row.months, row.yearToDate, ...row.years, ...row.comparators].map(cell => printed(cell, 'after')),
      ),
    ),
  topic: ({ table }: Topic) =>
    bareRows(
      table.parts.flatMap(part =>
        part.rows.map(row => [row.label, ...row.cells.map(cell => printed(cell, 'before'))]),
      ),
    ),
  /** A workbook has the figure alone in its cell. */
  summaryFigures: (paper: Paper) =>
    bareRows(
      rowsOf(summaryOf(paper)).map(row =>
        [...row.months, row.yearToDate, ...row.years, ...row.comparators].map(cell => cell.text),
      ),
    ),
  topicFigures: ({ table }: Topic) =>
    bareRows(
      table.parts.flatMap(part => part.rows.map(row => [row.label, ...row.cells.map(cell => cell.text)])),
    ),
  /** A heading between rows is a row of one cell. */
  section: ({ rows }: DataTable) => bareRows(rows.map(row => [row.label, ...row.cells.map(printedCell)])),
  sectionFigures: (table: DataTable) =>
    bareRows(
      table.rows
        .filter(row => row.kind !== 'heading')
        .map(row => [row.label, ...filledCells(table, row.cells)]),
    ),
  ratings: (paper: Paper) =>
    rowsOf(summaryOf(paper)).map(row => [
      bare(row.rating.word),
      bare(row.rating.symbol),
      bare(row.direction.word),
      bare(row.direction.arrow),
      bare(`${row.signal?.target?.symbol ?? ''}${row.signal?.target?.short ?? ''}`),
    ]),
}

/**
 * From the scorecard of PDF or HTML, all cells of a row: its figures, without the name, trend, verdicts and
 * bounds.
 */
export function summaryFigures(rows: Rows, summary: Summary): string[][] {
  const months = summary.columns.months.length
  return bareRows(
    rows
      .filter(row => row.length > months + 7)
      .filter(row => /^\d+\.\d+/.test(row[0]?.trim() ?? ''))
      .map(row => [...row.slice(1, 1 + months), row[months + 2] ?? '', ...row.slice(months + 8)]),
  )
}

export function summaryVerdicts(rows: Rows, summary: Summary): { direction: string; rating: string }[] {
  const months = summary.columns.months.length
  return rows
    .filter(row => row.length > months + 7 && /^\d+\.\d+/.test(row[0]?.trim() ?? ''))
    .map(row => ({ direction: bare(row[months + 3] ?? ''), rating: bare(row[months + 4] ?? '') }))
}

/** From a topic's table of PDF or HTML: rows with figures, without the headers and the names of its parts. */
export const topicRows = (rows: Rows): string[][] => bareRows(rows.slice(1).filter(row => row.length > 1))

/** From a section's table of PDF or HTML: rows without the header rows. */
export const sectionRows = (rows: Rows, { bands }: DataTable): string[][] =>
  bareRows(rows.slice(bands === undefined ? 1 : 2))

/** Every table of a Word file, cell by cell. A heading above the label of a row is a row of one cell. */
export function docxTables(bytes: Uint8Array): string[][][] {
  const xml = partsOf(bytes).get('word/document.xml') ?? ''
  const within = (text: string, tag: string) =>
    text.match(new RegExp(`<w:${tag}[ >][\\s\\S]*?</w:${tag}>`, 'g')) ?? []
  const words = (cell: string) =>
    [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text = '']) => text)
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&')
  const isHeading = (paragraph: string) => paragraph.includes('<w:pStyle w:val="TableGroup"/>')
  return within(xml, 'tbl').map(table =>
    within(table, 'tr').flatMap(row => {
      const cells = within(row, 'tc').map(cell => within(cell, 'p'))
      const headings = cells.flat().filter(isHeading).map(words)
      return [
        ...headings.map(heading => [heading]),
        cells.map(cell => words(cell.filter(paragraph => !isHeading(paragraph)).join(''))),
      ]
    }),
  )
}

/**
 * The table of a sheet as it is shown, without its header row: from the row after the one that begins with
 * `first`.
 */
export function sheetRows(bytes: Uint8Array): Map<string, string[][]> {
  const book = readCells(bytes)
  return new Map(
    book.SheetNames.map(name => {
      const sheet = book.Sheets[name] ?? {}
      const range = XLSX.utils.decode_range(sheet['!ref'] ?? 'A1')
      const shown = (r: number, c: number) => {
        const cell = sheet[XLSX.utils.encode_cell({ r, c })]
        return bare(String(cell?.w ?? cell?.v ?? ''))
      }
      return [
        name,
        Array.from({ length: range.e.r + 1 }, (_, r) =>
          Array.from({ length: range.e.c + 1 }, (_, c) => shown(r, c)),
        ),
      ] as const
    }),
  )
}

export const csvRows = (bytes: Uint8Array): Record<string, string>[] =>
  parseCsv(Buffer.from(bytes), { columns: true, bom: true })
