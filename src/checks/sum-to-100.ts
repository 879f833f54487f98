// Percentages that are added up. In: percentages as printed. Out: their sum, and whether it can be 100.
import { type Exact, exact } from '../terms/exact.ts'
import { halfOfLast, type RoundedFigure } from './as-stated.ts'

export const sumOfShares = (figures: readonly RoundedFigure[]): Exact =>
  figures.reduce((sum, { value }) => sum.add(value), exact(0))

/**
 * How far their sum may be from 100 because each is rounded. Worked: 33.3, 33.3 and 33.3 are each within 0.05, so that
 * 99.85 to 100.15 is possible, and 99.9 is; 33, 33 and 32 make 98, and 98.5 to 101.5 is possible.
 */
export const roundingOfShares = (figures: readonly RoundedFigure[]): Exact =>
  figures.reduce((sum, figure) => sum.add(halfOfLast(figure)), exact(0))

export const is100 = (figures: readonly RoundedFigure[]): boolean =>
  sumOfShares(figures).sub(100).abs().compare(roundingOfShares(figures)) <= 0

export const isAbove100 = (figures: readonly RoundedFigure[]): boolean =>
  sumOfShares(figures).sub(100).compare(roundingOfShares(figures)) > 0
