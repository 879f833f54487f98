// How a sheet looks where that differs from what its file holds: hidden rows and columns, text struck out,
// raised or invisible. The types that the readers of each kind of workbook share.

/** Rows and columns that a reader of the sheet does not see, counted from 0. */
export interface HiddenLines {
  readonly rows: ReadonlySet<number>
  readonly columns: ReadonlySet<number>
}

export type Doubt =
  /** A line through the text, or through a part of it; `read` is what is left without that part. */
  | { readonly kind: 'struck'; readonly found: string; readonly read?: string }
  /** All of it is raised or lowered, like a footnote mark. */
  | { readonly kind: 'raised'; readonly found: string }
  | { readonly kind: 'unseen'; readonly why: string }
  /** A number format with commas at its end divides what is shown by 1,000 or by 1,000,000. */
  | { readonly kind: 'scaled'; readonly factor: number; readonly found: string; readonly stored: string }

/** A cell as it looks. */
export interface CellLook {
  /** Its text as a reader sees it: without raised footnote marks and what is struck out. */
  readonly text?: string
  readonly doubt?: Doubt
}

export interface SheetLook {
  readonly hidden: HiddenLines
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<number, CellLook>
  /** The sheet is set to show a zero as a blank. */
  readonly hidesZeros: boolean
}

/** An .xlsx has 16,384 columns. */
export const cellKey = (row: number, column: number): number => row * 16_384 + column

export const NO_CONTRAST = 'its text has the colour of its ground'
