// Why children stand where they stand in a span, each measure and span counted once. In: a measure and a span.
// Out: the reasons, with where they put a child.
import type { ChildVerdict, CountingSpan } from './leaf.ts'
import { eachVerdict, type PreparedMeasure } from './prepared-measure.ts'

export type ReasonsOf = (
  one: PreparedMeasure,
  span: CountingSpan,
) => readonly Pick<ChildVerdict, 'stands' | 'because'>[]

const STANDS = ['in-numerator', 'in-denominator', 'out'] as const

export function reasonsLookup(): ReasonsOf {
  const found = new Map<string, ReturnType<ReasonsOf>>()
  return (one, span) => {
    const key = [one.joined.key, one.key, span.first, span.last].join('|')
    const before = found.get(key)
    if (before !== undefined) return before
    const reasons = {
      out: new Set<string>(),
      'in-denominator': new Set<string>(),
      'in-numerator': new Set<string>(),
    }
    eachVerdict([one], span, (_, { stands, because }) => reasons[stands].add(because))
    const all = STANDS.flatMap(stands => [...reasons[stands]].map(because => ({ stands, because })))
    found.set(key, all)
    return all
  }
}
