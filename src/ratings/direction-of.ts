// Direction of travel since the previous month, on printed figures. In: an indicator and its rating. Out:
// movement, meaning, state.

import { breakBetween } from '../definitions/break-between.ts'
import type { Polarity } from '../definitions/polarity.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { type Exact, plainDecimal } from '../terms/exact.ts'
import { asPrinted } from './as-printed.ts'
import type { Direction, DirectionOfMovement, DirectionState, Meaning } from './direction.ts'
import { gainFor, meaningOf } from './gain.ts'
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
  if (breakBetween(definition, previous, latest) !== undefined)
    return { movement: 'unknown', meaning: 'unknown', state: 'not-comparable', ...printed }
  const movement = movementOf(from, to)
  const meaning = meaningTo(definition.polarity, from, to, rating)
  return { movement, meaning, state: stateOf(movement, meaning, rating.status), ...printed }
}

type Moved = Exclude<DirectionOfMovement, 'unknown'>
type Meant = Exclude<Meaning, 'unknown'>

function movementOf(from: Exact, to: Exact): Moved {
  if (to.compare(from) > 0) return 'up'
  return to.compare(from) < 0 ? 'down' : 'same'
}

/** Whether the movement is good. */
function meaningTo(polarity: Polarity, from: Exact, to: Exact, { target }: Rating): Meant {
  const gain = gainFor(polarity, 'green' in target ? target.green : undefined)
  return gain === undefined ? 'neutral' : meaningOf(gain(from, to))
}

function stateOf(movement: Moved, meaning: Meant, status: RatingStatus): DirectionState {
  switch (meaning) {
    case 'better':
      return 'improvement'
    case 'worse':
      return declines[status]
    case 'unchanged':
      return standstills[status]
    case 'neutral':
      return neutrals[movement]
  }
}

/** Follows the legend of the published report, where amber is still within target. */
const declines: Readonly<Record<RatingStatus, DirectionState>> = {
  green: 'decline-within-target',
  amber: 'decline-within-target',
  red: 'decline-off-target',
  'not-rated': 'decline-no-target',
}
const standstills: Readonly<Record<RatingStatus, DirectionState>> = {
  green: 'no-movement-within-target',
  amber: 'no-movement-within-target',
  red: 'no-movement-off-target',
  'not-rated': 'no-movement-no-target',
}
const neutrals: Readonly<Record<Moved, DirectionState>> = {
  up: 'increase-neutral',
  down: 'decrease-neutral',
  same: 'stable-neutral',
}
