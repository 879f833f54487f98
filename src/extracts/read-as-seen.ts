// Reads a table as a reader of its sheet sees it. In: a table that has been found, and the reader of its
// layout. Out: its findings without what is hidden, in whole figures, with problems for rows that moved.
import type { SourceTable } from '../definitions/source.ts'
import type { Problem } from '../problems/problem.ts'
import { asSeen, withoutHidden } from './as-seen.ts'
import { garbledIn } from './garbled-text.ts'
import { inThousands } from './in-thousands.ts'
import { movedFields, repeatedRows } from './moved-rows.ts'
import type { Findings } from './read-cell.ts'
import type { TableInSheet } from './table-in-sheet.ts'

export function readAsSeen(
  table: SourceTable,
  at: TableInSheet,
  read: (table: SourceTable, at: TableInSheet) => Findings,
): Findings {
  const seen = asSeen(read(table, withoutHidden(table, at)), table, at)
  const whole = inThousands(seen, table, at)
  const moved = [...movedFields(whole, at), ...repeatedRows(whole, table, at), ...garbledActions(whole, at)]
  return moved.length === 0 ? whole : { ...whole, problems: [...whole.problems, ...moved] }
}

/** Words of a plan are printed as they are; those of a text file are looked at with all of the file. */
const garbledActions = ({ plan = [] }: Findings, { sheet }: TableInSheet): Problem[] =>
  sheet.name === undefined
    ? []
    : plan.flatMap(({ origin, promise, aspiration, objective, owner, progress }) =>
        garbledIn([promise, aspiration, objective, owner, progress].join(' '), origin),
      )
