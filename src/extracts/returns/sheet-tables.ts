// Finds the tables in the sheets of a workbook. In: its sheets, and the table that the file's name gives, if any. Out:
// a raw table for each sheet that holds one, and the names of sheets that look like tables but are not read.
import type { ReturnDefinition, ReturnTable } from '../../definitions/returns.ts'
import { fileName } from '../../terms/origin.ts'
import type { ExtractCell, ExtractSheet } from '../cell.ts'
import { sayLines } from '../lines.ts'
import { hasAllHeadings, hasHeadings } from './find-headings.ts'
import { tableNamed, yearInName } from './name-of.ts'
import type { RawTable, Visit } from './raw-table.ts'

interface SheetTables {
  readonly tables: readonly Omit<RawTable, 'file'>[]
  /** `Reviews 2` beside `Reviews`, or a sheet with the headings of a table. */
  readonly unread: readonly string[]
  /** The hidden rows of sheets that are read. */
  readonly hidden: readonly { readonly sheet: string; readonly rows: string }[]
}

/** Each table has its own sheet; a workbook with a single table may have its name as the file's name. */
export function sheetsWithTables(
  names: readonly string[],
  table: ReturnTable | undefined,
  definition: ReturnDefinition,
): readonly string[] {
  const named = names.filter(name => tableNamed(name, definition) !== undefined)
  // The other sheets of an SSDA903 return are looked at too, lest one is a table under another name. Those of Annex A
  // are lists with much the same headings.
  const areAllRead = named.length === 0 ? table !== undefined : definition.form === 'ssda903'
  return areAllRead ? names : named
}

export function fromSheets(
  sheets: readonly ExtractSheet[],
  table: ReturnTable | undefined,
  path: string,
  dated: { year?: number },
  definition: ReturnDefinition,
): SheetTables {
  const own = sheets.flatMap(sheet => {
    const named = sheet.name === undefined ? undefined : tableNamed(sheet.name, definition)
    return named === undefined ? [] : [{ sheet, named }]
  })
  const found = own.length > 0 || table === undefined ? own : withHeadings(sheets, table)
  return {
    tables: found.map(({ sheet, named }) => ({
      table: named,
      ...(sheet.name !== undefined && { sheet: sheet.name }),
      ...dated,
      ...yearOfSheet(sheet.name, definition),
      group: own.length > 0 ? path : path.slice(0, path.length - fileName(path).length),
      isStrict: false,
      each: (visit: Visit) => eachRow(sheet, visit),
    })),
    unread: sheets
      .filter(sheet => !found.some(one => one.sheet === sheet))
      .filter(sheet => isCloseTo(sheet.name ?? '', definition) || holdsTable(sheet, definition))
      .map(({ name = '' }) => name),
    hidden: found.flatMap(({ sheet }) => {
      const rows = sayLines(hiddenRows(sheet), new Set())
      return rows === '' ? [] : [{ sheet: sheet.name ?? '', rows }]
    }),
  }
}

const hiddenRows = (sheet: ExtractSheet): ReadonlySet<number> =>
  new Set([...(sheet.hidden?.rows ?? [])].filter(row => sheet.cell(row, 0).kind !== 'blank'))

/**
 * The sheets with the headings of the table, since a cover or a summary may come before it. A table that is continued
 * on a second sheet is found twice, which is reported. Without any, the first sheet, whose headings are then reported.
 */
function withHeadings(sheets: readonly ExtractSheet[], table: ReturnTable) {
  const seen = sheets.filter(({ isHidden }) => !isHidden)
  const fit = seen.filter(sheet => hasHeadings(visit => eachRow(sheet, visit), table))
  return (fit.length > 0 ? fit : sheets.slice(0, 1)).map(sheet => ({ sheet, named: table }))
}

const holdsTable = (sheet: ExtractSheet, { form, tables }: ReturnDefinition): boolean =>
  form === 'ssda903' && tables.some(table => hasAllHeadings(visit => eachRow(sheet, visit), table))

/** `Reviews 2`, `Reviews (old)`, `old reviews`: perhaps a table, or the rest of one. `List 10` is not `List 1`. */
function isCloseTo(sheet: string, { tables }: ReturnDefinition): boolean {
  const own = sheet.toLowerCase()
  return tables.some(({ named }) =>
    named.some(name => {
      const [before = '', after] = own.split(name.toLowerCase(), 2)
      const goesOn = /\d$/.test(name) ? /^([^a-z0-9]|$)/ : /^([^a-z0-9]|\d*$)/
      return after !== undefined && /(^|[^a-z0-9])$/.test(before) && goesOn.test(after)
    }),
  )
}

function yearOfSheet(name: string | undefined, definition: ReturnDefinition): { year?: number } {
  const year =
    name === undefined || definition.form !== 'ssda903'
      ? undefined
      : yearInName(name, definition['years-named-by'])
  return year === undefined ? {} : { year }
}

function eachRow(sheet: ExtractSheet, visit: Visit): void {
  for (let row = 0; row < sheet.rowCount; row++) {
    const cells = Array.from({ length: sheet.columnCount(row) }, (_, column) =>
      textOf(sheet.cell(row, column)),
    )
    if (visit(cells, row + 1) === true) return
  }
}

/** A formula saved without its value is not a code, day or number, and is counted as such. */
function textOf(cell: ExtractCell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text
    case 'number':
      return String(cell.number)
    case 'date':
      return cell.day
    case 'blank':
      return ''
    case 'error':
      return cell.shown
    case 'uncalculated':
      return '= without a value'
  }
}
