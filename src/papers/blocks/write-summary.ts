// The performance summary: every indicator in one row. In: rated indicators. Out: a table of figures,
// verdicts, bounds and small charts.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import type { FigureCell } from '../../figures/figure.ts'
import { boundsOf } from '../../figures/say-bounds.ts'
import { unitNames } from '../../figures/say-figure.ts'
import { directionCell, ratingCell } from '../../figures/say-ratings.ts'
import { sayGoodIs, spanRules } from '../../figures/say-rules.ts'
import { signalCell } from '../../figures/say-signals.ts'
import { monthsSoFar } from '../../indicators/indicator.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { financialYearOf, sayPeriod, sayShort } from '../../terms/period.ts'
import { sparkline } from '../charts/sparkline-chart.ts'
import type { Summary, SummaryRow } from '../paper.ts'
import { isCompared, type PaperWriting } from '../paper-writing.ts'
import type { PrintedPlace } from '../printed.ts'
import { legendOf } from '../shorthand-legend.ts'
import { verdictsOf } from '../verdicts-of.ts'
import { type WrittenBlock, writtenBlock } from '../written-block.ts'
import { groupsOfSummary } from './summary-groups.ts'

const MONTHS_SHOWN = 3
const ID = 'summary'

export function writeSummary(
  writing: PaperWriting,
  definition: BlockDefinition<'summary'>,
): WrittenBlock<Summary> {
  const months = [...writing.indicators.values()]
    .slice(0, 1)
    .flatMap(lastMonths)
    .map(month => month.period)
  const groups = groupsOfSummary(writing, definition).map(group => ({
    title: group.title,
    rows: group.indicators.map(ref => rowOf(writing, indicatorOf(writing, ref))),
  }))
  const block: Summary = {
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
    ...(groups.some(({ rows }) => rows.some(({ signal }) => signal)) && { hasSignals: true }),
    groups,
    legend: legendOf(writing),
  }
  const rows = groups.flatMap(group => group.rows)
  return writtenBlock(block, {
    places: rows.flatMap(row => placesIn(block, row)),
    verdicts: rows.flatMap(row =>
      verdictsOf(writing, indicatorOf(writing, row.ref), { row: row.ref, table: block.caption }),
    ),
  })
}

/** Where each figure of a row is printed, by column heading. */
function placesIn({ caption, columns }: Summary, row: SummaryRow): PrintedPlace[] {
  const place = (cell: FigureCell, column = '', zone?: PrintedPlace['zone']): PrintedPlace => ({
    figure: cell.ref,
    table: caption,
    row: row.ref,
    column,
    in: 'summary',
    ...(zone && { zone }),
    ...(zone === 'benchmarks' && { area: column }),
  })
  return [
    ...row.months.map((cell, at) => place(cell, columns.months[at], 'months')),
    place(row.yearToDate, columns.yearToDate),
    ...row.years.map((cell, at) => place(cell, columns.years[at], 'years')),
    ...row.comparators.map((cell, at) => place(cell, columns.comparators[at]?.name, 'benchmarks')),
  ]
}

function rowOf(writing: PaperWriting, indicator: RatedIndicator): SummaryRow {
  const { definition } = indicator
  const cell = writing.figures.cell
  const signal = signalCell(indicator)
  return {
    ref: definition.ref,
    name: definition.name,
    goodIs: sayGoodIs(definition),
    unit: unitNames[definition.unit],
    months: lastMonths(indicator).map(month => cell(indicator, month)),
    yearToDate: cell(indicator, indicator.yearToDate, yearToDateRule(indicator)),
    direction: directionCell(indicator),
    rating: ratingCell(indicator),
    ...(signal && { signal }),
    bounds: boundsOf(indicator.target, definition.unit),
    years: indicator.years.map(year => cell(indicator, year)),
    comparators: isCompared(writing) ? indicator.comparators.map(one => cell(indicator, one)) : [],
    chart: sparkline(writing, indicator, ID),
  }
}

/** The last three months up to the paper's own; fewer where the paper shows fewer. */
const lastMonths = (indicator: RatedIndicator) => monthsSoFar(indicator).slice(-MONTHS_SHOWN)

/** The rule printed under the figure; a missing figure gives its reason instead. */
function yearToDateRule({ yearToDate, definition }: RatedIndicator): string | undefined {
  if (yearToDate.amount.kind === 'missing') return undefined
  if (yearToDate.rule === 'counted') return spanRules.counted.short
  return yearToDate.rule === 'as supplied'
    ? spanRules['as-supplied'].short
    : spanRules[definition['year-to-date']].short
}
