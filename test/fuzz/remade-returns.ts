// The return of Northmoor in its other forms, and lists of Annex A with invented children. In: the files of data/.
// Out: the same with the return as a zip, as workbooks, or as XML.
import { parse } from 'csv-parse/sync'
import { zipSync } from 'fflate'
import { ANNEX_A_PAPER } from '../annex-a-paper.ts'
import { annexA, workbookOf, xmlOf } from '../extracts/returns/returns.ts'
import type { Files } from './damage-files.ts'

const RETURN = 'data/returns/ssda903/'
const LAST_YEAR = '2021-22'

/** `2021-22/episodes.csv`, and its bytes. */
type Tables = readonly (readonly [string, Uint8Array])[]

function remade(data: Files, remake: (tables: Tables) => Record<string, Uint8Array>): Files {
  const isReturn = (file: string) => file.startsWith(RETURN)
  const own = [...data].filter(([file]) => isReturn(file))
  const other = [...data].filter(([file]) => !isReturn(file))
  const made = remake(own.map(([file, bytes]) => [file.slice(RETURN.length), bytes]))
  return new Map([...other, ...Object.entries(made).map(([name, bytes]) => [RETURN + name, bytes] as const)])
}

export const asZip = (data: Files): Files =>
  remade(data, tables => ({ 'all.zip': zipSync(Object.fromEntries(tables)) }))

/** A workbook for each year, with a sheet for each table. */
export const asWorkbooks = (data: Files): Files =>
  remade(data, tables =>
    Object.fromEntries(
      byYear(tables).map(([year, sheets]) => [`${year}.xlsx`, workbookOf(linesByTable(sheets))]),
    ),
  )

/** The last year as XML, the years before as CSV: a delivery often mixes them, and a run stays short. */
export const asXml = (data: Files): Files =>
  remade(data, tables => ({
    ...Object.fromEntries(tables.filter(([file]) => !file.startsWith(LAST_YEAR))),
    ...Object.fromEntries(
      byYear(tables)
        .filter(([year]) => year === LAST_YEAR)
        .map(([year, own]) => [`${year}/return.xml`, new TextEncoder().encode(xmlOf(elementsOf(own)))]),
    ),
  }))

const byYear = (tables: Tables) => [...Map.groupBy(tables, ([file]) => file.split('/')[0] ?? '')]

const linesByTable = (tables: Tables): Record<string, string[][]> =>
  Object.fromEntries(
    tables.map(([file, bytes]) => [
      (file.split('/')[1] ?? file).replace('.csv', ''),
      parse(new TextDecoder().decode(bytes)),
    ]),
  )

const elementsOf = (tables: Tables) =>
  Object.fromEntries(
    Object.entries(linesByTable(tables)).map(([name, lines]) => [name.replaceAll('_', '-'), lines]),
  )

const [AS_AT, DAY] = [Date.UTC(2021, 2, 16), 86_400_000]
const bornIn = (child: number): number => 2004 + (child % 14)
const ON_THE_LIST: Readonly<Record<string, (child: number) => string | number>> = {
  CHILD: child => 1000 + child,
  SEX: child => (child % 2 === 0 ? 'a) Male' : 'b) Female'),
  ETHNIC: () => 'a) WBRI',
  DOB: child => `0${1 + (child % 9)}/06/${bornIn(child)}`,
  AGE: child => (AS_AT - Date.UTC(bornIn(child), 5, 1 + (child % 9))) / DAY / 365.25,
  STARTED: child => `1${child % 9}/05/2018`,
  CIN: () => 'a) N1',
  LS: () => 'C2',
  REVIEW: child => `1${child % 9}/01/2021`,
  VISIT: child => `0${1 + (child % 9)}/03/2021`,
  HEALTH_ASSESSMENT_DATE: () => '05/10/2020',
  TEETH_CHECK_DATE: () => '05/12/2020',
  PLACEMENTS: child => child % 4,
  PLACED: child => `2${child % 9}/05/2018`,
  PLACE: child => (child % 3 === 0 ? 'a) U1' : 'zz) K2'),
  PLACE_PROVIDER: () => 'a) PR1',
  MISSING_EPISODES: child => child % 3,
  IN_TOUCH: () => 'a) Yes',
  ACCOM_SUITABLE: child => (child % 4 === 0 ? 'b) Unsuitable' : 'a) Suitable'),
  ACTIV: () => 'a) F2',
  DATE_INT: () => '01/02/2019',
  ORDER: () => '01/03/2019',
  DATE_MATCH: () => '01/06/2019',
  ADOPTED: child => `1${child % 9}/09/2020`,
}
const CHILDREN = Array.from({ length: 24 }, (_, i) => i + 1)

export const ANNEX_A = { paper: 'from-annex-a', period: '2021-03' } as const

/** The lists in one workbook, with the headings that the definition gives, and a paper that counts them. */
export function withAnnexA(data: Files): Files {
  const sheets = annexA.tables.map(({ named, columns }) => [
    named[0] ?? '',
    [
      columns.map(({ name, also }) => also[0] ?? name),
      ...CHILDREN.map(child => columns.map(({ name }) => ON_THE_LIST[name]?.(child) ?? '')),
    ],
  ])
  return new Map([
    ...data,
    ['data/definitions/papers/from-annex-a.yaml', new TextEncoder().encode(ANNEX_A_PAPER)],
    ['data/returns/annex-a/inspection.xlsx', workbookOf(Object.fromEntries(sheets))],
  ])
}
