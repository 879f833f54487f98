// Shows a table with a row for each year, and months across, as a table for each year. In: a table that has been found, and its
// column of labels. Out: for each year the same table, whose other rows have no label, and whose labels say `{year}` for the year.
import { BLANK, type ExtractCell } from './cell.ts'
import { type TableInSheet, tableRows } from './table-in-sheet.ts'
import { YEAR, type YearLabel, yearLabel } from './year-label.ts'

/** `2026/27`, `On time 26/27`: with the year taken out. */
export function yearInLabel(typed: string): { readonly label: string; readonly year: YearLabel } | undefined {
  const text = typed.trim()
  const alone = yearLabel(text)
  if (alone !== undefined) return { label: YEAR, year: alone }
  const [, before = '', found, after = ''] =
    /^(.*?)(?<!\d)((?:20)?\d\d ?[/-] ?(?:20)?\d\d)(?!\d)(.*)$/.exec(text) ?? []
  const year = found === undefined ? undefined : yearLabel(found)
  return year === undefined ? undefined : { label: `${before}${YEAR}${after}`, year }
}

export function blocksOfYears(standing: TableInSheet, column: number): TableInSheet[] {
  const rows = tableRows(standing).flatMap(row => {
    const found = yearInLabel(standing.sheet.cell(row, column).shown)
    return found === undefined ? [] : [{ row, ...found }]
  })
  const years = [...Map.groupBy(rows, ({ year }) => `${year.kind} ${year.year}`).values()]
  // Without any, what is missing is said of the table as it stands.
  if (years.length === 0) return [standing]
  return years.map(own => {
    const labels = new Map(own.map(({ row, label }) => [row, textCell(label)]))
    const isRow = (row: number) => row > standing.header.row && row < standing.endRow
    return {
      ...standing,
      ...(own[0] && { year: own[0].year }),
      sheet: {
        ...standing.sheet,
        cell: (row, at) =>
          at === column && isRow(row) ? (labels.get(row) ?? BLANK) : standing.sheet.cell(row, at),
      },
    }
  })
}

const textCell = (text: string): ExtractCell => ({ kind: 'text', text, shown: text })
