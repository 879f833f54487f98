// Parts of one whole that together are above it. In January 2017 no child left care to a permanent home (6.5: 0.0%),
// but 75.0% were adopted (6.8). On a second statement too: a scorecard gives 65.7% with a plan for 2013/14, and 72.9%
// with an up-to-date plan.
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import { type Exact, exact, plainDecimal } from '../../terms/exact.ts'
import { type Period, periodId, sayPeriod, yearToDate } from '../../terms/period.ts'
import type { Check, CheckEvidence, CheckFinding } from '../check-evidence.ts'
import { comparedArea } from '../compared-area.ts'
import { measuresAboveWhole } from '../measures-above-whole.ts'
import { type PageOfFigures, pagesOf, paperPage, type StatedFigure } from '../pages-of-figures.ts'
import { partsByMethod, partsOfWholes, type WholeAndParts } from '../related-indicators.ts'

type Finding = CheckFinding<'parts-above-whole'>

export const partsAboveWhole: Check<'parts-above-whole'> = evidence => {
  const { months, years, period, definitions } = evidence
  const areas = [definitions.areas.council, ...definitions.areas.comparators].map(({ id }) => id)
  const declared = partsOfWholes(evidence)
  const periods: readonly Period[] = [...months, ...years, yearToDate(period)]
  const onPaper = aboveOn(paperPage(evidence), declared, { areas, periods }, evidence)
  const again = [...declared, ...partsByMethod(evidence)]
  const onStatements = pagesOf(evidence.statements).flatMap(page =>
    aboveOn(page, again, { areas, periods: page.periods }, evidence),
  )
  // What the paper has as well is reported once.
  const reported = new Set(onPaper.map(keyOf))
  const ofMeasures = measuresAboveWhole(evidence)
  return [
    ...onPaper,
    ...[...onStatements, ...ofMeasures.filter(isNotAmong(onStatements))].filter(
      one => !reported.has(keyOf(one)),
    ),
  ]
}

const isNotAmong = (found: readonly Finding[]) => {
  const keys = new Set(found.map(keyOf))
  return (one: Finding) => !keys.has(keyOf(one))
}

const keyOf = ({ facts, period }: Finding): string =>
  [facts.whole, facts.area, period === undefined ? '' : periodId(period)].join('|')

interface Span {
  readonly areas: readonly string[]
  readonly periods: readonly Period[]
}

const aboveOn = (
  page: PageOfFigures,
  relations: readonly WholeAndParts[],
  { areas, periods }: Span,
  evidence: CheckEvidence,
): Finding[] =>
  relations.flatMap(relation =>
    areas.flatMap(area => periods.flatMap(at => above(page, relation, { area, at }, evidence) ?? [])),
  )

interface Part {
  readonly indicator: IndicatorDefinition
  readonly figure: StatedFigure
}

/** Each figure may have been rounded by half of its last decimal; a number of children is not rounded. */
function above(
  page: PageOfFigures,
  { whole, parts }: WholeAndParts,
  { area, at }: { readonly area: string; readonly at: Period },
  evidence: CheckEvidence,
): Finding | undefined {
  const stated = page.figure(whole, area, at)
  const known = parts.flatMap((indicator): Part[] => {
    const figure = page.figure(indicator, area, at)
    return figure === undefined ? [] : [{ indicator, figure }]
  })
  const sum = known.reduce<Exact>((total, { figure }) => total.add(figure.value), exact(0))
  const slack = known.reduce<Exact>(
    (total, { figure }) => total.add(figure.rounding),
    stated?.rounding ?? exact(0),
  )
  if (stated === undefined || sum.sub(stated.value).compare(slack) <= 0) return undefined
  const decimals = Math.max(...known.map(({ figure }) => figure.decimals))
  const facts = {
    whole: whole.ref,
    area: comparedArea(evidence, area),
    period: sayPeriod(at),
    found: stated.said,
    parts: known.map(({ indicator, figure }) => ({ indicator: indicator.ref, value: figure.said })),
    sum: plainDecimal(sum, decimals),
  }
  return { facts, origin: stated.origin, indicator: whole.ref, period: at }
}
