// The rest of the year is as it was last year: for a number that adds up over the year and has its seasons.
// Worked: 219 from April to January, and 19 in February and 20 in March of the year before: 258.
import { exact } from '../../terms/exact.ts'
import { monthsAfter, monthsBetween, yearToDate } from '../../terms/period.ts'
import type { YearEndLeaf } from './year-end-leaf.ts'

export const soFarAndLastYear: YearEndLeaf = {
  name: 'the months to come are as a year before',
  isOf: 'year',
  needs: (at, end) => [yearToDate(at), ...monthsBetween(monthsAfter(at, -11), monthsAfter(end, -12))],
  forecast: figures => figures.reduce((total, figure) => total.add(figure), exact(0)),
}
