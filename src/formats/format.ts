// A format. In: a paper. Out: named bytes. This room exports it.
import type { PictureProgram } from '../drawing/take-pictures.ts'
import type { Templates } from '../drawing/templates.ts'
import type { Paper } from '../papers/paper.ts'
import type { PrintedRecord } from '../papers/printed.ts'
import type { Printer } from '../pdf/printer.ts'
import type { Signatures } from './evidence/evidence-of.ts'
import type { KeepPicture } from './word/word-edition.ts'

export interface FormatInput {
  readonly paper: Paper
  /** Where each figure appears in the paper, and its verdict. */
  readonly record: PrintedRecord
  readonly templates: Templates
  /** The SVG of every chart, by the chart's id. */
  readonly chartSvgs: ReadonlyMap<string, string>
  /** The finished web page, from which the browser prints. */
  readonly html: string
  readonly printer: Pick<Printer, 'print'>
  /** Takes the pictures of its charts for Word. */
  readonly pictureProgram: PictureProgram
  /** May have pictures of charts from an earlier run. */
  readonly keepPicture?: KeepPicture
  /** Who signed which accessibility checks. */
  readonly signatures: Signatures
  /** The workbooks and tables of its figures: made once, at the first call. */
  readonly data: () => Promise<NamedFiles>
}

/** Files by name, in the order in which they are listed. */
export type NamedFiles = ReadonlyMap<string, Uint8Array | string>

/** All formats start together, so that others work while one waits for the browser. */
export type Format = (given: FormatInput) => Promise<NamedFiles>
