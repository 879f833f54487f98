// The reference figures of ../shared/data/judgement, read where they are. Without the folder there are none, and
// the tests that need them skip.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect } from 'vitest'
import type { ControlChartRules } from '../../../src/definitions/signal-rules.ts'
import type { ChartSeries, SeriesPoint } from '../../../src/ratings/signals/charted-series.ts'
import { fromFloat, toFloat } from '../../../src/ratings/signals/floats.ts'
import { type Exact, exact } from '../../../src/terms/exact.ts'
import { month, monthsAfter } from '../../../src/terms/period.ts'
import { SHARED } from '../../workspace.ts'

const folder = join(SHARED, 'data', 'judgement')
export const isJudgementThere: boolean = existsSync(folder)

export type JudgementRow = Readonly<Record<string, string>>

/** All rows of a file, as text; none where the folder is missing. */
export const judgement = (file: string): JudgementRow[] =>
  isJudgementThere
    ? (parse(readFileSync(join(folder, file), 'utf8'), { columns: true }) as JudgementRow[])
    : []

export function grouped(rows: readonly JudgementRow[], ...columns: string[]): Map<string, JudgementRow[]> {
  return Map.groupBy(rows, row => columns.map(column => row[column]).join(' '))
}

/** Expected figures have up to 12 significant digits. */
export function expectClose(found: Exact | number | undefined, expected: string | undefined, what: string) {
  const number = typeof found === 'object' ? toFloat(found) : found
  const wanted = Number(expected)
  const allowed = Math.max(Math.abs(wanted) * 1e-9, 1e-12)
  const isClose = number !== undefined && expected !== '' && Math.abs(number - wanted) <= allowed
  expect(isClose ? 'as expected' : number, `${what}: expected ${expected}`).toBe('as expected')
}

/** Two centres that their source cuts off instead of rounding: 18.2357516558 and 8.12768569078. */
const CUT_OFF = new Set(['18.235751655', '8.127685690'])

/** As many decimals as the source prints, the last of them half up. */
export function expectPrinted(found: Exact | undefined, printed: string | undefined, what: string) {
  if (printed === undefined || printed === '') return
  const decimals = printed.split('.')[1]?.length ?? 0
  const off = found === undefined ? Number.NaN : Math.abs(toFloat(found) - Number(printed))
  const most = CUT_OFF.has(printed) ? 1 : 0.5000001
  expect(off <= most * 10 ** -decimals, `${what}: printed ${printed}, off by ${off}`).toBe(true)
}

/** The usual rules, but that no stretch is too short for a verdict: the reference judges each. */
export const RULES: ControlChartRules = {
  charts: { percentage: 'p', 'rate-per-10000': 'u' },
  shift: 7,
  trend: 7,
  'two-of-three': 'near',
  screening: true,
  factor: '2.66',
  'least-points': 2,
  'trial-below': 13,
  'least-base': 10,
}

const START = month(2000, 1)

/** Figures a month apart from January 2000: the reference has weeks, days and samples too. */
export const pointsOf = (values: readonly Exact[]): SeriesPoint[] =>
  values.map((value, at) => ({ period: monthsAfter(START, at), value }))

export const xmrOf = (
  values: readonly (string | number)[],
  more: Partial<ChartSeries> = {},
): ChartSeries => ({
  chart: 'xmr',
  points: pointsOf(values.map(value => exact(value))),
  polarity: 'high',
  starts: [],
  scale: 1,
  ...more,
})

/** A case of the reference as a series: its rows from first to last, rebased where it says so. */
export function seriesOfCase(of: JudgementRow, allRows: readonly JudgementRow[]): ChartSeries {
  const all = allRows.filter(row => row['series'] === of['series'])
  const at = (period: string | undefined) => all.findIndex(row => row['period'] === period)
  const first = at(of['first'])
  const rows = all.slice(first, at(of['last']) + 1)
  const scale = Number(of['per'] ?? '1')
  const monthsOf = (names: string | undefined) =>
    names ? names.split(';').map(name => monthsAfter(START, at(name) - first)) : []
  const baseline = of['fix_after'] || of['centre_from_first']
  const chart = (of['chart'] ?? 'xmr') as ChartSeries['chart']
  return {
    chart,
    points: rows.map((row, index) => pointOf(row, index, chart === 'xmr' ? undefined : scale)),
    polarity: of['better'] === 'neutral' ? 'none' : (of['better'] as 'high' | 'low'),
    starts: monthsOf(of['rebase_at']),
    leftOut: monthsOf(of['left_out_of_centre']),
    ...(baseline && { baselinePoints: Number(baseline) }),
    scale,
    ...(of['target'] && {
      target: of['better'] === 'low' ? { 'at-most': of['target'] } : { 'at-least': of['target'] },
    }),
  }
}

function pointOf(row: JudgementRow, at: number, scale: number | undefined): SeriesPoint {
  const period = monthsAfter(START, at)
  const value = row['value'] ? exact(row['value']) : exact(0)
  if (scale === undefined) return { period, value }
  const [events, base] = [row['numerator'], row['denominator']].map(part => exact(part ?? ''))
  return { period, value, ...(events && { events }), ...(base && { base }) }
}

export const asExact = (text: string | undefined): Exact => fromFloat(Number(text))
