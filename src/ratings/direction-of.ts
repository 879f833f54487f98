// Direction of travel since the previous month, on printed figures. In: an indicator and its rating. Out:
// movement, meaning, state.
import type { Polarity } from '../definitions/indicator.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { type Exact, exact, plainDecimal } from '../terms/exact.ts'
import { asPrinted } from './as-printed.ts'
import type { Direction, DirectionState, Meaning, Movement } from './direction.ts'
import type { Rating, RatingStatus } from './rating.ts'

export function directionOf(
  { definition, latest, previous, decimals }: Indicator,
  rating: Rating,
): Direction {
  const [to, from] = [asPrinted(latest, decimals), asPrinted(previous, decimals)]
  const printed = {
    ...(from && { from: plainDecimal(from, decimals) }),
    ...(to && { to: plainDecimal(to, decimals) }),
  }
  if (to === undefined) return { movement: 'unknown', meaning: 'unknown', state: 'no-value', ...printed }
  if (from === undefined)
    return { movement: 'unknown', meaning: 'unknown', state: 'no-previous-value', ...printed }
  const movement = movementOf(from, to)
  const meaning = meaningOf(definition.polarity, from, to, rating)
  return { movement, meaning, state: stateOf(movement, meaning, rating.status), ...printed }
}

const movementOf = (from: Exact, to: Exact): Movement =>
  to.compare(from) > 0 ? 'up' : to.compare(from) < 0 ? 'down' : 'same'

/** Whether the movement is good. The only place, with the rating itself, that looks at polarity. */
function meaningOf(polarity: Polarity, from: Exact, to: Exact, rating: Rating): Meaning {
  if (polarity === 'none') return 'neutral'
  const gain = gainOf(polarity, from, to, rating)
  return gain === undefined
    ? 'neutral'
    : gain.compare(0) > 0
      ? 'better'
      : gain.compare(0) < 0
        ? 'worse'
        : 'unchanged'
}

/**
 * How much nearer to good, in the figure's own unit: for zero nearer to nought, for a band nearer to its
 * centre.
 */
function gainOf(
  polarity: Exclude<Polarity, 'none'>,
  from: Exact,
  to: Exact,
  { target }: Rating,
): Exact | undefined {
  switch (polarity) {
    case 'high':
    case 'milestone':
      return to.sub(from)
    case 'low':
      return from.sub(to)
    case 'zero':
      return from.abs().sub(to.abs())
    case 'band': {
      const centre = 'green' in target && 'of' in target.green ? exact(target.green.of) : undefined
      return centre && from.sub(centre).abs().sub(to.sub(centre).abs())
    }
  }
}

function stateOf(movement: Movement, meaning: Meaning, status: RatingStatus): DirectionState {
  switch (meaning) {
    case 'better':
      return 'improvement'
    case 'worse':
      return status === 'not-rated'
        ? 'decline-no-target'
        : status === 'red'
          ? 'decline-off-target'
          : 'decline-within-target'
    case 'unchanged':
      return status === 'not-rated'
        ? 'no-movement-no-target'
        : status === 'red'
          ? 'no-movement-off-target'
          : 'no-movement-within-target'
    case 'neutral':
      return movement === 'up'
        ? 'increase-neutral'
        : movement === 'down'
          ? 'decrease-neutral'
          : 'stable-neutral'
    case 'unknown':
      return 'no-value'
  }
}
