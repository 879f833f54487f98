// What every block of the Word edition needs in addition to its own part of the paper.

import type { LargePrint, PaperSheet } from '../../drawing/look/look.ts'
import type { WordColours } from './colours.ts'
import type { Footnote } from './footnotes.ts'

/** In CSS pixels, 96 to the inch. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** The drawing, and a PNG of it for programs that show no drawings, with twice as many pixels in each direction. */
export interface Picture extends Size {
  readonly svg: string
  readonly png: Uint8Array
}

/** What takes the place of the two in the file until it is packed: see fixed-package.ts. */
export const placeOfPng = (chartId: string): string => `png ${chartId}`
export const placeOfSvg = (chartId: string): string => `svg ${chartId}`

export interface WordContext {
  readonly colour: WordColours
  /** The sizes of the pictures, by the chart's id. */
  readonly sizes: ReadonlyMap<string, Size>
  readonly footnotes: readonly Footnote[]
  readonly sheet: PaperSheet
  /** The sheet of the members' page, the summary, the topics and wide tables. */
  readonly wideSheet: PaperSheet
  readonly largePrint?: LargePrint
  /** The bookmark of each table and chart, by the place that the list of them links to. */
  readonly bookmarks: ReadonlyMap<string, string>
}
