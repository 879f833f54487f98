// What came in one month as a share of what came in the year: `three in ten of the adoptions this year took place in January`.
// In: a clause and where its number stands. Out: its claim; none where the clause names no month of a year.
// Worked: 9 of the 29 adoptions of April to January were in January: 31.0%.
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { exact, roundHalfUp } from '../../terms/exact.ts'
import { isLeadWord, isTerm, type Quantity, type TermOf } from '../words/term.ts'
import { type Claim, type ClaimReading, claim, isToDate, show } from './claim.ts'
import { type Clause, isPeriod } from './clause.ts'
import { fitsQuantity, isNearFraction } from './hedged.ts'
import { figureAt, seriesValue } from './points.ts'

const isShare = (term: Clause['terms'][number] | undefined): term is TermOf<'quantity'> =>
  isTerm('quantity')(term) && /^(?:fraction|percentage|ratio)$/.test(term.quantity.kind)

/** The year to date, or since it began. */
const isOfYear = ({ period }: TermOf<'period'>): boolean =>
  period.role === 'since' || isToDate(period.ids) || period.ids.some(id => id.includes('/'))

const isOfMonth = ({ period }: TermOf<'period'>): boolean =>
  period.role === 'at' && period.ids.length === 1 && /^\d{4}-\d\d$/.test(period.ids[0] ?? '')

/** The month and the year of `N of what came in the year came in the month`. */
function timesIn(
  { terms }: Clause,
  at: number,
): { month: TermOf<'period'>; year: TermOf<'period'> } | undefined {
  const term = terms[at]
  if (!isShare(term) || (term.quantity.kind !== 'ratio' && !isLeadWord('of')(terms[at + 1]))) return undefined
  const [year, month, ...others] = terms.slice(at + 1).filter(isPeriod)
  const isBoth = year !== undefined && month !== undefined && others.length === 0
  return isBoth && isOfYear(year) && isOfMonth(month) ? { month, year } : undefined
}

export function shareOfTime(clause: Clause, at: number): Claim[] | undefined {
  const term = clause.terms[at]
  const times = timesIn(clause, at)
  if (times === undefined || !isTerm('quantity')(term)) return undefined
  const { month } = times
  return claim(
    clause,
    [at],
    'number',
    clause.subject.indicators.flatMap(indicator => {
      const then = month.period.ids.flatMap(id => figureAt(indicator, id) ?? [])
      const readings = then.flatMap(one => readingsOf(clause, indicator, term.quantity, one))
      // Children that count, or those that they are counted among: the words leave open which.
      return readings.some(one => one.holds === undefined) ? [] : readings
    }),
  )
}

function readingsOf(
  clause: Clause,
  indicator: RatedIndicator,
  quantity: Quantity,
  then: Observation,
): ClaimReading[] {
  const { hedges } = clause.topic.rules
  const series =
    indicator.definition.unit === 'percentage'
      ? (['numerator', 'denominator'] as const)
      : (['value'] as const)
  return series.flatMap((one): ClaimReading[] => {
    const part = seriesValue(indicator, then, one)
    const whole = seriesValue(indicator, indicator.yearToDate, one)
    if (part === undefined || whole === undefined || whole.equals(0)) return []
    const shown = show(indicator, then, indicator.yearToDate)
    if (quantity.kind === 'ratio')
      return [{ indicator, holds: part.equals(quantity.value) && quantity.of?.equals(whole) === true, shown }]
    const share = roundHalfUp(exact(0).add(part).mul(100).div(whole), 1)
    const fits = fitsQuantity(quantity, share, hedges)
    return [{ indicator, holds: fits || !isNearFraction(quantity, share, hedges) ? fits : undefined, shown }]
  })
}
