// The methods of forecasting the end of a year, by name.
import type { YearEndMethod } from '../../definitions/year-end.ts'
import { latestHolds } from './latest-holds.ts'
import { runRate } from './run-rate.ts'
import { soFarAndLastYear } from './so-far-and-last-year.ts'
import type { YearEndLeaf } from './year-end-leaf.ts'

export const yearEndMethods: Readonly<Record<YearEndMethod, YearEndLeaf>> = {
  'latest-holds': latestHolds,
  'so-far-and-last-year': soFarAndLastYear,
  'run-rate': runRate,
}
