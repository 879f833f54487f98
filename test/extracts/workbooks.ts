// Makes spreadsheets for tests. In: rows as a person would type them. Out: the bytes of a real file, and the
// context in which it is read.

import type { CellObject, WorkSheet } from 'xlsx'
import * as xlsx from 'xlsx'
import { type Source, sourceSchema } from '../../src/definitions/source.ts'
import type { Reading } from '../../src/extracts/extract.ts'
import { type ReadContext, readExtract } from '../../src/extracts/read-extract.ts'
import { plainDecimal } from '../../src/terms/exact.ts'
import { month, periodId } from '../../src/terms/period.ts'
import type { Unit } from '../../src/terms/unit.ts'

export type Typed = string | number | boolean | null | CellObject
export type Rows = readonly (readonly Typed[])[]
export type BookType = 'xlsx' | 'biff8' | 'ods' | 'xlml'

export const percent = (v: number, z = '0.0%', w = `${(v * 100).toFixed(1)}%`): CellObject => ({
  t: 'n',
  v,
  z,
  w,
})
/** A day as Excel stores it: days since 1900. */
export const date = (iso: string, z = 'dd/mm/yyyy'): CellObject => ({
  t: 'n',
  v: Date.parse(iso) / 86_400_000 + 25569,
  z,
})
export const formula = (f: string, value?: number): CellObject => ({
  t: 'n',
  f,
  ...(value === undefined ? {} : { v: value }),
})

export interface SheetOptions {
  readonly merges?: readonly string[]
  readonly ref?: string
}

function cellOf(typed: NonNullable<Rows[number][number]>): CellObject {
  if (typeof typed === 'object') return { ...typed }
  if (typeof typed === 'number') return { t: 'n', v: typed }
  return typeof typed === 'boolean' ? { t: 'b', v: typed } : { t: 's', v: typed }
}

export function sheetOf(rows: Rows, { merges = [], ref }: SheetOptions = {}): WorkSheet {
  const sheet: WorkSheet = {}
  for (const [r, row] of rows.entries())
    for (const [c, typed] of row.entries())
      if (typed !== null) sheet[xlsx.utils.encode_cell({ r, c })] = cellOf(typed)
  sheet['!ref'] =
    ref ??
    xlsx.utils.encode_range({
      s: { r: 0, c: 0 },
      e: { r: Math.max(0, rows.length - 1), c: Math.max(0, ...rows.map(row => row.length - 1)) },
    })
  sheet['!merges'] = merges.map(merge => xlsx.utils.decode_range(merge))
  return sheet
}

export interface BookOptions {
  readonly hidden?: readonly string[]
  readonly date1904?: boolean
  readonly type?: BookType
}

export function book(
  sheets: Readonly<Record<string, WorkSheet>>,
  { hidden = [], date1904 = false, type = 'xlsx' }: BookOptions = {},
): Uint8Array {
  const workbook = xlsx.utils.book_new()
  for (const [name, sheet] of Object.entries(sheets)) xlsx.utils.book_append_sheet(workbook, sheet, name)
  workbook.Workbook = {
    WBProps: { date1904 },
    Sheets: workbook.SheetNames.map(name => ({ Hidden: hidden.includes(name) ? 1 : 0 })),
  }
  return xlsx.write(workbook, { type: 'buffer', bookType: type })
}

/** A text file as its bytes. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** One sheet, called Data. */
export const oneSheet = (rows: Rows, options: SheetOptions & BookOptions = {}): Uint8Array =>
  book({ Data: sheetOf(rows, options) }, options)

/**
 * The same .xlsx with the XML of its first sheet written by hand, for content that the package cannot write.
 */
export function handWritten(rowsXml: string, dimension = 'A1:XFD1048576'): Uint8Array {
  const zip = xlsx.CFB.read(oneSheet([['x']]), { type: 'buffer' })
  const xml = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="${dimension}"/><sheetData>${rowsXml}</sheetData></worksheet>`
  const entry = xlsx.CFB.find(zip, '/xl/worksheets/sheet1.xml')
  if (entry === null) throw new Error('the package names its sheets differently')
  entry.content = Buffer.from(xml)
  entry.size = xml.length
  return xlsx.CFB.write(zip, { fileType: 'zip', type: 'buffer' }) as Uint8Array
}

/** An .ods with a table written by hand, in the form that LibreOffice writes. */
export function openDocument(tableXml: string, styles = ''): Uint8Array {
  const zip = xlsx.CFB.read(oneSheet([['x']], { type: 'ods' }), { type: 'buffer' })
  const entry = xlsx.CFB.find(zip, '/content.xml')
  if (entry === null) throw new Error('the package names its content differently')
  const before = Buffer.from(entry.content as Uint8Array).toString()
  const xml = before
    .replace(
      /<table:table [\s\S]*<\/table:table>/,
      `<table:table table:name="Data">${tableXml}</table:table>`,
    )
    .replace('<office:body>', `${styles}<office:body>`)
  entry.content = Buffer.from(xml)
  entry.size = entry.content.length
  return xlsx.CFB.write(zip, { fileType: 'zip', type: 'buffer' }) as Uint8Array
}

export const FILE = 'data/extracts/2017-01/monthly.xlsx'
const INDICATORS: readonly (readonly [string, Unit])[] = [
  ['6.1', 'count'],
  ['6.10', 'percentage'],
  ['6.2', 'percentage'],
  ['7.3', 'percentage'],
  ['9.20', 'days'],
]

/** A source as in a YAML file, checked in the same way. */
export const source = (...tables: readonly unknown[]): Source =>
  sourceSchema.parse({
    id: 'monthly',
    title: 'Monthly',
    folder: 'extracts/{period}',
    file: 'monthly*',
    tables,
  })

export const context = (described: Source, more: Partial<ReadContext> = {}): ReadContext => ({
  source: described,
  council: 'northshire',
  period: month(2017, 1),
  indicators: new Map(INDICATORS.map(([ref, unit]) => [ref, { ref, unit }])),
  areas: new Set(['northshire', 'england', 'neighbours']),
  ...more,
})

export const read = (bytes: Uint8Array, described: Source, more: Partial<ReadContext> = {}) =>
  readExtract(bytes, FILE, 'abc', context(described, more))

/** Months down the side, with one measure in the given unit. */
export const monthsDown = (
  column: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
) =>
  source({
    layout: 'periods-down',
    header: { find: ['Month'] },
    periods: { heading: 'Month', form: 'month' },
    columns: [{ heading: 'Figure', ...('of' in column ? {} : { measure: 'figure' }), ...column }],
    ...more,
  })

/** `figure 2017-01 = 95.7 (B2)`; a missing figure has its reason. */
export const say = ({ measure, period, amount, origin }: Reading): string =>
  `${measure} ${periodId(period)} = ${amount.kind === 'missing' ? amount.reason : plainDecimal(amount.value, 4).replace(/\.?0+$/, '')} (${origin.cell})`

/** `warning period-gap Data!A5`. */
export const sayWhere = (problems: Awaited<ReturnType<typeof read>>['problems']): string[] =>
  problems.map(({ severity, code, origin }) =>
    [severity, code, `${origin.sheet === undefined ? '' : `${origin.sheet}!`}${origin.cell ?? ''}`]
      .join(' ')
      .trim(),
  )
