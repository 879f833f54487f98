// A yearly aim that is not the planned number, where the others of its series are: 484, 471, 455 and 427 beside a plan of
// 484, 471, 449 and 427. In: a plan, and the aims for its indicator. Out: a finding for each such aim.
import { exact } from '../../terms/exact.ts'
import { edgeOfBound } from './edge-of-bound.ts'
import { type PlanFinding, planFinding } from './plan-finding.ts'
import { type Plan, type PlannedYear, plannedFor, sayPath } from './planned-years.ts'
import { type StrategyAim, sayAim } from './strategy-aims.ts'

interface AimInYear {
  readonly aim: StrategyAim
  readonly planned: PlannedYear
}

/** A plan may lead further than a target asks. A series follows the plan if two of its aims are the planned numbers. */
export function aimsOffTheirPath(plan: Plan, aims: readonly StrategyAim[]): PlanFinding[] {
  return [...Map.groupBy(aims, ({ series }) => series).values()].flatMap(series => {
    const inYears = series.flatMap((aim): AimInYear[] => {
      const planned = plannedFor(plan, aim)
      return planned === undefined ? [] : [{ aim, planned }]
    })
    const others = inYears.filter(one => !isPlanned(one))
    const isPath = inYears.length - others.length >= ENOUGH && others.length < inYears.length / 2
    return isPath ? others.filter(leadsFurther).map(one => planBesideAim(plan, one, AS_IN_OTHER_YEARS)) : []
  })
}
const ENOUGH = 2
const AS_IN_OTHER_YEARS = 'the planned number, as in the other years of the strategy'

const isPlanned = ({ aim, planned }: AimInYear): boolean =>
  edgeOfBound(aim.bound)?.number.equals(planned.value) ?? false

/** What the plan misses is reported as that. */
function leadsFurther({ aim, planned }: AimInYear): boolean {
  const edge = edgeOfBound(aim.bound)
  return edge !== undefined && exact(planned.value).sub(edge.number).mul(edge.side).compare(0) > 0
}

/** A plan that leads elsewhere than an aim for the same year. */
export const planBesideAim = (plan: Plan, { aim, planned }: AimInYear, expected: string): PlanFinding =>
  planFinding(plan.indicator, {
    aims: [aim.id],
    found: `the plan leads ${sayPath(plan, planned)}; the target is ${sayAim(aim)}`,
    expected,
    origin: aim.origin,
    period: planned.at,
  })
