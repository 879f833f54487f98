// Finds cells in which a percentage is not that of the two numbers beside it. In: the rows of the proposal. Out: what to accept,
// so that the paper can be made and a person asked.

import type { FigureSeen } from '../../extracts/look/sheet-seen.ts'
import { figureAlone } from '../../extracts/marks-beside.ts'
import { fits, partsIn } from '../../extracts/parts-typed.ts'
import { endMonthOf, periodId } from '../../terms/period.ts'
import { placeOfSheet } from './place-of-sheet.ts'
import type { AcceptedPercentage, RowProposed, SourceProposed } from './proposal.ts'

export const acceptedPercentages = (sources: readonly SourceProposed[]): AcceptedPercentage[] =>
  sources.flatMap(({ book, tables }) =>
    tables.flatMap(({ sheet, rows }) => {
      const place = placeOfSheet(book.file, sheet.name)
      return rows.flatMap(row => row.figures.flatMap(figure => contradicted(row, figure, place)))
    }),
  )

function contradicted(
  { measure }: RowProposed,
  { cell, period, at }: FigureSeen,
  place: string,
): AcceptedPercentage[] {
  const parts = cell.kind === 'text' ? partsIn(figureAlone(cell.text, 'percentage').text) : undefined
  if (parts === undefined || fits(parts) || measure === undefined) return []
  return [{ ref: measure, month: periodId(endMonthOf(period)), found: cell.shown, where: `${place} / ${at}` }]
}
