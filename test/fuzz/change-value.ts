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

/** Near the number that it was, and printed otherwise: `482` → `506`, `0.957` → `0.9761`. */
function nearby(number: number, random: Random): number {
  const isWhole = Number.isInteger(number)
  const size = Math.abs(number)
  // A percentage is stored as a fraction: by less than a hundredth it may be printed as before.
  const ofFraction = Math.max(size / 50, size < 1 ? 0.01 : 0)
  const step = isWhole ? Math.max(1, Math.round(size / 20)) : ofFraction
  const sign = number > step && random.below(2) === 0 ? -1 : 1
  const changed = number + sign * step * (1 + random.below(3))
  return isWhole ? changed : Number(changed.toFixed(decimalsOf(number) + 1))
}

const decimalsOf = (number: number): number => String(number).split('.')[1]?.length ?? 0

/** A reference of an indicator says which row it is: it is no value. */
const IS_REFERENCE = /^\d+\.\d+$/

/** The first number of a text: of `54 of 55`, the numerator. */
function inText(text: string, random: Random): string | undefined {
  if (!/^[£(]?-?\d[\d,]*(\.\d+)?%?( (of|\/) \d+|\/\d+)?\)?$/.test(text.trim())) return undefined
  const changed = text.replace(/\d[\d,]*(\.\d+)?/, found => {
    const number = Number(found.replaceAll(',', ''))
    return nearby(number, random).toFixed(decimalsOf(number))
  })
  return changed === text ? undefined : changed
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
  const isText = cell.t === 's' && typeof cell.v === 'string' && !IS_REFERENCE.test(cell.v)
  const text = isText ? inText(String(cell.v), random) : undefined
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
