// A figure that one page gives and another does not. In: a cell without a figure. Out: how it is said.
import type { Reading } from '../../extracts/extract.ts'
import type { MissingReason } from '../../terms/amount.ts'
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
  /** What the cell that is reported says, and what another place does: the figure, `blank` or a mark, `'..'`. */
  readonly here: string
  readonly there: string
  readonly elsewhere: string
  /** Of the cell that is reported. */
  readonly origin: Origin
}

/**
 * A blank, a dash or `not available`. A cell that is marked as withheld (`c`, `low`, `[u]`) or as not applicable says
 * why it has no figure, and one that says a number of another date is reported as such.
 */
export const isWithoutFigure = ({ amount, asFound }: Reading): boolean =>
  amount.kind === 'missing' &&
  !SAYS_WHY.has(amount.reason) &&
  !(amount.reason === 'not-supplied' && /\d/.test(asFound))
const SAYS_WHY: ReadonlySet<MissingReason> = new Set([
  'suppressed',
  'low',
  'unreliable',
  'not-applicable',
  'not-comparable',
])

export const sayBlank = ({ asFound }: Reading): string =>
  asFound.trim() === '' ? 'blank' : `'${asFound.trim()}'`
