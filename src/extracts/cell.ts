// The types for a cell and a sheet of a spreadsheet, which every reader of this room shares.
import type { Doubt, HiddenLines } from './sheet-look.ts'

export type ExtractCell =
  | { readonly kind: 'blank'; readonly shown: '' }
  /** `text` is trimmed, with single spaces; `shown` is the cell as typed. */
  | { readonly kind: 'text'; readonly text: string; readonly shown: string }
  | {
      readonly kind: 'number'
      readonly number: number
      readonly percent: PercentFormat
      /** The day that it is in the workbook's calendar, if it has lost its date format: 45869 → `2025-07-31`. */
      readonly asDay?: string
      /** A formula gives it. */
      readonly isWorkedOut?: true
      readonly shown: string
    }
  /** A calendar day: `2017-01-31`. */
  | {
      readonly kind: 'date'
      readonly day: string
      readonly shown: string
      /** The sheet shows its day and month only: `Apr 16`, typed for April 2016, becomes 16 April of the year of typing. */
      readonly isWithoutYear?: true
    }
  /** `#DIV/0!` and its like; `isTyped` where no formula gives it. */
  | { readonly kind: 'error'; readonly shown: string; readonly isTyped?: true }
  /** A formula that was saved without its value. */
  | { readonly kind: 'uncalculated'; readonly formula: string; readonly shown: string }

/**
 * How the cell's number format shows a percentage. `scaled`: 0.957 is shown as 95.7% (`0.0%`).
 * `written`: 95.7 is shown as 95.7%, since the sign is only text (`0.0"%"`).
 */
export type PercentFormat = 'scaled' | 'written' | 'none'

export interface ExtractSheet {
  /** A CSV has none. */
  readonly name?: string
  readonly isHidden: boolean
  /** Rows and columns are counted from 0. */
  readonly rowCount: number
  cell(row: number, column: number): ExtractCell
  /** The number of columns of the row that may have content. */
  columnCount(row: number): number
  readonly merges: readonly Merge[]
  /** What a reader of the sheet does not see. */
  readonly hidden?: HiddenLines
  /** What somebody wrote in the margin of the cell. */
  comment?(row: number, column: number): string | undefined
  /** Why the cell looks otherwise than its value, if it does. */
  doubt?(row: number, column: number): Doubt | undefined
  /** A text file: each row has as many fields as were written. */
  readonly isDelimited?: true
}

/** A block of merged cells. Only its first cell has content. */
export interface Merge {
  readonly row: number
  readonly column: number
  readonly lastRow: number
  readonly lastColumn: number
}

export const BLANK: ExtractCell = { kind: 'blank', shown: '' }

/** Longer than any figure, period or reference. The rest of a longer text is ignored. */
const LONGEST_UNDERSTOOD = 1000
const LONGEST_SHOWN = 200
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g

/** Most cells are a single word, number or day, which needs no cleaning. */
const PLAIN_ALREADY = /^[!-~]{1,100}$/

/**
 * Trimmed, without line breaks, double, no-break and invisible spaces: ` Reviews\n in  time ` → `Reviews in
 * time`.
 */
export const plainText = (text: string): string =>
  PLAIN_ALREADY.test(text)
    ? text
    : text.slice(0, LONGEST_UNDERSTOOD).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()

/** A cell's text for a message: at most 200 characters. */
export const shorten = (text: string): string =>
  text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN - 1)}…`

/** What a cell says, for comparing it with a text: `372` for the number 372 too. */
export const textOfCell = (cell: ExtractCell): string =>
  cell.kind === 'text' ? cell.text : cell.shown.trim()

/** Makes a cell from text; spaces alone are a blank. A CSV and a web page have Excel's errors as text. */
export function cellFromText(text: string): ExtractCell {
  const plain = plainText(text)
  if (plain === '') return BLANK
  if (/^(#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)|Err:\d+)$/i.test(plain))
    return { kind: 'error', shown: plain, isTyped: true }
  return { kind: 'text', text: plain, shown: shorten(text) }
}

/** Row 13, column 5, both from 0 → `F14`. */
export function address(row: number, column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row + 1}`
}

/** `F14` → row 13, column 5, both from 0. */
export function coordinates(cell: string): [row: number, column: number] {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? []
  return [Number(row) - 1, [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1]
}

/** The columns of a row with anything in them. */
export const filledColumns = (sheet: ExtractSheet, row: number): number[] =>
  Array.from({ length: sheet.columnCount(row) }, (_, column) => column).filter(
    column => sheet.cell(row, column).kind !== 'blank',
  )

/** Whether the cell is the first of several that are merged sideways. */
export const isMergedSideways = ({ merges }: ExtractSheet, row: number, column: number): boolean =>
  merges.some(one => one.row === row && one.column === column && one.lastColumn > column)
