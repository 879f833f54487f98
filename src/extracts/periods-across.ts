// A measure or an indicator a row, periods across. In: a table that has been found. Out: its readings, and what is wrong.
import type { SourceTable } from '../definitions/source.ts'
import type { Problem } from '../problems/problem.ts'
import { address } from './cell.ts'
import { isProblem, originOf, type HeaderCell } from './find-table.ts'
import { findRows } from './find-rows.ts'
import { isOneOf } from './heading.ts'
import { eachOnce, findGaps, type PeriodAt } from './periods-in-order.ts'
import { readCell, type Findings } from './read-cell.ts'
import type { Standing } from './standing.ts'
import { isPeriodOfAnyForm, understandPeriod } from './understand-period.ts'

type Table = Extract<SourceTable, { layout: 'periods-across' }>

export function readPeriodsAcross(table: Table, standing: Standing): Findings {
  const { sheet, file, context } = standing
  const { periods, problems } = findPeriods(table, standing)
  const { kept, problems: repeated } = eachOnce(periods)
  const gaps = table.periods.unbroken && problems.length === 0 ? findGaps(kept) : []
  const { rows, problems: wrongRows } = findRows(table.rows, standing, kept.map(({ line }) => line))
  const cells = rows.flatMap(({ row, measure, how }) => kept.map(({ period, line }) => {
    const origin = originOf(sheet, file, address(row, line))
    return readCell(sheet.cell(row, line), { measure }, how, { area: context.council, period, origin, paper: context.period })
  }))
  return {
    readings: cells.flatMap(({ readings }) => readings),
    problems: [...problems, ...repeated, ...gaps, ...wrongRows, ...cells.flatMap(cell => cell.problems)],
  }
}

/**
 * A heading that is not a period is passed over if it has no digit (`Notes`, `YTD`, `Total`), or if it is a period of another form:
 * the column `2015/16` beside the months belongs to a table of years. With a digit it may be a month that was mistyped: `Febuary 17`.
 */
function findPeriods(table: Table, { sheet, header, file }: Standing): { periods: PeriodAt[]; problems: Problem[] } {
  const periods: PeriodAt[] = []
  const problems: Problem[] = []
  for (const { column, cell, heading } of header.cells.filter(found => !isOneOf(found.heading, table.rows.heading))) {
    const origin = originOf(sheet, file, address(header.row, column))
    const period = understandPeriod(cell, table.periods.form, origin)
    if (!isProblem(period)) periods.push({ period, line: column, origin })
    else if (!isPassedOver({ cell, heading })) problems.push(period)
  }
  return { periods, problems }
}

function isPassedOver({ cell, heading }: Pick<HeaderCell, 'cell' | 'heading'>): boolean {
  if (cell.kind === 'error' || cell.kind === 'uncalculated') return false
  return !/\d/.test(heading) || isPeriodOfAnyForm(cell)
}
