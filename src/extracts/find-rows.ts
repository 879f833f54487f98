// Finds the rows of a table with measures, indicators, parts or areas down the side. In: the table's row
// heading and its declared rows. Out: each row with its measure, part or area.
import type { PeriodsAcross } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { address } from './cell.ts'
import { findColumn } from './find-column.ts'
import { areaRows, partRows } from './find-parts.ts'
import { isProblem, originOf } from './find-table.ts'
import { isOneOf, sayHeadings } from './heading.ts'
import { howToRead } from './how-to-read.ts'
import type { FoundRows, Labelled, MeasuredRow } from './measured-row.ts'
import { isRowLabelled, rowLabels } from './row-path.ts'
import { withoutRepeatedRows } from './rows-repeated.ts'
import { type TableInSheet, tableRows } from './table-in-sheet.ts'
import { understandReference } from './understand-reference.ts'
import { unheadedLabels } from './unheaded-labels.ts'

type Rows = PeriodsAcross['rows']
type MeasureRows = Extract<Rows, { measures: unknown }>

/** `figureColumns` are the columns with figures: a row without figures is a heading or a note. */
export function findRows(rows: Rows, standing: TableInSheet, figureColumns: readonly number[]): FoundRows {
  const { sheet, header, file } = standing
  const headed = findColumn(header, rows.heading, sheet, file)
  if (isProblem(headed)) return { rows: [], problems: [headed] }
  const column = unheadedLabels(headed, standing, figureColumns)
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
  if ('measures' in rows) return measureRows(rows, labels, standing, column, hasFigures)
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
  standing: TableInSheet,
  column: number,
  hasFigures: (row: number) => boolean,
): FoundRows {
  const { sheet, header, file, context } = standing
  const labelled = rowLabels(labels, standing, column, hasFigures)
  const found = rows.measures.map(declared => {
    const gives = declared.of ?? { measure: declared.measure ?? '' }
    // A change may go down.
    const mayBe = declared['may-be'] ?? (declared.planned === 'change' ? ['below-zero' as const] : undefined)
    const given = {
      gives,
      how: howToRead({ ...declared, 'may-be': mayBe }, gives, context),
      isAtEnd: declared['at-end'],
      planned: declared.planned,
      ...(declared.under !== undefined && { under: declared.under }),
    }
    return {
      declared,
      at: labelled
        .filter(one => declared.label.some(label => isRowLabelled(one, label)))
        .map(({ row }) => ({ row, ...given })),
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
    if (unit === undefined) continue
    const gives = { measure: reference }
    found.push({ row, gives, how: howToRead({ unit }, gives, context) })
  }
  return { rows: found, problems }
}
