// The areas whose figures are checked. In: the evidence, and measures. Out: the council, and each comparator for which
// an extract has a reading of one of them.
import type { CheckEvidence } from './check-evidence.ts'

export function areasSupplied(
  { definitions, extracts }: CheckEvidence,
  measures: readonly string[],
): readonly string[] {
  const supplied = extracts
    .flatMap(({ readings }) => readings)
    .filter(({ measure }) => measures.includes(measure))
    .map(({ area }) => area)
  return [...new Set([definitions.areas.council.id, ...supplied])]
}
