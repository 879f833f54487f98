// Finds a measure or an area that has two rows in one table. In: the rows with their measures. Out: the rows to
// read, and problems.
import { type Problem, problem } from '../problems/problem.ts'
import { address, type ExtractCell } from './cell.ts'
import { originOf } from './find-table.ts'
import type { FoundRows, MeasuredRow } from './measured-row.ts'
import type { TableInSheet } from './table-in-sheet.ts'

/**
 * Two rows may share the periods between them, as when a row was renamed: then both are read. Where both have a
 * figure in one column, the second is a mistake: with other figures an error, with the same ones a warning.
 */
export function withoutRepeatedRows(
  { rows, problems }: FoundRows,
  { sheet, file }: TableInSheet,
  labelColumn: number,
  figureColumns: readonly number[],
): FoundRows {
  const firsts = new Map<string, MeasuredRow[]>()
  const kept: MeasuredRow[] = []
  const repeated: Problem[] = []
  for (const row of rows) {
    const key = JSON.stringify([row.gives, row.area, row.isAtEnd, row.planned])
    const before = firsts.get(key) ?? []
    firsts.set(key, [...before, row])
    const both = before.flatMap(first =>
      figureColumns.flatMap(column => {
        const [one, other] = [sheet.cell(first.row, column), sheet.cell(row.row, column)]
        return one.kind === 'blank' || other.kind === 'blank' ? [] : [{ first, one, other }]
      }),
    )
    const [shared] = both
    if (shared === undefined) {
      kept.push(row)
      continue
    }
    const differing = both.find(({ one, other }) => !isSame(one, other))
    repeated.push(
      problem(
        differing === undefined ? 'warning' : 'error',
        'row-repeated',
        originOf(sheet, file, address(row.row, labelColumn)),
        {
          row: sheet.cell(row.row, labelColumn).shown,
          first: `cell ${address((differing ?? shared).first.row, labelColumn)}`,
          differ: differing === undefined ? '' : `${differing.one.shown} and ${differing.other.shown}`,
        },
      ),
    )
  }
  return { rows: kept, problems: [...problems, ...repeated] }
}

const isSame = (one: ExtractCell, other: ExtractCell): boolean =>
  one.kind === 'number' && other.kind === 'number'
    ? one.number === other.number
    : one.shown.trim() === other.shown.trim()
