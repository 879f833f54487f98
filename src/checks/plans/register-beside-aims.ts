// Targets of the register beside those of a strategy. In: the aims. Out: an aim whose year has another target in the
// register.
import { boundsIn } from '../../definitions/bounds-in.ts'
import type { DeclaredTarget } from '../../definitions/indicator-definition.ts'
import { sayBound } from '../../figures/say-bounds.ts'
import { endMonthOf, financialYearOf, parseMonth, sayPeriod } from '../../terms/period.ts'
import { edgeOfBound } from './edge-of-bound.ts'
import { type PlanFinding, planFinding } from './plan-finding.ts'
import { type StrategyAim, sayAim } from './strategy-aims.ts'

/** A target that began in an earlier year may well be lower than what is aimed for in this one. */
export const otherTargetsInRegister = (aims: readonly StrategyAim[]): PlanFinding[] =>
  aims.flatMap(aim => aim.indicator.targets.flatMap(target => otherTarget(aim, target)))

function otherTarget(aim: StrategyAim, declared: DeclaredTarget): PlanFinding[] {
  const from = parseMonth(declared.from)
  const day = { kind: 'day', day: aim.by } as const
  const target = boundsIn(declared, endMonthOf(day), aim.indicator)
  if (from === undefined || !('green' in target)) return []
  const isOfYear = financialYearOf(from).startYear === financialYearOf(day).startYear
  const [own, other] = [aim.bound, target.green].map(edgeOfBound)
  const differs =
    own !== undefined && other !== undefined && !(own.side === other.side && own.number.equals(other.number))
  if (!isOfYear || !differs) return []
  const said = `the target of the register from ${sayPeriod(from)} is ${sayBound(target.green, aim.indicator.unit)}`
  return [
    planFinding(aim.indicator, {
      aims: [aim.id],
      found: `${sayAim(aim)}, and ${said}`,
      expected: 'one target for one year',
      origin: aim.origin,
      period: day,
    }),
  ]
}
