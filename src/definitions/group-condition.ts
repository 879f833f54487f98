// What a row of a group map asks of a fact: codes, a band, or none. In: the value that a child has. Out:
// whether it fits.
import { z } from 'zod'

/**
 * Codes of a fact, or a band of a number: 1 to 4 is {from: 1, below: 5}. `blank: true` takes those that have
 * none.
 */
export const condition = z.union([
  z.array(z.string()).min(1),
  z.strictObject({ from: z.number().optional(), below: z.number().optional() }),
  z.strictObject({ blank: z.literal(true) }),
])

export type GroupCondition = z.infer<typeof condition>

/** Worked: {from: 1, below: 5} takes 1, 2, 3 and 4. */
export function fits(value: string | number | undefined, condition: GroupCondition): boolean {
  if (Array.isArray(condition)) return value !== undefined && condition.includes(String(value))
  if ('blank' in condition) return value === undefined
  return (
    typeof value === 'number' &&
    (condition.from === undefined || value >= condition.from) &&
    (condition.below === undefined || value < condition.below)
  )
}
