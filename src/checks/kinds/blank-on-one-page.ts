// A figure on one page and a blank on another: the topic page gives 480 for the year to date, and the scorecard
// nothing.
import { endMonthOf, sayPeriod } from '../../terms/period.ts'
import { gapsBetweenCells } from '../blanks/between-cells.ts'
import { gapsOnStatements } from '../blanks/on-statements.ts'
import type { Check } from '../check-evidence.ts'
import { comparedArea } from '../compared-area.ts'

export const blankOnOnePage: Check<'blank-on-one-page'> = evidence =>
  [...gapsBetweenCells(evidence), ...gapsOnStatements(evidence)]
    .filter(({ period }) => endMonthOf(period).index <= evidence.period.index)
    .map(({ name, indicator, area, period, origin, ...said }) => ({
      facts: {
        name,
        area: comparedArea(evidence, area),
        period: sayPeriod(period),
        ...said,
      },
      origin,
      period,
      ...(indicator !== undefined && { indicator }),
    }))
