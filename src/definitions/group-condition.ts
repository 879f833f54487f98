// A condition of a group map's row on a fact: codes, a band, or no value. In: a child's value. Out: whether it
// fits.
import { z } from 'zod'

/**
 * Codes of a fact, or a band of a number: 1 to 4 is {from: 1, below: 5}. `blank: true` matches children with no
 * value.
 */
export const condition = z.union([
  z.array(z.string()).min(1),
  z.strictObject({ from: z.number().optional(), below: z.number().optional() }),
  z.strictObject({ blank: z.literal(true) }),
])

export type GroupCondition = z.infer<typeof condition>

/** Worked: {from: 1, below: 5} matches 1, 2, 3 and 4. */
export function conditionHolds(value: string | number | undefined, condition: GroupCondition): boolean {
  if (Array.isArray(condition)) return value !== undefined && condition.includes(String(value))
  if ('blank' in condition) return value === undefined
  return (
    typeof value === 'number' &&
    (condition.from === undefined || value >= condition.from) &&
    (condition.below === undefined || value < condition.below)
  )
}
