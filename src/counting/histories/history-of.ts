// One child's history from its parts. In: rows, and what was made from them. Out: the rows of each child; the
// child's history.
import type { ReturnRow } from '../../extracts/return.ts'
import type { Day } from '../../terms/day.ts'
import type { ChildHistory } from './child-history.ts'
import type { Person } from './people-of.ts'
import { periodsOf } from './periods-of.ts'

export function byChild(rows: readonly ReturnRow[]): Map<number, ReturnRow[]> {
  const found = new Map<number, ReturnRow[]>()
  for (const row of rows) {
    const ofChild = found.get(row.child)
    if (ofChild === undefined) found.set(row.child, [row])
    else ofChild.push(row)
  }
  return found
}

export const childHistoryOf = (
  child: number,
  person: Person | undefined,
  episodes: ChildHistory['episodes'],
  rows: ChildHistory['rows'],
  toldFrom?: Day,
): ChildHistory => ({
  child,
  sex: person?.sex,
  born: person?.born,
  ethnicity: person?.ethnicity,
  episodes,
  periods: periodsOf(episodes),
  rows,
  coveredFrom: toldFrom,
})
