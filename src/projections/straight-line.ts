// Extends a straight line through the year ends of the base (least squares), never below zero. Each category
// has its own line; the categories are then adjusted to the total.
// Worked: 20, 24, 25 in three years: slope (25 − 20) ÷ 2 = 2.5, mean 23 in the middle year: 23 + 2 × 2.5 = 28
// the year after the last.
// Range: the usual prediction interval of a regression line: s √(1 + 1 ÷ n + (x − x̄)² ÷ Σ(x − x̄)²) ×
// Student's t for four in five, n − 2 degrees of freedom.
import { type Exact, exact, sayDecimal } from '../terms/exact.ts'
import { financialYearOf, sayPeriod, year } from '../terms/period.ts'
import { rangeAround, studentT80 } from './interval.ts'
import type { NoProjection, ProjectedPart, ProjectedValues, YearEndSeries } from './projection.ts'
import { roundToTotal, wholeChildren } from './whole-children.ts'

interface Line {
  readonly slope: Exact
  readonly at: (x: number) => Exact
}

/** Years are counted from 0. */
function lineThrough(values: readonly Exact[]): Line {
  const n = values.length
  const mean = values.reduce((sum, value) => sum.add(value), exact(0)).div(n)
  const middle = exact(n - 1, 2)
  const [top, bottom] = values.reduce(
    ([products, squares], value, x) => {
      const from = exact(x).sub(middle)
      return [products.add(from.mul(value.sub(mean))), squares.add(from.mul(from))] as const
    },
    [exact(0), exact(0)] as const,
  )
  const slope = top.div(bottom)
  return { slope, at: x => mean.add(slope.mul(exact(x).sub(middle))) }
}

export function straightLine(
  { years, values }: YearEndSeries,
  ahead: number,
): ProjectedValues | NoProjection {
  const lastYear = years.at(-1)
  const n = values.length
  if (lastYear === undefined || n < 3)
    return {
      because:
        'fewer than three year ends are known, and a line through two points cannot show how far out it may be',
    }
  const line = lineThrough(values)
  const errors = values.map((value, x) => value.sub(line.at(x)).valueOf())
  const s = Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / (n - 2))
  const middle = (n - 1) / 2
  const squares = values.reduce((sum, _, x) => sum + (x - middle) ** 2, 0)
  return {
    ahead: Array.from({ length: ahead }, (_, step) => {
      const x = n + step
      const exactly = line.at(x)
      const value = wholeChildren(exactly)
      const half = s * Math.sqrt(1 + 1 / n + (x - middle) ** 2 / squares) * studentT80(n - 2)
      return {
        year: year(financialYearOf(lastYear).startYear + step + 1),
        value,
        ...rangeAround(value, exactly.valueOf() - half, exactly.valueOf() + half),
      }
    }),
    assumptions: [
      `The number is assumed to follow the straight line through the ${n} year ends to ${sayPeriod(lastYear)}: ${sayDecimal(line.slope, 1)} children a year.`,
    ],
    range:
      'If year ends vary about a straight line as much as in the past, the number falls within the range four times in five.',
  }
}

/** Each category follows its own line, not below zero, and is adjusted to the total of the year. */
export function straightLineParts(
  parts: readonly { readonly row: string; readonly values: readonly Exact[] }[],
  totals: readonly number[],
): ProjectedPart[] {
  const lines = parts.map(({ values }) => lineThrough(values))
  const n = parts[0]?.values.length ?? 0
  const byYear = totals.map((total, step) =>
    roundToTotal(
      total,
      lines.map(line => {
        const value = line.at(n + step)
        return value.compare(0) < 0 ? exact(0) : value
      }),
    ),
  )
  return parts.map(({ row }, at) => ({ row, values: byYear.map(year => year[at] ?? 0) }))
}
