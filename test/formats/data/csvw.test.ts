// The CSV files of the worked examples conform to their own metadata, CSV on the Web.
import { describe, expect, it } from 'vitest'
import { metadataFileOf } from '../../../src/formats/data/csvw.ts'
import { figuresCsv } from '../../../src/formats/data/figures-csv.ts'
import { figuresMetadata } from '../../../src/formats/data/figures-metadata.ts'
import { repairsCsv, repairsMetadata } from '../../../src/formats/data/repairs-csv.ts'
import { madeOnce } from '../../made.ts'
import { csvwFaults, readTableDescription } from './read-csvw.ts'
import { WORKED_PAPERS } from './worked-papers.ts'

describe.each(WORKED_PAPERS)('the CSV files of %s', (_, make) => {
  it('figures.csv conforms to its metadata in every row', async () => {
    const { paper, record } = await make()
    const described = readTableDescription(figuresMetadata(paper, record))
    expect(described.url).toBe('figures.csv')
    expect(described.tableSchema.primaryKey).toBe('reference')
    expect(csvwFaults(figuresCsv(paper, record), described)).toEqual([])
  })
  it('repairs.csv conforms to its metadata in every row', async () => {
    const { paper, returns } = await make()
    const described = readTableDescription(repairsMetadata(paper))
    expect(described.url).toBe('repairs.csv')
    expect(csvwFaults(repairsCsv(returns), described)).toEqual([])
  })
})

describe('metadataFileOf(file)', () => {
  it('is where a program looks for it, by the default of the standard', () => {
    expect(metadataFileOf('figures.csv')).toBe('figures.csv-metadata.json')
  })
})

describe('csvwFaults(csv, metadata)', async () => {
  const { paper, record } = await madeOnce('corporate-parenting-monthly', '2017-01')
  const described = readTableDescription(figuresMetadata(paper, record))
  const csv = figuresCsv(paper, record)
  const line = csv.split('\r\n').find(one => one.startsWith('6.1@2017-01,')) ?? ''
  const faultsWith = (was: string, is: string) =>
    csvwFaults(csv.replace(line, line.replace(was, is)), described)

  it.each([
    ['a number that is none', ',482,482,', ',some,482,', "row 13, value: 'some' is no decimal"],
    ['a blank that is required', ',482,482,', ',482,,', 'row 13, text: is required'],
    ['a unit that is not listed', ',number,', ',children,', "row 13, unit: 'children' is not as ^(number|%|"],
    ['a mark without its brackets', ',482,482,,', ',482,482,x,', "row 13, mark: 'x' is not as ^("],
    ['a period in words', ',2017-01,', ',January 2017,', "row 13, period: 'January 2017' is not as ^("],
    [
      'a key that is there twice',
      '6.1@2017-01',
      '6.1@2016-12',
      "row 13, reference: '6.1@2016-12' is there twice",
    ],
    ['a cell too many', ',number,', ',number,,', 'row 13: 32 cells'],
  ])('finds %s', (_, was, is, fault) =>
    expect(faultsWith(was, is).map(found => found.slice(0, fault.length))).toContain(fault),
  )
  it('finds another header', () =>
    expect(csvwFaults(csv.replace('period_kind', 'kind'), described)[0]).toMatch(/^the header is reference/))
  it('refuses a key that the standard does not have', () => {
    const metadata = figuresMetadata(paper, record).replace('"required"', '"mandatory"')
    expect(() => readTableDescription(metadata)).toThrow('mandatory')
  })
})
