/**
 * Control charts to test with. Means and limits are invented: what is tested is where they are drawn.
 */
import type { ControlChart, ControlMonth } from '../../src/papers/chart.ts'
import type { Variation } from '../../src/ratings/signal.ts'
import { base, monthLabels, percent, point, type Value } from './examples.ts'

export interface ControlData {
  readonly values: readonly Value[]
  /** Mean, lower and upper limit of each month, or of all. */
  readonly mean?: number
  readonly limits?: readonly [number, number] | null
  readonly limitsAt?: (month: number) => readonly [number, number]
  /** By the month's position; common cause otherwise. */
  readonly special?: Readonly<Record<number, Variation>>
  /** The position of the first month of each stretch after the first, with the reason. */
  readonly starts?: Readonly<Record<number, string>>
  /** The mean and limits of the second stretch and later ones. */
  readonly after?: { readonly mean: number; readonly limits: readonly [number, number] }
  readonly target?: number
  readonly print?: (value: number) => string
  readonly labels?: readonly string[]
}

export function control(id: string, data: ControlData): ControlChart {
  const { values, mean = 97, limits = [92.3, 101.7], limitsAt, special = {}, starts = {}, after } = data
  const { print = percent, labels = monthLabels } = data
  const begins = Object.keys(starts).map(Number)
  return {
    ...base(id),
    chart: 'control',
    unit: '%',
    starts: begins.map(at => ({ label: labels[at] ?? '', because: starts[at] ?? '' })),
    ...(data.target !== undefined && {
      target: { label: `Target ${print(data.target)}`, value: data.target, text: print(data.target) },
    }),
    months: values.map((value, i): ControlMonth => {
      const shown = point(labels[i] ?? `Month ${i + 1}`, value, print)
      if (shown.value === null) return shown
      const segment = 1 + begins.filter(at => at <= i).length
      const line = (at: number) => ({ value: at, text: print(at) })
      const [lower, upper] = limitsAt?.(i) ?? (segment > 1 && after ? after.limits : (limits ?? [0, 0]))
      return {
        ...shown,
        against: {
          segment,
          variation: special[i] ?? 'common-cause',
          mean: line(segment > 1 && after ? after.mean : mean),
          ...(limits !== null && { limits: { lower: line(lower), upper: line(upper) } }),
        },
      }
    }),
  }
}

const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar']
/** `Apr 14` and on. */
export const monthsFrom2014 = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${MONTHS[i % 12]} ${14 + Math.floor((i + 3) / 12)}`)

/** Reviews in time, January 2016 to January 2017, as published; mean and limits invented. */
const REVIEWS = [89.2, 98.3, 99, 97, 97.1, 97.4, 96.9, 94, 97, 94.5, 98.5, 98.9, 98.2]

export const controls = {
  reviews: control('reviews', {
    values: REVIEWS,
    mean: 96.6,
    limits: [90.9, 102.3],
    special: { 0: 'worsening' },
    target: 95,
  }),
  /** Limits that differ by month, cut at 100%; a run of seven that is an improvement; two months missing. */
  stepped: control('stepped', {
    values: [
      62.5,
      60.9,
      58.8,
      64.7,
      57.1,
      61.9,
      '[x]',
      63.2,
      59.4,
      60.6,
      55.6,
      61.1,
      66.7,
      68.4,
      71.4,
      73.7,
      72.2,
      75,
      80.8,
      null,
      78.3,
      76.2,
      80,
      82.6,
    ],
    mean: 67.9,
    limitsAt: i => [67.9 - 12 - (i % 5) * 3, Math.min(100, 67.9 + 12 + (i % 5) * 3)],
    special: {
      3: 'worsening',
      4: 'worsening',
      5: 'worsening',
      7: 'worsening',
      8: 'worsening',
      9: 'worsening',
      10: 'worsening',
      17: 'improving',
      18: 'improving',
      20: 'improving',
      21: 'improving',
      22: 'improving',
      23: 'improving',
    },
    target: 75,
    labels: monthsFrom2014(24),
  }),
  rebased: control('rebased', {
    values: [
      34, 31, 36, 29, 33, 35, 30, 34, 37, 32, 31, 35, 33, 30, 22, 19, 21, 24, 18, 20, 23, 21, 12, 20, 22, 19,
      21, 18,
    ],
    mean: 32.9,
    limits: [24.1, 41.7],
    after: { mean: 20, limits: [11.4, 28.6] },
    special: { 22: 'low', 25: 'high' },
    starts: { 14: 'a new edge of care service' },
    print: String,
    labels: monthsFrom2014(28),
  }),
}
