// The files as files: the same bytes, the right packaging, the rules of CSV, and a description that fits.
import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { dataEdition } from '../../../src/formats/data/data-edition.ts'
import { figuresCsv } from '../../../src/formats/data/figures-csv.ts'
import { metadataJson } from '../../../src/formats/data/metadata-json.ts'
import { sheetNames, tableNames } from '../../../src/formats/data/sheet-names.ts'
import { sayCells } from '../../../src/formats/data/source-cells.ts'
import { sha256 } from '../../../src/terms/sha256.ts'
import { REPOSITORY } from '../../workspace.ts'
import { figuresWorkbook } from './figures-workbook.ts'
import { partsOf } from './opened.ts'
import { realPaper, realWritten } from './real-paper.ts'

describe('dataEdition(paper)', () => {
  it('makes four files, of the same bytes every time', async () => {
    const hashes = async () =>
      [...dataEdition(...(await realWritten()))].map(([file, content]) => [file, sha256(content)])
    const first = await hashes()
    expect(first.map(([file]) => file)).toEqual([
      'figures.xlsx',
      'figures.ods',
      'figures.csv',
      'metadata.json',
    ])
    expect(await hashes()).toEqual(first)
  })

  it('makes the same bytes in another time zone', async () => {
    const script = `
      import { text } from 'node:stream/consumers'
      import { dataEdition } from ${JSON.stringify(pathToFileURL(resolve(REPOSITORY, 'src/formats/data/data-edition.ts')).href)}
      import { sha256 } from ${JSON.stringify(pathToFileURL(resolve(REPOSITORY, 'src/terms/sha256.ts')).href)}
      const [paper, record] = JSON.parse(await text(process.stdin))
      console.log(JSON.stringify([...dataEdition(paper, record)].map(([file, content]) => [file, sha256(content)])))`
    const [paper, record] = await realWritten()
    const made = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TZ: 'Pacific/Kiritimati' },
    })
    made.child.stdin?.end(JSON.stringify([paper, record]))
    expect(JSON.parse((await made).stdout)).toEqual(
      [...dataEdition(paper, record)].map(([file, content]) => [file, sha256(content)]),
    )
  }, 30_000)
})

