/**
 * Charts to test with: the figures of January 2017 as published, and every kind of data that a chart must
 * survive.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Templates } from '../../src/drawing/templates.ts'
import type { ChartPoint, FlowsChart, HistoryChart, SparklineChart } from '../../src/papers/chart.ts'

const require = createRequire(import.meta.url)
const ROOT = new URL('../../', import.meta.url)
const KINDS = [
  'history',
  'flows',
  'sparkline',
  'stacked',
  'multiples',
  'lines',
  'ranked',
  'pyramid',
  'projection',
  'control',
  'funnel',
]
const PATHS = ['palette.json', ...KINDS.map(kind => `charts/${kind}.vl.json`)]

export const fontBytes = (weight: '400Regular' | '600SemiBold'): Uint8Array =>
  readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`))

export const templates: Templates = {
  files: new Map(PATHS.map(path => [path, readFileSync(new URL(`templates/${path}`, ROOT), 'utf8')])),
  fonts: { regular: fontBytes('400Regular'), semibold: fontBytes('600SemiBold') },
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
export const monthLabels = Array.from(
  { length: 15 },
  (_, i) => `${MONTHS[i % 12]} ${16 + Math.floor(i / 12)}`,
)

export type Value = number | null | string
type HistoryPoint = HistoryChart['zones'][number]['points'][number]

/** A number, null for a month not yet due, or the mark of a missing figure. */
export function point(label: string, value: Value, print: (value: number) => string): ChartPoint {
  if (typeof value === 'string') return { label, value: null, text: value }
  return { label, value, text: value === null ? '' : print(value) }
}

export const percent = (value: number): string => `${value.toFixed(1)}%`
export const rate = (value: number): string => value.toFixed(1)
export const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')
export const signed = (value: number): string => {
  if (value === 0) return '0'
  return value > 0 ? `+${count(value)}` : `−${count(-value)}`
}

export const base = (id: string) => ({
  id,
  label: 'Figure 1',
  title: 'Its message',
  subtitle: 'The measure, the unit, the periods',
  alternative: 'Column chart: what it shows, first and last value, and how they compare.',
  figuresIn: 'Table 1',
})

interface HistoryData {
  readonly months?: readonly Value[]
  readonly years?: readonly Value[]
  readonly benchmarks?: readonly Value[]
  readonly current?: number
  readonly target?: number
  readonly neighbours?: number
  readonly print?: (value: number) => string
  readonly unit?: string
  readonly labels?: readonly string[]
  readonly benchmarkNames?: readonly string[]
}

export function history(id: string, data: HistoryData): HistoryChart {
  const print = data.print ?? percent
  const zone = (
    zoneId: 'months' | 'years' | 'benchmarks',
    title: string,
    values: readonly Value[] | undefined,
    labels: readonly string[],
    current = -1,
  ) =>
    values === undefined
      ? []
      : [
          {
            id: zoneId,
            title,
            points: values.map(
              (value, i): HistoryPoint => ({
                ...point(labels[i] ?? `Extra ${i}`, value, print),
                isCurrent: i === current,
              }),
            ),
          },
        ]
  return {
    ...base(id),
    chart: 'history',
    unit: data.unit ?? 'percentage',
    zones: [
      ...zone('months', 'In month', data.months, data.labels ?? monthLabels, data.current ?? 12),
      ...zone('years', 'Year end', data.years, ['2013/14', '2014/15', '2015/16', '2016/17']),
      ...zone(
        'benchmarks',
        'Latest benchmarks',
        data.benchmarks,
        data.benchmarkNames ?? ['Neighbour average', 'Best neighbour', 'England', 'Top quartile'],
      ),
    ],
    ...(data.target === undefined
      ? {}
      : { target: { label: `Target ${print(data.target)}`, value: data.target, text: print(data.target) } }),
    ...(data.neighbours === undefined
      ? {}
      : {
          line: {
            label: 'Statistical neighbour average',
            value: data.neighbours,
            text: print(data.neighbours),
          },
        }),
  }
}

export function flows(
  id: string,
  ins: readonly Value[],
  outs: readonly Value[],
  labels: readonly string[] = monthLabels,
  series: readonly [string, string] = ['Admissions', 'Discharges'],
): FlowsChart {
  return {
    ...base(id),
    chart: 'flows',
    series,
    months: ins.map((each, i) => {
      const out = outs[i] ?? null
      const label = labels[i] ?? `Month ${i + 1}`
      return {
        label,
        in: point(label, each, count),
        out: point(label, out, count),
        net: point(label, netOf(each, out), signed),
      }
    }),
  }
}

/** A month not yet due has no net; where one of the two is missing, the net is missing too. */
function netOf(into: Value, out: Value): Value {
  if (typeof into === 'number' && typeof out === 'number') return into - out
  return into === null ? null : '[x]'
}

export function sparkline(
  id: string,
  values: readonly Value[],
  target?: number,
  print = percent,
): SparklineChart {
  return {
    ...base(id),
    label: '',
    chart: 'sparkline',
    points: values.map((value, i) => point(monthLabels[i % 15] ?? '', value, print)),
    ...(target === undefined ? {} : { target: { value: target, text: print(target) } }),
  }
}

/**
 * As published, January 2017 (shared data set): looked after children rate 6.2, plans 6.14, reviews 6.12,
 * stability 8.1, admissions 6.3 and 6.4.
 */
export const published = {
  rate: history('rate', {
    months: [76.2, 74.8, 76.6, 77, 76.5, 76.3, 78.4, 79.8, 79.7, 82.2, 85, 85.9, 85.5, null, null],
    years: [70, 70, 76.6, null],
    benchmarks: [75.8, 56, 60, '[x]'],
    neighbours: 75.8,
    print: rate,
    unit: 'rate-per-10000',
  }),
  plans: history('plans', {
    months: [98.6, 97.7, 98.4, 96, 98.4, 99.5, 98.4, 96.4, 95.3, '[x]', '[x]', 55.6, 79.4, null, null],
    years: [67, 98.8, 98.4, 64.1],
    target: 95,
  }),
  education: history('education', {
    months: [97, 96.7, 97.8, 98.6, 98.9, 97.6, 97.3, 96.6, 93.4, 93.9, 97.1, 92.2, 90.1, null, null],
    years: [73.3, 76, 97.8, null],
    target: 95,
  }),
  stability: history('stability', {
    months: [72.1, 71.9, 72.7, 71.5, 70.2, 70.6, 69.9, 70.3, 69.2, 68.9, 68.7, 67.6, 66.2, null, null],
    years: [68.8, 71.9, 72.7, 66.2],
    benchmarks: [68.2, 79, 68, 72],
    target: 70,
    neighbours: 68.2,
  }),
  number: history('number', {
    months: [430, 422, 432, 434, 431, 430, 442, 450, 449, 463, 479, 484, 482, null, null],
    years: ['[x]', 407, 432, 482],
    print: count,
    unit: 'count',
  }),
}

export const publishedFlows = flows(
  'flows',
  [10, 19, 20, 17, 18, 18, 21, 30, 24, 29, 30, 22, 10, null, null],
  [15, 9, 13, 17, 21, 19, 9, 22, 25, 15, 15, 17, 12, null, null],
)
