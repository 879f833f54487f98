// The headings of columns of time. In: columns and the indicator under them. Out: headings, the paper's own
// period marked.
import type { IndicatorDefinition } from '../../definitions/indicator.ts'
import { headingOf, isPartOfYear, type TimeColumn } from '../../figures/times.ts'
import type { PlannedColumn } from './table-plan.ts'

export const timeHeaders = (
  columns: readonly TimeColumn[],
  definition: IndicatorDefinition,
): PlannedColumn[] =>
  columns.map(column => ({
    title: headingOf(column, definition),
    ...(isPartOfYear(column, definition) && { below: 'year to date' }),
    holds: 'figures',
    ...(column === columns.at(-1) && { isCurrent: true }),
  }))
