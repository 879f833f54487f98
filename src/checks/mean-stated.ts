// A figure that must be the mean of others, with its parts.
import type { Period } from '../terms/period.ts'
import type { RoundedFigure } from './as-stated.ts'
import type { MeanPart } from './mean-from-parts.ts'

export interface MeanStated {
  /** The indicator's reference, or the measure of a table. */
  readonly of: string
  readonly indicator?: string
  readonly area: string
  readonly period: Period
  readonly whole: RoundedFigure
  readonly parts: readonly (MeanPart & { readonly name: string })[]
  /** Whether the figure may also be the sum of its parts, where nobody declares a mean. */
  readonly mayBeSum: boolean
  readonly areMonths?: true
}
