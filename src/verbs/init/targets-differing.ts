// Doubts targets of one year that differ from sheet to sheet. In: all that was found of an indicator, that which is taken first. Out:
// the doubts.
import { financialYearOf, month, periodId } from '../../terms/period.ts'
import type { TargetFound } from './targets-found.ts'

/** For each year the first two that differ: for the same month, or in what two sheets have in force at its end. */
export function sayTargetsDiffering(all: readonly TargetFound[]): string[] {
  const known = all.filter(({ value, from }) => !Number.isNaN(value) && /^\d{4}-\d\d$/.test(from))
  return [...Map.groupBy(known, ({ from }) => yearOf(from))].flatMap(([year, found]) => {
    const pairs = found.flatMap(one => found.map(other => [one, other] as const))
    const pair = pairs.find(
      ([one, other]) => one.value !== other.value && (one.from === other.from || areLast(one, other, found)),
    )
    if (pair === undefined) return []
    const [one, other] = pair
    const taken = one.from === other.from ? 'the first is taken' : 'each is taken from its month'
    return [
      `its targets for ${year} differ: ${one.value} in ${one.where}, and ${other.value} in ${other.where}: ${taken}`,
    ]
  })
}

const yearOf = (from: string): string =>
  periodId(financialYearOf(month(Number(from.slice(0, 4)), Number(from.slice(5)))))

/** Without its cell. */
const placeOf = ({ where }: TargetFound): string => where.replace(/ \/ [^/]*$/, '')

const areLast = (one: TargetFound, other: TargetFound, found: readonly TargetFound[]): boolean =>
  placeOf(one) !== placeOf(other) && [one, other].every(target => isLastOfPlace(target, found))

const isLastOfPlace = (one: TargetFound, found: readonly TargetFound[]): boolean =>
  found.every(other => placeOf(other) !== placeOf(one) || other.from <= one.from)
