// Tables whose sheet the source does not name.
import { describe, expect, it } from 'vitest'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { book, monthsDown, type Rows, read, say, sayWhere, sheetOf } from './workbooks.ts'

const HEADER = ['Month', 'Figure']
const readSheets = async (
  sheets: Readonly<Record<string, Rows>>,
  hidden: readonly string[] = [],
  more = {},
) => {
  const made = Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, sheetOf(rows)]))
  const { extract, problems, notFound } = await read(
    book(made, { hidden }),
    monthsDown({ unit: 'count' }, more),
  )
  return {
    said: extract.readings.map(one => `${one.origin.sheet}: ${say(one)}`),
    where: sayWhere(problems),
    problems,
    notFound: notFound.length,
  }
}

describe('a table without a sheet, in a workbook with several', () => {
  it('is read from the sheet that has its headings', async () =>
    expect(await readSheets({ Notes: [['Read me']], Data: [HEADER, ['Jan-17', 1]] })).toMatchObject({
      said: ['Data: figure 2017-01 = 1 (B2)'],
      where: [],
      notFound: 0,
    }))
  it('is read from each that has them: last year is known by its months', async () =>
    expect(
      (await readSheets({ '16-17': [HEADER, ['Jan-17', 1]], '15-16': [HEADER, ['Jan-16', 2]] })).said,
    ).toEqual(['16-17: figure 2017-01 = 1 (B2)', '15-16: figure 2016-01 = 2 (B2)']))
  it('is not read from a hidden sheet', async () =>
    expect(
      (
        await readSheets({ Notes: [['x']], Data: [HEADER, ['Jan-17', 1]], Old: [HEADER, ['Dec-16', 2]] }, [
          'Old',
        ])
      ).said,
    ).toEqual(['Data: figure 2017-01 = 1 (B2)']))
  it('is a problem that names the sheets and what was missing where none has them', async () => {
    const { problems, notFound } = await readSheets(
      {
        Notes: [['Read me']],
        Data: [
          ['Month', 'Number'],
          ['Jan-17', 1],
        ],
      },
      [],
      { header: { find: HEADER } },
    )
    expect(notFound).toBe(1)
    expect(problems.map(sayProblem)).toEqual([
      "data/extracts/2017-01/monthly.xlsx: Looked at the sheets 'Notes' and 'Data'; expected the headings 'Month' and 'Figure' in a row of one of them, within its first 20 rows. The nearest is 'Data', without 'Figure'. Correct the headings, add the new ones to the source's definition, or name the sheet there. [header-on-no-sheet]",
    ])
  })
  it('may lack a column in an earlier year, and not in the latest', async () => {
    const both = {
      columns: ['Figure', 'Other'].map(heading => ({
        heading,
        measure: heading.toLowerCase(),
        unit: 'count',
      })),
    }
    const whole = (month: string) => [
      ['Month', 'Figure', 'Other'],
      [month, 1, 2],
    ]
    const part = (month: string) => [HEADER, [month, 1]]
    expect((await readSheets({ A: whole('Jan-17'), B: part('Jan-16') }, [], both)).where).toEqual([
      'warning column-missing B!A1',
    ])
    expect((await readSheets({ A: whole('Jan-16'), B: part('Jan-17') }, [], both)).where).toEqual([
      'error column-missing B!A1',
    ])
    expect((await readSheets({ A: whole('Jan-16'), B: [['Month'], ['Jan-15']] }, [], both)).where).toEqual([
      'error column-missing B!A1',
      'error column-missing B!A1',
    ])
  })
})
