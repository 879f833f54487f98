// Monthly figures of all cases since April, or of twelve months, as checks.yaml declares them. In: the evidence. Out:
// each with the one before it, and the numbers of their cases.
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import type { Exact } from '../../terms/exact.ts'
import { type Month, monthsAfter, monthsBetween } from '../../terms/period.ts'
import type { CheckEvidence } from '../check-evidence.ts'
import { paperPage } from '../pages-of-figures.ts'
import { casesIn, casesSoFar, type FigureSoFar, pairsOfYear, type Step } from './figure-so-far.ts'

export const stepsOfMonths = (evidence: CheckEvidence): Step[] => [
  ...sinceApril(evidence),
  ...ofTwelveMonths(evidence),
]

/** Declared: the figure of a month is that of all cases since April. */
function sinceApril(evidence: CheckEvidence): Step[] {
  const { definitions, indicators, months } = evidence
  return definitions.checks.relations['since-april'].flatMap(({ indicator: ref, cases, ...possible }) => {
    const indicator = indicators.find(one => one.ref === ref)
    if (indicator === undefined) return []
    const figures = months.flatMap(month => {
      const number = casesSoFar(evidence, cases, month)
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

function figureOf(
  evidence: CheckEvidence,
  indicator: IndicatorDefinition,
  month: Month,
  cases: Exact | undefined,
): FigureSoFar | undefined {
  const figure = paperPage(evidence).figure(indicator, evidence.definitions.areas.council.id, month)
  return figure === undefined || cases === undefined ? undefined : { ...figure, cases, period: month }
}
