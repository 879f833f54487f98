// Counts of girls, of boys and of all, by their names. In: the evidence. Out: each count of all that has both for its area
// and period.
import { measureName } from '../definitions/definitions.ts'
import type { Reading } from '../extracts/extract.ts'
import { periodId } from '../terms/period.ts'
import type { CheckEvidence } from './check-evidence.ts'
import { sexInName } from './sex-in-name.ts'
import { measureCounted } from './stocks.ts'

export interface CountBySex {
  readonly all: Reading
  readonly girls: Reading
  readonly boys: Reading
}

/** Worked: `Girls looked after`, `Boys looked after` and `Children looked after`, on any sheets. */
export function countsBySex(evidence: CheckEvidence): CountBySex[] {
  const named = new Map<string, ReturnType<typeof sexInName>>()
  const nameOf = (measure: string) => {
    const known = named.get(measure) ?? sexInName(nameOfMeasure(evidence, measure))
    named.set(measure, known)
    return known
  }
  const counts = evidence.extracts
    .flatMap(({ readings }) => readings)
    .filter(one => one.unit === 'count' && one.part === undefined && one.amount.kind === 'known')
  const together = Map.groupBy(counts, ({ measure, area, period }) =>
    [nameOf(measure).rest, area, periodId(period)].join('|'),
  )
  return [...together.values()].flatMap(some => {
    const of = (which: string) => some.filter(one => nameOf(one.measure).of === which)
    const [[all], [girls], [boys]] = [of('all'), of('girls'), of('boys')]
    // With `parts` in the register, they are compared by `total-is-not-its-parts`.
    const isDeclared = evidence.indicators.some(
      one => one.parts !== undefined && (one.ref === all?.measure || measureCounted(one) === all?.measure),
    )
    const isOneEach = some.length === 3 && all !== undefined && girls !== undefined && boys !== undefined
    return isOneEach && !isDeclared ? [{ all, girls, boys }] : []
  })
}

function nameOfMeasure({ indicators, definitions }: CheckEvidence, measure: string): string {
  const indicator = indicators.find(one => one.ref === measure || measureCounted(one) === measure)
  return indicator?.name ?? measureName(definitions, measure)
}
