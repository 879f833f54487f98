// What an edition may say of its changes. In: the comparison with the edition published before, worked out from everything;
// what is kept back; and the indicators as the edition shows them. Out: the same without what would give figures away.
//
// A changed figure is listed where both editions print it. Which cells changed, what other rules would have given and what
// has to be approved are for the internal paper.
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import type { Comparison, Flip } from './comparison.ts'

export function withoutWithheld(
  comparison: Comparison | undefined,
  withheld: ReadonlySet<string>,
  indicators: readonly RatedIndicator[],
): Comparison | undefined {
  if (comparison === undefined) return undefined
  const shown = new Map(
    indicators
      .filter(one => one.latest.amount.kind === 'known' && one.previous.amount.kind === 'known')
      .map(one => [one.definition.ref, one]),
  )
  const changed = comparison.changed
    .filter(({ ref, was, kind }) => !withheld.has(ref) && !was.text.startsWith('[') && kind !== 'projection')
    .map(({ backCast: _, ...change }) => ({ ...change, cells: [] }))
  // A series with a figure kept back has no signal, here or as published.
  const isShown = ({ indicator, of, was }: Flip) =>
    shown.has(indicator) &&
    (of !== 'signal' || (shown.get(indicator)?.signal !== undefined && was !== NO_SIGNAL))
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

const NO_SIGNAL = 'Not judged'
