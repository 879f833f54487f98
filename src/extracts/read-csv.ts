// Reads a text file delimited by commas, semicolons, tabs or bars. In: its text. Out: a sheet whose cells are all
// text.
import { BLANK, cellFromText, type ExtractSheet } from './cell.ts'

const DELIMITERS = [',', ';', '\t', '|'] as const
type Delimiter = (typeof DELIMITERS)[number]
const LINES_LOOKED_AT = 50

/** A first line `sep=;`, as written by Excel, gives the delimiter and is not a row. */
const SEPARATOR_LINE = /^sep=([,;\t|])\r?\n?/i

export async function readCsv(text: string): Promise<ExtractSheet> {
  const { parse } = await import('csv-parse/sync')
  const named = SEPARATOR_LINE.exec(text)
  const body = named === null ? text : text.slice(named[0].length)
  const recordsIn = (given: string, delimiter: string): string[][] =>
    parse(withoutPadding(given, delimiter), {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    })
  const given = linesWithoutQuotes(body, recordsIn)
  const delimiter = named?.[1] ?? findDelimiter(given)
  const records = recordsIn(given, delimiter)
  if (given.includes('"')) refuseSwallowed(records, delimiter)
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

/** `"Jan-17,482"`: each line is in quotation marks as a whole, and those within it are written twice. */
function linesWithoutQuotes(
  body: string,
  recordsIn: (given: string, delimiter: string) => string[][],
): string {
  const lines = body.split(/\r\n|\n|\r/, LINES_LOOKED_AT).filter(line => line.trim() !== '')
  if (lines.length < 2 || !lines.every(line => /^"(?:[^"]|"")*"\s*$/.test(line))) return body
  const whole = recordsIn(body, ',').map(([field = '']) => field)
  const [first = ''] = whole
  return DELIMITERS.some(delimiter => first.includes(delimiter)) ? whole.join('\n') : body
}

/**
 * `"Jan-17", "1,074"`: a space before or after a quotation mark would make it part of the text. Within a quoted
 * text, such as `"of 7, "" and"`, marks are written twice and stay.
 */
function withoutPadding(text: string, delimiter: string): string {
  const between = delimiter === '|' ? '\\|' : delimiter
  const before = new RegExp(`(^|${between}|[\\r\\n]) +(?="(?!"))`, 'g')
  const after = new RegExp(`(?<!")(") +(?=${between}|\\r|\\n|$)`, 'g')
  if (delimiter === '\t' || !before.test(text)) return text
  return text.replace(before, '$1').replace(after, '$1')
}

/**
 * A quotation mark at the beginning of a field that is not closed takes in the rows below it, up to the next
 * mark. A text of several lines is in order, unless one of its lines has the fields of a row, and begins like
 * one: `Dec-16` in a file in which rows begin with `Nov-16`.
 */
function refuseSwallowed(records: readonly (readonly string[])[], delimiter: string): void {
  const first = records.slice(0, LINES_LOOKED_AT)
  const usual = Math.max(2, ...first.map(record => record.length))
  const shapes = new Set(first.map(record => shapeOf(record[0])).filter(shape => shape.includes('0')))
  records.forEach((record, row) => {
    const inner = record.flatMap(field => (field.includes('\n') ? field.split(/\r?\n/).slice(1) : []))
    const fields = inner.map(line => line.split(delimiter))
    if (fields.some(one => one.length >= usual && shapes.has(shapeOf(one[0]))))
      throw new UnclosedQuote(row + 1)
  })
}

/** `Jan-17` → `aaa-00`. */
const shapeOf = (field = ''): string => field.trim().replace(/\d/g, '0').replace(/\p{L}/gu, 'a')

/** Has the line as the package's own faults have it. */
class UnclosedQuote extends Error {
  readonly lines: number
  constructor(lines: number) {
    super('a quotation mark is not closed')
    this.name = 'UnclosedQuote'
    this.lines = lines
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
