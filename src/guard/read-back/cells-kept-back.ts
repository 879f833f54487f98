// Whether the cell of a figure that is kept back has a number. In: the tables of a finished page, the places of the figures, and which are
// kept back. Out: how many cells say more than they should, and how many were looked at. No number of them is handed on.
import type { PrintedPlace } from '../../papers/printed.ts'
import { monthNames } from '../../terms/period.ts'
import type { PageCell, PageTable } from '../finished-page/tables-in-page.ts'
import { comparableLabel } from './comparable-label.ts'

const PERIOD = new RegExp(`\\b(?:20\\d\\d/\\d\\d|(?:${monthNames.join('|')}) 20\\d\\d)\\b`, 'g')

export interface CellsRead {
  readonly looked: number
  readonly withNumber: number
  /** Those in which nothing is printed: a number in one of them is nobody's to draw either. */
  readonly empty: ReadonlySet<PageCell>
}

export function cellsKeptBack(
  tables: readonly PageTable[],
  places: readonly PrintedPlace[],
  isKeptBack: (figure: string) => boolean,
): CellsRead {
  const read = [...Map.groupBy(places, ({ table }) => table)].flatMap(([caption, ofTable]) => {
    const entries = tables.filter(table => table.caption.startsWith(caption)).flatMap(entriesOf)
    return [...Map.groupBy(ofTable, ({ row, column }) => `${row}\n${column}`).values()].flatMap(together => {
      const kept = together.filter(({ figure }) => isKeptBack(figure))
      const [first] = kept
      if (first === undefined) return []
      // A count and its share have one cell: what one of them prints is not the other's.
      const others = together.length - kept.length
      return cellsAt(entries, first).map(cell => ({ cell, others }))
    })
  })
  return {
    looked: read.length,
    withNumber: read.filter(({ cell, others }) => numbersOf(cell.text) > others).length,
    empty: new Set(read.filter(({ others }) => others === 0).map(({ cell }) => cell)),
  }
}

interface Entry {
  readonly row: string
  readonly column: string
  readonly cell: PageCell
}

/** Large print puts the cells of a row one below the other, under the label of the row. */
const entriesOf = ({ rows }: PageTable): Entry[] =>
  rows.flatMap(({ label, group, cells }) =>
    cells.flatMap(cell => [
      { row: comparableLabel(label), column: comparableLabel(cell.column), cell },
      { row: comparableLabel(group), column: comparableLabel(label), cell },
    ]),
  )

function cellsAt(entries: readonly Entry[], place: PrintedPlace): PageCell[] {
  const [row, column] = [comparableLabel(place.row), comparableLabel(place.column)]
  const inRow = entries.filter(entry => entry.row === row || entry.row.startsWith(`${row} `))
  const exactly = inRow.filter(entry => entry.column === column)
  const under = inRow.filter(
    entry => entry.column.startsWith(`${column} `) || entry.column.endsWith(` ${column}`),
  )
  return (exactly.length > 0 ? exactly : under).map(({ cell }) => cell)
}

/** A mark such as [c] or [r2] is no number, and the period of a figure is under it. */
const numbersOf = (text: string): number =>
  text
    .replace(/\[\w+\]/g, '')
    .replace(PERIOD, '')
    .match(/\d[\d,.]*/g)?.length ?? 0
