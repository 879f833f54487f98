// A workbook before it is a file: sheets with a title, lines of text and at most one table. The same for xlsx
// and ods.

export interface Book {
  readonly title: string
  readonly subject: string
  readonly description: string
  readonly creator: string
  readonly language: string
  /** The day that stands in its properties: the paper's own, since nothing reads the clock. */
  readonly day: string
  readonly sheets: readonly Sheet[]
}

export interface Sheet {
  /** On its tab: unique, 31 characters at most. */
  readonly name: string
  /** In A1. */
  readonly title: string
  /** In column A, below the title and above the table. */
  readonly lines: readonly Line[]
  /** Beside a table the lines run over the columns; without one they wrap in a wide column A. */
  readonly table?: Table
}

export interface Line {
  readonly style: 'heading' | 'text'
  readonly text: string
}

export interface Table {
  /** Letters, digits and underscores; unique in the workbook. */
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface Column {
  /** Unique in its table. */
  readonly header: string
  /** In characters of the body font. */
  readonly width: number
}

export type Cell =
  | {
      readonly cell: 'text'
      readonly text: string /** The name of the sheet to which it leads. */
      readonly link?: string
    }
  /** A shorthand mark in the place of a number: text that stands to the right, as numbers do. */
  | { readonly cell: 'mark'; readonly text: string }
  | NumberCell

export interface NumberCell {
  readonly cell: 'number'
  /** The stored decimal: `0.982` where `98.2%` is printed. */
  readonly value: string
  /** As printed, and as the format shows it. */
  readonly text: string
  readonly format: NumberFormat
}

export interface NumberFormat {
  readonly decimals: number
  readonly isPercentage: boolean
  readonly hasThousands: boolean
  readonly prefix: '' | '£'
  /** A negative number is printed with a true minus sign, as the paper prints it. */
  readonly isNegative: boolean
}

export const textCell = (text: string): Cell => ({ cell: 'text', text })
