// Years to date as they are stated. In: the evidence. Out: each with the one before it, or with the months before it,
// and the numbers of their cases.
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import type { Reading } from '../../extracts/extract.ts'
import type { Amount } from '../../terms/amount.ts'
import { type Exact, exact, plainDecimal } from '../../terms/exact.ts'
import { parseNameAndPart } from '../../terms/part.ts'
import { endMonthOf, financialYearOf, firstMonthOf, monthsBetween, yearToDate } from '../../terms/period.ts'
import { knownValue, printedDecimals } from '../as-stated.ts'
import type { CheckEvidence } from '../check-evidence.ts'
import { numberOf, ratioParts } from '../number-of.ts'
import { figureIn } from '../pages-of-figures.ts'
import { everyYearToDate } from '../years-to-date.ts'
import { casesSoFar, type FigureSoFar, pairsOfYear, type Step } from './figure-so-far.ts'

/** Of a share or a mean whose cases are known. */
export function stepsOfYearsToDate(evidence: CheckEvidence): Step[] {
  const stated = everyYearToDate(evidence).flatMap(({ indicator, reading }) => {
    const figure = figureIn(reading, indicator)
    const cases = casesOfYearToDate(evidence, indicator, reading)
    if (figure === undefined || cases === undefined || indicator['year-to-date'] === 'latest') return []
    const numerator = reading.amount.kind === 'known' ? reading.amount.numerator : undefined
    return [
      {
        indicator,
        ...figure,
        ...(numerator !== undefined && { numerator, rounding: exact(0) }),
        cases,
        period: reading.period,
      },
    ]
  })
  return [...Map.groupBy(stated, ({ indicator }) => indicator)].flatMap(([indicator, figures]) => {
    const pairs = pairsOfYear(figures)
    const alone = figures.filter(figure => !pairs.some(({ after }) => after === figure))
    const withMonths = alone.flatMap(after => {
      const before = monthsBefore(evidence, indicator, after)
      return before === undefined ? [] : [{ before, after }]
    })
    const possible = declaredSoFar(evidence, indicator)
    return [...pairs, ...withMonths].map(pair => ({
      indicator,
      ...pair,
      ...(possible !== undefined && { possible }),
    }))
  })
}

/**
 * The months from April to the last that is known, where later ones of the year to date are not: what they must have
 * been is the difference.
 */
function monthsBefore(
  { observations, definitions }: CheckEvidence,
  indicator: IndicatorDefinition,
  { period, origin }: FigureSoFar,
): FigureSoFar | undefined {
  const last = endMonthOf(period)
  const months = monthsBetween(firstMonthOf(financialYearOf(last)), last)
  const parts = months.map(
    month => observations.find(indicator.ref, definitions.areas.council.id, month).amount,
  )
  const missing = parts.findIndex(amount => amount.kind === 'missing')
  const [known, others] = [parts.slice(0, missing), parts.slice(missing)]
  const end = months[missing - 1]
  if (missing < 1 || end === undefined || others.some(amount => amount.kind === 'known')) return undefined
  const numerator = sumOf(known, 'numerator')
  const cases = sumOf(known, 'denominator')
  if (numerator === undefined || cases === undefined || cases.equals(0)) return undefined
  const { scale = 1 } = ratioParts(indicator) ?? {}
  const value = numerator.mul(scale).div(cases)
  const said = plainDecimal(value, printedDecimals(indicator))
  return { value, numerator, cases, rounding: exact(0), said, period: yearToDate(end), origin }
}

/** Nothing if a figure was supplied without its parts. */
function sumOf(amounts: readonly Amount[], side: 'numerator' | 'denominator'): Exact | undefined {
  const numbers = amounts.map(amount => (amount.kind === 'known' ? amount[side] : undefined))
  return numbers.every(number => number !== undefined)
    ? numbers.reduce<Exact>((sum, number) => sum.add(number), exact(0))
    : undefined
}

function casesOfYearToDate(
  evidence: CheckEvidence,
  indicator: IndicatorDefinition,
  { amount, period }: Reading,
): Exact | undefined {
  if (amount.kind === 'known' && amount.denominator !== undefined) return amount.denominator
  const shareOf = evidence.definitions.checks.relations['share-of'].find(
    one => one.indicator === indicator.ref,
  )
  if (shareOf !== undefined) {
    const { name, part } = parseNameAndPart(shareOf.of)
    const council = evidence.definitions.areas.council.id
    return knownValue(evidence.observations.find(name, council, period, part).amount)
  }
  const measure = declaredSoFar(evidence, indicator)?.cases ?? ratioParts(indicator)?.denominator
  if (measure === undefined) return undefined
  return numberOf(evidence, measure, period)?.value ?? casesSoFar(evidence, measure, endMonthOf(period))
}

const declaredSoFar = ({ definitions }: CheckEvidence, { ref }: IndicatorDefinition) =>
  definitions.checks.relations['since-april'].find(({ indicator }) => indicator === ref)
