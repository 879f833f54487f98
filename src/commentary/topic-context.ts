// What all sentences of a topic are read with.

import type { CommentaryRules } from '../definitions/commentary-rules.ts'
import type { Observation } from '../observations/observation.ts'
import type { RatedIndicator, RateIndicator } from '../ratings/rated-indicator.ts'
import type { Month } from '../terms/period.ts'
import type { ProjectedIndicator } from './ahead/projected-figures.ts'
import type { RowsPrinted } from './rows/parts-named.ts'
import type { Vocabulary } from './words/indicators-named.ts'
import type { Reader } from './words/sentence-reader.ts'

export interface TopicContext {
  readonly indicators: readonly RatedIndicator[]
  /** A section of a longer paper: all its figures are of the same children. */
  readonly isSection: boolean
  /** Figures of groups stand beside the indicators': a number may be one of theirs. */
  readonly hasGroups: boolean
  /** Those figures, where the section prints any by the rows of a group map. */
  readonly rows?: RowsPrinted
  /** The projections of the section. */
  readonly ways: readonly ProjectedIndicator[]
  /** The figures of each council that it is compared with. */
  readonly peersOf: (indicator: RatedIndicator) => readonly Observation[]
  readonly current: Month
  /** Rates an indicator at another period, or against another figure. Passed in, since papers do not rate. */
  readonly judge: RateIndicator
  readonly rules: CommentaryRules
  readonly vocabulary: Vocabulary
  readonly reader: Reader
}
