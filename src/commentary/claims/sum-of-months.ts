// Adds up the figures of several months. In: a clause, an indicator and a number. Out: whether the number is their sum;
// undefined where the clause is not about several months.
// Worked: `62 in the last three months` holds of 20, 22 and 20.
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { exact, sayDecimal } from '../../terms/exact.ts'
import { periodId } from '../../terms/period.ts'
import { isPart } from '../rows/part-figures.ts'
import { AVERAGE, TOGETHER } from '../words/english.ts'
import { isTerm, type Quantity } from '../words/term.ts'
import { type ClaimReading, endMeant, isToDate, show } from './claim.ts'
import type { Clause } from './clause.ts'
import { fitsQuantity } from './hedged.ts'
import { pointsOf, pointsOfYear, pointsUpTo, type SeriesName, seriesValue } from './points.ts'

/** `the most in the last three months`; `August and November, with thirty children each`. */
const isNoSum = ({ terms }: Clause): boolean =>
  terms.some(isTerm('place')) || /^(?:each|apiece)$/i.test(terms.at(-1)?.text ?? '')

/** `62 in the last three months`, `four from November to January`: the sum of several, where the figure can be added up. */
export function sumReadings(
  clause: Clause,
  indicator: RatedIndicator,
  quantity: Quantity,
): ClaimReading[] | undefined {
  const { terms } = clause
  if (isNoSum(clause)) return undefined
  const several = monthsMeant(clause, indicator)
  if (several !== undefined)
    return several.points.length < 2 ? [] : addedUp(clause, indicator, quantity, several)
  const isDated = terms.some(isTerm('period'))
  const stretch = terms.find(isTerm('stretch')) ?? (isDated ? undefined : clause.stretch)
  const isSpan =
    stretch !== undefined ||
    clause.starts.some(
      start => terms.includes(start) && clause.periods.length > 0 && start.period.role === 'since',
    )
  if (!isSpan || quantity.kind !== 'number') return undefined
  // The parts of a share are not added up.
  if (indicator.definition.unit !== 'count') return partsAddedUp(clause, indicator, quantity, stretch?.months)
  const [end] = endMeant(clause, indicator)
  if (end === undefined || indicator.definition.annual !== 'sum') return []
  const all = pointsUpTo(indicator, end)
  const start = clause.starts.flatMap(one => one.period.ids)[0]
  const scope =
    stretch === undefined
      ? all.slice(all.findIndex(one => periodId(one.period) === start))
      : all.slice(-stretch.months)
  const values = scope.flatMap(one => seriesValue(indicator, one, 'value') ?? [])
  if (values.length < scope.length || values.length === 0) return []
  const sum = values.reduce((total, value) => total.add(value))
  return [
    {
      indicator,
      holds: fitsQuantity(quantity, sum, clause.topic.rules.hedges),
      shown: show(indicator, ...scope.slice(-2)),
    },
  ]
}

interface SeveralMonths {
  readonly points: readonly Observation[]
  readonly isMean: boolean
}

