// Finds what would be a blank or a wrong column of a comparator: no row with the texts that the source states, or no
// figure in any cell. In: the rows and readings of one figure. Out: problems.
import { authorityId, type Comparator } from '../definitions/areas.ts'
import type { SourceTable } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import type { Reading } from './extract.ts'
import { originOf } from './find-table.ts'
import { sayHeadings } from './heading.ts'
import type { PublishedRow } from './published-rows.ts'
import type { TableInSheet } from './table-in-sheet.ts'

type Given = Extract<SourceTable, { layout: 'published' }>['gives'][number]

const sayConditions = (where: Readonly<Record<string, string>>): string =>
  Object.entries(where)
    .map(([heading, text]) => `${text} (${heading})`)
    .join(', ')

const idsOf = ({ id, published }: Comparator): string[] =>
  published !== undefined && 'mean-of' in published
    ? published['mean-of'].map(({ code }) => authorityId(code))
    : [id]

/** Comparators that the file has, but not with the texts of the row: their column would be blank. */
export function comparatorsWithoutRow(
  { where, indicator }: Given,
  found: {
    readonly rows: readonly PublishedRow[]
    readonly published: readonly PublishedRow[]
    readonly comparators: readonly Comparator[]
  },
  { sheet, file }: TableInSheet,
): Problem[] {
  const has = (rows: readonly PublishedRow[], one: Comparator) => {
    const ids = new Set(idsOf(one))
    return rows.some(({ areas }) => areas.some(area => ids.has(area)))
  }
  return found.comparators
    .filter(one => has(found.published, one) && !has(found.rows, one))
    .map(({ name }) =>
      problem('warning', 'area-without-row', originOf(sheet, file), {
        area: name,
        indicator,
        expected: sayConditions(where),
      }),
    )
}

/** A column of blanks gives nothing; a nation or a region whose cells alone are blank would be a blank column. */
export function blankColumn(
  { value, indicator }: Given,
  readings: readonly Reading[],
  comparators: readonly Comparator[],
): Problem[] {
  const isBlank = ({ asFound }: Reading) => asFound.trim() === ''
  const [first] = readings
  if (first === undefined) return []
  if (readings.every(isBlank))
    return [
      problem('error', 'nothing-read', first.origin, {
        found: `every cell of the column ${sayHeadings(value)} is blank for the areas compared with`,
        expected: 'figures',
      }),
    ]
  return comparators.flatMap(({ id, name }) => {
    const own = readings.filter(({ area }) => area === id)
    const [cell] = own
    return cell === undefined || !own.every(isBlank)
      ? []
      : [
          problem('warning', 'area-without-row', cell.origin, {
            area: name,
            indicator,
            expected: `a figure under ${sayHeadings(value)}`,
          }),
        ]
  })
}
