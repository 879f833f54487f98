// The figure of the month stays as it is: for a stock, or a share of a month.
// Worked: 63.7% in January is 63.7% in March.
import { exact } from '../../terms/exact.ts'
import type { YearEndLeaf } from './year-end-leaf.ts'

export const latestHolds: YearEndLeaf = {
  name: 'the figure of the month holds',
  isOf: 'month',
  needs: at => [at],
  forecast: ([now = exact(0)]) => now,
}
