// Every month's figure. In: rated indicators. Out: the plan of a table with a row for each indicator: the months up to
// the paper's own, the closed years and the year to date.
import { ANNEX_TABLES } from '../../../definitions/blocks/annex-block.ts'
import { monthsSoFar } from '../../../indicators/indicator.ts'
import { financialYearOf, sayPeriod, sayShort } from '../../../terms/period.ts'
import { ownFigure, plannedFigure } from '../../tables/planned-cells.ts'
import type { PlanningContext, TablePlan } from '../../tables/table-plan.ts'
import { rowsByTopic } from './rows-by-topic.ts'

export function monthsPlan(planning: PlanningContext): TablePlan {
  const [first] = planning.indicators.values()
  const months = first === undefined ? [] : monthsSoFar(first)
  const years = first?.years ?? []
  return {
    id: ANNEX_TABLES.months,
    caption: `${planning.labels.table(ANNEX_TABLES.months)}: every indicator, month by month and by year`,
    says: [],
    rowHeading: 'Indicator',
    columns: [
      ...months.map((month, at) => ({
        title: sayShort(month.period),
        holds: 'figures' as const,
        ...(at === months.length - 1 && { isCurrent: true }),
      })),
      ...years.map(year => ({ title: sayPeriod(year.period), holds: 'figures' as const })),
      { title: sayPeriod(financialYearOf(planning.period)), below: 'to date', holds: 'figures' },
    ],
    rows: rowsByTopic(planning, planning.topics, one =>
      [...monthsSoFar(one), ...one.years, one.yearToDate].map(({ period }) =>
        plannedFigure(ownFigure(planning, one.definition.ref, period)),
      ),
    ),
    notes: [],
  }
}
