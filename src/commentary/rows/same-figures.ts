// Leaves out what is one figure under two names: in-house fostering by one group map and by another. In: indicators and parts.
// Out: each figure once, a share before its number.
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { isPart } from './part-figures.ts'

export function onceEach(all: readonly RatedIndicator[]): RatedIndicator[] {
  const parts = all.filter(isPart)
  const kept = all.filter(one => isPart(one) || !parts.some(part => isNumberOf(part, one)))
  return kept.filter((one, at) => !kept.slice(0, at).some(other => isSame(one, other)))
}

/** The number of a part is an indicator of its own: children in residential care. */
const isNumberOf = (part: RatedIndicator, one: RatedIndicator): boolean =>
  one.definition.unit === 'count' &&
  part.years.every((year, at) => isEqual(numberIn(year), shareIn(one.years[at])))

const isSame = (one: RatedIndicator, other: RatedIndicator): boolean =>
  one.definition.unit === other.definition.unit &&
  one.years.every((year, at) => {
    const then = other.years[at]
    return isEqual(shareIn(year), shareIn(then)) && isEqual(numberIn(year), numberIn(then))
  })

const shareIn = (one: Observation | undefined) =>
  one?.amount.kind === 'known' ? one.amount.value : undefined
const numberIn = (one: Observation | undefined) =>
  one?.amount.kind === 'known' ? one.amount.numerator : undefined

const isEqual = (one: ReturnType<typeof shareIn>, other: ReturnType<typeof shareIn>): boolean =>
  one === undefined || other === undefined ? one === other : one.equals(other)
