// Something that is done or not, by its date. In: the day on which it was reached and the paper's last day.
// Out: met, not met, not yet due.
// Worked: due 30 September 2019 and reached on 30 September: met. Reached on 1 October: not met. Not reached
// on 30 September: not yet due; on 1 October not met.
import type { Verdict } from '../judged.ts'

/** What was reached after the paper's date was not reached then. Without a date it can only be met. */
export function reachedBy(reached: string | undefined, by: string | undefined, asAt: string): Verdict {
  if (reached !== undefined && reached <= asAt) return by === undefined || reached <= by ? 'met' : 'not-met'
  if (by === undefined) return 'no-target'
  return by < asAt ? 'not-met' : 'not-yet-due'
}
