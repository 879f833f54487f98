// Lists the exceptions, for the analyst only. In: the verdicts of a measure. Out: each child who is not in its
// numerator, with the reason and a row.
import type { Return } from '../extracts/return.ts'
import type { CountException } from './counter.ts'
import type { PreparedMeasure } from './prepared-measure.ts'
import type { CountedChildren } from './totals-by-group.ts'
import { verdictForMeasure } from './verdict-for-measure.ts'

/** Each child outside the numerator, with the row of the episode or else the first row about the child. */
export function exceptionsOf(
  one: PreparedMeasure,
  { children, verdicts }: CountedChildren,
  { files }: Return,
): CountException[] {
  const verdictFor = verdictForMeasure(one)
  return children.flatMap((child, at): CountException[] => {
    const found = verdicts[at]
    if (found === undefined) return []
    const { stands, because, episode } = verdictFor(child, found)
    const place = episode?.place ?? child.episodes[0]?.place ?? [...child.rows.values()][0]?.[0]?.place
    if (stands === 'in-numerator' || place === undefined) return []
    return [{ child: child.child, stands, because, file: files[place.file]?.file ?? '', row: place.row }]
  })
}
