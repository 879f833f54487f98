// Finds the two things that a comparison is between. In: what the words before and after it name. Out: one indicator of each.
// Worked: `more children live with agencies than with our own carers`: both are rows of S1 by placement, or both of S8 by carer.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { isPart, type PartIndicator } from '../rows/part-figures.ts'

interface Named {
  readonly indicators: readonly RatedIndicator[]
  readonly isClear: boolean
}

export interface PairNamed {
  readonly subject: RatedIndicator
  readonly other: RatedIndicator
}

/** Where several fit, rows of one grouping do. */
export function pairNamed(left: Named, right: Named): PairNamed | undefined {
  const [subject] = left.indicators
  const [other] = right.indicators
  if (subject === undefined || other === undefined) return undefined
  if (left.isClear && right.isClear) return left.indicators.includes(other) ? undefined : { subject, other }
  const pairs = left.indicators.filter(isPart).flatMap(one =>
    right.indicators
      .filter(isPart)
      .filter(two => isBeside(one, two))
      .map(two => ({ subject: one, other: two })),
  )
  // What they cost, or how many they are: the words do not say which.
  const units = new Set(pairs.map(pair => pair.subject.definition.unit))
  return units.size === 1 ? pairs[0] : undefined
}

const isBeside = (one: PartIndicator, two: PartIndicator): boolean =>
  one.grouping.of === two.grouping.of &&
  one.rows.group === two.rows.group &&
  one.within?.group === two.within?.group &&
  one.definition.ref !== two.definition.ref
