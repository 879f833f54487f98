// The worked example's return of five years, damaged in one way. In: a change to its files, tables or cells. Out: what
// the reader finds.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReturnDefinition } from '../../../../src/definitions/returns.ts'
import type { ReturnRead } from '../../../../src/extracts/returns/read-return.ts'
import { sayProblem } from '../../../../src/problems/say-problems.ts'
import { REPOSITORY } from '../../../workspace.ts'
import { csvOf, type Lines, read, ssda903 } from '../returns.ts'

/** Lines by year and table: `2021-22/episodes`. */
export type Years = Readonly<Record<string, Lines>>

const FOLDER = join(REPOSITORY, 'data', 'returns', 'ssda903')
export const YEARS: Years = Object.fromEntries(
  readdirSync(FOLDER)
    .sort()
    .flatMap(year =>
      readdirSync(join(FOLDER, year))
        .sort()
        .map(file => [
          `${year}/${file.replace('.csv', '')}`,
          readFileSync(join(FOLDER, year, file), 'utf8')
            .trim()
            .split(/\r?\n/)
            .map(line => line.split(',')),
        ]),
    ),
)

export const readYears = (years: Years, definition: ReturnDefinition = ssda903): Promise<ReturnRead> =>
  read(
    Object.fromEntries(Object.entries(years).map(([name, lines]) => [`${name}.csv`, csvOf(lines)])),
    undefined,
    definition,
  )

/** `error return-years-apart`, once for each kind. */
export const kindsIn = ({ problems }: ReturnRead): string[] => [
  ...new Set(problems.map(({ severity, code }) => `${severity} ${code}`)),
]
export const saidIn = ({ problems }: ReturnRead): string => problems.map(one => sayProblem(one)).join('\n')

/** Changes the cells of some columns in the tables whose names fit. */
export const changed = (
  years: Years,
  tables: RegExp,
  columns: RegExp,
  change: (cell: string, row: number) => string,
): Years =>
  withLines(years, tables, ([headings = [], ...rows]) => [
    headings,
    ...rows.map((cells, row) =>
      cells.map((cell, at) => (columns.test(headings[at] ?? '') && cell !== '' ? change(cell, row) : cell)),
    ),
  ])

export const withLines = (years: Years, tables: RegExp, change: (lines: Lines) => Lines): Years =>
  Object.fromEntries(
    Object.entries(years).map(([name, lines]) => [name, tables.test(name) ? change(lines) : lines]),
  )

/** Tables under other names; those that are given no name are left out. */
export const renamed = (years: Years, rename: (name: string) => string | undefined): Years =>
  Object.fromEntries(
    Object.entries(years).flatMap(([name, lines]) => {
      const other = rename(name)
      return other === undefined ? [] : [[other, lines]]
    }),
  )
