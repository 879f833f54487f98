// Reads figures in thousands or millions where a heading says so. In: what was read of a table. Out: the same
// with whole figures, and problems where a heading and a number format disagree.
import type { SourceTable } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { known } from '../terms/amount.ts'
import { exact, sayDecimal } from '../terms/exact.ts'
import type { Origin } from '../terms/origin.ts'
import { coordinates } from './cell.ts'
import type { Reading } from './extract.ts'
import { isOneOf } from './heading.ts'
import type { Findings } from './read-cell.ts'
import type { Doubt } from './sheet-look.ts'
import type { TableInSheet } from './table-in-sheet.ts'

const THOUSANDS =
  /£ ?['’]?000(?:['’]?s)?(?!\d)|(?<![\d,. ])['’]?000['’]?s?(?!\d)|(?<!per )\bthousands?\b|£ ?k\b/i
const MILLIONS = /£ ?mn?\b|(?<!per )\bmillions?\b/i
/** Rows of titles above a header that are looked at. */
const TITLE_ROWS = 4

/** 1,000 for `Cost (£000)`, `Population (000s)` and `£k`; 1,000,000 for `Spend, £m`. */
function factorIn(heading: string): number {
  if (THOUSANDS.test(heading)) return 1000
  return MILLIONS.test(heading) ? 1_000_000 : 1
}

/** `£12k` and `£1.2m` say their own size. */
const SAYS_ITS_SIZE = /\d ?(k|mn?|bn|thousand|million)\b/i

const sizeOf = (word: string): number => {
  if (/^(?:k|t)/i.test(word)) return 1000
  return /^b/i.test(word) ? 1_000_000_000 : 1_000_000
}

export function inThousands(found: Findings, table: SourceTable, at: TableInSheet): Findings {
  const headingOf = headings(table, at)
  const warned = new Set<string>()
  const read = found.readings.map(reading => {
    const heading = headingOf(reading)
    return wholeFigure(reading, heading, table, at) ?? { reading }
  })
  const problems = read.flatMap(({ reading, doubt }) => {
    if (doubt?.code !== 'figures-in-thousands') return doubt ?? []
    if (reading.amount.kind === 'missing' || warned.has(doubt.facts.heading)) return []
    warned.add(doubt.facts.heading)
    return doubt
  })
  return {
    ...found,
    readings: read.map(({ reading }) => reading),
    problems: [...found.problems, ...problems],
  }
}

interface WholeFigure {
  readonly reading: Reading
  readonly doubt?: Problem
}

/** Worked: 3,712 under `Cost (£000)` is £3,712,000; 3,712,000 shown as 3,712 by `#,##0,` is the same. */
function wholeFigure(
  reading: Reading,
  heading: string | undefined,
  table: SourceTable,
  { sheet }: TableInSheet,
): WholeFigure | undefined {
  const { amount, origin, asFound } = reading
  if (!isSized(reading) || amount.kind === 'missing') return undefined
  const place = coordinates(origin.cell ?? 'A1')
  const said = SAYS_ITS_SIZE.exec(asFound)?.[1]
  const factor = said === undefined ? factorIn(heading ?? '') : sizeOf(said)
  const divided = sheet.doubt?.(...place)
  if (divided?.kind === 'scaled')
    return divided.factor === factor ? undefined : { reading, doubt: formatDivides(divided, origin) }
  // A typed £12k was read whole already; a number whose format adds the k was not.
  const isWhole = said !== undefined && sheet.cell(...place).kind !== 'number'
  if (factor === 1 || table['in-thousands'] === false) return undefined
  if (isWhole) return { reading: { ...reading, givenIn: factor } }
  const value = amount.value.mul(factor)
  const by = said === undefined ? (heading ?? '') : asFound
  const facts = { heading: by, found: asFound, read: sayDecimal(value, 0) }
  return {
    reading: { ...reading, amount: known(value), givenIn: factor },
    ...(table['in-thousands'] === undefined && {
      doubt: problem('warning', 'figures-in-thousands', origin, facts),
    }),
  }
}

/** Percentages, rates and days have no thousands. */
const isSized = ({ unit, amount }: Reading): boolean =>
  (unit === 'money' || unit === 'count') && amount.kind === 'known' && !amount.value.equals(0)

const formatDivides = (
  { factor, found, stored }: Extract<Doubt, { kind: 'scaled' }>,
  origin: Origin,
): Problem => problem('error', 'format-divides', origin, { found, stored, by: sayDecimal(exact(factor), 0) })

/** Finds the words above a figure or beside it that say its size; each column and row is looked at once. */
function headings(
  table: SourceTable,
  { sheet, header }: TableInSheet,
): (reading: Reading) => string | undefined {
  const wordsAt = (row: number, column: number) => {
    const cell = sheet.cell(row, column)
    return cell.kind === 'text' && cell.text.length < 200 && factorIn(cell.text) !== 1 ? cell.text : undefined
  }
  const first = Math.max(0, header.row - TITLE_ROWS)
  const inColumn = remembered(column =>
    [header.row, header.row + 1, header.row - 1].map(row => wordsAt(row, column)).find(isFound),
  )
  const label = header.cells.find(
    ({ heading }) => 'rows' in table && isOneOf(heading, table.rows.heading),
  )?.column
  const inRow = remembered(row => (label === undefined ? undefined : wordsAt(row, label)))
  const inTitle = remembered(() => {
    const rows = Array.from({ length: header.row - first }, (_, i) => first + i)
    return rows
      .flatMap(row => Array.from({ length: sheet.columnCount(row) }, (_, column) => wordsAt(row, column)))
      .find(isFound)
  })
  return reading => {
    if (!isSized(reading)) return undefined
    const [row, column] = coordinates(reading.origin.cell ?? 'A1')
    return inColumn(column) ?? inRow(row) ?? (reading.unit === 'money' ? inTitle(0) : undefined)
  }
}

const isFound = (text: string | undefined): text is string => text !== undefined

function remembered(find: (line: number) => string | undefined): (line: number) => string | undefined {
  const answers = new Map<number, string | undefined>()
  return line => {
    if (!answers.has(line)) answers.set(line, find(line))
    return answers.get(line)
  }
}
