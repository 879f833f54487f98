// Finds the rows of a table with measures, indicators, parts or areas down the side. In: the table's row
// heading and its declared rows. Out: each row with its measure, part or area.
import type { PeriodsAcross } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { address } from './cell.ts'
import { areaRows, partRows } from './find-parts.ts'
import { findColumn, isProblem, originOf } from './find-table.ts'
import { isOneOf, plainHeading, sayHeadings } from './heading.ts'
import type { FoundRows, Labelled, MeasuredRow } from './measured-row.ts'
import { withoutRepeatedRows } from './rows-repeated.ts'
import { type TableInSheet, tableRows } from './table-in-sheet.ts'
import { codesOf } from './understand-missing.ts'
import { understandReference } from './understand-reference.ts'

type Rows = PeriodsAcross['rows']
type MeasureRows = Extract<Rows, { measures: unknown }>

/** `figureColumns` are the columns with figures: a row without figures is a heading or a note. */
export function findRows(rows: Rows, standing: TableInSheet, figureColumns: readonly number[]): FoundRows {
  const { sheet, header, file } = standing
  const column = findColumn(header, rows.heading, sheet, file)
  if (isProblem(column)) return { rows: [], problems: [column] }
  const labels = tableRows(standing)
    .map(row => ({ row, label: sheet.cell(row, column) }))
    // A repeated header is not a row.
    .filter(({ label }) => label.kind !== 'blank' && !isOneOf(label.shown, rows.heading))
  const hasFigures = (row: number) => figureColumns.some(figure => sheet.cell(row, figure).kind !== 'blank')
  const found = rowsOf(rows, labels, standing, column, hasFigures)
  const isNothing = found.rows.length === 0 && found.problems.length === 0
  return isNothing
    ? { rows: [], problems: [noRow(rows, standing, column)] }
    : withoutRepeatedRows(found, standing, column, figureColumns)
}

function rowsOf(
  rows: Rows,
  labels: readonly Labelled[],
  standing: TableInSheet,
  column: number,
  hasFigures: (row: number) => boolean,
): FoundRows {
  if ('measures' in rows) return measureRows(rows, labels, standing, column)
  if ('by' in rows) return partRows(rows, labels, standing, column, hasFigures)
  if ('areas' in rows) return areaRows(rows, labels, standing, column, hasFigures)
  return indicatorRows(labels, standing, column, hasFigures)
}

const noRow = (rows: Rows, { sheet, header, file }: TableInSheet, column: number): Problem =>
  problem('error', 'nothing-read', originOf(sheet, file, address(header.row, column)), {
    found: `no row below ${sayHeadings(rows.heading)} is one of the table`,
    expected:
      'by' in rows
        ? `the rows of data/definitions/groups/${rows.by}.yaml`
        : 'rows with the references of indicators',
  })

/** Every declared row must be there; other rows are ignored. */
function measureRows(
  rows: MeasureRows,
  labels: readonly Labelled[],
  { sheet, header, file }: TableInSheet,
  column: number,
): FoundRows {
  const labelled = labels.map(({ row, label }) => ({ row, plain: plainHeading(label.shown) }))
  const found = rows.measures.map(declared => {
    const any = new Set(declared.label.map(plainHeading))
    const how = { unit: declared.unit, stored: declared.stored, codes: codesOf(declared.codes) }
    const given = {
      gives: declared.of ?? { measure: declared.measure ?? '' },
      how,
      isAtEnd: declared['at-end'],
      planned: declared.planned,
    }
    return {
      declared,
      at: labelled.filter(({ plain }) => any.has(plain)).map(({ row }) => ({ row, ...given })),
    }
  })
  const origin = originOf(sheet, file, address(header.row, column))
  const absent = found
    .filter(({ at }) => at.length === 0)
    .map(({ declared }) => problem('error', 'row-missing', origin, { expected: sayHeadings(declared.label) }))
  return { rows: found.flatMap(({ at }) => at), problems: absent }
}

/** The measure is the indicator's reference, in the indicator's unit. */
function indicatorRows(
  labels: readonly Labelled[],
  standing: TableInSheet,
  column: number,
  hasFigures: (row: number) => boolean,
): FoundRows {
  const { sheet, file, context } = standing
  const unitOf = new Map([...context.indicators.values()].map(({ ref, unit }) => [ref, unit]))
  const references = [...unitOf.keys()]
  const problems: Problem[] = []
  const found: MeasuredRow[] = []
  for (const { row, label } of labels) {
    const reference = understandReference(label, references, originOf(sheet, file, address(row, column)))
    if (typeof reference !== 'string') {
      if (hasFigures(row)) problems.push(reference)
      continue
    }
    const unit = unitOf.get(reference)
    if (unit !== undefined)
      found.push({ row, gives: { measure: reference }, how: { unit, stored: undefined, codes: codesOf() } })
  }
  return { rows: found, problems }
}
