// Direction of travel: how a figure moved since the previous period, and, separately, whether that is good.

export type DirectionOfMovement = 'up' | 'down' | 'same' | 'unknown'
export type Meaning = 'better' | 'worse' | 'unchanged' | 'neutral' | 'unknown'

/** The eight states of the published legend, then five that it does not have. */
export type DirectionState =
  | 'increase-neutral'
  | 'stable-neutral'
  | 'decrease-neutral'
  | 'improvement'
  | 'decline-within-target'
  | 'decline-off-target'
  | 'no-movement-within-target'
  | 'no-movement-off-target'
  | 'decline-no-target'
  | 'no-movement-no-target'
  | 'no-previous-value'
  /** The series breaks between the two months. */
  | 'not-comparable'
  | 'no-value'

export interface Direction {
  readonly movement: DirectionOfMovement
  readonly meaning: Meaning
  readonly state: DirectionState
  /** The two printed values that were compared. */
  readonly from?: string
  readonly to?: string
}
