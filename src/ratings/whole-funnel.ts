// The funnel of the council and others, to be drawn. In: an indicator, the council's figure and those of others. Out: where
// each council lies and the lines of the limits, or why there is no funnel.
import { type Exact, exact } from '../terms/exact.ts'
import type { FunnelLimits, FunnelOf } from './council-funnel.ts'
import { funnelKindOf, funnelPartsOf, meaningBeside, PLACE_OF_WORD } from './funnel-parts.ts'
import { funnelBaseline } from './signals/funnel.ts'

/** Steps of the lines; enough for a curve without corners. */
const STEPS = 48
/** The lines reach this much beyond the smallest and the largest base. */
const BEYOND = exact(1, 10)

/**
 * A council without both numbers is no part of it.
 * Worked: 80 of 100 and 720 of 900 are 80% together. At a base of 100 the 95% limits are 80 ± 1.96 × 4, that is 72.16 to
 * 87.84; at 900 they are a third as far away, 77.39 to 82.61.
 *
 * @throws Error for a unit without a funnel: the definitions refuse it.
 */
export const wholeFunnel: FunnelOf = ({ definition, target }, own, others) => {
  const kind = funnelKindOf(definition.unit)
  if (kind === undefined) throw new Error(`${definition.ref} has no funnel: ${definition.unit}`)
  if (own.amount.kind === 'missing') return { is: 'declined', reason: 'no-own-figure' }
  if (funnelPartsOf(own).length === 0) return { is: 'declined', reason: 'no-own-numbers' }
  const { per, wordOf, limitsAt } = kind
  const given = [own, ...others].flatMap(one =>
    funnelPartsOf(one).map(parts => ({ area: one.area, ...parts })),
  )
  const baseline = given.length < 2 ? undefined : funnelBaseline(given)
  if (baseline === undefined) return { is: 'declined', reason: 'no-published-numbers' }
  const together = baseline.mul(per)
  const meaning = meaningBeside(together, { definition, target })
  const limitsFor = (base: Exact): FunnelLimits[] => {
    const [inner, outer] = [limitsAt(baseline, base, 95), limitsAt(baseline, base, 99.8)]
    if (inner === undefined || outer === undefined) return []
    const inUnit = ({ lower, upper }: typeof inner) => ({ lower: lower.mul(per), upper: upper.mul(per) })
    return [{ base, at95: inUnit(inner), at998: inUnit(outer) }]
  }
  const places = given.flatMap(({ area, events, base }) => {
    const [word, [limits]] = [wordOf({ events, base }, baseline), limitsFor(base)]
    if (word === undefined || limits === undefined) return []
    const value = events.div(base).mul(per)
    return [{ area, value, ...limits, ...PLACE_OF_WORD[word], meaning: meaning(value) }]
  })
  if (places[0]?.area !== own.area) return { is: 'declined', reason: 'no-own-numbers' }
  if (places.length < 2) return { is: 'declined', reason: 'no-published-numbers' }
  return { is: 'drawn', together, places, lines: basesAcross(places).flatMap(limitsFor) }
}

function basesAcross(places: readonly Pick<FunnelLimits, 'base'>[]): Exact[] {
  const sorted = places.map(({ base }) => base).toSorted((a, b) => a.compare(b))
  const [least, most] = [sorted[0] ?? exact(0), sorted.at(-1) ?? exact(0)]
  const from = least.mul(exact(1).sub(BEYOND))
  const step = most.mul(exact(1).add(BEYOND)).sub(from).div(STEPS)
  return Array.from({ length: STEPS + 1 }, (_, at) => from.add(step.mul(at)))
}
