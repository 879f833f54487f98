// Reads a text file delimited by commas, semicolons or tabs. In: its text. Out: a sheet whose cells are all
// text.
import { BLANK, cellFromText, type ExtractSheet } from './cell.ts'

const DELIMITERS = [',', ';', '\t'] as const
type Delimiter = (typeof DELIMITERS)[number]
const LINES_LOOKED_AT = 50

/** A first line `sep=;`, as written by Excel, gives the delimiter and is not a row. */
const SEPARATOR_LINE = /^sep=([,;\t])\r?\n?/i

export async function readCsv(text: string): Promise<ExtractSheet> {
  const { parse } = await import('csv-parse/sync')
  const named = SEPARATOR_LINE.exec(text)
  const body = named === null ? text : text.slice(named[0].length)
  const records: string[][] = parse(body, {
    delimiter: named?.[1] ?? findDelimiter(body),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  })
  return {
    isHidden: false,
    rowCount: records.length,
    cell: (row, column) => {
      const found = records[row]?.[column]
      return found === undefined ? BLANK : cellFromText(found)
    },
    columnCount: row => records[row]?.length ?? 0,
    merges: [],
    isDelimited: true,
  }
}

/**
 * The delimiter that gives the most lines the same number of fields; more fields count for more.
 * `Jan-17;1,204;1,074` under `Month;Reviews;In time` has three fields each with `;` and one or three with
 * `,`: the delimiter is the semicolon.
 */
export function findDelimiter(text: string): Delimiter {
  const lines = firstLines(text)
  const [best] = DELIMITERS.map(delimiter => ({
    delimiter,
    weight: weigh(lines.map(line => fieldsIn(line, delimiter))),
  })).sort((a, b) => b.weight - a.weight)
  return best?.delimiter ?? ','
}

function weigh(fieldCounts: readonly number[]): number {
  const linesOf = new Map<number, number>()
  for (const count of fieldCounts) linesOf.set(count, (linesOf.get(count) ?? 0) + 1)
  return Math.max(0, ...[...linesOf].map(([fields, lines]) => (fields > 1 ? lines * (fields - 1) : 0)))
}

/** The first lines that are not blank, without quoted texts, since those may contain any delimiter. */
function firstLines(text: string): string[] {
  const unquoted = text.slice(0, 100_000).replace(/"[^"]*"/g, '')
  return unquoted
    .split(/\r\n|\n|\r/)
    .filter(line => line.trim() !== '')
    .slice(0, LINES_LOOKED_AT)
}

const fieldsIn = (line: string, delimiter: Delimiter): number => line.split(delimiter).length
