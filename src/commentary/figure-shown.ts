// A figure of the paper, as a problem shows it: an indicator with one of its observations.
import type { Observation } from '../observations/observation.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'

export interface Shown {
  readonly indicator: RatedIndicator
  readonly observation: Observation
}
