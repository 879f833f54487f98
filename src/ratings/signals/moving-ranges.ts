// How far a figure moves from one month to the next by chance. In: values in order. Out: the mean moving range.
import { type Exact, exact } from '../../terms/exact.ts'
import { exactMean } from './averages.ts'

/** Nelson 1982: a moving range this many times their mean is no chance. */
const EXTREME = exact('3.267')

/**
 * The mean of the differences between neighbours. With screening, differences of 3.267 times their mean or more
 * are left out, once. None where no difference is left: one value, or all values the same.
 * Worked: 4, 6, 5, 9 differ by 2, 1 and 4, on average 7/3; none is 7.62 or more, so 7/3 it stays.
 */
export function meanMovingRange(values: readonly Exact[], screening: boolean): Exact | undefined {
  const ranges = values.slice(1).map((value, at) => value.sub(values[at] ?? value).abs())
  const mean = exactMean(ranges)
  if (!screening || mean === undefined) return mean
  const extreme = mean.mul(EXTREME)
  return exactMean(ranges.filter(range => range.compare(extreme) < 0))
}
