// Gives a release the new numbers of renumbered indicators, so that their figures are compared with the same
// figures now. In: a release and what came and went. Out: the release as if it had been published with them.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { ComeOrGone } from './comparison.ts'
import type { Release } from './release-record.ts'

export function underNewNumbers(
  release: Release,
  changes: readonly ComeOrGone[],
  definitions: readonly IndicatorDefinition[],
): Release {
  const numbers = new Map(
    changes.flatMap(({ kind, was: [was], is: [is] }) =>
      kind === 'renumbered' && was !== undefined && is !== undefined ? [[was.ref, is.ref] as const] : [],
    ),
  )
  if (numbers.size === 0) return release
  const now = (ref: string) => numbers.get(ref) ?? ref
  const { shares, projections, strategies } = release
  return {
    ...release,
    indicators: release.indicators.map(one => renumbered(one, now(one.ref), definitions)),
    // A figure that is supplied, or is another area's, is a measure with the name of its indicator.
    readings: release.readings.flatMap(one => {
      const measure = now(one.measure)
      return measure === one.measure ? [one] : [one, { ...one, measure }]
    }),
    verdicts: release.verdicts.map(one => ({ ...one, indicator: now(one.indicator) })),
    figures: release.figures.map(one => ({
      ...one,
      indicator: now(one.indicator),
      // A reference begins with its indicator: `6.4@2017-01`, `6.4[age=1-4]@2017-01`.
      ref: now(one.indicator) + one.ref.slice(one.indicator.length),
    })),
    commentary: release.commentary.map(one => ({ ...one, indicators: one.indicators.map(now) })),
    ...(strategies && {
      strategies: strategies.map(one => ({
        ...one,
        ...(one.indicator !== undefined && { indicator: now(one.indicator) }),
      })),
    }),
    ...(shares && { shares: shares.map(one => ({ ...one, of: now(one.of) })) }),
    ...(projections && { projections: projections.map(one => ({ ...one, of: now(one.of) })) }),
  }
}

/** A measure that has the name of its indicator has the new name too, if the new definition says so. */
function renumbered(
  was: IndicatorDefinition,
  ref: string,
  definitions: readonly IndicatorDefinition[],
): IndicatorDefinition {
  const method = definitions.find(one => one.ref === ref)?.method
  const isSupplied =
    was.method.kind === 'as-supplied' && was.method.measure === was.ref && method?.kind === 'as-supplied'
  return isSupplied && method.measure === ref ? { ...was, ref, method } : { ...was, ref }
}
