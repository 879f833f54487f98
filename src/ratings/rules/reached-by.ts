// Judges a milestone of a strategy. In: the day on which it was reached, its date and the paper's last day.
// Out: met, not met, not yet due, or without a date.
// Worked: due 30 September 2019 and reached on 30 September: met. Reached on 1 October: not met. Not reached
// on 30 September: not yet due; on 1 October not met.
import type { StrategyVerdict } from '../judged-strategy.ts'

/** A milestone reached after the paper's date counts as not reached. Without a date it can only be met. */
export function reachedBy(
  reached: string | undefined,
  by: string | undefined,
  asAt: string,
): StrategyVerdict {
  if (reached !== undefined && reached <= asAt) return by === undefined || reached <= by ? 'met' : 'not-met'
  if (by === undefined) return 'no-target'
  return by < asAt ? 'not-met' : 'not-yet-due'
}
