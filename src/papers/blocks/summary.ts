// The performance summary: every indicator in one row. In: rated indicators. Out: a table of figures,
// verdicts, bounds and small charts.

import { indicatorOf } from '../../commentary/bearings.ts'
import type { BlockDefinition } from '../../definitions/paper.ts'
import { boundsOf } from '../../figures/say-bounds.ts'
import { unitNames } from '../../figures/say-figure.ts'
import { directionCell, ratingCell } from '../../figures/say-ratings.ts'
import { goodIs, spanRules } from '../../figures/say-rules.ts'
import type { RatedIndicator } from '../../ratings/rate.ts'
import { financialYearOf, sayPeriod, sayShort } from '../../terms/period.ts'
import { sparkline } from '../charts/sparkline.ts'
import { legendOf } from '../legend.ts'
import type { Summary, SummaryRow } from '../paper.ts'
import { isCompared, type Writing } from '../writing.ts'

const MONTHS_SHOWN = 3
const ID = 'summary'

export function summary(
  writing: Writing,
  definition: Extract<BlockDefinition, { block: 'summary' }>,
): Summary {
  const months = [...writing.indicators.values()]
    .slice(0, 1)
    .flatMap(lastMonths)
    .map(month => month.period)
  const groups = definition.groups.map(group => ({
    title: group.title,
    rows: group.indicators.map(ref => rowOf(writing, indicatorOf(writing, ref))),
  }))
  return {
    block: 'summary',
    id: ID,
    title: definition.title,
    caption: `${writing.labels.table(ID)}: every indicator as at ${sayPeriod(writing.period)}`,
    columns: {
      months: months.map(sayShort),
      monthsBand: [
        ...new Set(months.flatMap(one => (one.kind === 'month' ? [sayPeriod(financialYearOf(one))] : []))),
      ].join(' and '),
      yearToDate: 'Year to date',
      years: writing.years.map(sayPeriod),
      comparators: isCompared(writing)
        ? writing.areas.comparators.map(({ short, name }) => ({ short, name }))
        : [],
    },
    groups,
    legend: legendOf(writing),
  }
}

function rowOf(writing: Writing, indicator: RatedIndicator): SummaryRow {
  const { definition } = indicator
  const cell = writing.figures.cell
  return {
    ref: definition.ref,
    name: definition.name,
    goodIs: goodIs[definition.polarity],
    unit: unitNames[definition.unit],
    months: lastMonths(indicator).map(month => cell(indicator, month)),
    yearToDate: cell(indicator, indicator.yearToDate, yearToDateRule(indicator)),
    direction: directionCell(indicator),
    rating: ratingCell(indicator),
    bounds: boundsOf(indicator.target, definition.unit),
    years: indicator.years.map(year => cell(indicator, year)),
    comparators: isCompared(writing) ? indicator.comparators.map(one => cell(indicator, one)) : [],
    chart: sparkline(writing, indicator, writing.labels.table(ID)),
  }
}

/** The last of the paper's months, with its own; fewer where the paper shows fewer. */
const lastMonths = ({ months, latest }: RatedIndicator) =>
  months.slice(0, months.indexOf(latest) + 1).slice(-MONTHS_SHOWN)

/** The rule stands under the figure; a missing figure says why instead. */
function yearToDateRule({ yearToDate, definition }: RatedIndicator): string | undefined {
  if (yearToDate.amount.kind === 'missing') return undefined
  if (yearToDate.rule === 'counted') return spanRules.counted.short
  return yearToDate.rule === 'as supplied'
    ? spanRules['as-supplied'].short
    : spanRules[definition['year-to-date']].short
}
