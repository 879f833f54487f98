// The rest of the year goes on as its months so far: for a number that adds up over the year.
// Worked: 219 from April to January are 21.9 for each of ten months; 219 ÷ 10 × 12 = 262.8, printed 263.
import { exact } from '../../terms/exact.ts'
import { financialYearOf, firstMonthOf, type Month, yearToDate } from '../../terms/period.ts'
import type { YearEndLeaf } from './year-end-leaf.ts'

export const runRate: YearEndLeaf = {
  name: 'the months to come are as those so far',
  isOf: 'year',
  needs: at => [yearToDate(at)],
  forecast: ([soFar = exact(0)], at, end) => soFar.mul(monthsSoFar(end)).div(monthsSoFar(at)),
}

/** April is 1, March is 12. */
const monthsSoFar = (at: Month): number => at.index - firstMonthOf(financialYearOf(at)).index + 1
