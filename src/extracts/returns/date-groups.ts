// Finds the year of tables whose names do not give it. In: raw tables. Out: each with its year, from the
// latest day of their episodes.
import type { ReturnDefinition } from '../../definitions/returns.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import { type Day, isoOf } from '../../terms/day.ts'
import { year as financialYear, periodId, sayDay } from '../../terms/period.ts'
import { plainText } from '../cell.ts'
import type { Return } from '../return.ts'
import { findHeadings } from './find-headings.ts'
import type { RawTable } from './raw-table.ts'
import { financialYearOfDay } from './soundness/days-by-year.ts'
import { understandDay } from './understand-day.ts'

export interface DatedTable {
  readonly raw: RawTable
  readonly year: number
}

/** A later year with a smaller share of the days than this is not the year of the return. */
const SMALLEST_SHARE = 0.01
const NO_DAY = -Infinity

/**
 * A return has no day after its 31 March, so the latest start or end of an episode gives its year.
 */
export function dateGroups(
  tables: readonly RawTable[],
  definition: ReturnDefinition,
  files: Return['files'],
): { dated: readonly DatedTable[]; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const years = new Map<string, number>()
  const fileOf = (raw: RawTable) => files[raw.file]?.file ?? ''
  for (const [group, undated] of Map.groupBy(
    tables.filter(({ year }) => year === undefined),
    ({ group }) => group,
  )) {
    const latest = undated
      .filter(({ table }) => table.table === 'episodes')
      .flatMap(latestDay)
      .sort((a, b) => b.day - a.day)[0]
    const first = undated[0]
    if (latest !== undefined) {
      const year = financialYearOfDay(latest.day)
      years.set(group, year)
      problems.push(
        problem(
          'warning',
          'return-year-derived',
          { file: fileOf(latest.raw) },
          {
            year: periodId(financialYear(year)),
            day: sayDay(isoOf(latest.day)),
            row: latest.row,
            later: latest.later,
          },
        ),
      )
    } else if (first !== undefined) {
      problems.push(
        problem('error', 'return-year-unknown', { file: fileOf(first) }, { title: definition.title }),
      )
    }
  }
  const dated = tables.flatMap((raw): DatedTable[] => {
    const year = raw.year ?? years.get(raw.group)
    return year === undefined ? [] : [{ raw, year }]
  })
  return { dated, problems }
}

/**
 * The latest day of the latest year that has enough of the days, with the number of days in that year. Nearly half of a return's days are in its
 * own year; the few later ones are mistakes, such as an end on 1 April, or 2091 typed for 2019.
 */
export function latestDay(
  raw: RawTable,
): { raw: RawTable; day: Day; row: number; days: number; later: number }[] {
  const { headings } = findHeadings(raw, { file: '' })
  if (headings === undefined) return []
  const places = headings.columns
    .filter(({ column }) => ['DECOM', 'DEC'].includes(column.name))
    .map(({ at }) => at)
  const known = new Map<string, Day>()
  const years = new Map<number, { days: number; latest: Day; row: number }>()
  raw.each((cells, row) => {
    if (row <= headings.row) return false
    for (const at of places) {
      const cell = cells[at] ?? ''
      const day = known.get(cell) ?? dayIn(cell)
      known.set(cell, day)
      if (day === NO_DAY) continue
      const year = years.get(financialYearOfDay(day)) ?? { days: 0, latest: NO_DAY, row }
      years.set(financialYearOfDay(day), {
        days: year.days + 1,
        ...(day > year.latest ? { latest: day, row } : { latest: year.latest, row: year.row }),
      })
    }
    return false
  })
  const all = [...years.values()].reduce((sum, { days }) => sum + days, 0)
  let later = 0
  for (const [, { days, latest, row }] of [...years].sort(([one], [other]) => other - one)) {
    if (days + later >= all * SMALLEST_SHARE) return [{ raw, day: latest, row, days, later }]
    later += days
  }
  return []
}

function dayIn(cell: string): Day {
  const read = understandDay(plainText(cell))
  return 'no' in read ? NO_DAY : read.day
}
