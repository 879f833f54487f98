// How children moved between the rows of group maps in a year. In: who was counted at each end of the year.
// Out: numbers of children by row before and after.
import { formatPart } from '../terms/part.ts'
import type { RowOf } from './group-of.ts'
import type { IsIncluded } from './only-filter.ts'
import { type CountedChildren, rowsIn } from './totals-by-group.ts'

export interface GroupMovement {
  /** Undefined where the child was not in care at the end of the year before. */
  readonly from?: string
  /** Undefined where the child is no longer in care. */
  readonly to?: string
  readonly children: number
}

export interface YearEnd {
  readonly counted: CountedChildren
  readonly isIncluded: IsIncluded | undefined
  readonly rowsOf: readonly RowOf[]
}

/**
 * Each child is counted once. Worked: 1-4 and fostered last March, 5-9 and fostered this March: one child
 * from the first to the second.
 */
export function movementsBetween(
  before: YearEnd,
  after: YearEnd,
  groups: readonly string[],
): GroupMovement[] {
  const [partBefore, partAfter] = [partByChild(before, groups), partByChild(after, groups)]
  const found = new Map<string, GroupMovement>()
  for (const child of new Set([...partBefore.keys(), ...partAfter.keys()])) {
    const [from, to] = [partBefore.get(child), partAfter.get(child)]
    const key = `${from}|${to}`
    found.set(key, {
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      children: (found.get(key)?.children ?? 0) + 1,
    })
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, movement]) => movement)
}

function partByChild(
  { counted, isIncluded, rowsOf }: YearEnd,
  groups: readonly string[],
): Map<number, string> {
  return new Map(
    counted.children.flatMap((child, at): [number, string][] => {
      const verdict = counted.verdicts[at]
      if (verdict?.stands !== 'in-numerator' || isIncluded?.(child, verdict) === false) return []
      return [
        [
          child.child,
          formatPart(
            ...rowsIn(rowsOf, child, verdict)
              .split(';')
              .map((row, map) => ({ group: groups[map] ?? '', row })),
          ),
        ],
      ]
    }),
  )
}
