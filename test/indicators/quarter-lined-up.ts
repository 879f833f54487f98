// An indicator lined up for a paper about a quarter. In: its definition and its measures by month. Out: the indicator.
import type { IndicatorDefinition } from '../../src/definitions/indicator-definition.ts'
import type { Indicator } from '../../src/indicators/indicator.ts'
import { lineUp } from '../../src/indicators/line-up.ts'
import { endMonthOf, periodId, type Quarter, quartersAfter, year } from '../../src/terms/period.ts'
import { COUNCIL, definitionsWith, type Given, observed } from '../observations/build.ts'

export function linedUpForQuarter(
  definition: IndicatorDefinition,
  given: Given,
  quarter: Quarter,
): Indicator {
  const { at } = observed(definition, given, { period: endMonthOf(quarter) })
  const [indicator] = lineUp({
    observations: {
      find: (_, area, period) => at(periodId(period), area),
      share: () => {
        throw new Error('no shares here')
      },
    },
    definitions: definitionsWith(definition),
    indicators: [definition],
    period: quarter,
    months: [-4, -3, -2, -1, 0].map(back => quartersAfter(quarter, back)),
    years: [year(2015)],
  })
  if (indicator === undefined) throw new Error(`nothing was lined up for ${COUNCIL}`)
  return indicator
}
