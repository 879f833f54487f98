// What an edition may say of its changes. In: the comparison with the edition published before, worked out from everything;
// what is kept back; and the indicators as the edition shows them. Out: the same without what would give figures away.
//
// A changed figure is listed where both editions print it. Which cells changed, what other rules would have given and what
// has to be approved are for the internal paper.
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import type { Comparison } from './comparison.ts'

export function withoutWithheld(
  comparison: Comparison | undefined,
  withheld: ReadonlySet<string>,
  indicators: readonly RatedIndicator[],
): Comparison | undefined {
  if (comparison === undefined) return undefined
  const rated = new Set(
    indicators
      .filter(one => one.latest.amount.kind === 'known' && one.previous.amount.kind === 'known')
      .map(one => one.definition.ref),
  )
  const changed = comparison.changed
    .filter(({ ref, was, kind }) => !withheld.has(ref) && !was.text.startsWith('[') && kind !== 'projection')
    .map(({ backCast: _, ...change }) => ({ ...change, cells: [] }))
  const isShown = ({ indicator }: { readonly indicator: string }) => rated.has(indicator)
  return {
    ...comparison,
    changed,
    cells: [],
    flips: comparison.flips.filter(isShown),
    offsets: [],
    signalReasons: [],
    strategyChanges: [],
    toApprove: [],
    sentences: [],
    correctionNote: [],
  }
}
