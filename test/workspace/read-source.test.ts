// Files of a source that their names do not tell: they are known by what they hold.
import { describe, expect, it } from 'vitest'
import type { Definitions } from '../../src/definitions/definitions.ts'
import type { PaperDefinition } from '../../src/definitions/paper-definition.ts'
import { sourceSchema } from '../../src/definitions/source.ts'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { month } from '../../src/terms/period.ts'
import { cachedFiles } from '../../src/workspace/cached-files.ts'
import { readSource } from '../../src/workspace/read-source.ts'
import { book, sheetOf, utf8 } from '../extracts/workbooks.ts'

const FOLDER = 'data/extracts/2017-01'
const down = (heading: string) => ({
  layout: 'periods-down',
  header: { find: ['Month', heading] },
  periods: { heading: 'Month', form: 'month' },
  columns: [{ heading, measure: heading.toLowerCase(), unit: 'count' }],
})
const VISITS = [down('Visits')]
const definitions = {
  areas: { council: { id: 'northshire' }, comparators: [] },
  indicators: new Map(),
  groups: new Map(),
} as unknown as Definitions

async function readFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  more: Readonly<Record<string, unknown>> = {},
) {
  const opened: string[] = []
  const source = sourceSchema.parse({
    id: 's',
    title: 'S',
    folder: 'extracts/{period}',
    tables: VISITS,
    ...more,
  })
  const paper = { period: 'month' } as unknown as PaperDefinition
  const workspace = cachedFiles({
    list: async () => Object.keys(files).map(name => `${FOLDER}/${name}`),
    read: async file => {
      opened.push(file.slice(FOLDER.length + 1))
      const held = files[file.slice(FOLDER.length + 1)] ?? ''
      return typeof held === 'string' ? utf8(held) : held
    },
  })
  const { extracts, problems } = await readSource(
    source,
    { paper, of: month(2017, 1) },
    definitions,
    workspace,
  )
  return {
    opened,
    read: extracts.map(({ file, readings }) => `${file.slice(FOLDER.length + 1)}: ${readings.length}`),
    codes: problems.map(({ severity, code }) => `${severity} ${code}`),
    said: problems.map(sayProblem).join('\n'),
  }
}

const VISITS_2017 = 'Month,Visits\nDec-16,3\nJan-17,4\n'
const VISITS_2016 = 'Month,Visits\nDec-15,1\nJan-16,2\n'
const OTHER = 'Name,Visits\nA,1\n'

describe('a source without a file', () => {
  it('is the spreadsheet that has its headings, whatever its name', async () =>
    expect(await readFiles({ 'export (3).csv': VISITS_2017, 'KPI.csv': OTHER })).toMatchObject({
      read: ['export (3).csv: 2'],
      codes: [],
    }))
  it('may be two files of the same make, which their months tell apart', async () =>
    expect(await readFiles({ 'a.csv': VISITS_2017, 'last year.csv': VISITS_2016 })).toMatchObject({
      read: ['a.csv: 2', 'last year.csv: 2'],
      codes: [],
    }))
  it('is not two files with the same months', async () => {
    const { codes, said } = await readFiles({ 'a.csv': VISITS_2017, 'Copy of a.csv': VISITS_2017 })
    expect(codes).toEqual(['error extract-ambiguous'])
    expect(said).toContain('a.csv, Copy of a.csv; expected one for the same months')
  })
  it('opens each file once, and none that its name rules out', async () =>
    expect(
      (
        await readFiles({
          'a.csv': VISITS_2017,
          'b.csv': OTHER,
          'c.docx': 'x',
          '~$a.xlsx': 'x',
          'd.csv.crdownload': 'x',
        })
      ).opened,
    ).toEqual(['a.csv', 'b.csv']))
  it('is reported with the files and headings looked at where none has them', async () => {
    const { codes, said } = await readFiles({ 'b.csv': OTHER })
    expect(codes).toEqual(['error extract-unrecognised'])
    expect(said).toContain("source 's': b.csv; expected one with tables headed 'Month' and 'Visits'")
    expect((await readFiles({})).codes).toEqual(['error extract-missing'])
    expect((await readFiles({ 'b.csv': OTHER }, { required: false })).codes).toEqual([])
  })
  it('is reported where a file has some of its tables only', async () => {
    const two = { tables: [down('Visits'), down('Carers')] }
    const part = book({
      A: sheetOf([
        ['Month', 'Visits'],
        ['Jan-17', 4],
      ]),
      B: sheetOf([['Notes']]),
    })
    const { read, codes, said } = await readFiles({ 'a.xlsx': part }, two)
    expect([read, codes]).toEqual([[], ['error file-without-tables']])
    expect(said).toContain(
      "has 1 of the tables of the source 's'; expected also those headed 'Month' and 'Carers'",
    )
  })
  it('warns of a file that cannot be opened beside the one that has them', async () => {
    expect((await readFiles({ 'a.csv': VISITS_2017, 'b.xlsx': '' })).codes).toEqual([
      'warning extract-unreadable',
    ])
    expect((await readFiles({ 'b.xlsx': '' })).codes).toEqual(['error extract-unreadable'])
  })
})

describe('a source with a file that several files fit', () => {
  it('is those of them that have its headings', async () =>
    expect(
      await readFiles(
        { 'v 16.csv': VISITS_2016, 'v 17.csv': VISITS_2017, 'w.csv': VISITS_2017 },
        { file: 'v*.csv' },
      ),
    ).toMatchObject({ read: ['v 16.csv: 2', 'v 17.csv: 2'], codes: [], opened: ['v 16.csv', 'v 17.csv'] }))
  it('warns of one that has none of them', async () =>
    expect(await readFiles({ 'v.csv': VISITS_2017, 'v notes.csv': OTHER }, { file: 'v*.csv' })).toMatchObject(
      {
        read: ['v.csv: 2'],
        codes: ['warning file-without-tables'],
      },
    ))
})
