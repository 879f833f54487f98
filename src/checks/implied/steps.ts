// Figures of all cases so far, each with the one before it: monthly means since April or of twelve months, and years to
// date. In: the evidence. Out: pairs of figures with the numbers of their cases.
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import type { Reading } from '../../extracts/extract.ts'
import { type Exact, exact } from '../../terms/exact.ts'
import type { Origin } from '../../terms/origin.ts'
import { parseNameAndPart } from '../../terms/part.ts'
import {
  endMonthOf,
  financialYearOf,
  firstMonthOf,
  type Month,
  monthsAfter,
  monthsBetween,
  type Period,
} from '../../terms/period.ts'
import { knownValue } from '../as-stated.ts'
import type { CheckEvidence } from '../check-evidence.ts'
import { numberOf, ratioParts } from '../number-of.ts'
import { figureIn, paperPage } from '../pages-of-figures.ts'
import { everyYearToDate } from '../years-to-date.ts'
import type { CumulativeFigure } from './implied-value.ts'

export interface FigureSoFar extends CumulativeFigure {
  readonly period: Period
  readonly origin: Origin
  /** Where the figure was stated with its parts. */
  readonly numerator?: Exact
}

export interface Step {
  readonly indicator: IndicatorDefinition
  readonly before: FigureSoFar
  readonly after: FigureSoFar
  /** What is declared of a single case. */
  readonly possible?: { readonly 'at-least'?: number | undefined; readonly 'at-most'?: number | undefined }
}

export const stepsOf = (evidence: CheckEvidence): Step[] => [
  ...sinceApril(evidence),
  ...ofTwelveMonths(evidence),
  ...yearsToDate(evidence),
]

/** Declared: the figure of a month is that of all cases since April. */
function sinceApril(evidence: CheckEvidence): Step[] {
  const { definitions, indicators, months } = evidence
  return definitions.checks.relations['since-april'].flatMap(({ indicator: ref, cases, ...possible }) => {
    const indicator = indicators.find(one => one.ref === ref)
    if (indicator === undefined) return []
    const figures = months.flatMap(month => {
      const number = casesIn(evidence, cases, monthsBetween(firstMonthOf(financialYearOf(month)), month))
      return figureOf(evidence, indicator, month, number) ?? []
    })
    return pairsOfYear(figures).map(pair => ({ indicator, ...pair, possible }))
  })
}

/** Declared: of twelve months. Where cases leave as new ones come, nothing follows for the new ones. */
function ofTwelveMonths(evidence: CheckEvidence): Step[] {
  const { definitions, indicators, months } = evidence
  const { rolling, 'since-april': others } = definitions.checks.relations
  return rolling.flatMap(({ indicator: ref, cases }) => {
    const indicator = indicators.find(one => one.ref === ref)
    if (indicator === undefined || others.some(one => one.indicator === ref)) return []
    const at = (month: Month) =>
      figureOf(
        evidence,
        indicator,
        month,
        casesIn(evidence, cases, monthsBetween(monthsAfter(month, -11), month)),
      )
    return months.flatMap(month => {
      const leaving = casesIn(evidence, cases, [monthsAfter(month, -12)])
      const [before, after] = [at(monthsAfter(month, -1)), at(month)]
      return leaving?.equals(0) && before !== undefined && after !== undefined
        ? [{ indicator, before, after }]
        : []
    })
  })
}

/** Years to date as stated, of a share or a mean whose cases are known. */
function yearsToDate(evidence: CheckEvidence): Step[] {
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
  return [...Map.groupBy(stated, ({ indicator }) => indicator)].flatMap(([indicator, figures]) =>
    pairsOfYear(figures).map(pair => ({ indicator, ...pair })),
  )
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
  const measure = ratioParts(indicator)?.denominator
  if (measure === undefined) return undefined
  const last = endMonthOf(period)
  return (
    numberOf(evidence, measure, period)?.value ??
    casesIn(evidence, measure, monthsBetween(firstMonthOf(financialYearOf(period)), last))
  )
}

/** Nothing if a month is not known. */
function casesIn({ readings }: CheckEvidence, measure: string, months: readonly Month[]): Exact | undefined {
  const numbers = months.map(month => knownValue(readings.find(measure, month)?.amount))
  return numbers.every(number => number !== undefined)
    ? numbers.reduce<Exact>((sum, number) => sum.add(number), exact(0))
    : undefined
}

function figureOf(
  evidence: CheckEvidence,
  indicator: IndicatorDefinition,
  month: Month,
  cases: Exact | undefined,
): FigureSoFar | undefined {
  const figure = paperPage(evidence).figure(indicator, evidence.definitions.areas.council.id, month)
  return figure === undefined || cases === undefined ? undefined : { ...figure, cases, period: month }
}

/** Each figure with the one before it in the same financial year. */
function pairsOfYear<F extends FigureSoFar>(figures: readonly F[]): { before: F; after: F }[] {
  const inOrder = figures.toSorted((a, b) => endMonthOf(a.period).index - endMonthOf(b.period).index)
  return inOrder.slice(1).flatMap((after, at) => {
    const before = inOrder[at]
    return before !== undefined && isLaterInYear(before.period, after.period) ? [{ before, after }] : []
  })
}

const isLaterInYear = (before: Period, after: Period): boolean =>
  endMonthOf(before).index < endMonthOf(after).index &&
  financialYearOf(before).startYear === financialYearOf(after).startYear
