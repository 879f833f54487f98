// Rows and cells of a return as people and systems leave them. Each is read as a person would read the sheet, with the
// figures worked out by hand from the lines below, or is reported.
import { describe, expect, it } from 'vitest'
import { csvOf, type Lines, workbookOf } from '../extracts/returns/returns.ts'
import { type Changes, HAS_CASES, runCase } from './lay-case.ts'

const FOLDER = 'data/returns/ssda903/2023-24'
const EPISODES = `${FOLDER}/episodes.csv`
const HEADER = `${FOLDER}/header.csv`
const REVIEWS = `${FOLDER}/reviews.csv`
const HEADINGS =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'.split(',')
const ROWS = [
  '0101,01/05/2022,S,C2,N1,U4,PR1,01/07/2023,E4A,,A,B,',
  '0102,01/06/2022,S,C2,N1,U4,PR1,,,,A,B,',
  '0103,01/06/2023,S,C2,N1,U4,PR1,,,,A,B,',
].map(line => line.split(','))
const CHILDREN = [
  'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
  '0101,1,15/06/2014,WBRI,UN5,,',
  '0102,2,15/06/2012,WBRI,UN5,,',
  '0103,2,15/06/2010,WBRI,UN5,,',
].map(line => line.split(','))
const LINES = [HEADINGS, ...ROWS]
/** In care on 31 March, and started and ceased in the year: 0102 and 0103; 0103; 0101. */
const RIGHT = { 'S1@2023/24': '2', 'S1@2022/23': '2', 'S3@2023/24': '1', 'S4@2023/24': '1' }

const csv = (lines: Lines): Changes => ({ [EPISODES]: csvOf(lines) })
const sheet = (lines: Lines): Changes => ({
  [EPISODES]: null,
  [`${FOLDER}/episodes.xlsx`]: workbookOf({ Episodes: lines }),
})
/** The cells of one column, changed. */
const withCells = (column: string, change: (cell: string) => string, lines: Lines = ROWS): Lines =>
  lines.map(cells => cells.map((cell, i) => (HEADINGS[i] === column ? change(cell) : cell)))
const inQuotes = (lines: Lines) => lines.map(cells => cells.map(cell => `"${cell.replaceAll('"', '""')}"`))

