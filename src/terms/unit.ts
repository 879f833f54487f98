// The units of figures, and the number of decimals that each is printed with unless the register says
// otherwise.

export const UNITS = [
  'count',
  'percentage',
  'rate-per-10000',
  'days',
  'average',
  'milestone',
  'money',
] as const
export type Unit = (typeof UNITS)[number]

/** Percentages, rates and averages have one decimal; counts have none. */
export const usualDecimals: Readonly<Record<Unit, number>> = {
  count: 0,
  percentage: 1,
  'rate-per-10000': 1,
  days: 1,
  average: 1,
  milestone: 0,
  money: 0,
}
