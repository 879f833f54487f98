// The year of a row of a published file as the department writes it, from any form in which files have it. In: its
// cell. Out: `2022`, `202122` or the text as it is.
import { dayTyped, monthTyped } from './calendar.ts'
import { type ExtractCell, textOfCell } from './cell.ts'
import { withoutMarks } from './heading.ts'

/** `2022 (provisional)` and `2022p` are 2022. */
const PROVISIONAL = / ?(\((provisional|revised|final|[pr])\)|(?<=\d)[pr])$/i

/** `31 March 2022`, `March 2022` and `Year ending 31 March 2022` are 2022; other days and months are no years. */
export function plainYear(cell: ExtractCell): string {
  // Excel may show 2022 as 2,022.
  const typed = cell.kind === 'number' ? String(cell.number) : textOfCell(cell)
  const text = withoutMarks(typed)
    .replace(PROVISIONAL, '')
    .replace(/^(as at|at|year (ending|ended|to)) /i, '')
  if (/^\d+$/.test(text)) return text
  const day = cell.kind === 'date' ? cell.day : dayTyped(text)
  if (day !== undefined) return day.endsWith('-03-31') ? day.slice(0, 4) : text
  const month = monthTyped(text)
  return month !== undefined && month.index % 12 === 2 ? String(Math.floor(month.index / 12)) : text
}
