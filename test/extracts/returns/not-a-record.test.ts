// Rows of a table that are not about a child: left out and listed, without an alarm; and rows that only look so.
import { describe, expect, it } from 'vitest'
import { codesOf, episode, inTable, OTHERS, readEpisodes } from './episode-rows.ts'
import { csvFiles, csvOf, EPISODE_HEADINGS, type Lines, read, SMALL, workbookOf } from './returns.ts'

const AGAIN = 'the headings again'
const TOTAL = 'a total, not a child'
const ALONE = 'one cell alone, not a child'
/** A row with these cells, and as many commas as the others. */
const padded = (...cells: string[]) => EPISODE_HEADINGS.map((_, i) => cells[i] ?? '')

describe('a row that is not a record', () => {
  it.each<[string, readonly string[], string]>([
    ['the headings again', EPISODE_HEADINGS, AGAIN],
    [
      'the headings again, in other letters',
      EPISODE_HEADINGS.map(text => ` ${text.replace('_', ' ').toLowerCase()} `),
      AGAIN,
    ],
    ['Total', padded('Total', '11'), TOTAL],
    ['Grand total in another column', padded('', '', 'Grand Total', '11'), TOTAL],
    ['a count', padded('Count: 20'), TOTAL],
    ['a count of a pivot table', padded('Count of CHILD', '20'), TOTAL],
    ['what a database says', ['(20 rows affected)'], TOTAL],
    ['Number of records: 20', ['Number of records: 20'], TOTAL],
    ['the number of rows alone', ['1'], ALONE],
    ['the number of rows below each column', padded('1', '1', '1', '1', '0'), TOTAL],
    ['a total of one child', padded('A1 Total', '1'), TOTAL],
    ['a count of one child', padded('A1 Count', '1'), TOTAL],
    ['a source', padded('Source: case system'), ALONE],
    ['a stamp', ['Exported 01/04/2018 10:32'], ALONE],
    ['an end', padded('*** End of report ***'), ALONE],
    ['a sign of the end of a file', ['\x1a'], ALONE],
  ])('%s is left out', async (_, line, what) => {
    const { account } = await readEpisodes([episode({}), line])
    expect(account).toMatchObject({ used: 11, leftOut: [{ what, rows: [3] }] })
  })

  it.each<[string, Lines, string]>([
    ['a count without commas', [['3']], ALONE],
    ['a number below each column', [['2', '2', '2', '2', '2', '0', '0']], TOTAL],
    [
      'a team with its number',
      [['Northern team', '12', '', '', '', '', '']],
      'no date, and no number where other rows have that of a child',
    ],
    ['a summary below a blank row', [[''], ['U4', '12', '', '', '', '', '']], 'below the table, and no date'],
  ])('%s is no child of the header', async (_, lines, what) => {
    const header = [...inTable('header'), ...lines]
    const { return: found, problems } = await read({ ...csvFiles(SMALL), '2017-header.csv': csvOf(header) })
    const account = found?.accounts.find(({ table }) => table === 'header')
    expect(account?.leftOut).toEqual([{ what, rows: [header.length] }])
    expect(found?.tables.get('header')).toHaveLength(2)
    expect(codesOf(problems)).toEqual([])
  })

  it('is read where it is a child without a date of birth', async () => {
    const header = [...inTable('header'), ['C3', '2', '', 'WBRI', '', '', '']]
    const { return: found } = await read({ ...csvFiles(SMALL), '2017-header.csv': csvOf(header) })
    expect(found?.tables.get('header')).toHaveLength(3)
  })

  it('is read where it is a child of whom the table says nothing else', async () => {
    const uasc = [...inTable('uasc'), ['A1', '', '', '']]
    const { return: found } = await read({ ...csvFiles(SMALL), '2017-uasc.csv': csvOf(uasc) })
    expect(found?.tables.get('uasc')).toHaveLength(2)
  })
})

describe('headings of another kind below a table', () => {
  const other: Lines = [
    ['CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE'],
    ['A1', '01/04/2004', '31/01/2018', 'PN1'],
  ]
  const moved = EPISODE_HEADINGS.toReversed()
  it.each<[string, Lines]>([
    ['those of another table', other],
    ['those of the table in another order', [moved, episode({}).toReversed()]],
  ])('%s are an error', async (_, lines) => {
    const below = [EPISODE_HEADINGS, episode({}), ...OTHERS, [''], ...lines]
    const { return: found, problems } = await read({ '2017-episodes.csv': csvOf(below) })
    expect(found).toBeUndefined()
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'return-second-table',
        facts: { title: 'Episodes', row: 14, count: 2 },
      }),
    ])
  })
  it('are an error in a sheet', async () => {
    const below = [EPISODE_HEADINGS, episode({}), ...OTHERS, [], [], ...other]
    const { problems } = await read({ '2017.xlsx': workbookOf({ episodes: below }) })
    expect(codesOf(problems)).toEqual(['error return-second-table'])
  })
})

it('reads rows that were sorted above their headings', async () => {
  const { return: found } = await read({
    '2017-episodes.csv': csvOf([['Episodes of 2017-18'], ...OTHERS, EPISODE_HEADINGS, episode({})]),
  })
  expect(found?.tables.get('episodes')).toHaveLength(11)
})
