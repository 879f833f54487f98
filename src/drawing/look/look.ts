// The checked definition of a look, from templates/papers/<look>.json.

export type Orientation = 'portrait' | 'landscape'
export type MarginsMm = Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>

export interface PaperSheet {
  readonly size: 'A4'
  readonly orientation: Orientation
  readonly widthMm: number
  readonly heightMm: number
  /** For the PDF and for printing the web page. */
  readonly marginsMm: MarginsMm
  /** For the Word edition: margins that any office printer can print. */
  readonly wordMarginsMm: MarginsMm
}

export interface LookDefinition {
  readonly sheet: PaperSheet
  /** For content that needs a landscape sheet; the same as `sheet` where that is landscape. */
  readonly wideSheet: PaperSheet
  readonly largePrint?: LargePrint
  readonly charts?: LargerCharts
}

/** For readers with low vision: larger type in every format, one column, and nothing that is wider than the sheet. */
export interface LargePrint {
  /** No text is smaller: 16 at least, as the UK Association for Accessible Formats asks. */
  readonly leastPoints: number
  /** How many columns of figures fit beside the labels of a table's rows. */
  readonly columnsOfFigures: number
}

/** Charts are drawn again, not magnified: their width, and how much larger their type is than in other looks. */
export interface LargerCharts {
  readonly widthPx: number
  readonly enlarge: number
}