describe.skipIf(!HAS_CASES)('a return is read where', () => {
  const padded = (...cells: string[]) => HEADINGS.map((_, i) => cells[i] ?? '')
  it.each<[string, Changes]>([
    [
      'rows have blank cells beyond the headings',
      csv([HEADINGS, ...ROWS.map(cells => [...cells, '', ' ', '\u00a0'])]),
    ],
    ['headings have them too', csv(LINES.map(cells => [...cells, '', '']))],
    ['the headings come again', csv([...LINES.slice(0, 3), HEADINGS, ...LINES.slice(3)])],
    [
      'the headings come again in a sheet',
      sheet([...LINES.slice(0, 3), HEADINGS.map(text => `${text} `), ...LINES.slice(3)]),
    ],
    [
      'a title and the headings come again',
      csv([...LINES.slice(0, 3), [''], ['Page 2 of 2'], HEADINGS, ...LINES.slice(3)]),
    ],
    ['there is a total', csv([...LINES, padded('Total', '3')])],
    ['there is a total in a sheet', sheet([...LINES, [], ['', '', 'Grand total', '3']])],
    ['there is a count', sheet([...LINES, ['Count: 3']])],
    ['there is only its number', csv([...LINES, padded('3')])],
    ['there is a title', csv([['Children looked after, 2023-24'], [''], ...LINES])],
    [
      'there is a footer',
      csv([...LINES, [''], ['Source: the case system'], padded('*** End of report ***')]),
    ],
    ['there is a stamp', sheet([...LINES, [], ['Exported 03/04/2024 10:32']])],
    ['a line of dashes follows the headings', csv([HEADINGS, HEADINGS.map(() => '-----'), ...ROWS])],
    [
      'what the columns mean follows the headings',
      csv([HEADINGS, HEADINGS.map(text => `${text} in words`), ...ROWS]),
    ],
    [
      'a query comes before and a count after',
      csv([['SELECT * FROM episodes'], [''], ...LINES, [''], ['(3 rows affected)']]),
    ],
    ['blanks are said', csv(LINES.map(cells => cells.map(cell => cell || '(blank)')))],
    ['blanks are points', csv(LINES.map(cells => cells.map(cell => cell || '.')))],
    [
      'there is a summary below',
      sheet([...LINES, [], ['Team', 'Children'], ['North', 2], ['South', 1]].map(cells => cells.map(String))),
    ],
    ['rows were sorted with their headings', csv([...ROWS, HEADINGS])],
    ['identifiers have an apostrophe', csv([HEADINGS, ...withCells('CHILD', cell => `'${cell}`)])],
    ['identifiers are formulas of text', csv([HEADINGS, ...withCells('CHILD', cell => `="${cell}"`)])],
    [
      'identifiers are quoted formulas of text',
      csv([HEADINGS, ...inQuotes(withCells('CHILD', cell => `="${cell}"`))]),
    ],
    [
      'identifiers have spaces around them',
      csv([HEADINGS, ...withCells('CHILD', cell => `\u00a0${cell} \u200b`)]),
    ],
    [
      'every cell is a formula of text',
      csv([HEADINGS, ...ROWS.map(cells => cells.map(cell => `="${cell}"`))]),
    ],
    [
      'codes have spaces and lowercase',
      csv([HEADINGS, ...withCells('PLACE', () => ' u 4')].map(cells => [...cells])),
    ],
    ['codes have their labels', csv([HEADINGS, ...withCells('PLACE', () => 'U4 - Foster placement')])],
    ['an end is open', csv([HEADINGS, ...withCells('DEC', cell => cell || 'Current')])],
    [
      'days are serial numbers',
      csv([HEADINGS, ...withCells('DECOM', cell => (cell === '01/06/2023' ? '45078' : cell))]),
    ],
    [
      'days are of a database',
      csv([HEADINGS, ...withCells('DECOM', cell => (cell === '01/06/2023' ? 'Jun  1 2023 12:00AM' : cell))]),
    ],
  ])('%s', async (_, changes) => {
    const { problems, figures } = await runCase('returns/good', changes)
    expect(problems).toEqual([])
    expect(Object.fromEntries(figures ?? [])).toMatchObject(RIGHT)
  })

  // 1 April 2023 begins the year: 0103 starts in it, or on the last day of the year before.
  it.each([
    ['2023-03-31T23:00:00.000Z', '1'],
    ['2023-04-01T00:00:00+01:00', '1'],
    ['2023-03-31 23:00:00 UTC', '1'],
    ['01/04/2023 00:00:00', '1'],
    ['2023-03-31T22:59:00Z', '0'],
    ['2023-03-31T23:00:00', '0'],
    ['2023-03-31 00:00:00', '0'],
  ])('a start is %s', async (start, started) => {
    const { problems, figures } = await runCase(
      'returns/good',
      csv([HEADINGS, ...withCells('DECOM', cell => (cell === '01/06/2023' ? start : cell))]),
    )
    expect(problems).toEqual([])
    expect(figures?.get('S3@2023/24')).toBe(started)
  })
})

