// The bounds of a target: where green, amber and red begin.
import { z } from 'zod'
import { amberIf, decimal, judges, monthName } from './fields.ts'
import { edgeOfAmber, toleranceSchema } from './tolerance.ts'

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

/** How far outside green is amber, in place of its bounds: `amber-within: 10%`. */
export const bands = z
  .strictObject({
    ...targetFrom,
    judges,
    green: bound,
    amber: bound.optional(),
    red: bound.optional(),
    'amber-within': toleranceSchema.optional(),
    'amber-if': amberIf.optional(),
  })
  .superRefine(({ green, amber, red, ...target }, context) => {
    if (target['amber-within'] === undefined) return
    const report = (message: string) => context.addIssue({ code: 'custom', path: ['amber-within'], message })
    if ((amber ?? red ?? target['amber-if']) !== undefined)
      report('amber-within without amber, red and amber-if: it says what is amber and what is red')
    if (limitOf(green) === undefined)
      report('amber-within only where green is at-least, above, at-most or below a number')
  })
  .transform(({ 'amber-within': within, ...target }) => ({
    ...target,
    ...(within && amberAndRed(target.green, within)),
  }))

export type DeclaredBands = z.infer<typeof bands>

function limitOf(green: Bound): { readonly limit: string; readonly side: 'high' | 'low' } | undefined {
  if ('at-least' in green) return { limit: green['at-least'], side: 'high' }
  if ('above' in green) return { limit: green.above, side: 'high' }
  if ('at-most' in green) return { limit: green['at-most'], side: 'low' }
  return 'below' in green ? { limit: green.below, side: 'low' } : undefined
}

/** Worked: green at least 95, amber within 10% of it: amber at least 85.5, red below 85.5. */
function amberAndRed(green: Bound, within: string): { amber?: Bound; red?: Bound } {
  const { limit, side } = limitOf(green) ?? {}
  if (limit === undefined || side === undefined) return {}
  return amberTo(edgeOfAmber(limit, within, side), side)
}

/** Amber to an edge, and red beyond it. */
export const amberTo = (edge: string, side: 'high' | 'low'): { amber: Bound; red: Bound } =>
  side === 'high'
    ? { amber: { 'at-least': edge }, red: { below: edge } }
    : { amber: { 'at-most': edge }, red: { above: edge } }
