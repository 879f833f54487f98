// One child's history from its parts. In: rows, and what was made from them. Out: the rows of each child; the
// child's history.
import type { Row } from '../../extracts/return.ts'
import type { Day } from '../../terms/day.ts'
import type { Person } from './children.ts'
import type { ChildHistory } from './history.ts'
import { periodsOf } from './periods-of.ts'

export function byChild(rows: readonly Row[]): Map<number, Row[]> {
  const found = new Map<number, Row[]>()
  for (const row of rows) {
    const ofChild = found.get(row.child)
    if (ofChild === undefined) found.set(row.child, [row])
    else ofChild.push(row)
  }
  return found
}

export const historyOf = (
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
  toldFrom,
})
