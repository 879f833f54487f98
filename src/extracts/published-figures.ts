// Reads a file published by the department, with an area, year and group in each row. In: a table that has
// been found. Out: readings of the comparators, the areas that the file has, and problems.
import { authorityId, type Comparator } from '../definitions/areas.ts'
import type { SourceTable } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { known, type Missing, type MissingReason, missing } from '../terms/amount.ts'
import { exact } from '../terms/exact.ts'
import { sayMeanOf } from '../terms/mean-of.ts'
import { periodId } from '../terms/period.ts'
import { address, type ExtractCell, textOfCell } from './cell.ts'
import type { Reading } from './extract.ts'
import { findColumn } from './find-column.ts'
import { isProblem, originOf } from './find-table.ts'
import { isOneOf } from './heading.ts'
import { howToRead } from './how-to-read.ts'
import { oneOfEach } from './one-of-each.ts'
import { blankColumn, comparatorsWithoutRow } from './published-blanks.ts'
import { type PublishedParts, publishedParts } from './published-parts.ts'
import { type PublishedRow, readPublishedRows } from './published-rows.ts'
import { type Findings, readCell } from './read-cell.ts'
import { type TableInSheet, tableRows } from './table-in-sheet.ts'

type Table = Extract<SourceTable, { layout: 'published' }>
type Given = Table['gives'][number]

/**
 * The department's symbols (data guidance, 2023), without the brackets of its tables; `k`, or `low`, is a figure
 * that rounds to zero, `u` one of low reliability.
 */
const SYMBOLS: Readonly<Record<string, MissingReason>> = {
  c: 'suppressed',
  z: 'not-applicable',
  x: 'not-supplied',
  k: 'low',
  low: 'low',
  u: 'unreliable',
  ':': 'not-supplied',
  '.': 'not-applicable',
  '': 'not-supplied',
}

export function readPublished(table: Table, standing: TableInSheet): Findings {
  const { rows, areas, problems } = readPublishedRows(table, standing)
  const found = table.gives.map(given => readGiven(given, rows, standing))
  return {
    readings: found.flatMap(({ readings }) => readings),
    problems: [...problems, ...found.flatMap(one => one.problems)],
    ...(areas && { published: areas }),
  }
}

function readGiven(given: Given, published: readonly PublishedRow[], standing: TableInSheet): Findings {
  const { sheet, header, file, context } = standing
  const indicator = context.indicators.get(given.indicator)
  if (indicator === undefined) return nothingBut(indicatorUndefined(given, standing))
  const where = columnsOf(given.where, standing)
  const column = findColumn(header, given.value, sheet, file)
  const problems = [...where.map(one => one.column), column].filter(isProblem)
  const conditions = where.flatMap(({ column: at, ...one }) =>
    isProblem(at) ? [] : [{ ...one, column: at }],
  )
  if (isProblem(column) || problems.length > 0) return nothingBut(...problems)

  const fits = (row: number) => conditions.every(one => isText(sheet.cell(row, one.column), one.text))
  if (conditions.length > 0 && !tableRows(standing).some(fits))
    return nothingBut(rowMissing(conditions, standing))
  const declared = {
    unit: indicator.unit,
    stored: given.stored ?? 'points',
    codes: { ...SYMBOLS, ...context.source.codes, ...given.codes },
    'may-be': given['may-be'],
  }
  const how = howToRead(declared, { measure: given.indicator }, context)
  const rows = published.filter(({ row }) => fits(row))
  const { kept, repeated } = oneOfEach(rows, column, standing)
  const parts = partsOfRows(given, published, declared.codes, standing)
  const findings = kept.map(one =>
    withParts(
      readCell(sheet.cell(one.row, column), { measure: given.indicator }, how, {
        area: one.area,
        period: one.year,
        origin: originOf(sheet, file, address(one.row, column)),
        paper: context.period,
      }),
      parts.partsOf(one),
    ),
  )
  const readings = findings.flatMap(one => one.readings)
  const comparators = context.comparators ?? []
  return {
    readings: [...readings, ...comparators.flatMap(one => meansOf(one, readings))],
    problems: [
      ...repeated,
      ...parts.problems,
      ...comparatorsWithoutRow(given, { rows, published, comparators }, standing),
      ...findings.flatMap(one => one.problems),
      ...blankColumn(given, readings, comparators),
      ...fractionsPerhaps(given, readings),
    ],
  }
}

const columnsOf = (where: Given['where'], { sheet, header, file }: TableInSheet) =>
  Object.entries(where).map(([heading, text]) => ({
    heading,
    column: findColumn(header, [heading], sheet, file),
    text,
  }))

