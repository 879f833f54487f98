// Says which tables of a workbook are read and which are not, each with the reason. In: a workbook with its tables, and the
// rows of each. Out: the source.
import type { BookSeen, SheetSeen, TableSeen } from '../../extracts/look/sheet-seen.ts'
import { withoutStop } from '../../terms/words.ts'
import type { NotRead } from './line-group.ts'
import type { Grouped } from './line-groups.ts'
import { idOf } from './names-proposed.ts'
import type { NotReadThere, SourceProposed, TableProposed } from './proposal.ts'
import type { RowsProposed } from './propose-rows.ts'
import { wordsForMissing } from './words-for-missing.ts'

export interface TableWith extends Grouped {
  readonly book: BookSeen
  readonly sheet: SheetSeen
  readonly table: TableSeen
  /** `file / sheet`. */
  readonly place: string
  readonly areTargets: boolean
}

export function sourceOf(
  book: BookSeen,
  tables: readonly TableWith[],
  { rowsOf }: RowsProposed,
  lost: ReadonlyMap<TableSeen, readonly NotRead[]>,
): SourceProposed {
  const proposed = tables.map(one => ({ ...one, rows: rowsOf(one.table) }))
  const read = proposed
    .filter(({ rows }) => rows.length > 0)
    .map(
      ({ sheet, table, rows, notRead }): TableProposed => ({
        sheet,
        seen: table,
        rows,
        notRead: [...notRead, ...(lost.get(table) ?? [])],
      }),
    )
  return {
    book,
    id: idOf(book.file.replace(/\.[^.]+$/, '')),
    tables: read,
    codes: wordsForMissing(read),
    notRead: [
      ...book.sheets.flatMap(sheetNotRead),
      ...proposed.filter(({ rows }) => rows.length === 0).map(tableNotRead),
    ],
  }
}

/** Years beside months or quarters are closed ones; alone they are no part of a monthly paper. */
export const isOfYearsAlone = ({ forms }: TableSeen): boolean =>
  forms.every(form => form === 'financial-year')

/** Fewer numbers are a date, or a count of something. */
const FEW = 5

function sheetNotRead(sheet: SheetSeen): NotReadThere[] {
  if (sheet.isHidden) return [{ sheet, because: 'it is hidden' }]
  if (sheet.tables.length > 0) {
    const { figures, row } = sheet.outside ?? { figures: 0, row: 0 }
    const because = `its ${figures} numbers stand under headings that are no months, quarters or years`
    return figures > FEW ? [{ sheet, range: `from row ${row}`, because, isDoubtful: true }] : []
  }
  if (sheet.figures <= FEW) return [{ sheet, because: 'it has no table of figures' }]
  const because =
    sheet.fault === undefined
      ? `it has ${sheet.figures} numbers, but no table with a heading for each month, quarter or year`
      : notUnderstood(sheet.fault)
  return [{ sheet, because, isDoubtful: true }]
}

const notUnderstood = (fault: string): string =>
  `its headings were not understood. ${withoutStop(fault.replace(/ ?\[[a-z-]+\]\s*$/, ''))}`

function tableNotRead({ sheet, table, areTargets, notRead }: TableWith): NotReadThere {
  const there = { sheet, range: table.range }
  if (areTargets) return { ...there, because: 'it holds targets, which stand with their indicators' }
  if (isOfYearsAlone(table))
    return {
      ...there,
      because:
        sheet.fault === undefined
          ? 'its headings are years alone, and the paper takes nothing from it'
          : notUnderstood(sheet.fault),
      isDoubtful: true,
    }
  if (table.fault !== undefined) return { ...there, because: table.fault, isDoubtful: true }
  const because = notRead[0]?.because ?? 'none of its lines was understood as an indicator'
  return { ...there, because, isDoubtful: true }
}
