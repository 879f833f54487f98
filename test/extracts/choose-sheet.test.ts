import { describe, expect, it } from 'vitest'
import { count, HEADER } from './rows-down.ts'
import { book, monthsDown, read, sayWhere, sheetOf, source } from './workbooks.ts'

describe('the sheet', () => {
  const data = sheetOf([HEADER, ['Jan-17', 1]])
  const other = sheetOf([HEADER, ['Jan-17', 2]])
  const where = async (
    sheets: Parameters<typeof book>[0],
    sheet: string | undefined,
    hidden: string[] = [],
  ) => {
    const { extract, problems } = await read(
      book(sheets, { hidden }),
      monthsDown({ unit: 'count' }, sheet === undefined ? {} : { sheet }),
    )
    return [
      ...extract.readings.map(reading => `${reading.origin.sheet}!${reading.origin.cell}`),
      ...sayWhere(problems),
    ]
  }
  it('is found by name, in any case', async () =>
    expect(await where({ Other: other, Data: data }, 'data')).toEqual(['Data!B2']))
  it('is found by a pattern', async () =>
    expect(await where({ Other: other, 'Data Jan 17': data }, '/^Data/')).toEqual(['Data Jan 17!B2']))
  it('need not be named if there is only one, or if the others are empty or hidden', async () => {
    expect(await where({ Any: data }, undefined)).toEqual(['Any!B2'])
    expect(await where({ Sheet1: data, Sheet2: sheetOf([]), Old: other }, undefined, ['Old'])).toEqual([
      'Sheet1!B2',
    ])
  })
  it('is read if it is named, even if it is hidden', async () =>
    expect(await where({ Other: other, Data: data }, 'Data', ['Data'])).toEqual(['Data!B2']))
  it('is reported if missing, with those that are there', async () => {
    const { problems } = await read(
      book({ Other: other, Old: other }, { hidden: ['Old'] }),
      monthsDown({ unit: 'count' }, { sheet: 'Data' }),
    )
    expect(sayWhere(problems)).toEqual(['error sheet-missing'])
    expect(problems[0]?.facts).toEqual({ expected: "'Data'", found: "'Other', 'Old' (hidden)" })
  })
  it('is not guessed if two match', async () => {
    expect(await where({ 'Data 1': data, 'Data 2': other }, '/^Data/')).toEqual(['error sheet-ambiguous'])
  })
  it('is reported once if two tables need it', async () => {
    const table = { ...count.tables[0], sheet: 'Data' }
    expect(sayWhere((await read(book({ Other: other }), source(table, table))).problems)).toEqual([
      'error sheet-missing',
    ])
  })
})
