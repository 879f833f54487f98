/**
 * Charts of a section to test with: the kinds of data in the published December 2016 edition, and the data
 * that a chart must survive.
 */
import type {
  LinesChart,
  MultiplesChart,
  ProjectionChart,
  PyramidChart,
  RankedChart,
  StackedChart,
} from '../../src/papers/chart.ts'
import { base, count, percent, point, rate, type Value } from './examples.ts'

export const years = (last: number, number: number): string[] =>
  Array.from(
    { length: number },
    (_, i) => `${last - number + 1 + i}/${String((last - number + 2 + i) % 100).padStart(2, '0')}`,
  )

/** `rows`: a list of values for each category, a value for each bar. */
export function stacked(
  id: string,
  categories: readonly string[],
  rows: readonly (readonly Value[])[],
  labels: readonly string[],
  isShare = false,
): StackedChart {
  return {
    ...base(id),
    chart: 'stacked',
    isShare,
    categories,
    unit: isShare ? 'percentage' : 'number',
    bars: labels.map((label, bar) => ({
      label,
      total: isShare
        ? ''
        : count(rows.reduce((sum, row) => sum + (typeof row[bar] === 'number' ? row[bar] : 0), 0)),
      values: categories.map((category, i) =>
        point(category, rows[i]?.[bar] ?? null, isShare ? value => `${Math.round(value)}%` : count),
      ),
    })),
  }
}

export const multiples = (
  id: string,
  titles: readonly string[],
  rows: readonly (readonly Value[])[],
  labels: readonly string[],
  print = count,
): MultiplesChart => ({
  ...base(id),
  chart: 'multiples',
  unit: 'number',
  panels: titles.map((title, i) => ({
    title,
    points: labels.map((label, at) => point(label, rows[i]?.[at] ?? null, print)),
  })),
})

export const lines = (
  id: string,
  rows: Readonly<Record<string, readonly Value[]>>,
  labels: readonly string[],
  print = rate,
): LinesChart => ({
  ...base(id),
  chart: 'lines',
  unit: 'rate per 10,000',
  lines: Object.entries(rows).map(([label, values], i) => ({
    label,
    isOurs: i === 0,
    points: labels.map((at, p) => point(at, values[p] ?? null, print)),
  })),
})

export const ranked = (
  id: string,
  bars: Readonly<Record<string, Value>>,
  ours: string,
  print = rate,
): RankedChart => ({
  ...base(id),
  chart: 'ranked',
  unit: 'rate per 10,000',
  position: '1 of 1',
  bars: Object.entries(bars).map(([label, value]) => ({
    ...point(label, value, print),
    isOurs: label === ours,
  })),
})

export const pyramid = (
  id: string,
  bands: readonly string[],
  left: readonly Value[],
  right: readonly Value[],
  sides: readonly [string, string] = ['Girls', 'Boys'],
): PyramidChart => ({
  ...base(id),
  chart: 'pyramid',
  sides,
  bands: bands.map((label, i) => ({
    label,
    left: point(label, left[i] ?? null, count),
    right: point(label, right[i] ?? null, count),
  })),
})

interface ProjectionData {
  readonly actual: readonly Value[]
  /** Low, middle, high. */
  readonly ahead: readonly (readonly [number, number, number])[]
  readonly others?: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly from?: number
}

export function projection(
  id: string,
  { actual, ahead, others = {}, from = 2017 }: ProjectionData,
): ProjectionChart {
  const labels = years(from + actual.length + ahead.length - 1, actual.length + ahead.length)
  return {
    ...base(id),
    chart: 'projection',
    word: 'Projected',
    unit: 'number',
    actual: actual.map((value, i) => point(labels[i] ?? '', value, count)),
    projected: ahead.map(([low, value, high], i) => ({
      ...point(labels[actual.length + i] ?? '', value, count),
      value,
      low,
      high,
    })),
    others: Object.entries(others).map(([label, points]) => ({
      label,
      points: Object.entries(points).map(([at, value]) => point(at, value, count)),
    })),
  }
}

const AGES = ['Under 1', '1 to 4', '5 to 9', '10 to 15', '16 and over']
const PLACES = [
  'Own foster carers',
  'Agency foster carers',
  'Connected person',
  'Own homes',
  'Other homes',
  'Residential school',
  'Placed for adoption',
  'With parents',
  'Independent living',
  'Secure unit',
  'Custody',
  'Other',
]

export const ordinary = {
  stacked: stacked(
    'ages',
    AGES,
    [
      [23, 19, 24, 28],
      [60, 66, 58, 61],
      [79, 83, 90, 88],
      [160, 155, 168, 182],
      [73, 84, 92, 123],
    ],
    [...years(2015, 3), 'Dec 16'],
  ),
  shares: stacked(
    'shares',
    ['Within the borough', '20 to 49 miles', '50 to 99 miles', '100 miles or more'],
    [
      [96, 71, 48, 35, 72],
      [3, 20, 35, 41, 20],
      [1, 6, 12, 14, 6],
      [0, 3, 5, 10, 2],
    ],
    ['Own foster carers', 'Agency foster carers', 'Own homes', 'Other homes', 'All'],
    true,
  ),
  six: stacked(
    'six',
    [
      'Interim care order',
      'Full care order',
      'Section 20',
      'Placement order',
      'Remand or sentence',
      'Emergency or police protection',
    ],
    [
      [51, 60, 70, 64, 80],
      [190, 200, 208, 230, 250],
      [60, 55, 50, 48, 40],
      [80, 70, 62, 60, 70],
      [2, 3, 1, 4, 3],
      [1, 0, 2, 1, 0],
    ],
    years(2020, 5),
  ),
  multiples: multiples(
    'places',
    PLACES,
    PLACES.map((_, i) =>
      [155, 140, 160, 170, 162].map((value, at) => Math.round(value / (i + 1)) + ((at * (i + 3)) % 7)),
    ),
    years(2020, 5),
  ),
  lines: lines(
    'rate',
    {
      Rotherham: [70, 70, 70.2, 76.6, 85.5, 99.1],
      'Statistical neighbour average': [72.4, 73.5, 73.2, 75.8, 81.2, '[x]'],
      'England average': [60, 60, 60, 60, '[x]', 65],
    },
    years(2019, 6),
  ),
  ranked: ranked(
    'rank',
    {
      Ashford: 131.2,
      Barley: 112.4,
      Rotherham: 99.1,
      'Dale and Wold': 97.2,
      'Kingston-upon-Hull': 95,
      Estuary: 92.3,
      Fellside: 88.1,
      Northmoor: 75.8,
      Oxley: 70.2,
      Penwith: 65,
      'Quarry Bank': '[x]',
    },
    'Rotherham',
  ),
  pyramid: pyramid('pyramid', AGES, [12, 30, 41, 88, 50], [16, 31, 47, 94, 73]),
  projection: projection('projection', {
    actual: [407, 432, 482, 523, 601],
    ahead: [
      [590, 640, 690],
      [600, 680, 760],
      [605, 722, 840],
    ],
    others: {
      'Said in 2018/19': { '2018/19': 432, '2019/20': 460, '2020/21': 489, '2021/22': 520 },
      'Planned path': { '2021/22': 601, '2022/23': 580, '2023/24': 560, '2024/25': 530 },
    },
  }),
}
export const print = { count, percent, rate }
