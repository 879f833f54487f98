// Changes one value of a file to another plausible one. In: a workbook and a cell, or a CSV file, a line and a column.
// Out: the file with that value changed, or undefined where the cell has no value that can be changed so.
import { parse } from 'csv-parse/sync'
import { type CellObject, read, SSF, utils, type WorkBook, write } from 'xlsx'
import type { Random } from './random.ts'

/** Where a value is: `F14` of a sheet, or of a CSV as a spreadsheet opens it. */
export interface Place {
  readonly file: string
  readonly sheet?: string
  readonly cell: string
}

/** Near the number that it was, and printed otherwise: `482` → `485`, `0.957` → `0.977`, `1234.5` → `1246.8`. */
function nearby(number: number, random: Random): number {
  const isWhole = Number.isInteger(number)
  const step = isWhole ? Math.max(1, Math.round(Math.abs(number) / 20)) : Math.abs(number) / 50
  const sign = number > step && random.below(2) === 0 ? -1 : 1
  const changed = number + sign * step * (1 + random.below(3))
  return isWhole ? changed : Number(changed.toFixed(decimalsOf(number)))
}

const decimalsOf = (number: number): number => String(number).split('.')[1]?.length ?? 0

/** The last number of a text: `54 of 55` keeps its denominator, so the first of two is changed. */
function inText(text: string, random: Random): string | undefined {
  if (!/^[£(]?-?\d[\d,]*(\.\d+)?%?( (of|\/) \d+|\/\d+)?\)?$/.test(text.trim())) return undefined
  return text.replace(/\d[\d,]*(\.\d+)?/, found => {
    const changed = nearby(Number(found.replaceAll(',', '')), random)
    return changed.toFixed(decimalsOf(Number(found)))
  })
}

const isDate = ({ z }: CellObject): boolean => typeof z === 'string' && SSF.is_date(z)

export const bookOf = (bytes: Uint8Array): WorkBook => read(bytes, { cellNF: true, cellFormula: true })
export const bytesOfBook = (book: WorkBook): Uint8Array =>
  new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }))

/** Every cell of a workbook that holds something. */
export const cellsOfBook = (file: string, book: WorkBook): Place[] =>
  book.SheetNames.flatMap(sheet =>
    Object.keys(book.Sheets[sheet] ?? {})
      .filter(cell => !cell.startsWith('!'))
      .map(cell => ({ file, sheet, cell })),
  )

/** The stored words of a cell are of its old value. */
function changedCell(cell: CellObject, random: Random): CellObject | undefined {
  const { z, f } = cell
  const plain = { ...(z !== undefined && { z }), ...(f !== undefined && { f }) }
  if (cell.t === 'n' && typeof cell.v === 'number' && !isDate(cell))
    return { ...plain, t: 'n', v: nearby(cell.v, random) }
  const text = cell.t === 's' && typeof cell.v === 'string' ? inText(cell.v, random) : undefined
  return text === undefined ? undefined : { ...plain, t: 's', v: text }
}

export function withCell(bytes: Uint8Array, place: Place, random: Random): Uint8Array | undefined {
  const book = bookOf(bytes)
  const sheet = book.Sheets[place.sheet ?? '']
  const cell: CellObject | undefined = sheet?.[place.cell]
  const changed = cell && changedCell(cell, random)
  if (sheet === undefined || changed === undefined) return undefined
  sheet[place.cell] = changed
  return bytesOfBook(book)
}

export const linesOf = (bytes: Uint8Array): string[][] =>
  parse(new TextDecoder().decode(bytes), { relax_column_count: true, bom: true })

/** `change` gives another text for what stood there. */
export function withText(
  bytes: Uint8Array,
  cell: string,
  change: (text: string) => string | undefined,
): Uint8Array | undefined {
  const [lines, { r, c }] = [linesOf(bytes), utils.decode_cell(cell)]
  const text = change(lines[r]?.[c] ?? '')
  if (text === undefined || text === lines[r]?.[c]) return undefined
  const changed = lines.map((line, at) => (at === r ? line.with(c, text) : line))
  return new TextEncoder().encode(
    changed
      .map(
        line =>
          `${line.map(one => (/[",\n]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one)).join(',')}\n`,
      )
      .join(''),
  )
}

export const withNumber = (bytes: Uint8Array, cell: string, random: Random): Uint8Array | undefined =>
  withText(bytes, cell, text => inText(text, random))
