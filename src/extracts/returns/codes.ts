// The codes of a return by year. In: data/definitions/codes/ssda903.csv. Out: whether a code is listed for a
// column in the return of a year.
import { parse } from 'csv-parse/sync'

/** By column and code, the first and last return that have it, by the year in which each begins. */
export type CodesByColumn = ReadonlyMap<string, ReadonlyMap<string, Returns>>

interface Returns {
  readonly first: number
  readonly last: number
}

/**
 * One row for each code. A blank first or last return means no limit. `2023-24` is the return that begins in
 * 2023.
 */
export function readCodes(text: string): CodesByColumn {
  const rows: Readonly<Record<string, string>>[] = parse(text, {
    columns: true,
    skip_empty_lines: true,
    trim: true,
    bom: true,
  })
  const codes = new Map<string, Map<string, Returns>>()
  for (const { column = '', code = '', first_return: first = '', last_return: last = '' } of rows) {
    const known = codes.get(column) ?? new Map<string, Returns>()
    codes.set(
      column,
      known.set(code, {
        first: first === '' ? 0 : Number(first.slice(0, 4)),
        last: last === '' ? Infinity : Number(last.slice(0, 4)),
      }),
    )
  }
  return codes
}

/** What a column may hold in the return of a year. */
export interface CodeRule {
  readonly isListed: (code: string) => boolean
  /** Without a list every code counts as listed. */
  readonly hasList: boolean
  /** The length of its longest code. A longer text is not a code, and may be a name. */
  readonly longest: number
}

/** As long as the codes of REASON_PLACE_CHANGE and SW_REASON. */
const LONGEST_OF_ALL = 7

/**
 * A column without a list allows any code. Year 0 is a list without a year, which allows the codes of any
 * year.
 */
export function codeRule(codes: CodesByColumn, column: string, year: number): CodeRule {
  const known = codes.get(column)
  if (known === undefined) return { isListed: () => true, hasList: false, longest: LONGEST_OF_ALL }
  return {
    hasList: true,
    isListed: code => {
      const returns = known.get(code)
      return returns !== undefined && (year === 0 || (returns.first <= year && year <= returns.last))
    },
    longest: Math.max(...[...known.keys()].map(code => code.length)),
  }
}
