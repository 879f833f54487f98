// Makes two workspaces of the example council, each with one large workbook; all that is added is invented. In: an empty
// folder. Out: the two folders.
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import * as xlsx from 'xlsx'
import { REPOSITORY } from '../workspace.ts'

export const PAPER = { paper: 'corporate-parenting-monthly', period: '2026-10' } as const
/** Below a workspace. */
export const WORKBOOK = join('data', 'extracts', PAPER.period, 'corporate-parenting.xlsx')
const SOURCE = join('data', 'definitions', 'sources', 'corporate-parenting.yaml')
export const EXAMPLE = join(REPOSITORY, 'data', 'standard', 'example')
export const ROWS = 200_000
const OTHER_SHEETS = 8
const MEGABYTE = 1024 ** 2
/** Their average size gives that of all rows. */
const SAMPLE_ROWS = 20_000
/** What the other sheets have together when they are unpacked. */
const OTHER_BYTES = 95 * MEGABYTE

/** A number with a style: 1 is a date, 2 a percentage. */
type Typed = string | number | { readonly number: number; readonly style?: 1 | 2; readonly formula?: string }

/** The named sheet of the example, and 95 MB of sheets that no source names. */
export function besideOtherSheets(scratch: string): string {
  const { shared, sheetXml } = writer()
  const wide = (row: number): Typed[] => [
    `Team ${row % 40}`,
    `Note ${row % 50_000} on the work of the team`,
    { number: 45_000 + (row % 900), style: 1 },
    ...Array.from({ length: 9 }, (_, i) => ({ number: ((row * (i + 7)) % 1000) / 8 })),
  ]
  const sheets = new Map([['Figures', sheetXml(exampleRows().map(cells => cells.map(cell => cell ?? '')))]])
  const rowBytes = sheetXml(each(SAMPLE_ROWS, wide)).length / SAMPLE_ROWS
  const rows = Math.round(OTHER_BYTES / OTHER_SHEETS / rowBytes)
  for (let n = 1; n <= OTHER_SHEETS; n++)
    sheets.set(`Team ${n}`, sheetXml(each(rows, row => wide(row + n * rows))))
  return workspace(scratch, 'other-sheets', sheets, shared)
}

/** A sheet with a row for each area, measure and month. The figures of the example are those of one of the areas. */
export function oneLongSheet(scratch: string): string {
  const { shared, sheetXml } = writer()
  const [, , headings = [], ...months] = exampleRows()
  const measures = headings.slice(1).map(String)
  const own = months.flatMap(([month, ...figures]) => figures.map((figure, i) => ({ month, figure, i })))
  const areas = Math.ceil(ROWS / own.length)
  const ownArea = Math.floor(areas / 2)
  const head = [...'Code,Area,Kind,Month,Measure,Group,Value,Before,Share,Change,Status,Note'.split(',')]
  const line = (row: number): Typed[] => {
    const area = Math.floor(row / own.length)
    const { month = '', figure = '', i = 0 } = own[row % own.length] ?? {}
    const value = area === ownArea ? figure : 100 + ((row * 31) % 900)
    const before = (row * 17) % 700
    return [
      `X${10_000_000 + area}`,
      area === ownArea ? 'Exampleshire' : `Area ${area}`,
      'Unitary',
      { number: Number(month), style: 1 },
      measures[i] ?? '',
      'All',
      value,
      before,
      { number: ((row * 13) % 1000) / 1000, style: 2 },
      { number: Number(value) - before || 0, formula: `G${row + 2}-H${row + 2}` },
      row % 9 === 0 ? 'provisional' : 'final',
      `Line ${row % 30_000}`,
    ]
  }
  const sheets = new Map([
    ['Export', sheetXml(concat([head], each(ROWS, line)))],
    ['Notes', sheetXml([['All of it is invented.']])],
  ])
  const folder = workspace(scratch, 'long-sheet', sheets, shared)
  const measured = measures.map(
    (label, i) => `        - { label: ${label}, measure: ${NAMES[i]}, unit: count }`,
  )
  writeFileSync(
    join(folder, SOURCE),
    `id: corporate-parenting
title: Corporate parenting workbook
folder: extracts/{period}
file: corporate-parenting*.xlsx
tables:
  - sheet: Export
    layout: long-table
    header: { find: [Measure, Month, Value] }
    periods: { heading: Month, form: month }
    columns: { value: Value }
    rows:
      heading: Measure
      where: { Area: Exampleshire }
      measures:
${measured.join('\n')}
`,
  )
  return folder
}

/** The measures of the example, in the order of its columns. */
const NAMES = [...readFileSync(join(EXAMPLE, SOURCE), 'utf8').matchAll(/measure: ([\w-]+)/g)].map(
  ([, name]) => name,
)

function exampleRows(): (string | number | undefined)[][] {
  const book = xlsx.read(readFileSync(join(EXAMPLE, WORKBOOK)))
  return xlsx.utils.sheet_to_json(book.Sheets['Figures'] ?? {}, { header: 1, blankrows: true })
}

function* each<T>(count: number, make: (n: number) => T): Generator<T> {
  for (let n = 0; n < count; n++) yield make(n)
}
function* concat<T>(...parts: readonly Iterable<T>[]): Generator<T> {
  for (const part of parts) yield* part
}

/** Writes sheets whose texts are shared, as Excel does. */
function writer() {
  const shared = new Map<string, number>()
  const cellXml = (typed: Typed, at: string): string => {
    if (typed === '') return ''
    if (typeof typed === 'string') {
      const number = shared.get(typed) ?? shared.size
      shared.set(typed, number)
      return `<c r="${at}" t="s"><v>${number}</v></c>`
    }
    if (typeof typed === 'number') return `<c r="${at}"><v>${typed}</v></c>`
    const { number, style = 0, formula } = typed
    return `<c r="${at}" s="${style}">${formula === undefined ? '' : `<f>${formula}</f>`}<v>${number}</v></c>`
  }
  const sheetXml = (rows: Iterable<readonly Typed[]>): string => {
    const lines: string[] = []
    for (const cells of rows) {
      const number = lines.length + 1
      const made = cells.map((typed, i) => cellXml(typed, `${String.fromCharCode(65 + i)}${number}`))
      lines.push(`<row r="${number}">${made.join('')}</row>`)
    }
    return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`
  }
  return { shared, sheetXml }
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function workspace(
  scratch: string,
  name: string,
  sheets: ReadonlyMap<string, string>,
  shared: ReadonlyMap<string, number>,
): string {
  const folder = join(scratch, name)
  cpSync(EXAMPLE, folder, { recursive: true })
  const names = [...sheets.keys()]
  const part = (path: string, kind: string) =>
    `<Override PartName="/xl/${path}" ContentType="${KIND}.${kind}+xml"/>`
  const relation = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('workbook.xml', 'sheet.main')}${part('styles.xml', 'styles')}${part('sharedStrings.xml', 'sharedStrings')}${names.map((_, i) => part(`worksheets/sheet${i + 1}.xml`, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.map((sheet, i) => `<sheet name="${sheet}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, i) => relation(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${relation(names.length + 1, 'styles', 'styles.xml')}${relation(names.length + 2, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="17"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${shared.size}">${[...shared.keys()].map(text => `<si><t>${text}</t></si>`).join('')}</sst>`,
  }
  for (const [i, sheet] of names.entries()) files[`xl/worksheets/sheet${i + 1}.xml`] = sheets.get(sheet) ?? ''
  const zip = zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])), {
    level: 1,
  })
  writeFileSync(join(folder, WORKBOOK), zip)
  return folder
}
