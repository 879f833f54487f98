// Reads a long table: a row for each indicator and period. In: its header and the rows with their periods. Out: the table,
// with a line for each name.
import type { Period } from '../../terms/period.ts'
import { address } from '../cell.ts'
import type { Header, HeaderCell } from '../header-band.ts'
import { DENOMINATOR, NUMERATOR, REFERENCE } from './beside.ts'
import { type Grid, isFigure, rangeOf } from './sheet-grid.ts'
import type { FigureSeen, LineSeen, TableSeen } from './sheet-seen.ts'
import { formsOfPeriods } from './tables-across.ts'

interface Dated {
  readonly line: number
  readonly period: Period
}

/** In a long table a column of names repeats itself, and so do the periods. */
export function nameColumn(
  grid: Grid,
  header: Header,
  periods: number,
  dated: readonly Dated[],
): HeaderCell | undefined {
  const distinct = new Set(dated.map(({ period }) => JSON.stringify(period)))
  if (distinct.size === dated.length) return undefined
  const repeating = header.cells.flatMap(cell => {
    if (cell.column === periods) return []
    const texts = dated.map(({ line }) => grid.text(line, cell.column))
    const names = new Set(texts.filter(text => /[a-z]{3}/i.test(text)))
    const length = [...names].reduce((sum, name) => sum + name.length, 0) / Math.max(1, names.size)
    return names.size > 1 && names.size * 2 <= texts.length && texts.every(text => text !== '')
      ? [{ cell, length }]
      : []
  })
  return repeating.toSorted((a, b) => b.length - a.length)[0]?.cell
}

/** What stands for all together, where other rows are of a team or an area. */
const ALL = /^(?:all|total|overall|council|borough|county|whole)\b/i

export function longTable(
  grid: Grid,
  header: Header,
  {
    names,
    column,
    heading,
  }: { readonly names: HeaderCell; readonly column: number; readonly heading: string },
  given: readonly Dated[],
): TableSeen | undefined {
  const others = header.cells.filter(cell => cell.column !== column && cell.column !== names.column)
  const breakdown = others.find(cell => given.some(({ line }) => ALL.test(grid.text(line, cell.column))))
  const whole =
    breakdown && given.map(({ line }) => grid.text(line, breakdown.column)).find(text => ALL.test(text))
  const dated =
    breakdown === undefined ? given : given.filter(({ line }) => grid.text(line, breakdown.column) === whole)
  const headed = (pattern: RegExp) => others.find(cell => pattern.test(cell.heading))
  const [numerator, denominator] = [headed(NUMERATOR), headed(DENOMINATOR)]
  const value =
    headed(/^(?:value|figure|result|percent(?:age)?|%|pct|performance|rate|total|number|count)$/i) ??
    others.find(cell => {
      const known = dated.filter(({ line }) => isFigure(grid.cell(line, cell.column)))
      return cell !== numerator && cell !== denominator && known.length * 2 > dated.length
    })
  if (value === undefined && (numerator === undefined || denominator === undefined)) return undefined
  const figures = (rows: readonly Dated[], cell: HeaderCell | undefined): FigureSeen[] =>
    cell === undefined
      ? []
      : rows.map(({ line, period }) => ({
          period,
          cell: grid.cell(line, cell.column),
          at: address(line, cell.column),
        }))
  const named = [...Map.groupBy(dated, ({ line }) => grid.text(line, names.column))]
  // Each name has one of its own: `Q1` is that of no name.
  const references = others.find(cell => {
    const each = named.map(([, rows]) => new Set(rows.map(({ line }) => grid.text(line, cell.column))))
    const all = new Set(each.flatMap(one => [...one]))
    const areReferences = [...all].every(text => /^[a-z]/i.test(text) && REFERENCE.test(text))
    return areReferences && all.size === named.length && each.every(one => one.size === 1)
  })
  const lines = named.map(([label, rows]): LineSeen => {
    const first = rows[0]?.line ?? header.row
    const reference = references === undefined ? '' : grid.text(first, references.column)
    const [numerators, denominators] = [figures(rows, numerator), figures(rows, denominator)]
    const hasParts = [numerators, denominators].every(all => all.some(one => isFigure(one.cell)))
    return {
      label,
      under: [],
      ...(reference !== '' && { reference }),
      at: address(first, names.column),
      figures: value === undefined ? numerators : figures(rows, value),
      beside: [],
      ...(hasParts && { parts: { numerators, denominators } }),
    }
  })
  const columns = [value, numerator, denominator].flatMap(cell => cell?.column ?? [])
  return {
    layout: 'long-table',
    range: rangeOf(
      [header.top, Math.min(names.column, column)],
      [given.at(-1)?.line ?? header.row, Math.max(...columns)],
    ),
    headings: header.cells.map(one => one.heading),
    find: [names.heading, heading],
    heading: names.heading,
    periodHeading: heading,
    columns: {
      ...(value !== undefined && { value: value.heading }),
      ...(numerator !== undefined &&
        denominator !== undefined && { numerator: numerator.heading, denominator: denominator.heading }),
    },
    forms: formsOfPeriods(dated),
    lines,
    ...(breakdown !== undefined && whole !== undefined && { where: { [breakdown.heading]: whole } }),
  }
}
