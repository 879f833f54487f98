// A small return whose episodes a test changes. In: cells to change. Out: lines, and the return read from
// them.
import { csvOf, EPISODE_HEADINGS, type Lines, read, SMALL, soundOf } from './returns.ts'

export const codesOf = (problems: readonly { code: string; severity: string }[]) =>
  problems.map(({ code, severity }) => `${severity} ${code}`)
export const inTable = (table: keyof typeof SMALL & string): Lines => SMALL[table] ?? []

/** The same lines so many years later. */
export const yearsLater = (lines: Lines, years: number): Lines =>
  lines.map(cells =>
    cells.map(cell =>
      cell.replace(/^(\d\d\/\d\d\/)(\d{4})$/, (_, day, year) => `${day}${Number(year) + years}`),
    ),
  )

/** Lines of episodes for one child, with some cells changed. */
export const episode = (changes: Readonly<Record<string, string>>) =>
  EPISODE_HEADINGS.map((heading, i) => changes[heading] ?? inTable('episodes')[1]?.[i] ?? '')
/** Enough sound rows to make a return that can be counted. */
export const OTHERS = Array.from({ length: 10 }, (_, i) => episode({ CHILD: `S${i}` }))
export const readEpisodes = async (rows: Lines, headings = EPISODE_HEADINGS) => {
  const found = soundOf(await read({ '2017/episodes.csv': csvOf([headings, ...rows, ...OTHERS]) }))
  const [account] = found.accounts
  return {
    found,
    account,
    values: found.tables.get('episodes')?.[0]?.values,
    row: found.tables.get('episodes')?.[0],
  }
}