describe('figuresWorkbook(paper, ods)', () => {
  it('begins with its media type, stored as it is, by which it is recognised', async () => {
    const bytes = await figuresWorkbook(await realPaper(), 'ods')
    expect(new TextDecoder('latin1').decode(bytes.slice(30, 84))).toBe(
      'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    )
    expect([bytes[8], bytes[9]]).toEqual([0, 0])
  })
})

describe('figuresWorkbook(paper, xlsx)', () => {
  it('names every part in its content types, and leads every relation to a part', async () => {
    const parts = partsOf(await figuresWorkbook(await realPaper(), 'xlsx'))
    const types = parts.get('[Content_Types].xml') ?? ''
    for (const path of parts.keys())
      if (!path.endsWith('.rels') && path !== '[Content_Types].xml')
        expect(types).toContain(`PartName="/${path}"`)
    for (const [path, xml] of parts) {
      if (!path.endsWith('.rels')) continue
      const from = path.replace(/_rels\/[^/]*$/, '')
      for (const [, target = ''] of xml.matchAll(/Target="([^"]*)"/g))
        expect(parts.has(new URL(target, `file:///${from}`).pathname.slice(1)), `${path} → ${target}`).toBe(
          true,
        )
    }
  })
})

describe('figuresCsv(paper)', () => {
  it('is UTF-8 with a byte order mark, with CRLF at every line end and as many fields in every row', async () => {
    const csv = figuresCsv(...(await realWritten()))
    expect(csv.startsWith('\uFEFFreference,')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    // csv-parse refuses rows of another length, and quotation marks out of place.
    expect(parse(csv, { bom: true, record_delimiter: '\r\n' })).toHaveLength(645)
  })
})

describe('metadataJson(paper)', () => {
  type DataType = string | { base: string; format: string }
  interface Metadata {
    '@context': unknown
    url: string
    dialect: { header: boolean }
    notes: { about: string; note: string }[]
    tableSchema: {
      primaryKey: string
      columns: {
        name: string
        titles: string[]
        datatype: DataType
        required: boolean
        'dc:description': string
      }[]
    }
  }
  function patternOf(datatype: DataType): RegExp {
    if (datatype === 'decimal') return /^-?\d+(\.\d+)?$/
    return typeof datatype === 'object' ? new RegExp(`^(?:${datatype.format})$`) : /^/
  }
  const read = async () => JSON.parse(metadataJson(...(await realWritten()))) as Metadata

  it('describes the columns of figures.csv, in order', async () => {
    const { url, tableSchema } = await read()
    const [header] = parse(figuresCsv(...(await realWritten())), { bom: true, to_line: 1 }) as string[][]
    expect(url).toBe('figures.csv')
    expect(tableSchema.columns.map(column => column.name)).toEqual(header)
    expect(
      tableSchema.columns.every(
        column => column['dc:description'].length > 5 && column.titles.includes(column.name),
      ),
    ).toBe(true)
  })

  it('gives types that every row keeps, and a key that is unique', async () => {
    const { tableSchema } = await read()
    const rows: Record<string, string>[] = parse(figuresCsv(...(await realWritten())), {
      columns: true,
      bom: true,
    })
    for (const { name, datatype, required } of tableSchema.columns) {
      const pattern = patternOf(datatype)
      const fields = rows.map(row => row[name] ?? '')
      expect(
        fields.filter(field => (field === '' ? required : !pattern.test(field))),
        name,
      ).toEqual([])
    }
    expect(new Set(rows.map(row => row[tableSchema.primaryKey])).size).toBe(rows.length)
  })

  it('explains every mark, and passes on what the cover says', async () => {
    const { notes } = await read()
    expect(notes.map(note => note.about)).toEqual(
      expect.arrayContaining(['[x]', '[z]', 'Data as at', 'Apostrophe']),
    )
    expect(notes.some(({ note }) => note.startsWith('This is a worked example'))).toBe(true)
  })
})

describe('sheetNames(titles)', () => {
  it('keeps names within 31 characters, free of what a spreadsheet does not take, and unique whatever the case', () => {
    expect(
      sheetNames([
        'Notes',
        'notes',
        'Plans: reviews/visits [all]?',
        'A very long title of a topic that goes on',
        'A very long title of a topic that goes on and on',
        "'Quoted'",
        'History',
        '  ',
        '😀'.repeat(20),
      ]),
    ).toEqual([
      'Notes',
      'notes 2',
      'Plans reviews visits all',
      'A very long title of a topic th',
      'A very long title of a topic 2',
      'Quoted',
      'History 2',
      'Sheet',
      '😀'.repeat(15),
    ])
    expect(sheetNames(['Sheet', '?', '*'])).toEqual(['Sheet', 'Sheet 2', 'Sheet 3'])
  })
})

describe('tableNames(sheets)', () => {
  it('are letters, digits and underscores, and unique', () =>
    expect(tableNames(['Reviews and visits', 'Reviews & visits', 'A-1', 'A 1'])).toEqual([
      'Table_Reviews_and_visits',
      'Table_Reviews_visits',
      'Table_A_1',
      'Table_A_1_2',
    ]))
})

describe('sayCells(from)', () => {
  const step = (cell: string, sheet = 'Reviews') => ({
    measure: 'm',
    period: 'p',
    text: '=secret',
    origin: { file: 'a.xlsx', sheet, cell },
  })
  it('says ranges, each sheet once, and never what stood in the cells', () => {
    expect(sayCells(['B8', 'B8', 'B9', 'B10', 'C3', 'Z1', 'AA1', 'AB1', 'B11'].map(cell => step(cell)))).toBe(
      'a.xlsx, sheet Reviews, cells B8:B10, C3, Z1:AB1, B11',
    )
    expect(sayCells([step('B8'), step('C8', 'Health')])).toBe(
      'a.xlsx, sheet Reviews, cell B8; a.xlsx, sheet Health, cell C8',
    )
    expect(sayCells([])).toBe('')
  })
})
