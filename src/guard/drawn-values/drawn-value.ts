// A value that a drawing shows, as whoever measures it knows it.
export interface DrawnValue {
  readonly value: number
  /** How far from it the number may be that was drawn: what a hundredth of a pixel is worth. */
  readonly within: number
  /** The period or the group that it is drawn for, or both; none where the drawing does not say. */
  readonly at: readonly string[]
}

/** Coordinates are written with two decimals, and two of them make a length. */
export const HUNDREDTHS = 0.02
