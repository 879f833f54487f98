// What every block of the Word edition needs beside its own part of the paper.

import type { Lie } from '../sheet-of.ts'
import type { Colours } from './colours.ts'
import type { Footnote } from './footnotes.ts'

/** In CSS pixels, 96 to the inch. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** A PNG with twice as many pixels each way. */
export interface Picture extends Size {
  readonly png: Uint8Array
}

export interface Writing {
  readonly colour: Colours
  /** Of the pictures, by the chart's id. */
  readonly sizes: ReadonlyMap<string, Size>
  readonly footnotes: readonly Footnote[]
  /** How the sheets lie, but for those of the summary and the topics, which always lie on their side. */
  readonly lie: Lie
  /** The bookmark of each table and chart of a section, by the place that the list of them leads to. */
  readonly bookmarks: ReadonlyMap<string, string>
}
