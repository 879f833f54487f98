// Keeps one row of a published file for each area and year. In: the rows that fit what the source states. Out: the
// rows to read, and a problem where two say different things.
import { authorityId, type Comparator } from '../definitions/areas.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { sayPeriod } from '../terms/period.ts'
import { address, textOfCell } from './cell.ts'
import { originOf } from './find-table.ts'
import type { PublishedRow } from './published-rows.ts'
import type { TableInSheet } from './table-in-sheet.ts'

interface Kept {
  readonly row: number
  readonly area: string
  readonly year: PublishedRow['year']
}

/**
 * One row for each area and year. A row that says the same again is left out, or it would count twice in a mean;
 * rows with different figures are those of several groups, and `where` does not tell them apart.
 */
export function oneOfEach(
  rows: readonly PublishedRow[],
  column: number,
  { sheet, file, context }: TableInSheet,
): { kept: readonly Kept[]; repeated: readonly Problem[] } {
  const firsts = new Map<string, Kept>()
  let repeated: Problem | undefined
  for (const { row, year, areas } of rows)
    for (const area of areas) {
      const key = `${area}|${year.startYear}`
      const first = firsts.get(key)
      if (first === undefined) {
        firsts.set(key, { row, area, year })
        continue
      }
      const [one, other] = [first.row, row].map(at => textOfCell(sheet.cell(at, column)))
      if (one === other || repeated !== undefined) continue
      repeated = problem('error', 'row-not-single', originOf(sheet, file, address(row, column)), {
        area: nameOfArea(area, context.comparators ?? []),
        period: sayPeriod(year),
        second: other || 'blank',
        first: one || 'blank',
        elsewhere: `cell ${address(first.row, column)}`,
      })
    }
  return { kept: [...firsts.values()], repeated: repeated === undefined ? [] : [repeated] }
}

const nameOfArea = (id: string, comparators: readonly Comparator[]): string =>
  comparators.find(one => one.id === id)?.name ??
  membersOf(comparators).find(({ code }) => authorityId(code) === id)?.name ??
  id

const membersOf = (comparators: readonly Comparator[]): { code: string; name: string }[] =>
  comparators.flatMap(({ published }) =>
    published !== undefined && 'mean-of' in published ? published['mean-of'] : [],
  )
