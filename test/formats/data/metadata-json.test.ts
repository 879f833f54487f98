import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { figuresCsv } from '../../../src/formats/data/figures-csv.ts'
import { metadataJson } from '../../../src/formats/data/metadata-json.ts'
import { recordOf } from '../../papers/record-of.ts'
import { sampleStrategy } from '../../templates/sample-strategy.ts'
import { realWritten } from './real-paper.ts'

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

  it('describes every judged figure, not only the month and the year to date', async () => {
    const { tableSchema } = await read()
    expect(tableSchema.columns.find(({ name }) => name === 'rating')?.['dc:description']).toBe(
      'The rating of a figure that was judged: an indicator for the month of the paper or its year to date, or the result of a target or a measure of success. Empty for all other figures. Decided on the figure as printed.',
    )
  })

  it('gives types that fit every row, and a unique key', async () => {
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

  it('explains every mark, and includes the notices of the cover', async () => {
    const { notes } = await read()
    expect(notes.map(note => note.about)).toEqual(
      expect.arrayContaining(['[x]', '[z]', 'Data as at', 'Apostrophe']),
    )
    expect(notes.some(({ note }) => note.startsWith('This is a worked example'))).toBe(true)
  })
})

describe('metadataJson(paper), a paper of sections', () => {
  const paper = sampleStrategy
  it('has the notes under its tables, each with its table', () => {
    const { notes }: { notes: unknown[] } = JSON.parse(metadataJson(paper, recordOf(paper)))
    expect(notes).toContainEqual({
      about: 'Table 9: delivery plan, status at 31 March 2022',
      note: 'Status is that which the owner of the action reported.',
    })
  })
})
