// Percentages, rates and means of a time that is made of months or quarters. In: the evidence. Out: each with those of its
// months or quarters.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Reading } from '../extracts/extract.ts'
import { endMonthOf, type Period, periodId, yearToDate } from '../terms/period.ts'
import type { CheckEvidence } from './check-evidence.ts'
import { figureStated } from './figure-stated.ts'
import type { MeanStated } from './mean-stated.ts'
import { shorterSpans } from './shorter-spans.ts'

/**
 * A span that is supplied, with all of its months or quarters. Children who count once in a year may make it another
 * figure; a span that is its last month is compared with that, and the year up to the paper's month by
 * `year-to-date-outside-months`.
 */
export function meansOfSpans(evidence: CheckEvidence): MeanStated[] {
  const now = periodId(yearToDate(evidence.period))
  const readings = evidence.extracts.flatMap(one => one.readings)
  return evidence.indicators.filter(isMeanOfMonths).flatMap(indicator =>
    readings
      .filter(one => one.measure === indicator.ref && one.part === undefined && periodId(one.period) !== now)
      .filter(({ period }) => shorterSpans(period).length > 0)
      .filter(one => endMonthOf(one.period).index <= evidence.period.index && !isWorkedOut(one, evidence))
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

/** From the numbers of its months: then it is compared with those. */
function isWorkedOut({ measure, area, period }: Reading, { observations }: CheckEvidence): boolean {
  return period.kind !== 'quarter' && observations.find(measure, area, period).from.length > 1
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
