// The bounds of a target: where green, amber and red begin.
import { z } from 'zod'
import { amberIf, decimal, judges, monthName } from './fields.ts'

/** One bound: what a figure must be to fall into the band. The words are printed unchanged. */
export const bound = z.union([
  z.strictObject({ 'at-least': decimal }),
  z.strictObject({ 'at-most': decimal }),
  z.strictObject({ above: decimal }),
  z.strictObject({ below: decimal }),
  /** No further than this much from a value, ends included. */
  z.strictObject({ within: decimal, of: decimal }),
  /** Further than this much from a value. */
  z.strictObject({ beyond: decimal, of: decimal }),
])

export type Bound = z.infer<typeof bound>

/** Every target has the month from which it applies. */
export const targetFrom = { from: monthName.default('1900-01') }

export const bands = z.strictObject({
  ...targetFrom,
  judges,
  green: bound,
  amber: bound.optional(),
  red: bound.optional(),
  'amber-if': amberIf.optional(),
})
export type DeclaredBands = z.infer<typeof bands>
