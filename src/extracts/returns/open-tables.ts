// Finds the tables in the files of a return. In: files as supplied. Out: the raw tables, and problems with
// files that cannot be opened or are not tables.
import type { ReturnDefinition, ReturnTable } from '../../definitions/returns.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import { fileName } from '../../terms/origin.ts'
import type { ExtractCell, ExtractSheet } from '../cell.ts'
import { decode } from '../decode.ts'
import { openSpreadsheet } from '../open-spreadsheet.ts'
import type { Return } from '../return.ts'
import { recordsOf } from './each-record.ts'
import { tableNamed, yearInName } from './name-of.ts'
import type { RawTable, Visit } from './raw-table.ts'
import { XmlFault } from './read-xml-return.ts'
import { type GivenFile, isLitter, unpack } from './unpack.ts'
import { xmlTables } from './xml-tables.ts'

export interface OpenedTables {
  readonly files: Return['files']
  readonly tables: readonly RawTable[]
  readonly problems: readonly Problem[]
}

type Member = Extract<ReturnType<typeof unpack>, { files: unknown }>['files'][number]
/** The tables of one file, before the file has an index; or why there are none. */
type Found = readonly Omit<RawTable, 'file'>[] | NoTables
type NoTables = { readonly unreadable: string } | 'unknown'

/** A file whose name gives a later year than `upTo` is ignored. */
export async function openTables(
  given: readonly GivenFile[],
  definition: ReturnDefinition,
  upTo: number | undefined,
): Promise<OpenedTables> {
  const files: Return['files'][number][] = []
  const tables: RawTable[] = []
  const problems: Problem[] = []
  for (const outer of given.filter(({ file }) => !isLitter(file))) {
    const unpacked = unpack(outer)
    if ('unreadable' in unpacked) {
      problems.push(whyNoTables(outer.file, unpacked, definition))
      continue
    }
    for (const member of unpacked.files) {
      const path = member.file.replace(`data/${definition.folder}/`, '')
      const year = definition.form === 'ssda903' ? yearInName(path, definition['years-named-by']) : 0
      if (year !== undefined && upTo !== undefined && year > upTo) continue
      const found = await tablesOf(member, path, year, definition)
      if (isNone(found)) {
        problems.push(whyNoTables(member.file, found, definition))
        continue
      }
      tables.push(...found.map(table => ({ ...table, file: files.length })))
      files.push({ file: member.file, sha256: member.sha256 })
    }
  }
  return { files, tables, problems }
}

const isNone = (found: Found): found is NoTables => found === 'unknown' || 'unreadable' in found

const whyNoTables = (file: string, found: NoTables, { tables }: ReturnDefinition): Problem =>
  found === 'unknown'
    ? problem(
        'warning',
        'return-file-unknown',
        { file },
        { known: tables.map(({ named }) => named[0]).join(', ') },
      )
    : problem('error', 'extract-unreadable', { file }, { reason: found.unreadable })

async function tablesOf(
  member: Member,
  path: string,
  year: number | undefined,
  definition: ReturnDefinition,
): Promise<Found> {
  const table = tableNamed(path, definition)
  const dated = year === undefined ? {} : { year }
  const { kind, bytes } = member
  if (isXml(member, path)) return fromXml(decode(bytes), path, dated, definition)
  if (kind === 'text') return table === undefined ? 'unknown' : fromCsv(decode(bytes), table, path, dated)
  if (table === undefined && isOtherDocument(member, path)) return 'unknown'
  const opened = await openSpreadsheet(bytes, names => sheetsWithTables(names, table, definition))
  return 'unreadable' in opened ? opened : fromSheets(opened.sheets, table, path, dated, definition)
}

/** A picture or a letter is ignored, with a warning; a table that cannot be opened is an error. */
const isOtherDocument = ({ kind }: Member, path: string): boolean =>
  (kind === 'pdf' || kind === 'other') && !/\.(xlsx?|xlsm|xlsb|ods|csv|xml|zip)$/i.test(path)

async function fromCsv(
  text: string,
  table: ReturnTable,
  path: string,
  dated: { year?: number },
): Promise<Found> {
  try {
    const each = await recordsOf(text)
    return [{ table, ...dated, group: path.slice(0, path.lastIndexOf('/') + 1), isStrict: true, each }]
  } catch {
    return { unreadable: 'a quotation mark is not closed' }
  }
}

/** A workbook may be XML too, and a web page begins like XML. */
const isXml = ({ kind, bytes }: Member, path: string): boolean =>
  (/\.xml$/i.test(path) && (kind === 'text' || kind === 'web-page')) ||
  (kind === 'web-page' && /<\w*SSDA903/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 500))))

function fromXml(text: string, path: string, dated: { year?: number }, { tables }: ReturnDefinition): Found {
  try {
    const found = xmlTables(text, tables, { group: path, ...dated })
    return found.length === 0 ? 'unknown' : found
  } catch (fault) {
    if (fault instanceof XmlFault) return { unreadable: fault.message }
    throw fault
  }
}

/** Each table has its own sheet; a workbook with a single table may have its name as the file's name. */
function sheetsWithTables(
  names: readonly string[],
  table: ReturnTable | undefined,
  definition: ReturnDefinition,
): readonly string[] {
  const named = names.filter(name => tableNamed(name, definition) !== undefined)
  return named.length > 0 || table === undefined ? named : names.slice(0, 1)
}

function fromSheets(
  sheets: readonly ExtractSheet[],
  table: ReturnTable | undefined,
  path: string,
  dated: { year?: number },
  definition: ReturnDefinition,
): Found {
  const own = sheets.flatMap(sheet => {
    const named = sheet.name === undefined ? undefined : tableNamed(sheet.name, definition)
    return named === undefined ? [] : [{ sheet, named }]
  })
  const [first] = sheets
  const alone = table === undefined || first === undefined ? [] : [{ sheet: first, named: table }]
  const found = own.length > 0 ? own : alone
  if (found.length === 0) return 'unknown'
  return found.map(({ sheet, named }) => ({
    table: named,
    ...(sheet.name !== undefined && { sheet: sheet.name }),
    ...dated,
    ...yearOfSheet(sheet.name, definition),
    group: own.length > 0 ? path : path.slice(0, path.length - fileName(path).length),
    isStrict: false,
    each: (visit: Visit) => eachRow(sheet, visit),
  }))
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
