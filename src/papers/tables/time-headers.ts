// The headings of time columns. In: columns and their indicator. Out: headings, with the paper's own period
// marked.
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
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
