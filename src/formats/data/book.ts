// A workbook before it is written: sheets with a title, lines of text and at most one table. xlsx and ods share it.

export interface Book {
  readonly title: string
  readonly subject: string
  readonly description: string
  readonly creator: string
  readonly language: string
  /** The date in its properties: the paper's own date, never the clock. */
  readonly day: string
  readonly sheets: readonly BookSheet[]
}

export interface BookSheet {
  /** The name on its tab: unique, at most 31 characters. */
  readonly name: string
  /** The text of cell A1. */
  readonly title: string
  /** Text in column A, below the title and above the table. */
  readonly lines: readonly BookLine[]
  /** With a table, the lines run across its columns; without one, they wrap in a wide column A. */
  readonly table?: Table
}

export interface BookLine {
  readonly style: 'heading' | 'text'
  readonly text: string
}

export interface Table {
  /** Letters, digits and underscores; unique in the workbook. */
  readonly name: string
  readonly columns: readonly BookColumn[]
  readonly rows: readonly (readonly BookCell[])[]
}

export interface BookColumn {
  /** Unique in the table. */
  readonly header: string
  /** In characters of the body font; the widest, until fit-widths.ts has fitted it. */
  readonly width: number
}

export type BookCell =
  | {
      readonly cell: 'text'
      readonly text: string /** The name of the sheet that it links to. */
      readonly link?: string
    }
  /** A shorthand mark in place of a number: text that is aligned right, as numbers are. */
  | { readonly cell: 'mark'; readonly text: string }
  | NumberCell

export interface NumberCell {
  readonly cell: 'number'
  /** The stored decimal: `0.982` where `98.2%` is printed. */
  readonly value: string
  /** The number as printed, which is how the format shows it. */
  readonly text: string
  readonly format: NumberFormat
}

export interface NumberFormat {
  readonly decimals: number
  readonly isPercentage: boolean
  readonly hasThousands: boolean
  readonly prefix: '' | '£'
  /** A negative number is shown with a true minus sign, as in the paper. */
  readonly isNegative: boolean
}

export const textCell = (text: string): BookCell => ({ cell: 'text', text })
