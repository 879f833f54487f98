// The date that the title of a table gives for its figures. In: a table that has been found, and its readings. Out: the
// title, and the latest figure, if that is of a later month.
import { endMonthOf, month, type Period } from '../terms/period.ts'
import { dayTyped, monthTyped } from './calendar.ts'
import { address } from './cell.ts'
import type { LaterThanTitle, Reading } from './extract.ts'
import { originOf } from './find-table.ts'
import type { TableInSheet } from './table-in-sheet.ts'

const TITLE_ROWS = 4
const POSITION = /\b(?:position|snapshot|as) at (?:the )?(?:end of )?(.+?)[).:;,]*$/i
/** The day on which figures were drawn, prices, and dates to compare with are no dates of the figures. */
const OTHER_DATES = /\b(data|drawn|extract\w*|run|updated|published|prices?|compar\w*|since|baseline)\b/i
const AT_A_TIME: readonly Period['kind'][] = ['month', 'quarter', 'day', 'year-to-date']

/** Worked: below `Position at 30 September 2016` there can be no figure of December 2016. A plan has later ones. */
export function laterThanTitle(
  table: TableInSheet,
  readings: readonly Reading[],
): LaterThanTitle | undefined {
  const stated = positionInTitle(table)
  const known = readings.filter(
    ({ amount, period }) =>
      amount.kind === 'known' &&
      AT_A_TIME.includes(period.kind) &&
      endMonthOf(period).index <= table.context.period.index,
  )
  const [latest] = known.toSorted((a, b) => endMonthOf(b.period).index - endMonthOf(a.period).index)
  return stated !== undefined && latest !== undefined && endMonthOf(latest.period).index > stated.index
    ? { title: stated.title, origin: stated.origin, latest }
    : undefined
}

function positionInTitle({ sheet, header: own, firstHeader: header = own, file }: TableInSheet) {
  for (let row = header.top - 1; row >= Math.max(0, header.top - TITLE_ROWS); row--)
    for (let column = 0; column < sheet.columnCount(row); column++) {
      const cell = sheet.cell(row, column)
      const title = cell.kind === 'text' ? cell.text.trim() : ''
      const index = monthOfTitle(title)
      if (index !== undefined) return { index, title, origin: originOf(sheet, file, address(row, column)) }
    }
  return undefined
}

/** The month, by its index. */
function monthOfTitle(title: string): number | undefined {
  const typed = OTHER_DATES.test(title) ? undefined : POSITION.exec(title)?.[1]
  if (typed === undefined) return undefined
  const day = dayTyped(typed)
  return day === undefined
    ? monthTyped(typed)?.index
    : month(Number(day.slice(0, 4)), Number(day.slice(5, 7))).index
}
