// Which observation was rated. In: a rated indicator. Out: the figure to print beside its rating.
import type { RatedIndicator } from '../ratings/rated-indicator.ts'

/** The year to date where the target judges that, otherwise the latest figure. */
export const observationRated = ({
  rating,
  yearToDate,
  latest,
}: Pick<RatedIndicator, 'rating' | 'yearToDate' | 'latest'>): RatedIndicator['latest'] =>
  rating.judged === 'year-to-date' ? yearToDate : latest
