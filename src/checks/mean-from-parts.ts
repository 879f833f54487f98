// Whether a figure can be the mean of its parts. In: the figure and its parts as printed, with the cases of each where
// they are known. Out: nothing if it can, otherwise what it should be.
import { type Exact, exact } from '../terms/exact.ts'
import { halfOfLast, type RoundedFigure } from './as-stated.ts'

export interface MeanPart {
  readonly figure: RoundedFigure
  readonly cases?: Exact
}

/** The lowest and the highest of the parts, or their weighted mean. */
export type MeanExpected =
  | { readonly lowest: RoundedFigure; readonly highest: RoundedFigure }
  | { readonly mean: Exact }

/**
 * Each figure is within half of its last decimal. Worked: 71.0% of 220 girls and 83.2% of 262 boys are 77.6% of all:
 * (15,620 + 21,798.4) ÷ 482 = 77.63. From 77.58 to 77.68 is possible, and so is 77.6; 80.1 is not, and 84.0 is above
 * both.
 */
export function meanExpected(whole: RoundedFigure, parts: readonly MeanPart[]): MeanExpected | undefined {
  const slack = halfOfLast(whole)
  const figures = parts.map(({ figure }) => figure).sort((a, b) => a.value.compare(b.value))
  const [lowest, highest] = [figures[0], figures.at(-1)]
  if (lowest === undefined || highest === undefined) return undefined
  const isBetween = (from: Exact, to: Exact) =>
    whole.value.compare(from.sub(slack)) >= 0 && whole.value.compare(to.add(slack)) <= 0
  const below = (figure: RoundedFigure) => figure.value.sub(halfOfLast(figure))
  const above = (figure: RoundedFigure) => figure.value.add(halfOfLast(figure))
  if (!isBetween(below(lowest), above(highest))) return { lowest, highest }
  const cases = parts.flatMap(one => one.cases ?? [])
  const all = cases.reduce((a, b) => a.add(b), exact(0))
  if (cases.length < parts.length || all.compare(0) <= 0) return undefined
  const weighted = (figureAt: (figure: RoundedFigure) => Exact) =>
    parts.reduce((sum, part) => sum.add(figureAt(part.figure).mul(part.cases ?? 0)), exact(0)).div(all)
  return isBetween(weighted(below), weighted(above)) ? undefined : { mean: weighted(({ value }) => value) }
}

/** Whether a figure is what its parts add up to: then it is a sum and no mean. */
export function isTheirSum(whole: RoundedFigure, parts: readonly MeanPart[]): boolean {
  const figures = parts.map(({ figure }) => figure)
  const sum = figures.reduce((total, { value }) => total.add(value), exact(0))
  const slack = [whole, ...figures].reduce((total, one) => total.add(halfOfLast(one)), exact(0))
  return sum.sub(whole.value).abs().compare(slack) <= 0
}
