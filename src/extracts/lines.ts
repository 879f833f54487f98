// Says rows and columns in words. In: their numbers, from 0. Out: `rows 3 to 5, row 9 and column D`.
import { listInWords } from '../terms/words.ts'
import { address } from './cell.ts'

/** More than this many runs of rows or columns are counted instead. */
const RUNS_LISTED = 6

export function sayLines(rows: ReadonlySet<number>, columns: ReadonlySet<number>): string {
  const letters = (column: number) => address(0, column).replace(/\d+$/, '')
  return listInWords([
    ...sayRuns(rows, 'row', row => String(row + 1)),
    ...sayRuns(columns, 'column', letters),
  ])
}

function sayRuns(lines: ReadonlySet<number>, what: string, say: (line: number) => string): string[] {
  const runs: { first: number; last: number }[] = []
  for (const line of [...lines].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run !== undefined && run.last === line - 1) run.last = line
    else runs.push({ first: line, last: line })
  }
  if (runs.length > RUNS_LISTED) return [`${lines.size} ${what}s, the first ${say(runs[0]?.first ?? 0)}`]
  return runs.map(({ first, last }) =>
    first === last ? `${what} ${say(first)}` : `${what}s ${say(first)} to ${say(last)}`,
  )
}
