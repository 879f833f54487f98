// A planned path, year by year, beside what it should lead to. In: the projections of a paper that are plans, its
// aims and the register. Out: a year that misses its target, years that go the other way, a year without a figure.

import type { Bound } from '../../definitions/bounds.ts'
import { boundsIn } from '../../definitions/bounds-in.ts'
import type { DeclaredTarget, IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import { meets } from '../../definitions/meets-bound.ts'
import { type ProjectionDefinition, partsOfKind } from '../../definitions/paper-definition.ts'
import type { Reading } from '../../extracts/extract.ts'
import { sayBound } from '../../figures/say-bounds.ts'
import type { Projection } from '../../projections/projection.ts'
import { exact } from '../../terms/exact.ts'
import {
  type FinancialYear,
  financialYearOf,
  lastMonthOf,
  parseMonth,
  sayPeriod,
  year,
} from '../../terms/period.ts'
import type { CheckEvidence } from '../check-evidence.ts'
import { aimsOffTheirPath, planBesideAim } from './aims-off-their-path.ts'
import { edgeOfBound } from './edge-of-bound.ts'
import { type PlanFinding, planFinding } from './plan-finding.ts'
import { type Plan, type PlannedYear, plannedFor, sayPath, sayPlanned } from './planned-years.ts'
import type { StrategyAim } from './strategy-aims.ts'

export function contradictionsOfPlans(evidence: CheckEvidence, aims: readonly StrategyAim[]): PlanFinding[] {
  return partsOfKind(evidence.paper, 'projection').flatMap(part => {
    const indicator = evidence.definitions.indicators.get(part.of)
    if (indicator === undefined || part.plan === undefined) return []
    const gaps = yearsWithout(part.plan, indicator, evidence)
    const plan = planOfPart(part, indicator, evidence)
    if (plan === undefined || gaps.length > 0) return gaps
    const own = aims.filter(aim => aim.indicator.ref === indicator.ref)
    return [
      ...own.flatMap(aim => missedAim(plan, aim)),
      ...aimsOffTheirPath(plan, own),
      ...indicator.targets.flatMap(target => missedTarget(plan, target)),
      ...otherWay(plan, own),
    ]
  })
}

/** Nothing if the paper says why there is no path. */
function planOfPart(
  { id, plan = '' }: ProjectionDefinition,
  indicator: IndicatorDefinition,
  { projections, readings }: CheckEvidence,
): Plan | undefined {
  const projection = projections?.get(id)
  if (projection === undefined || 'because' in projection) return undefined
  const years = yearsOf(projection)
  const last = projection.ahead.at(-1)
  const origin = last && readings.find(plan, last.year)?.origin
  return origin === undefined ? undefined : { indicator, years, origin }
}

function yearsOf({ base, ahead }: Projection): PlannedYear[] {
  const [at, value] = [base.years.at(-1), base.values.at(-1)]
  const start = at === undefined || value === undefined ? [] : [{ at, value: value.valueOf() }]
  return [...start, ...ahead.map(({ year: of, value: planned }) => ({ at: of, value: planned }))]
}

/** Blank between the first and the last year that the plan has. */
function yearsWithout(plan: string, indicator: IndicatorDefinition, evidence: CheckEvidence): PlanFinding[] {
  const planned = evidence.extracts
    .flatMap(({ readings }) => readings)
    .filter(
      (one): one is Reading & { period: FinancialYear } => one.measure === plan && one.period.kind === 'year',
    )
  const known = planned.filter(({ amount }) => amount.kind === 'known')
  const starts = known.map(({ period }) => period.startYear)
  const [first, last] = [Math.min(...starts), Math.max(...starts)]
  const [cell] = known
  if (cell === undefined) return []
  return Array.from({ length: last - first }, (_, at) => first + at)
    .filter(one => !starts.includes(one))
    .map(one =>
      planFinding(indicator, {
        found: `the plan has no figure for ${sayPeriod(year(one))}, though it goes from ${sayPeriod(year(first))} to ${sayPeriod(year(last))}`,
        expected: 'one for each year',
        origin: planned.find(({ period }) => period.startYear === one)?.origin ?? cell.origin,
        period: year(one),
      }),
    )
}

function missedAim(plan: Plan, aim: StrategyAim): PlanFinding[] {
  const planned = plannedFor(plan, aim)
  if (planned === undefined || meets(exact(planned.value), aim.bound)) return []
  return [planBesideAim(plan, { aim, planned }, LEADS_TO_TARGET)]
}

const LEADS_TO_TARGET = 'a plan that leads to its target'

/** A target of the register that begins in a planned year; of one that moves, that at the end of the year. */
function missedTarget(plan: Plan, declared: DeclaredTarget): PlanFinding[] {
  const from = parseMonth(declared.from)
  if (from === undefined) return []
  const target = boundsIn(declared, lastMonthOf(financialYearOf(from)), plan.indicator)
  if (!('green' in target)) return []
  const planned = plan.years.find(
    ({ at }) => at.kind === 'year' && at.startYear === financialYearOf(from).startYear,
  )
  if (planned === undefined || meets(exact(planned.value), target.green)) return []
  const bound = sayBound(target.green, plan.indicator.unit)
  return [
    planFinding(plan.indicator, {
      found: `the plan leads ${sayPath(plan, planned)}; the target of the register from ${sayPeriod(from)} is ${bound}`,
      expected: LEADS_TO_TARGET,
      origin: plan.origin,
      period: planned.at,
    }),
  ]
}

/** Of a target that moves, the green of the month in which it begins: which side is good does not move. */
function greenOf(declared: DeclaredTarget, indicator: IndicatorDefinition): Bound[] {
  const from = parseMonth(declared.from)
  const target = from && boundsIn(declared, from, indicator)
  return target !== undefined && 'green' in target ? [target.green] : []
}

/** Each year that goes away from what is aimed for: by the strategy, or by the latest target of the register. */
function otherWay(plan: Plan, aims: readonly StrategyAim[]): PlanFinding[] {
  const bounds = [
    ...aims.map(({ bound }) => bound),
    ...plan.indicator.targets.toReversed().flatMap(declared => greenOf(declared, plan.indicator)),
  ]
  const edge = bounds.map(edgeOfBound).find(one => one !== undefined)
  if (edge === undefined) return []
  const wrong = plan.years.slice(1).flatMap((one, at) => {
    const before = plan.years[at]
    return before !== undefined && (one.value - before.value) * edge.side < 0 ? [{ before, one }] : []
  })
  const [first] = wrong
  if (first === undefined) return []
  const steps = wrong.map(
    ({ before, one }) =>
      `from ${sayPlanned(before.value)} in ${sayPeriod(before.at)} to ${sayPlanned(one.value)} in ${sayPeriod(one.at)}`,
  )
  return [
    planFinding(plan.indicator, {
      found: `the plan goes ${steps.join(', and ')}`,
      expected: `no ${edge.side === 1 ? 'fall' : 'rise'}, since the aim is ${edge.side === 1 ? 'more' : 'less'}`,
      origin: plan.origin,
      period: first.one.at,
    }),
  ]
}
