// The lines of a control chart. In: its months and where each is. Out: the rows of the figures, of their means
// and of their limits, each broken where a new stretch begins.
import type { ControlChart, ControlLine, ControlMonth } from '../../../papers/chart.ts'
import type { ChartRow } from '../../arrangement.ts'
import type { PlacedPoint } from '../lines/line-values.ts'

type Against = NonNullable<ControlMonth['against']>
export type ControlLineName = 'mean' | 'lower' | 'upper'

interface MonthPlaces {
  readonly slot: number
  middle(index: number): number
}

export const lineIn = ({ mean, limits }: Against, name: ControlLineName): ControlLine | undefined =>
  name === 'mean' ? mean : limits?.[name]

/** A month without a figure breaks the line; it counts to the stretch before it. */
export function figureLineRows(months: ControlChart['months'], { middle }: MonthPlaces): ChartRow[] {
  let line = 1
  return months.map(({ value, against }, i) => {
    line = against?.segment ?? line
    return { x: middle(i), value, line }
  })
}

/**
 * A mean or a limit reaches from half a month before the first figure of its stretch to half a month after the
 * last. Where it differs from month to month, the steps are halfway between two figures.
 */
export function stretchRows(
  months: ControlChart['months'],
  name: ControlLineName,
  { slot, middle }: MonthPlaces,
): { readonly x: number; readonly value: number; readonly line: string }[] {
  const known = months.flatMap(({ against }, i) => {
    const at = against && lineIn(against, name)
    return against === undefined || at === undefined
      ? []
      : [{ x: middle(i), value: at.value, segment: against.segment }]
  })
  return known.flatMap(({ x, value, segment }, i) => {
    const row = { value, line: `${segment} ${name}` }
    return [
      ...(known[i - 1]?.segment === segment ? [] : [{ ...row, x: x - slot / 2 }]),
      { ...row, x },
      ...(known[i + 1]?.segment === segment ? [] : [{ ...row, x: x + slot / 2 }]),
    ]
  })
}

/** Where each month's figure is, with its text. */
export const figurePlaces = (
  months: ControlChart['months'],
  { middle }: MonthPlaces,
  y: (value: number) => number,
): PlacedPoint[] =>
  months.map(({ value, text }, i) => ({ x: middle(i), y: y(value ?? 0), isKnown: value !== null, text }))

/** The corners of a mean or a limit as it is drawn, for texts that should not cross it. */
export function cornersOf(
  months: ControlChart['months'],
  name: ControlLineName,
  places: MonthPlaces,
  y: (value: number) => number,
): PlacedPoint[] {
  const rows = stretchRows(months, name, places)
  return rows.flatMap((row, i) => {
    const next = rows[i + 1]
    const at = (x: number, value: number) => ({ x, y: y(value), isKnown: true, text: '' })
    if (next === undefined) return [at(row.x, row.value)]
    if (next.line !== row.line) return [at(row.x, row.value), { ...at(row.x, row.value), isKnown: false }]
    const halfway = (row.x + next.x) / 2
    return [at(row.x, row.value), at(halfway, row.value), at(halfway, next.value)]
  })
}
