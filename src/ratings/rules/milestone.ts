// Rates a milestone. In: whether it is reached, and the paper's last day. Out: green once reached, red once
// overdue, amber shortly before the date.
// Worked: due 31 March 2017, amber from 30 days before: not reached on 31 January is not yet rated, on 5
// March amber, on 1 April red.
import type { Target } from '../../definitions/indicator-definition.ts'
import type { Exact } from '../../terms/exact.ts'
import type { NotRatedReason, RatingStatus } from '../rating.ts'

export type MilestoneTarget = Extract<Target, { milestone: unknown }>

const DAY = 86_400_000

export function byMilestone(
  value: Exact,
  { milestone }: MilestoneTarget,
  asAt: string,
): { status: RatingStatus; notRated?: NotRatedReason } {
  if (value.compare(0) > 0) return { status: 'green' }
  const daysLeft = (Date.parse(milestone.due) - Date.parse(asAt)) / DAY
  if (daysLeft < 0) return { status: 'red' }
  return daysLeft <= milestone['amber-days-before']
    ? { status: 'amber' }
    : { status: 'not-rated', notRated: 'not-yet-due' }
}
