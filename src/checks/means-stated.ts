// Figures that must be the mean of others: of the indicators of its parts, of the rows of a table, or of the months or
// quarters of a longer time. In: the evidence. Out: each figure with its parts.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Exact } from '../terms/exact.ts'
import { parseNameAndPart } from '../terms/part.ts'
import { endMonthOf, type Period, periodId, yearToDate } from '../terms/period.ts'
import { areasSupplied } from './areas-supplied.ts'
import { knownValue, type RoundedFigure, roundedCell } from './as-stated.ts'
import type { CheckEvidence } from './check-evidence.ts'
import { figureStated } from './figure-stated.ts'
import type { MeanPart } from './mean-from-parts.ts'
import { meansOfParts } from './means-of-parts.ts'
import { numberOf, ratioParts } from './number-of.ts'
import { partTables } from './part-tables.ts'
import { isMeanOfParts } from './parts-and-totals.ts'
import { shorterSpans } from './shorter-spans.ts'
import { measureCounted } from './stocks.ts'

export interface MeanStated {
  /** The indicator's reference, or the measure of a table. */
  readonly of: string
  readonly indicator?: string
  readonly area: string
  readonly period: Period
  readonly whole: RoundedFigure
  readonly parts: readonly (MeanPart & { readonly name: string })[]
  /** Whether the figure may also be the sum of its parts, where nobody declares a mean. */
  readonly mayBeSum: boolean
  readonly areMonths?: true
}

export const meansStated = (evidence: CheckEvidence): MeanStated[] => [
  ...ofIndicators(evidence),
  ...ofTables(evidence),
  ...ofSpans(evidence),
]

function ofIndicators(evidence: CheckEvidence): MeanStated[] {
  const { months, years, period } = evidence
  const periods: readonly Period[] = [...months, ...years, yearToDate(period)]
  return meansOfParts(evidence).flatMap(({ whole: indicator, parts, isDeclared }) =>
    areasSupplied(evidence, [indicator.ref]).flatMap(area =>
      periods.flatMap((at): MeanStated[] => {
        const whole = figureStated(evidence, indicator, area, at)
        const found = parts.flatMap(part => {
          const figure = figureStated(evidence, part.indicator, area, at)
          const cases = casesOf(evidence, part.indicator, part.cases, area, at)
          return figure === undefined
            ? []
            : [{ name: part.indicator.ref, figure, ...(cases !== undefined && { cases }) }]
        })
        if (whole === undefined || found.length < parts.length) return []
        const { ref } = indicator
        return [{ of: ref, indicator: ref, area, period: at, whole, parts: found, mayBeSum: !isDeclared }]
      }),
    ),
  )
}

/** The declared cases, or else the count that the percentage is declared to be a share of. */
function casesOf(
  evidence: CheckEvidence,
  { ref }: IndicatorDefinition,
  cases: string | undefined,
  area: string,
  period: Period,
): Exact | undefined {
  if (cases !== undefined) return numberOf(evidence, cases, period, area)?.value
  const of = evidence.definitions.checks.relations['share-of'].find(one => one.indicator === ref)?.of
  if (of === undefined) return undefined
  const { name, part } = parseNameAndPart(of)
  return knownValue(evidence.observations.find(name, area, period, part).amount)
}

/** Of percentages, rates and means, and of money where the total is no sum. */
function ofTables(evidence: CheckEvidence): MeanStated[] {
  return partTables(evidence).flatMap(({ parts: readings, total: own }): MeanStated[] => {
    const [{ measure, area, period, unit }] = readings
    const total = own ?? evidence.readings.find(measure, period, area)
    const whole = total && roundedCell(total)
    const indicator = evidence.indicators.find(one => one.ref === measure)
    const parts = readings.flatMap(reading => {
      const figure = roundedCell(reading)
      const cases = casesOfPart(evidence, indicator, reading.part, area, period)
      const name = `${measure}[${reading.part}]`
      return figure === undefined ? [] : [{ name, figure, ...(cases !== undefined && { cases }) }]
    })
    if (total === undefined || whole === undefined || !isMeanOfParts(total, readings)) return []
    if (parts.length < readings.length) return []
    // Shares of one whole are looked at by `shares-do-not-add-up`.
    if (unit === 'percentage' && whole.value.equals(100)) return []
    const ref = indicator?.ref
    return [
      {
        of: measure,
        ...(ref !== undefined && { indicator: ref }),
        area,
        period,
        whole,
        parts,
        mayBeSum: true,
      },
    ]
  })
}

function casesOfPart(
  evidence: CheckEvidence,
  indicator: IndicatorDefinition | undefined,
  part: string | undefined,
  area: string,
  period: Period,
): Exact | undefined {
  if (indicator === undefined || part === undefined) return undefined
  const of = evidence.definitions.checks.relations['share-of'].find(
    one => one.indicator === indicator.ref,
  )?.of
  const counting = evidence.indicators.find(one => one.ref === of)
  const measure = ratioParts(indicator)?.denominator ?? (counting && measureCounted(counting)) ?? of
  if (measure === undefined || parseNameAndPart(measure).part !== undefined) return undefined
  return numberOf(evidence, `${measure}[${part}]`, period, area)?.value
}

/**
 * A span that is supplied, with all of its months or quarters. Children who count once in a year may make it another
 * figure; a span that is its last month is compared with that, and the year up to the paper's month by
 * `year-to-date-outside-months`.
 */
function ofSpans(evidence: CheckEvidence): MeanStated[] {
  const now = periodId(yearToDate(evidence.period))
  const readings = evidence.extracts.flatMap(one => one.readings)
  return evidence.indicators.filter(isMeanOfMonths).flatMap(indicator =>
    readings
      .filter(one => one.measure === indicator.ref && one.part === undefined && periodId(one.period) !== now)
      .filter(({ period }) => endMonthOf(period).index <= evidence.period.index)
      .flatMap(({ area, period }): MeanStated[] => {
        const whole = figureStated(evidence, indicator, area, period)
        const parts = shorterSpans(period)
          .map(span => ({ span, found: span.flatMap(at => partOf(evidence, indicator, area, at)) }))
          .find(({ span, found }) => span.length > 1 && found.length === span.length)?.found
        if (whole === undefined || parts === undefined) return []
        const { ref } = indicator
        return [{ of: ref, indicator: ref, area, period, whole, parts, mayBeSum: true, areMonths: true }]
      }),
  )
}

const isMeanOfMonths = ({ unit, annual, 'year-to-date': soFar }: IndicatorDefinition): boolean =>
  ['percentage', 'rate-per-10000', 'days', 'average'].includes(unit) &&
  [annual, soFar].some(rule => rule === 'as-supplied' || rule === 'ratio-of-sums') &&
  ![annual, soFar].includes('latest')

function partOf(
  evidence: CheckEvidence,
  indicator: IndicatorDefinition,
  area: string,
  period: Period,
): MeanStated['parts'] {
  const figure = figureStated(evidence, indicator, area, period)
  // The figure of a quarter is also found under its last month.
  const isOfPeriod = period.kind === 'quarter' || figure?.from.period.kind !== 'quarter'
  return figure === undefined || !isOfPeriod ? [] : [{ name: indicator.ref, figure }]
}
