// Stock and flow: the children in care at a year end, by age band and placement, stay, move or leave in the
// proportions of the base years, and as many enter as in those years.
// This is a Markov model with steps of a year. Children change age band because a year end counts them a year
// older. (cs-demand-model, MIT, has the same form with steps of a day.)
// Worked: 10 in A, 20 in B; of A 60% stay and 20% move to B, of B 50% stay; 5 enter A: A = 6 + 5 = 11, B = 2
// + 10 = 12, total 23.
// Range: the lowest and the highest of the runs that use the shares and entrants of a single base year.
import { type Exact, exact, sayDecimal } from '../terms/exact.ts'
import { type FinancialYear, sayPeriod, year } from '../terms/period.ts'
import { rangeAround } from './interval.ts'
import type { NoProjection, ProjectedPart, ProjectedValues } from './projection.ts'
import { roundToTotal, wholeChildren } from './whole-children.ts'

/**
 * The children of one year by their state at its beginning and end. Without `from` they entered; without `to`
 * they left.
 */
export interface YearOfMovements {
  readonly year: FinancialYear
  readonly movements: readonly { readonly from?: string; readonly to?: string; readonly children: number }[]
}

type Stock = ReadonlyMap<string, Exact>

/**
 * Starts from the states of the last year end. `rowOf` gives the printed category of a state.
 */
export function projectStockAndFlow(
  base: readonly YearOfMovements[],
  ahead: number,
  rowOf: (state: string) => string,
): (ProjectedValues & { readonly parts: readonly ProjectedPart[] }) | NoProjection {
  const last = base.at(-1)
  if (last === undefined || base.length < 2)
    return { because: 'the returns have fewer than two years of movements' }
  const start = stockAtEnd(last)
  const runs = base.map(one => run(start, [one], ahead))
  const main = run(start, base, ahead)
  const years = main.map((stock, at) => {
    const exactly = totalOf(stock)
    const value = wholeChildren(exactly)
    const totals = runs.map(stocks => totalOf(stocks[at] ?? new Map()).valueOf())
    return {
      year: year(last.year.startYear + at + 1),
      value,
      ...rangeAround(value, Math.min(...totals), Math.max(...totals)),
    }
  })
  const rows = [
    ...new Set(
      base.flatMap(({ movements }) =>
        movements.flatMap(({ from, to }) =>
          [from, to].flatMap(state => (state === undefined ? [] : [rowOf(state)])),
        ),
      ),
    ),
  ].sort()
  const byYear = main.map((stock, at) =>
    roundToTotal(
      years[at]?.value ?? 0,
      rows.map(row =>
        sumOf([...stock].flatMap(([state, children]) => (rowOf(state) === row ? [children] : []))),
      ),
    ),
  )
  const [entered, left] = [
    meanOf(base, one => one.from === undefined),
    meanOf(base, one => one.to === undefined),
  ]
  return {
    ahead: years,
    parts: rows.map((row, at) => ({ row, values: byYear.map(one => one[at] ?? 0) })),
    assumptions: [
      `By age band and placement, children in care at the end of ${sayPeriod(last.year)} are assumed to stay, move and leave in the same proportions as in ${base.map(one => sayPeriod(one.year)).join(', ')} taken together.`,
      `Each year, ${sayDecimal(entered, 1)} children are assumed to enter and still be in care at the end of the year, the mean of those years. In those years a mean of ${sayDecimal(left, 1)} of the children in care at the beginning of the year had left by its end. Children who enter and leave within the same year are not included.`,
    ],
    range: `The range is from the lowest to the highest of ${base.length} calculations, each with the proportions and entrants of a single base year.`,
  }
}

function run(start: Stock, base: readonly YearOfMovements[], ahead: number): Stock[] {
  const shares = sharesOf(base)
  const entrants = sumBy(
    base.flatMap(({ movements }) => movements.filter(one => one.from === undefined)),
    one => one.to,
  )
  const stocks: Stock[] = []
  for (let at = 0; at < ahead; at++) stocks.push(step(stocks.at(-1) ?? start, shares, entrants, base.length))
  return stocks
}

function step(stock: Stock, shares: ReadonlyMap<string, Stock>, entrants: Stock, years: number): Stock {
  const next = new Map<string, Exact>([...entrants].map(([state, children]) => [state, children.div(years)]))
  for (const [from, children] of stock) {
    // No child was in this state before, so it has no shares: its children stay.
    for (const [to, share] of shares.get(from) ?? new Map([[from, exact(1)]]))
      next.set(to, (next.get(to) ?? exact(0)).add(children.mul(share)))
  }
  return rounded(next)
}

/** Fractions would grow without limit; a millionth of a child is precise enough. */
const rounded = (stock: Stock): Stock =>
  new Map([...stock].map(([state, children]) => [state, children.round(6)]))

function sharesOf(base: readonly YearOfMovements[]): Map<string, Stock> {
  const all = base.flatMap(({ movements }) => movements)
  const byState = Map.groupBy(
    all.filter(one => one.from !== undefined),
    one => one.from ?? '',
  )
  return new Map(
    [...byState].map(([from, ones]) => {
      const total = ones.reduce((sum, one) => sum + one.children, 0)
      return [
        from,
        new Map([...sumBy(ones, one => one.to)].map(([to, children]) => [to, children.div(total)])),
      ]
    }),
  )
}

function sumBy(
  ones: YearOfMovements['movements'],
  key: (one: YearOfMovements['movements'][number]) => string | undefined,
): Stock {
  const sums = new Map<string, Exact>()
  for (const one of ones) {
    const name = key(one)
    if (name !== undefined) sums.set(name, (sums.get(name) ?? exact(0)).add(one.children))
  }
  return sums
}

const stockAtEnd = ({ movements }: YearOfMovements): Stock => sumBy(movements, one => one.to)
const sumOf = (values: readonly Exact[]): Exact => values.reduce((sum, value) => sum.add(value), exact(0))
const totalOf = (stock: Stock): Exact => sumOf([...stock.values()])
const meanOf = (
  base: readonly YearOfMovements[],
  is: (one: YearOfMovements['movements'][number]) => boolean,
): Exact =>
  exact(
    base.flatMap(({ movements }) => movements.filter(is)).reduce((sum, one) => sum + one.children, 0),
    base.length,
  )
