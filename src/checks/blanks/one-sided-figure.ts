// A figure that one page gives and another does not. In: a cell without a figure. Out: how it is said.
import type { Reading } from '../../extracts/extract.ts'
import type { Origin } from '../../terms/origin.ts'
import type { Period } from '../../terms/period.ts'

export interface OneSidedFigure {
  /** An indicator, a measure, or a part of it. */
  readonly name: string
  readonly indicator?: string
  readonly area: string
  readonly period: Period
  /** `480`. */
  readonly figure: string
  /** What the cell that is reported says, and what another place does: the figure, `blank` or a mark, `'n/a'`. */
  readonly here: string
  readonly there: string
  readonly elsewhere: string
  /** Of the cell that is reported. */
  readonly origin: Origin
}

/** A cell that says a number of another date is reported as such. */
export const isWithoutFigure = ({ amount, asFound }: Reading): boolean =>
  amount.kind === 'missing' && !(amount.reason === 'not-supplied' && /\d/.test(asFound))

export const sayBlank = ({ asFound }: Reading): string =>
  asFound.trim() === '' ? 'blank' : `'${asFound.trim()}'`
