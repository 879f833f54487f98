// A format. In: a paper. Out: named bytes. The door of this room.
import type { Templates } from '../drawing/templates.ts'
import type { Paper } from '../papers/paper.ts'
import type { Printed } from '../papers/printed.ts'
import type { Printer } from '../pdf/printer.ts'
import type { Signed } from './evidence/evidence-of.ts'

export interface FormatGiven {
  readonly paper: Paper
  /** Where each figure appears in the paper, and its verdict. */
  readonly record: Printed
  readonly templates: Templates
  /** The SVG of every chart, by the chart's id. */
  readonly drawn: ReadonlyMap<string, string>
  /** The finished web page, from which the browser prints. */
  readonly html: string
  readonly printer: Pick<Printer, 'print' | 'picture'>
  /** Who signed which accessibility checks. */
  readonly signed: Signed
  /** The workbooks and tables of its figures: made once, at the first call. */
  readonly data: () => Promise<NamedFiles>
}

/** Files by name, in the order in which they are listed. */
export type NamedFiles = ReadonlyMap<string, Uint8Array | string>

/** All formats start together, so that others work while one waits for the browser. */
export type Format = (given: FormatGiven) => Promise<NamedFiles>