describe.skipIf(!HAS_CASES)('a return is reported where', () => {
  const [first = [], second = [], third = []] = ROWS
  const moved = [...second.slice(0, 4), '', ...second.slice(4)]
  const many = Array.from({ length: 20 }, (_, i) => [`02${10 + i}`, ...second.slice(1)])
  const children = [
    ...CHILDREN,
    ...many.map(([child = '']) => [child, '2', '15/06/2012', 'WBRI', 'UN5', '', '']),
  ]
  const enough: Changes = { [HEADER]: csvOf(children) }
  it.each<[string, Changes, readonly string[], string]>([
    [
      'a row has moved',
      csv([HEADINGS, first, moved, third]),
      ['return-rows-unusable'],
      'more cells than headings (1 row)',
    ],
    [
      'a row among many has moved',
      { ...enough, ...csv([HEADINGS, first, moved, third, ...many]) },
      ['return-rows-left-out'],
      'Of 23 rows of the table Episodes, 1 cannot be used and was left out: more cells than headings (row 3)',
    ],
    [
      'a row among many has a number with a comma that is not quoted',
      { ...enough, ...csv([HEADINGS, first, [...second, '012'], third, ...many]) },
      ['return-rows-left-out'],
      'more cells than headings (row 3)',
    ],
    [
      'a line is broken',
      { ...enough, ...csv([HEADINGS, first, second.slice(0, 5), second.slice(5), third, ...many]) },
      ['return-rows-left-out'],
      'fewer cells than headings (2 rows, the first is row 3)',
    ],
    [
      'a line has other signs between its cells',
      { ...enough, ...csv([HEADINGS, first, [second.join(';')], third, ...many]) },
      ['return-rows-left-out'],
      'fewer cells than headings (row 3)',
    ],
    [
      'an end among many is not a date',
      { ...enough, ...csv([HEADINGS, ...withCells('DEC', cell => (cell === '' ? '' : 'July')), ...many]) },
      ['return-cells-lost'],
      'DEC: not a date (row 2)',
    ],
    [
      'the ends are not dates',
      csv([HEADINGS, ...withCells('DEC', () => '########')]),
      ['return-cells-lost'],
      'DEC: not a date (3 rows, the first is row 2)',
    ],
    [
      'no date of birth is a date',
      { [HEADER]: csvOf(CHILDREN.map(cells => cells.map(cell => cell.replace(/^15\/06\/.*/, 'June')))) },
      ['return-cells-lost'],
      'DOB: not a date (3 rows, the first is row 2)',
    ],
    [
      'identifiers are shown in powers of ten',
      csv([HEADINGS, ...withCells('CHILD', cell => `1.${cell}E+05`)]),
      ['return-identifiers-lost'],
      'In 3 of 3 rows of the table Episodes, the first being row 2',
    ],
    [
      'identifiers are not shown',
      sheet([HEADINGS, first, second, ['#####', ...third.slice(1)]]),
      ['return-identifiers-lost'],
      'In 1 of 3 rows',
    ],
    [
      'another table follows',
      csv([...LINES, [''], ...CHILDREN]),
      ['return-second-table'],
      'Other headings begin in row 6, below the table Episodes',
    ],
    [
      'another table follows in a sheet',
      sheet([
        ...LINES,
        [],
        ['CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE'],
        ['0102', '15/06/2012', '01/08/2023', 'PN1'],
      ]),
      ['return-second-table'],
      'Other headings begin in row 6',
    ],
    [
      'reviews are not dates',
      { [REVIEWS]: 'CHILD,DOB,REVIEW,REVIEW_CODE\n0102,15/06/2012,Summer,PN1\n0103,15/06/2010,Autumn,PN1\n' },
      ['return-rows-unusable'],
      'Of 2 rows of the table Reviews, 2 cannot be used: REVIEW: not a date (2 rows)',
    ],
    [
      'a heading is like the one that is missing',
      csv([HEADINGS.map(text => (text === 'PLACE' ? 'PLACEMENT' : text)), ...ROWS]),
      ['return-column-missing'],
      "'PLACEMENT' may be it",
    ],
    [
      'a column has no code at all',
      { ...enough, ...csv([HEADINGS, ...withCells('LS', () => '', [...ROWS, ...many])]) },
      ['return-columns-blank'],
      'In all 23 rows of the table Episodes the columns LS are blank',
    ],
    [
      'a sheet holds a table under another name',
      {
        [EPISODES]: null,
        [`${FOLDER}/all.xlsx`]: workbookOf({
          Episodes: LINES,
          Sheet2: [
            ['CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE'],
            ['0102', '15/06/2012', '01/08/2023', 'PN1'],
          ],
        }),
      },
      ['return-sheet-unread'],
      'all.xlsx, sheet Sheet2: The sheet was not read',
    ],
  ])('%s', async (_, changes, codes, said) => {
    const outcome = await runCase('returns/good', changes)
    expect(outcome.codes).toEqual(codes)
    expect(outcome.problems.join('\n')).toContain(said)
    expect(outcome.problems.join('\n')).not.toMatch(/01\d\d|15\/06\/20/)
  })
})
