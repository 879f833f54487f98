// What stands above a passage as far as it is short: the items or cells before it, and their heading. In: a passage. Out: the nearest first.
// A paragraph between ends it: what stands above that is of something else.
import type { GuardedText } from '../guard-class.ts'

const LONGEST = 90

export function shortAbove({ before }: GuardedText): readonly string[] {
  const end = before.findIndex(text => text.length > LONGEST)
  return end < 0 ? before : before.slice(0, end)
}
