// A table whose title gives another date than its figures: “Position at 30 September 2016” above a column of December
// 2016.
import { sayPeriod } from '../../terms/period.ts'
import type { Check } from '../check-evidence.ts'

export const titleOfAnotherDate: Check<'title-of-another-date'> = ({ extracts, statements }) =>
  [...extracts, ...statements]
    .flatMap(({ laterThanTitles = [] }) => laterThanTitles)
    .map(({ title, origin, latest }) => ({
      facts: { title, latest: sayPeriod(latest.period) },
      origin,
      period: latest.period,
    }))
