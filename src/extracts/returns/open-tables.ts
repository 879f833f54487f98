// Finds the tables in the files of a return. In: files as supplied. Out: the raw tables, and problems with
// files that cannot be opened or are not tables.
import type { ReturnDefinition, ReturnTable } from '../../definitions/returns.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import { decode } from '../decode.ts'
import { openSpreadsheet } from '../open-spreadsheet.ts'
import type { Return } from '../return.ts'
import { type Closed, whyUnreadable } from '../why-closed.ts'
import { recordsOf } from './each-record.ts'
import { tableNamed, yearInName } from './name-of.ts'
import type { RawTable } from './raw-table.ts'
import { XmlFault } from './read-xml-return.ts'
import { fromSheets, sheetsWithTables } from './sheet-tables.ts'
import { type GivenFile, isLitter, type Unpacked, unpack } from './unpack.ts'
import { xmlTables } from './xml-tables.ts'

export interface OpenedTables {
  readonly files: Return['files']
  readonly tables: readonly RawTable[]
  readonly problems: readonly Problem[]
}

type Member = Exclude<Unpacked, Closed>
/** The tables of one file, before the file has an index; or why there are none. */
type Found = FoundTables | NoTables
interface FoundTables {
  readonly tables: readonly Omit<RawTable, 'file'>[]
  /** Sheets whose names are close to those of tables. */
  readonly unread?: readonly string[]
  readonly hidden?: readonly { readonly sheet: string; readonly rows: string }[]
}
type NoTables = Closed | 'unknown'

/** A file whose name gives a later year than `upTo` is ignored. */
export async function openTables(
  given: readonly GivenFile[],
  definition: ReturnDefinition,
  upTo: number | undefined,
): Promise<OpenedTables> {
  const files: Return['files'][number][] = []
  const tables: RawTable[] = []
  const problems: Problem[] = []
  for (const member of given.filter(({ file }) => !isLitter(file)).flatMap(unpack)) {
    const { file } = member
    const path = file.replace(`data/${definition.folder}/`, '')
    const year = definition.form === 'ssda903' ? yearInName(path, definition['years-named-by']) : 0
    if (year !== undefined && upTo !== undefined && year > upTo) continue
    const opened = await openMember(member, path, year, definition)
    tables.push(...opened.tables.map(table => ({ ...table, file: files.length })))
    problems.push(...opened.problems)
    if (opened.used !== undefined) files.push(opened.used)
  }
  return { files, tables, problems }
}

interface OpenedMember {
  /** The file, if it has a table. */
  readonly used?: Return['files'][number]
  readonly tables: FoundTables['tables']
  readonly problems: readonly Problem[]
}

async function openMember(
  member: Unpacked,
  path: string,
  year: number | undefined,
  definition: ReturnDefinition,
): Promise<OpenedMember> {
  const { file } = member
  if ('unreadable' in member) return { tables: [], problems: [whyNoTables(file, member, definition)] }
  const found = await tablesOf(member, path, year, definition)
  if (isNone(found)) return { tables: [], problems: [whyNoTables(file, found, definition)] }
  return {
    used: { file, sha256: member.sha256 },
    tables: found.tables,
    problems: [
      ...(found.unread ?? []).map(sheet =>
        problem('warning', 'return-sheet-unread', { file, sheet }, { known: sayTables(definition) }),
      ),
      ...(found.hidden ?? []).map(({ sheet, rows }) =>
        problem('warning', 'return-rows-hidden', { file, sheet }, { rows }),
      ),
    ],
  }
}

const isNone = (found: Found): found is NoTables => found === 'unknown' || 'unreadable' in found

const sayTables = ({ tables }: ReturnDefinition) => tables.map(({ named }) => named[0]).join(', ')

const whyNoTables = (file: string, found: NoTables, definition: ReturnDefinition): Problem =>
  found === 'unknown'
    ? problem('warning', 'return-file-unknown', { file }, { known: sayTables(definition) })
    : problem('error', 'extract-unreadable', { file }, whyUnreadable(found))

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
  if ('unreadable' in opened) return opened
  const found = fromSheets(opened.sheets, table, path, dated, definition)
  return found.tables.length === 0 ? 'unknown' : found
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
    return {
      tables: [{ table, ...dated, group: path.slice(0, path.lastIndexOf('/') + 1), isStrict: true, each }],
    }
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
    return found.length === 0 ? 'unknown' : { tables: found }
  } catch (fault) {
    if (fault instanceof XmlFault)
      return { unreadable: fault.message, todo: 'Export it again from its system.' }
    throw fault
  }
}
