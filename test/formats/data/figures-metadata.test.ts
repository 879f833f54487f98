import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { figuresCsv } from '../../../src/formats/data/figures-csv.ts'
import { figuresMetadata } from '../../../src/formats/data/figures-metadata.ts'
import { recordOf } from '../../papers/record-of.ts'
import { sampleStrategy } from '../../templates/sample-strategy.ts'
import { readTableDescription } from './read-csvw.ts'
import { realWritten } from './real-paper.ts'

describe('figuresMetadata(paper)', () => {
  const read = async () => readTableDescription(figuresMetadata(...(await realWritten())))

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

  it('explains every mark, and includes the notices of the cover', async () => {
    const { notes } = await read()
    expect(notes.map(note => note.about)).toEqual(
      expect.arrayContaining(['[x]', '[z]', 'Data as at', 'Apostrophe']),
    )
    expect(notes.some(({ note }) => note.startsWith('This is a worked example'))).toBe(true)
  })
})

describe('figuresMetadata(paper), a paper of sections', () => {
  const paper = sampleStrategy
  it('has the notes under its tables, each with its table', () => {
    const { notes }: { notes: unknown[] } = JSON.parse(figuresMetadata(paper, recordOf(paper)))
    expect(notes).toContainEqual({
      about: 'Table 9: delivery plan, status at 31 March 2022',
      note: 'Status is that which the owner of the action reported.',
    })
  })
})
