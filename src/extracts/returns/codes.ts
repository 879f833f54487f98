// The codes of a return by year. In: data/definitions/codes/ssda903.csv. Out: whether a code is listed for a
// column in the return of a year.
import { parse } from 'csv-parse/sync'
import { type Problem, problem } from '../../problems/problem.ts'

/** By column and code, the first and last return that have it, by the year in which each begins. */
export type CodesByColumn = ReadonlyMap<string, ReadonlyMap<string, Returns>>

interface Returns {
  readonly first: number
  readonly last: number
}

const COLUMNS = ['column', 'code', 'first_return', 'last_return'] as const
/** `2023-24` is the return that begins in 2023; a blank means no limit. */
const RETURN = /^(\d{4}-\d{2})?$/
const EXPECTED = "a column, a code, and the first and last return that have it, such as '2023-24' or nothing"
const MOST_SHOWN = 100

/**
 * One row for each code, in a line of its own. A row that is not understood is reported and left out: without a list,
 * every code of a column would count as right.
 */
export function readCodes(
  text: string,
  file: string,
): { readonly codes: CodesByColumn; readonly problems: readonly Problem[] } {
  const codes = new Map<string, Map<string, Returns>>()
  const [first, ...others] = text.split(/\r\n?|\n/)
  const headings = cellsOf(first ?? '')
  const at = COLUMNS.map(column => headings.indexOf(column))
  const invalid = (line: number, found: string, expected: string) =>
    problem('error', 'definition-invalid', { file, entry: `line ${line}` }, { found, expected })
  if (at.includes(-1)) {
    const found = `the headings ${headings.join(', ').slice(0, MOST_SHOWN)}`
    return {
      codes,
      problems: text.trim() === '' ? [] : [invalid(1, found, `among them ${COLUMNS.join(', ')}`)],
    }
  }
  const problems = others.flatMap((line, i) => {
    if (line.trim() === '') return []
    const cells = cellsOf(line)
    if (cells.length !== headings.length)
      return [invalid(i + 2, `${cells.length} cells`, `${headings.length}, as many as headings`)]
    const [column = '', code = '', from = '', to = ''] = at.map(index => cells[index] ?? '')
    if (column === '' || code === '' || !RETURN.test(from) || !RETURN.test(to))
      return [invalid(i + 2, `'${[column, code, from, to].join(', ').slice(0, MOST_SHOWN)}'`, EXPECTED)]
    const known = codes.get(column) ?? new Map<string, Returns>()
    const returns = { first: yearOf(from) ?? 0, last: yearOf(to) ?? Infinity }
    codes.set(column, known.set(code, returns))
    return []
  })
  return { codes, problems }
}

const yearOf = (name: string): number | undefined => (name === '' ? undefined : Number(name.slice(0, 4)))

/** None where a quotation mark is not closed. */
function cellsOf(line: string): string[] {
  try {
    return parse(line, { bom: true, trim: true, relax_column_count: true })[0] ?? []
  } catch {
    return []
  }
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