/** The denominators are in the rows that the source names for them, or else in those of the percentages. */
function partsOfRows(
  { counts, indicator }: Given,
  published: readonly PublishedRow[],
  codes: Readonly<Record<string, MissingReason>>,
  standing: TableInSheet,
): PublishedParts {
  if (counts === undefined) return { partsOf: () => undefined, problems: [] }
  const how = howToRead({ unit: 'count', codes }, { measure: indicator }, standing.context)
  const where = counts.of.where && columnsOf(counts.of.where, standing)
  const problems = (where ?? []).map(({ column }) => column).filter(isProblem)
  if (problems.length > 0) return { partsOf: () => undefined, problems }
  const wholes =
    where &&
    published.filter(({ row }) =>
      where.every(({ column, text }) => !isProblem(column) && isText(standing.sheet.cell(row, column), text)),
    )
  return publishedParts(counts, wholes, how, standing)
}

const withParts = (found: Findings, parts: ReturnType<PublishedParts['partsOf']>): Findings =>
  parts === undefined
    ? found
    : {
        ...found,
        readings: found.readings.map(one =>
          one.amount.kind === 'known' ? { ...one, amount: { ...one.amount, ...parts } } : one,
        ),
      }

/** A whole column of 0.71 and 0.68 is not one of percentages below 1, unless the source says so. */
function fractionsPerhaps({ stored }: Given, readings: readonly Reading[]): Problem[] {
  const known = readings.filter(({ amount }) => amount.kind === 'known' && !amount.value.equals(0))
  const areSmall = known.every(({ amount }) => amount.kind === 'known' && amount.value.compare(1) <= 0)
  const [first] = known
  if (stored !== undefined || first?.unit !== 'percentage' || known.length < FEWEST_TO_COMPARE || !areSmall)
    return []
  return [problem('error', 'percentage-ambiguous', first.origin, { found: first.asFound })]
}
const FEWEST_TO_COMPARE = 3

const nothingBut = (...problems: readonly Problem[]): Findings => ({ readings: [], problems })

const indicatorUndefined = ({ indicator }: Given, { sheet, file, context }: TableInSheet): Problem =>
  problem('error', 'name-undefined', originOf(sheet, file), {
    what: 'indicator',
    name: indicator,
    known: [...context.indicators.keys()].join(', '),
  })

interface Condition {
  readonly heading: string
  readonly column: number
  readonly text: string
}

const TEXTS_NAMED = 12

/** Names what the first column has instead, if its text is nowhere in the file. */
function rowMissing(where: readonly Condition[], standing: TableInSheet): Problem {
  const { sheet, file } = standing
  const expected = where.map(({ heading, text }) => `${text} (${heading})`).join(', ')
  const textsOf = ({ column }: Condition) => [
    ...new Set(tableRows(standing).map(row => textOfCell(sheet.cell(row, column)))),
  ]
  const wrong = where.find(one => !textsOf(one).some(text => isOneOf(text, [one.text])))
  const texts = wrong === undefined ? [] : textsOf(wrong).filter(text => text !== '')
  const more = texts.length > TEXTS_NAMED ? ` and ${texts.length - TEXTS_NAMED} more` : ''
  const found = texts.slice(0, TEXTS_NAMED).map(text => `'${text.slice(0, 100)}'`)
  return problem('error', 'row-missing', originOf(sheet, file), {
    expected,
    ...(wrong !== undefined &&
      found.length > 0 && { found: `${wrong.heading} has ${found.join(', ')}${more}` }),
  })
}

/**
 * The simple mean of the councils with a published figure, with their number.
 * Worked: 60, 66 and c (confidential) of three councils: 63, mean of 2 of 3 published.
 */
function meansOf({ id, published }: Comparator, readings: readonly Reading[]): Reading[] {
  if (published === undefined || !('mean-of' in published)) return []
  const members = new Set(published['mean-of'].map(({ code }) => authorityId(code)))
  const byPeriod = Map.groupBy(
    readings.filter(({ area }) => members.has(area)),
    ({ period }) => periodId(period),
  )
  return [...byPeriod.values()].flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const values = group.flatMap(({ amount }) => (amount.kind === 'known' ? [amount.value] : []))
    const amount =
      values.length === 0
        ? missingOf(group)
        : known(values.reduce((sum, value) => sum.add(value), exact(0)).div(values.length))
    return [{ ...first, area: id, amount, asFound: sayMeanOf(values.length, members.size), meanOf: group }]
  })
}

const missingOf = (group: readonly Reading[]): Missing => {
  const reason = group.find(({ amount }) => amount.kind === 'missing')?.amount
  return reason?.kind === 'missing' ? reason : missing('not-supplied')
}

const isText = (cell: ExtractCell, text: string): boolean => isOneOf(textOfCell(cell), [text])
