// The verdicts of a snapshot, in the words that are printed. In: judged indicators. Out: the colour, the arrow and the
// signal of each, by its reference.
import { directionCell, ratingCell } from '../figures/say-ratings.ts'
import { sayRatingRule } from '../figures/say-rules.ts'
import { signalCell, signalReason } from '../figures/say-signals.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import type { PublishedVerdict } from './release-record.ts'
import type { Snapshot } from './snapshot.ts'

export const snapshotVerdicts = (indicators: readonly RatedIndicator[]): Snapshot['verdicts'] =>
  new Map(indicators.map(indicator => [indicator.definition.ref, verdictOf(indicator)]))

function verdictOf(indicator: RatedIndicator): PublishedVerdict {
  const { rating, direction } = indicator
  const signal = signalCell(indicator)
  return {
    indicator: indicator.definition.ref,
    rating: {
      status: rating.status,
      judged: rating.judged,
      ...(rating.value !== undefined && { value: rating.value }),
      reason: ratingCell(indicator).reason,
    },
    direction: {
      state: direction.state,
      words: directionCell(indicator).sentence,
      ...(direction.from !== undefined && { from: direction.from }),
      ...(direction.to !== undefined && { to: direction.to }),
    },
    ...(signal && {
      signal: {
        word: signal.word,
        reason: signalReason(signal),
        ...(signal.target && { prospect: signal.target.word }),
      },
    }),
    rule: sayRatingRule(indicator),
  }
}
