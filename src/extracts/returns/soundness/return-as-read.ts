// What every check of a return looks at: its tables as read, its settings, and what each year says of each child. In: a
// definition and its tables. Out: the same, arranged by year.
import type { ReturnDefinition } from '../../../definitions/returns.ts'
import type { Severity } from '../../../problems/problem.ts'
import type { Origin } from '../../../terms/origin.ts'
import { year as financialYear, periodId } from '../../../terms/period.ts'
import type { Return, ReturnRow } from '../../return.ts'

export interface ReturnAsRead extends Pick<Return, 'files' | 'years' | 'tables' | 'accounts'> {
  readonly definition: ReturnDefinition
  /** By running number, for comparison only: no message says them. */
  readonly identities: ReadonlyMap<number, string>
}

/** The rows of one table in the return of one year. */
export interface TableOfYear {
  readonly table: ReturnDefinition['tables'][number]
  readonly year: number
  readonly rows: readonly ReturnRow[]
}

/** The return of one year, by child. */
export interface YearBook {
  readonly year: number
  /** Children in any of its tables. */
  readonly children: ReadonlySet<number>
  readonly headers: ReadonlyMap<number, readonly ReturnRow[]>
  readonly episodes: ReadonlyMap<number, readonly ReturnRow[]>
}

export function tablesByYear({ definition, tables }: ReturnAsRead): TableOfYear[] {
  return definition.tables.flatMap(table =>
    [...Map.groupBy(tables.get(table.table) ?? [], ({ year }) => year)].map(([year, rows]) => ({
      table,
      year,
      rows,
    })),
  )
}

export function yearBooks(tables: readonly TableOfYear[]): YearBook[] {
  return [...Map.groupBy(tables, ({ year }) => year)]
    .sort(([one], [other]) => one - other)
    .map(([year, ofYear]) => {
      const children = new Set<number>()
      for (const { rows } of ofYear) for (const { child } of rows) children.add(child)
      const of = (name: string) =>
        Map.groupBy(ofYear.find(({ table }) => table.table === name)?.rows ?? [], ({ child }) => child)
      // Ofsted's List 8 has the dates of birth that those of its other lists are compared with.
      return { year, children, headers: of(year === 0 ? 'list-8' : 'header'), episodes: of('episodes') }
    })
}

export const rowOrigin = ({ files }: ReturnAsRead, row: ReturnRow): Origin => ({
  file: files[row.place.file]?.file ?? '',
  ...(row.place.sheet !== undefined && { sheet: row.place.sheet }),
})

export const dayOfColumn = ({ values }: ReturnRow, column: string): number | undefined => {
  const value = values[column]
  return typeof value === 'number' ? value : undefined
}

/** `2021/22`; nothing for a list, which has no year. */
export const sayYear = (year: number): string => (year === 0 ? '' : periodId(financialYear(year)))

/** The file in which an analyst changes a setting. */
export const definitionFile = ({ id }: ReturnDefinition): string => `data/definitions/returns/${id}.yaml`

/**
 * How bad it is that so many rows of a table contradict another. A few are mistakes in rows, unless they are most of
 * a small table.
 */
export function severityOf(
  count: number,
  of: number,
  { definition: { trust } }: Pick<ReturnAsRead, 'definition'>,
): Exclude<Severity, 'accepted'> | undefined {
  const { few, 'warn-from': warnFrom, 'stop-from': stopFrom } = trust.contradict
  const isMost = count > 1 && count * 2 > of
  if (count < few && !isMost) return undefined
  const share = (count / of) * 100
  if (share >= stopFrom) return 'error'
  return share >= warnFrom ? 'warning' : undefined
}
