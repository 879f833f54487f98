// Figures that a second statement has and the paper does not, or the other way round. In: the evidence. Out: each
// with both places.
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import type { Extract, Reading } from '../../extracts/extract.ts'
import { sayOrigin } from '../../terms/origin.ts'
import { endMonthOf, type Period, samePeriod, yearToDate } from '../../terms/period.ts'
import { sayObserved, sayStated } from '../as-stated.ts'
import type { CheckEvidence } from '../check-evidence.ts'
import { isWithoutFigure, type OneSidedFigure, sayBlank } from './one-sided-figure.ts'

export function gapsOnStatements(evidence: CheckEvidence): OneSidedFigure[] {
  const byRef = new Map(evidence.indicators.map(one => [one.ref, one]))
  return evidence.statements.flatMap(statement => {
    const lastMonth = lastMonthIn(statement)
    return statement.readings.flatMap(reading => {
      const indicator = byRef.get(reading.measure)
      const isComing = reading.period.kind === 'month' && reading.period.index > lastMonth
      // A month that the whole sheet lacks is reported as an old sheet.
      if (indicator === undefined || isComing || reading.part !== undefined) return []
      const pair = isWithoutFigure(reading)
        ? blankHere(reading, indicator, evidence)
        : blankElsewhere(reading, indicator, evidence)
      const { area, period, origin } = reading
      return pair === undefined
        ? []
        : [{ name: indicator.ref, indicator: indicator.ref, area, period, origin, ...pair }]
    })
  })
}

const lastMonthIn = ({ readings }: Extract): number =>
  Math.max(
    ...readings.flatMap(({ period, amount }) =>
      period.kind === 'month' && amount.kind === 'known' ? [endMonthOf(period).index] : [],
    ),
  )

type Pair = Pick<OneSidedFigure, 'figure' | 'here' | 'there' | 'elsewhere'>

interface SaidInPlace {
  readonly said: string
  readonly place: string
}

/** The statement has no figure. */
function blankHere(
  reading: Reading,
  indicator: IndicatorDefinition,
  evidence: CheckEvidence,
): Pair | undefined {
  const figure = figureElsewhere(reading, indicator, evidence)
  return (
    figure && { figure: figure.said, here: sayBlank(reading), there: figure.said, elsewhere: figure.place }
  )
}

/** What was supplied, or worked out from cells of the period itself: a latest month is not the figure of a span. */
function figureElsewhere(
  { area, period }: Reading,
  indicator: IndicatorDefinition,
  { readings, observations }: CheckEvidence,
): SaidInPlace | undefined {
  const supplied = readings.find(indicator.ref, period, area)
  if (supplied?.amount.kind === 'known')
    return { said: sayStated(supplied, indicator), place: sayOrigin(supplied.origin) }
  const observed = observations.find(indicator.ref, area, period)
  const [cell] = observed.from
  if (observed.amount.kind === 'missing' || cell === undefined || ruleOf(indicator, period) === 'latest')
    return undefined
  return { said: sayObserved(observed, indicator), place: `the paper, from ${sayOrigin(cell.origin)}` }
}

/** The statement has a figure that the paper lacks: its cell is blank, or none gives the period that it prints. */
function blankElsewhere(
  reading: Reading,
  indicator: IndicatorDefinition,
  evidence: CheckEvidence,
): Pair | undefined {
  const { area, period } = reading
  const { readings, observations, definitions } = evidence
  if (reading.amount.kind === 'missing') return undefined
  const figure = sayStated(reading, indicator)
  const without = (there: string, elsewhere: string): Pair => ({ figure, here: figure, there, elsewhere })
  if (observations.find(indicator.ref, area, period).amount.kind === 'known') return undefined
  const supplied = readings.find(indicator.ref, period, area)
  if (supplied !== undefined)
    return isWithoutFigure(supplied) ? without(sayBlank(supplied), sayOrigin(supplied.origin)) : undefined
  const isPrinted =
    area === definitions.areas.council.id &&
    ruleOf(indicator, period) !== 'none' &&
    printedPeriods(evidence).some(one => samePeriod(one, period))
  return isPrinted ? without('blank', 'the paper') : undefined
}

const printedPeriods = ({ months, years, period }: CheckEvidence): readonly Period[] => [
  ...months,
  ...years,
  yearToDate(period),
]

function ruleOf(indicator: IndicatorDefinition, { kind }: Period): string {
  if (kind === 'year') return indicator.annual
  return kind === 'year-to-date' ? indicator['year-to-date'] : 'month'
}
