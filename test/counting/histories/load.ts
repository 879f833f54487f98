// A return for tests: from rows written in the test, or from the CSV of a public set, read as simply as
// possible. The reader of the program has its own tests.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Return, ReturnRow, Value } from '../../../src/extracts/return.ts'
import { dayOf } from '../../../src/terms/day.ts'
import { SHARED } from '../../workspace.ts'

const COMPARED = new Set(['HOME_POST', 'PL_POST'])
const LEFT_OUT = new Set(['CHILD', 'UPN', 'MOTHER', 'MC_DOB', 'URN'])
const DAY = /^(\d{2})\/(\d{2})\/(\d{4})$/
const ISO = /^\d{4}-\d{2}-\d{2}$/

/** `{ episodes: { 2017: text } }`: the CSV of each table by the year in which its return begins. */
export function returnOf(texts: Readonly<Record<string, Readonly<Record<number, string>>>>): Return {
  const years = [...new Set(Object.values(texts).flatMap(byYear => Object.keys(byYear).map(Number)))].sort(
    (a, b) => a - b,
  )
  const numbers = new Map<string, Map<string, number>>()
  const numberOf = (kind: string, text: string) => {
    const ofKind = numbers.get(kind) ?? new Map<string, number>()
    const number = ofKind.get(text) ?? ofKind.size + 1
    numbers.set(kind, ofKind.set(text, number))
    return number
  }
  const files: { file: string; sha256: string }[] = []
  const tables = new Map(
    Object.entries(texts).map(([table, byYear]) => [
      table,
      Object.entries(byYear).flatMap(([year, text]): ReturnRow[] => {
        const file = files.push({ file: `${year}-${table}.csv`, sha256: '' }) - 1
        const rows = parse(text, { columns: true, bom: true, trim: true, skip_empty_lines: true }) as Record<
          string,
          string
        >[]
        return rows.map(
          (row, at): ReturnRow => ({
            child: numberOf('child', row['CHILD'] ?? ''),
            year: Number(year),
            place: { file, row: at + 2 },
            values: Object.fromEntries(
              Object.entries(row)
                .filter(([column, value]) => !LEFT_OUT.has(column) && value !== '')
                .map(([column, value]) => [
                  column,
                  COMPARED.has(column) ? numberOf('postcode', value) : understood(column, value),
                ]),
            ),
          }),
        )
      }),
    ]),
  )
  return {
    source: 'ssda903',
    files,
    years,
    asAt: dayOf(`${(years.at(-1) ?? 0) + 1}-03-31`),
    tables,
    accounts: [],
  }
}

function understood(column: string, text: string): Value {
  const day = DAY.exec(text)
  if (day !== null) return dayOf(`${day[3]}-${day[2]}-${day[1]}`)
  if (ISO.test(text)) return dayOf(text)
  return column === 'SDQ_SCORE' || column === 'PL_DISTANCE' ? Number(text) : text
}

const FIVE_YEARS = [2017, 2018, 2019, 2020, 2021]

export const PUBLIC_SETS = join(SHARED, 'data/ssda903')

export function fiveYears(folder = `${PUBLIC_SETS}/five-year-2017-2021`): Return {
  const table = (name: string) =>
    Object.fromEntries(FIVE_YEARS.map(year => [year, readFileSync(`${folder}/${year}-${name}.csv`, 'utf8')]))
  return returnOf({
    episodes: table('episodes'),
    header: table('header'),
    reviews: table('reviews'),
    oc2: table('oc2'),
    oc3: table('oc3'),
    missing: table('missing'),
    uasc: table('uasc'),
    ad1: table('ad1'),
  })
}

export function validatorSet(folder = `${PUBLIC_SETS}/validator-2017-18`): Return {
  return returnOf({
    episodes: { 2017: readFileSync(`${folder}/episodes.csv`, 'utf8') },
    header: { 2017: readFileSync(`${folder}/header.csv`, 'utf8') },
  })
}
