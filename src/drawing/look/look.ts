// What the definition of a look says: templates/papers/<look>.json, checked.

export type Orientation = 'portrait' | 'landscape'
export type MarginsMm = Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>

export interface PaperSheet {
  readonly size: 'A4'
  readonly orientation: Orientation
  readonly widthMm: number
  readonly heightMm: number
  /** Of the PDF, and of a print of the web page. */
  readonly marginsMm: MarginsMm
  /** Of the Word edition: any office printer can print them. */
  readonly wordMarginsMm: MarginsMm
}

export interface LookDefinition {
  readonly sheet: PaperSheet
  /** For what needs the width of a landscape sheet; the look's own sheet where that is one. */
  readonly wideSheet: PaperSheet
}
