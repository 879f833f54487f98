// The tables of a finished page, as a reader finds a figure in them. In: the page. Out: each table with its caption, and of each row
// its label and its cells, with the headings over them.
import { attributeOf, childrenOf, elementsNamed, type PageElement, readableText } from './page-tree.ts'

export interface PageTable {
  readonly caption: string
  readonly rows: readonly PageRow[]
}

export interface PageRow {
  readonly label: string
  /** The heading between the rows that it is under. */
  readonly group: string
  readonly cells: readonly PageCell[]
}

export interface PageCell {
  /** The headings over it, the widest first. */
  readonly column: string
  readonly text: string
}

export const tablesInPage = (page: PageElement): PageTable[] => elementsNamed(page, 'table').map(tableOf)

function tableOf(table: PageElement): PageTable {
  const heads = elementsNamed(table, 'thead').flatMap(head => elementsNamed(head, 'tr'))
  const columns = columnsUnder(heads)
  const rows: PageRow[] = []
  let group = ''
  for (const row of elementsNamed(table, 'tr').filter(one => !heads.includes(one))) {
    const [first, ...others] = childrenOf(row)
    if (first === undefined) continue
    if (attributeOf(first, 'scope') === 'rowgroup') group = readableText(first)
    else {
      const isLabelled = first.name === 'th'
      const cells = isLabelled ? others : [first, ...others]
      rows.push({
        label: isLabelled ? readableText(first) : '',
        group,
        cells: cells.map((cell, at) => ({
          column: columns[at + (isLabelled ? 1 : 0)] ?? '',
          text: readableText(cell),
        })),
      })
    }
  }
  return { caption: elementsNamed(table, 'caption').map(readableText).join(' '), rows }
}

/** A heading of several rows or columns stands over each of them. */
function columnsUnder(heads: readonly PageElement[]): string[] {
  const grid: (string | undefined)[][] = heads.map(() => [])
  for (const [row, head] of heads.entries()) for (const cell of childrenOf(head)) place(cell, row, grid)
  const width = Math.max(0, ...grid.map(line => line.length))
  return Array.from({ length: width }, (_, at) =>
    grid
      .map(line => line[at] ?? '')
      .filter(text => text !== '')
      .join(': '),
  )
}

/** In the first places of its row that no heading from above reaches into; further down its text is not repeated. */
function place(cell: PageElement, row: number, grid: (string | undefined)[][]): void {
  const text = readableText(cell)
  const line = grid[row] ?? []
  // A copy has undefined where the line has a hole.
  const free = [...line].indexOf(undefined)
  const from = free === -1 ? line.length : free
  const wide = spanOf(cell, 'colspan')
  for (const [down, below] of grid.slice(row, row + spanOf(cell, 'rowspan')).entries())
    for (let at = from; at < from + wide; at++) below[at] = down === 0 ? text : ''
}

const spanOf = (cell: PageElement, name: string): number => Number(attributeOf(cell, name) ?? 1)
