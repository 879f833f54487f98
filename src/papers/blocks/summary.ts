// The performance summary: every indicator in one row. In: rated indicators. Out: a table of figures, verdicts, bounds and small charts.
import type { BlockDefinition } from '../../definitions/paper.ts'
import type { RatedIndicator } from '../../ratings/rate.ts'
import { financialYearOf, monthsAfter, sayPeriod, sayShort } from '../../terms/period.ts'
import { sparkline } from '../charts/sparkline.ts'
import { unitNames } from '../figure.ts'
import { legendOf } from '../legend.ts'
import type { Summary, SummaryRow } from '../paper.ts'
import { boundsOf } from '../words/bounds.ts'
import { directionCell, ratingCell } from '../words/ratings.ts'
import { goodIs, spanRules } from '../words/rules.ts'
import { indicatorOf, type Writing } from '../writing.ts'

const MONTHS_SHOWN = 3
const ID = 'summary'

export function summary(writing: Writing, definition: Extract<BlockDefinition, { block: 'summary' }>): Summary {
  const months = Array.from({ length: MONTHS_SHOWN }, (_, at) => monthsAfter(writing.period, at - MONTHS_SHOWN + 1))
  const groups = definition.groups.map(group => ({ title: group.title, rows: group.indicators.map(ref => rowOf(writing, indicatorOf(writing, ref))) }))
  return {
    block: 'summary',
    id: ID,
    title: definition.title,
    caption: `${writing.labels.table(ID)}: every indicator as at ${sayPeriod(writing.period)}`,
    columns: {
      months: months.map(sayShort),
      monthsBand: sayPeriod(financialYearOf(writing.period)),
      yearToDate: 'Year to date',
      years: writing.years.map(sayPeriod),
      comparators: writing.areas.comparators.map(({ short, name }) => ({ short, name })),
    },
    groups,
    legend: legendOf(writing),
  }
}

function rowOf(writing: Writing, indicator: RatedIndicator): SummaryRow {
  const { definition } = indicator
  const cell = writing.figures.cell
  const lastMonths = indicator.months.slice(0, indicator.months.indexOf(indicator.latest) + 1).slice(-MONTHS_SHOWN)
  return {
    ref: definition.ref,
    name: definition.name,
    goodIs: goodIs[definition.polarity],
    unit: unitNames[definition.unit],
    months: lastMonths.map(month => cell(indicator, month)),
    yearToDate: cell(indicator, indicator.yearToDate, yearToDateRule(indicator)),
    direction: directionCell(indicator),
    rating: ratingCell(indicator),
    bounds: boundsOf(indicator.target, definition.unit),
    years: indicator.years.map(year => cell(indicator, year)),
    comparators: indicator.comparators.map(one => cell(indicator, one)),
    chart: sparkline(writing, indicator, writing.labels.table(ID)),
  }
}

/** The rule stands under the figure; a missing figure says why instead. */
function yearToDateRule({ yearToDate, definition }: RatedIndicator): string | undefined {
  if (yearToDate.amount.kind === 'missing') return undefined
  return yearToDate.rule === 'as supplied' ? spanRules['as-supplied'].short : spanRules[definition['year-to-date']].short
}
