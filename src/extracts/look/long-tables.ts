// Reads a long table: a row for each indicator and period. In: its header and the rows with their periods. Out: the table,
// with a line for each name.
import type { Period } from '../../terms/period.ts'
import { address } from '../cell.ts'
import type { Header, HeaderCell } from '../header-band.ts'
import { DENOMINATOR, NUMERATOR, REFERENCE } from './beside.ts'
import { type Grid, isFigure, rangeOf } from './sheet-grid.ts'
import type { BesideSeen, FigureSeen, LineSeen, TableSeen } from './sheet-seen.ts'
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
    const names = new Set(texts.filter(text => /[a-z]{3}|^[a-z]{1,5}[-_ ]?\d/i.test(text)))
    const length = [...names].reduce((sum, name) => sum + name.length, 0) / Math.max(1, names.size)
    // A name has one row in each period, but for a slip; `monthly` beside all of them is no name.
    const each = new Set(dated.map(({ period }, at) => `${texts[at]}|${JSON.stringify(period)}`))
    const isOnce = each.size * 10 >= dated.length * 9
    return names.size > 1 && names.size * 2 <= texts.length && texts.every(text => text !== '')
      ? [{ cell, length, isOnce }]
      : []
  })
  const [best] = repeating.toSorted((a, b) => Number(b.isOnce) - Number(a.isOnce) || b.length - a.length)
  return best?.cell
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
  const named = [headed(NUMERATOR), headed(DENOMINATOR)] as const
  const value =
    headed(/^(?:value|figure|result|percent(?:age)?|%|pct|performance|rate|total|number|count)$/i) ??
    others.find(cell => {
      const known = dated.filter(({ line }) => isFigure(grid.cell(line, cell.column)))
      return !named.includes(cell) && known.length * 2 > dated.length
    })
  const [numerator, denominator] =
    named.every(cell => cell !== undefined) || value === undefined
      ? named
      : (partsByArithmetic(grid, dated, value, others) ?? named)
  if (value === undefined && (numerator === undefined || denominator === undefined)) return undefined
  const figures = (rows: readonly Dated[], cell: HeaderCell | undefined): FigureSeen[] =>
    cell === undefined
      ? []
      : rows.map(({ line, period }) => ({
          period,
          cell: grid.cell(line, cell.column),
          at: address(line, cell.column),
        }))
  const groups = [...Map.groupBy(dated, ({ line }) => grid.text(line, names.column))]
  // Each name has one of its own: `Q1` is that of no name.
  const references = others.find(cell => {
    const each = groups.map(([, rows]) => new Set(rows.map(({ line }) => grid.text(line, cell.column))))
    const all = new Set(each.flatMap(one => [...one]))
    const areReferences = [...all].every(text => /^[a-z]/i.test(text) && REFERENCE.test(text))
    return areReferences && all.size === groups.length && each.every(one => one.size === 1)
  })
  const lines = groups.map(([label, rows]): LineSeen => {
    const first = rows[0]?.line ?? header.row
    const own = REFERENCE.test(label) ? label : ''
    const reference = references === undefined ? own : grid.text(first, references.column)
    const [numerators, denominators] = [figures(rows, numerator), figures(rows, denominator)]
    const hasParts = [numerators, denominators].every(all => all.some(one => isFigure(one.cell)))
    return {
      label,
      under: [],
      ...(reference !== '' && { reference }),
      at: address(first, names.column),
      figures: value === undefined ? numerators : figures(rows, value),
      beside: value === undefined ? [] : unitInHeading(value, header),
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

/** The two columns of counts of which the value is the quotient in nine rows of ten. */
function partsByArithmetic(
  grid: Grid,
  dated: readonly Dated[],
  value: HeaderCell,
  others: readonly HeaderCell[],
): readonly [HeaderCell, HeaderCell] | undefined {
  const numberAt = (line: number, { column }: HeaderCell) => {
    const cell = grid.cell(line, column)
    const typed = cell.kind === 'number' ? cell.number : Number(cell.shown.replace(/[%,]/g, '') || Number.NaN)
    return cell.kind === 'number' && cell.percent === 'scaled' ? typed * 100 : typed
  }
  const isQuotient = (one: HeaderCell, other: HeaderCell) => {
    const rows = dated.filter(({ line }) =>
      [one, other, value].every(cell => !Number.isNaN(numberAt(line, cell))),
    )
    const agreed = rows.filter(({ line }) => {
      const share = numberAt(line, one) / numberAt(line, other)
      const said = numberAt(line, value)
      return Math.abs(share * 100 - said) <= 0.51 || Math.abs(share - said) <= 0.0051
    })
    return rows.length > 2 && agreed.length * 10 >= rows.length * 9
  }
  return others
    .filter(one => one !== value)
    .flatMap(one =>
      others.filter(other => other !== one && other !== value).map(other => [one, other] as const),
    )
    .find(([one, other]) => isQuotient(one, other))
}

/** `percent` over the values says what they are. */
const unitInHeading = ({ cell, heading, column }: HeaderCell, { row }: Header): BesideSeen[] =>
  /%|\bper ?cent|\bpct\b/i.test(heading) && cell.kind === 'text'
    ? [{ what: 'unit', heading, cell, at: address(row, column) }]
    : []
