// The small return of two years on which the shared cases are based, as files that a test changes: 20 children in care
// throughout, of whom four leave in the second year.
import { csvOf, type Lines } from '../extracts/returns/returns.ts'

const two = (number: number): string => String(number).padStart(2, '0')
const said = (day: number, month: number, year: number): string => `${two(day)}/${two(month)}/${year}`

/** By year and table: `2020-21/episodes`. */
export type TwoYears = Readonly<Record<string, Lines>>

/** 20 children are in care on 31 March 2021, and 16 a year later. All reviews are in time. */
export function twoYears(names = ['2020-21', '2021-22'], of: readonly number[] = ALL): TwoYears {
  return Object.fromEntries(
    names.flatMap((name, n) =>
      Object.entries(tablesOf(n + 1, of)).map(([table, lines]) => [`${name}/${table}`, lines]),
    ),
  )
}

const ALL = Array.from({ length: 20 }, (_, i) => i + 1)
const numberOf = (child: number): string => String(child).padStart(8, '0')
const bornOn = (child: number): string => said(10 + (child % 18), 1 + (child % 12), 2006 + (child % 10))

function tablesOf(n: number, children: readonly number[]): Record<string, Lines> {
  const year = 2019 + n
  return {
    header: [
      ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB'],
      ...children.map(i => [numberOf(i), String(1 + (i % 2)), bornOn(i), 'WBRI', '', '', '']),
    ],
    episodes: [
      'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'.split(
        ',',
      ),
      ...children.map(i => {
        const start = said(13 + (i % 15), 1 + (i % 12), 2019)
        const [end, reason] = n === 2 && i % 5 === 0 ? ['15/01/2022', 'E4A'] : ['', '']
        return [numberOf(i), start, 'S', 'C2', 'N1', 'U4', 'PR1', end, reason, '', '', '', '']
      }),
    ],
    reviews: [
      ['CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE'],
      ...children.flatMap(i =>
        [said(8 + i, 4, year), said(8 + i, 9, year), said(4 + i, 2, year + 1)].map(day => [
          numberOf(i),
          bornOn(i),
          day,
          'PN1',
        ]),
      ),
    ],
    missing: [
      ['CHILD', 'DOB', 'MISSING', 'MIS_START', 'MIS_END'],
      ...children
        .filter(i => [3, 6, 9, 12].includes(i))
        .map(i => [numberOf(i), '', 'M', said(9 + i, 6, year), said(10 + i, 6, year)]),
    ],
  }
}

/** As files of a workspace. */
export const filesOf = (years: TwoYears): Record<string, string> =>
  Object.fromEntries(
    Object.entries(years).map(([name, lines]) => [`data/returns/ssda903/${name}.csv`, csvOf(lines)]),
  )

/** Some cells of some tables changed; a function of the cell and of the number of its row from 0. */
export const withCells = (
  years: TwoYears,
  tables: RegExp,
  column: string,
  change: (cell: string, row: number) => string,
): TwoYears =>
  Object.fromEntries(
    Object.entries(years).map(([name, [headings = [], ...rows]]) => {
      const at = headings.indexOf(column)
      const other = rows.map((cells, row) => cells.map((cell, i) => (i === at ? change(cell, row) : cell)))
      return [name, tables.test(name) && at >= 0 ? [headings, ...other] : [headings, ...rows]]
    }),
  )