/** `in the third quarter`, `in November and December together`, `on average 22 a month this year`. */
function monthsMeant(clause: Clause, indicator: RatedIndicator): SeveralMonths | undefined {
  const { terms, periods } = clause
  const isMean = terms.some(term => AVERAGE.test(term.text))
  // `Black and Asian children together` are one group.
  const isTogether = !isPart(indicator) && terms.some(term => TOGETHER.test(term.text))
  const isQuarter = [...terms, ...clause.sentence].some(
    term => isTerm('period')(term) && /quarter|^Q\d/i.test(term.text) && isSame(term.period.ids, periods),
  )
  if (!isMean && !isTogether && !isQuarter) return undefined
  if (isMean && indicator.definition.unit !== 'count') return undefined
  return { points: pointsMeant(clause, indicator, isMean), isMean }
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 1 && some.length === others.length && some.every(id => others.includes(id))

function pointsMeant(clause: Clause, indicator: RatedIndicator, isMean: boolean): readonly Observation[] {
  const { periods, starts } = clause
  const all = pointsOf(indicator)
  const end = all.at(-1)
  const stretch = clause.terms.find(isTerm('stretch'))
  if (stretch !== undefined) return all.slice(-stretch.months)
  const since = starts.find(one => one.period.role === 'since')?.period.ids[0]
  if (since !== undefined) {
    const from = all.findIndex(one => periodId(one.period) === since)
    // `between August and December`: up to the month that is named.
    const last = all.findLastIndex(one => periods.includes(periodId(one.period)))
    return all.slice(from, last > from ? last + 1 : undefined)
  }
  if (isMean && isToDate(periods) && end !== undefined) return pointsOfYear(indicator, end)
  // `in October, November and December together`
  const named = clause.sentence.filter(isTerm('period'))
  const listed = named.flatMap(term => (term.period.ids.length === 1 ? term.period.ids : []))
  const ids = periods.length > 1 && clause.terms.some(term => TOGETHER.test(term.text)) ? listed : periods
  return all.filter(one => ids.includes(periodId(one.period)))
}

function seriesAdded({ subject }: Clause, unit: RatedIndicator['definition']['unit']): readonly SeriesName[] {
  if (unit === 'count') return ['value']
  if (unit !== 'percentage') return []
  return subject.namesWhole ? ['numerator', 'denominator'] : ['numerator']
}

/** The sum or mean of a count that adds up over the year, or of the parts of a share. */
function addedUp(
  clause: Clause,
  indicator: RatedIndicator,
  quantity: Quantity,
  { points, isMean }: SeveralMonths,
): ClaimReading[] {
  const { annual, unit } = indicator.definition
  if (quantity.kind !== 'number' || (unit === 'count' && annual !== 'sum')) return []
  const series = seriesAdded(clause, unit)
  const sums = series.flatMap(one => {
    const values = points.flatMap(point => seriesValue(indicator, point, one) ?? [])
    if (values.length < points.length) return []
    const sum = values.reduce((total, value) => total.add(value))
    return isMean ? sum.div(values.length) : sum
  })
  if (sums.length === 0) return []
  const holds = sums.some(sum => fitsQuantity(quantity, sum, clause.topic.rules.hedges))
  const [sum] = sums
  const says = isMean ? 'a month on average' : 'together'
  return [
    {
      indicator,
      holds,
      shown: show(indicator, ...points.slice(-4)),
      because: `${sayDecimal(sum ?? exact(0), isMean ? 1 : 0)} ${says} in ${points.length} months`,
    },
  ]
}

/** `fifteen left through adoption in the last three months`: the numerators; a name may itself speak of twelve months. */
function partsAddedUp(
  clause: Clause,
  indicator: RatedIndicator,
  quantity: Quantity,
  months: number | undefined,
): ClaimReading[] | undefined {
  const [end] = endMeant(clause, indicator)
  const all = end === undefined ? [] : pointsUpTo(indicator, end)
  const start = clause.starts.flatMap(one => one.period.ids)[0]
  const first = all.findIndex(one => periodId(one.period) === start)
  if (months === undefined && first < 0) return []
  const scope = months === undefined ? all.slice(first) : all.slice(-months)
  const series = clause.subject.namesWhole ? 'denominator' : 'numerator'
  const parts = scope.flatMap(one => seriesValue(indicator, one, series) ?? [])
  const sum =
    parts.length === scope.length && parts.length > 0
      ? parts.reduce((total, one) => total.add(one))
      : undefined
  const isSum = sum !== undefined && fitsQuantity(quantity, sum, clause.topic.rules.hedges)
  // `adoptions`: what counts is named, and no other number is meant.
  const isRolling = /\b(?:months|years)\b/i.test(indicator.definition.name)
  const isNamed = clause.subject.namesPart && !clause.subject.namesWhole && !isRolling
  if (sum !== undefined && (isSum || isNamed))
    return [{ indicator, holds: isSum, shown: show(indicator, ...scope.slice(-4)) }]
  return isRolling && (months === undefined || months % 12 === 0) ? undefined : []
}
