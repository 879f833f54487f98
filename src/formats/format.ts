// A format: a paper in, named bytes out. What this room hands on.
import type { Templates } from '../drawing/templates.ts'
import type { Paper } from '../papers/paper.ts'
import type { Printed } from '../papers/printed.ts'
import type { Printer } from '../pdf/printer.ts'
import type { Signed } from './evidence/evidence-of.ts'

export interface FormatGiven {
  readonly paper: Paper
  /** Where each figure stands in it, and which verdict it carries. */
  readonly record: Printed
  readonly templates: Templates
  /** The SVG of every chart, by the chart's id. */
  readonly drawn: ReadonlyMap<string, string>
  /** The finished web page, from which the browser prints. */
  readonly html: string
  readonly printer: Pick<Printer, 'print' | 'picture'>
  /** Who signed what of its accessibility. */
  readonly signed: Signed
  /** The workbooks and tables of its figures: made once, for whoever asks. */
  readonly data: () => Promise<NamedFiles>
}

/** By name, in the order in which they are listed. */
export type NamedFiles = ReadonlyMap<string, Uint8Array | string>

/** All formats begin at once: one that waits for the browser lets the others work. */
export type Format = (given: FormatGiven) => Promise<NamedFiles>
