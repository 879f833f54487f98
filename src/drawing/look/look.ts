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
}
