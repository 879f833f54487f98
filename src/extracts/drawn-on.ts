// Reads the day on which the figures of a sheet were drawn. In: the cell that the source names. Out: the day
// with its address, or a problem.
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import { dayTyped } from './calendar.ts'
import { coordinates, type ExtractCell, type ExtractSheet } from './cell.ts'
import { originOf } from './find-table.ts'

/** A date, or words that end with one: `Data as at 31 January 2017`, `Drawn on: 31/01/2017`. */
export function drawnOn(
  cell: string,
  sheet: ExtractSheet,
  file: string,
): { day: string; origin: Origin } | Problem {
  const found = sheet.cell(...coordinates(cell))
  const origin = originOf(sheet, file, cell)
  const day = dayIn(found)
  return day === undefined
    ? problem('error', 'period-not-understood', origin, {
        found: found.shown,
        expected: 'the day on which the figures were drawn, such as 31 January 2017',
      })
    : { day, origin }
}

function dayIn(cell: ExtractCell): string | undefined {
  if (cell.kind === 'date') return cell.day
  return cell.kind === 'text' ? dayTyped(cell.text.replace(/^[^\d]*/, '')) : undefined
}
