// Finds the columns of a published file that say when and where. In: the table and its header. Out: the columns, or
// problems.
import type { SourceTable } from '../definitions/source.ts'
import type { Problem } from '../problems/problem.ts'
import { findColumn } from './find-column.ts'
import { isProblem } from './find-table.ts'
import { isOneOf } from './heading.ts'
import type { AreaLevel } from './published-areas.ts'
import { TIME_IDENTIFIER } from './published-year.ts'
import type { TableInSheet } from './table-in-sheet.ts'

type Table = Extract<SourceTable, { layout: 'published' }>

export interface PublishedColumns {
  readonly year: number
  readonly level: number
  readonly nation: number
  readonly region: number
  readonly authority: number
  /** Other columns that files of the department have. */
  readonly otherCodes: readonly number[]
  readonly names: Readonly<Record<AreaLevel, number | undefined>>
  readonly kindOfYear: number | undefined
}

export function publishedColumns(
  { year: yearHeading, areas }: Table,
  { header, sheet, file }: TableInSheet,
): PublishedColumns | { problems: Problem[] } {
  const [at, level, nation, region, authority] = [
    yearHeading,
    areas.level,
    areas.nation,
    areas.region,
    areas.authority,
  ].map(heading => findColumn(header, heading, sheet, file))
  const all = [at, level, nation, region, authority].filter(one => one !== undefined)
  const problems = all.filter(isProblem)
  if (
    problems.length > 0 ||
    typeof at !== 'number' ||
    typeof level !== 'number' ||
    typeof nation !== 'number' ||
    typeof region !== 'number' ||
    typeof authority !== 'number'
  )
    return { problems }
  const headed = (...names: string[]) =>
    header.cells.filter(({ heading }) => isOneOf(heading, names)).map(({ column }) => column)
  return {
    year: at,
    level,
    nation,
    region,
    authority,
    otherCodes: headed('old_la_code', 'new_la_code', 'la_code').filter(column => column !== authority),
    names: {
      nation: headed('country_name')[0],
      region: headed('region_name')[0],
      council: headed('la_name', 'local authority name', 'la name')[0],
    },
    kindOfYear: headed(...TIME_IDENTIFIER)[0],
  }
}
