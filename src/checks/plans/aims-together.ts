// Aims of strategies for one indicator, year by year. In: the aims. Out: two for one day, one weaker than that of the
// year before, a year left out, an aim on the wrong side of its baseline.
import { exact, plainDecimal } from '../../terms/exact.ts'
import { type Period, sayDay } from '../../terms/period.ts'
import { printedDecimals } from '../as-stated.ts'
import { edgeOfBound, isWeaker } from './edge-of-bound.ts'
import { type PlanFinding, planFinding } from './plan-finding.ts'
import { type StrategyAim, sayAim } from './strategy-aims.ts'

/** Those that are reported already are aims for their year nevertheless. */
export function contradictionsOfAims(
  all: readonly StrategyAim[],
  isReported: (aim: StrategyAim) => boolean,
): PlanFinding[] {
  const aims = all.filter(aim => !isReported(aim))
  const byIndicator = Map.groupBy(aims, ({ indicator }) => indicator.ref)
  const bySeries = Map.groupBy(all, ({ series, indicator }) => `${series}|${indicator.ref}`)
  return [
    ...[...byIndicator.values()].flatMap(some => [...ofOneDay(some), ...weakerThanBefore(some)]),
    ...[...bySeries.values()].flatMap(yearLeftOut),
    ...aims.flatMap(worseThanBaseline),
  ]
}

const dayOfAim = ({ by }: StrategyAim): Period => ({ kind: 'day', day: by })

function ofOneDay(aims: readonly StrategyAim[]): PlanFinding[] {
  return aims.flatMap((second, at) => {
    const first = aims
      .slice(0, at)
      .find(one => one.by === second.by && JSON.stringify(one.bound) !== JSON.stringify(second.bound))
    if (first === undefined) return []
    return [
      planFinding(second.indicator, {
        aims: [first.id, second.id],
        found: `${sayAim(first)}, and ${sayAim(second)}`,
        expected: 'one target for one day',
        origin: second.origin,
        period: dayOfAim(second),
      }),
    ]
  })
}

/** A path to a target gets nearer to it each year. */
function weakerThanBefore(aims: readonly StrategyAim[]): PlanFinding[] {
  const inOrder = aims.toSorted((a, b) => (a.by < b.by ? -1 : 1))
  return inOrder.flatMap(later => {
    const earlier = inOrder.filter(({ by, series }) => by < later.by && series === later.series).at(-1)
    const [first, second] = [earlier, later].map(aim => aim && edgeOfBound(aim.bound))
    if (earlier === undefined || first === undefined || second === undefined || !isWeaker(first, second))
      return []
    return [
      planFinding(later.indicator, {
        aims: [earlier.id, later.id],
        found: `${sayAim(earlier)}, and then ${sayAim(later)}`,
        expected: `each year to be at least as ${second.side === 1 ? 'high' : 'low'} as the one before`,
        origin: later.origin,
        period: dayOfAim(later),
      }),
    ]
  })
}

/** Three aims or more on one day of the year, of which a single year has none: 2018, 2019 and 2021. */
function yearLeftOut(aims: readonly StrategyAim[]): PlanFinding[] {
  const days = [...new Set(aims.map(({ by }) => by))].sort()
  const [first, last] = [aims.find(({ by }) => by === days[0]), aims.find(({ by }) => by === days.at(-1))]
  if (first === undefined || last === undefined || new Set(days.map(day => day.slice(5))).size > 1) return []
  const [from, to] = [first, last].map(({ by }) => Number(by.slice(0, 4)))
  const missing = Array.from({ length: (to ?? 0) - (from ?? 0) }, (_, at) => (from ?? 0) + at)
    .map(year => `${year}${first.by.slice(4)}`)
    .filter(day => !days.includes(day))
  const [day] = missing
  if (day === undefined || missing.length > 1 || days.length < 3) return []
  return [
    planFinding(first.indicator, {
      aims: aims.map(({ id }) => id),
      found: `there is an aim for each year from ${sayDay(first.by)} to ${sayDay(last.by)} but for ${sayDay(day)}`,
      expected: 'one for each year',
      origin: first.origin,
      period: { kind: 'day', day },
    }),
  ]
}

/** Fewer than 488 cannot be 500 at most. A baseline without a typed value is the figure of its day. */
function worseThanBaseline(aim: StrategyAim): PlanFinding[] {
  const { baseline, bound, indicator, hasDirection } = aim
  const edge = edgeOfBound(bound)
  if (baseline?.value === undefined || edge === undefined || !hasDirection) return []
  if (!isWeaker({ number: exact(baseline.value), side: edge.side }, edge)) return []
  const from = `${plainDecimal(exact(baseline.value), decimalsOf(baseline.value, printedDecimals(indicator)))} on ${sayDay(baseline.on)}`
  return [
    planFinding(indicator, {
      aims: [aim.id],
      found: `from ${from} to ${sayAim(aim)}`,
      expected: `a target that is ${edge.side === 1 ? 'higher' : 'lower'} than its baseline`,
      origin: aim.origin,
      period: dayOfAim(aim),
    }),
  ]
}

const decimalsOf = (typed: string, printed: number): number =>
  Math.max(printed, typed.split('.')[1]?.length ?? 0)
