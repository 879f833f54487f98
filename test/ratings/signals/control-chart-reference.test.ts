// Control charts beside the reference: every limit, flag, cause and verdict of ../shared/data/judgement.
import { describe, expect, it } from 'vitest'
import type { ControlChartRules } from '../../../src/definitions/signal-rules.ts'
import type { Charted, ChartedPoint } from '../../../src/ratings/signal.ts'
import { type ChartVerdict, controlChart } from '../../../src/ratings/signals/control-chart.ts'
import type { SigmaZone } from '../../../src/ratings/signals/limits.ts'
import { inShift, inTrends, inTwoOfThree } from '../../../src/ratings/signals/special-causes.ts'
import {
  expectClose,
  expectPrinted,
  grouped,
  isJudgementThere,
  type JudgementRow,
  judgement,
  RULES,
  seriesOfCase,
  xmrOf,
} from './judgement.ts'

const named = 'skipped where ../shared/data/judgement is missing'
const series = judgement('series.csv')
const cases = new Map(judgement('xmr_cases.csv').map(row => [row['case'] ?? '', row]))

function chartOf(name: string, rules: Partial<ControlChartRules> = {}): ChartVerdict {
  const chart = controlChart(seriesOfCase(cases.get(name) ?? {}, series), { ...RULES, ...rules })
  if ('is' in chart) throw new Error(`${name} has no chart`)
  return chart
}
const screening = (row: JudgementRow) => ({ screening: row['screened'] === 'yes' })

const flag = (text: string | undefined) => Number(text)
const zoneOf = ({ value, limits }: ChartedPoint): SigmaZone => {
  if (!limits) return 0
  if (value.compare(limits.upper) > 0 || value.compare(limits.lower) < 0) return 2
  return value.compare(limits.nearUpper) > 0 || value.compare(limits.nearLower) < 0 ? 1 : 0
}

/** `+ -` for marks above and below, `*` for a point in a rise and in a fall. */
const letters = (up: readonly boolean[], down: readonly boolean[]) =>
  up.map((isUp, at) => {
    if (isUp && down[at]) return '*'
    if (isUp) return '+'
    return down[at] ? '-' : '.'
  })
const lettersOf = (marks: readonly number[]) =>
  letters(
    marks.map(mark => mark > 0),
    marks.map(mark => mark < 0),
  )

/** A special cause and its direction in the reference's words: `trend-rising`, `seven-below`. */
const CAUSES = { outside: 'outside', 'two-of-three': 'two-of-three', shift: 'seven' } as const
function sayCause({ cause, side }: ChartedPoint, isRising: boolean): string {
  if (cause === 'none') return 'common'
  if (cause === 'trend') return isRising ? 'trend-rising' : 'trend-falling'
  return `${CAUSES[cause]}-${side > 0 ? 'above' : 'below'}`
}
const VARIATION: Readonly<Record<string, Charted['variation']>> = { 'common cause': 'common-cause' }
const ASSURANCE: Readonly<Record<string, Charted['assurance']>> = {
  met: 'will-be-met',
  missed: 'will-be-missed',
  either: 'may-be-either',
  none: 'none',
}

describe.skipIf(!isJudgementThere)(`the limits of an XmR chart (${named})`, () => {
  it.each(judgement('xmr_limits.csv'))('$case, part $segment, screened $screened', row => {
    const of = chartOf(row['case'] ?? '', screening(row)).points.filter(
      point => String(point.segment) === row['segment'],
    )
    const [first] = of
    expect(of.length).toBe(Number(row['points']))
    expectClose(first?.mean, row['mean'], 'mean')
    expectPrinted(first?.mean, row['printed_mean'], 'mean')
    const limits = first?.limits
    if (row['lower'] === '') {
      expect(limits).toBeUndefined()
      return
    }
    expectClose(limits?.lower, row['lower'], 'lower')
    expectClose(limits?.nearLower, row['near_lower'], 'near lower')
    expectClose(limits?.nearUpper, row['near_upper'], 'near upper')
    expectClose(limits?.upper, row['upper'], 'upper')
    const other = chartOf(row['case'] ?? '', { ...screening(row), factor: '3/1.128' })
    const exactly = other.points.find(point => String(point.segment) === row['segment'])?.limits
    expectClose(exactly?.lower, row['lower_1128'], 'lower by 3/1.128')
    expectClose(exactly?.upper, row['upper_1128'], 'upper by 3/1.128')
    const printed = row['printed_by']?.includes('3/1.128') ? exactly : limits
    expectPrinted(printed?.lower, row['printed_lower'], 'lower')
    expectPrinted(printed?.upper, row['printed_upper'], 'upper')
  })
})

describe.skipIf(!isJudgementThere)(`the points of an XmR chart (${named})`, () => {
  const charts = [...grouped(judgement('xmr_points.csv'), 'case', 'screened')]
  it.each(charts)('%s', (_, rows) => {
    const [row = {}] = rows
    const chart = chartOf(row['case'] ?? '', screening(row))
    const parts = [...Map.groupBy(chart.points, point => point.segment).values()]
    const byPart = <T>(marks: (part: ChartedPoint[]) => readonly T[]) => parts.flatMap(marks)
    const sides = (part: ChartedPoint[]) => part.map(({ side }) => side)
    const zones = (part: ChartedPoint[]) => part.map(zoneOf)
    const values = (part: ChartedPoint[]) => part.map(({ value }) => value)
    const yes = (marks: readonly boolean[]) => marks.map(Number)
    const near = (part: ChartedPoint[]) => part.map(point => (zoneOf(point) === 1 ? point.side : 0))
    const outside = (part: ChartedPoint[]) => part.map(point => (zoneOf(point) === 2 ? point.side : 0))
    const found = {
      segment: chart.points.map(({ segment }) => segment),
      side: byPart(sides),
      outside: byPart(outside),
      near: byPart(near),
      shift7: byPart(part => inShift(sides(part), 7)),
      shift8: byPart(part => inShift(sides(part), 8)),
      trend7_rising: byPart(part => yes(inTrends(values(part), 7).rising)),
      trend7_falling: byPart(part => yes(inTrends(values(part), 7).falling)),
      trend6_rising: byPart(part => yes(inTrends(values(part), 6).rising)),
      trend6_falling: byPart(part => yes(inTrends(values(part), 6).falling)),
      two3_near: byPart(part => inTwoOfThree(zones(part), sides(part), 'near')),
      two3_beyond: byPart(part => inTwoOfThree(zones(part), sides(part), 'beyond')),
      two3_any: byPart(part => inTwoOfThree(zones(part), sides(part), 'any')),
    }
    for (const [column, marks] of Object.entries(found))
      expect(marks, column).toEqual(rows.map(one => flag(one[column])))
    expect(chart.points.map(({ variation }) => variation)).toEqual(
      rows.map(one => VARIATION[one['nhsr_verdict'] ?? ''] ?? one['nhsr_verdict']),
    )
    const rising = found.trend7_rising
    expect(chart.points.map((point, at) => sayCause(point, rising[at] === 1))).toEqual(
      rows.map(one => one['nhsr_cause']),
    )
  })
})

describe.skipIf(!isJudgementThere)(`the last point of an XmR chart (${named})`, () => {
  it.each(judgement('xmr_verdicts.csv'))('$case, screened $screened', row => {
    const chart = chartOf(row['case'] ?? '', screening(row))
    expect(chart.variation).toBe(VARIATION[row['nhsr_variation'] ?? ''] ?? row['nhsr_variation'])
    expect(chart.assurance).toBe(ASSURANCE[row['assurance'] ?? ''])
    expect(chart.trialPoints !== undefined).toBe(row['short_under_13'] === '1')
    const under12 = chartOf(row['case'] ?? '', { ...screening(row), 'trial-below': 12 })
    expect(under12.trialPoints !== undefined).toBe(row['short_under_12'] === '1')
  })
})

describe.skipIf(!isJudgementThere)(`sixty invented series (${named})`, () => {
  const LETTERS = { none: '..', outside: 'Oo', trend: 'Tt', 'two-of-three': 'Ww', shift: 'Ss' } as const
  it.each(judgement('xmr_many.csv'))('$id, screened $screened', row => {
    const given = xmrOf((row['values'] ?? '').split(';'))
    const chart = controlChart(given, { ...RULES, ...screening(row) })
    if ('is' in chart) throw new Error('no chart')
    const { points } = chart
    if (row['mean']) expectClose(points[0]?.mean, row['mean'], 'mean')
    if (row['lower'] === '') expect(points[0]?.limits).toBeUndefined()
    else {
      expectClose(points[0]?.limits?.lower, row['lower'], 'lower')
      expectClose(points[0]?.limits?.upper, row['upper'], 'upper')
    }
    const causes = points.map(({ cause, variation }) => LETTERS[cause][variation === 'worsening' ? 1 : 0])
    expect(causes.join('')).toBe(row['causes'])
    const sides = points.map(({ side }) => side)
    const zones = points.map(zoneOf)
    const six = inTrends(
      points.map(({ value }) => value),
      6,
    )
    expect(lettersOf(inShift(sides, 8)).join('')).toBe(row['shift8'])
    expect(letters(six.rising, six.falling).join('')).toBe(row['trend6'])
    expect(lettersOf(inTwoOfThree(zones, sides, 'beyond')).join('')).toBe(row['two3_beyond'])
    expect(lettersOf(inTwoOfThree(zones, sides, 'any')).join('')).toBe(row['two3_any'])
  })
})

describe.skipIf(!isJudgementThere)(`p, u and prime charts (${named})`, () => {
  const charts = new Map(judgement('chart_cases.csv').map(row => [row['case'] ?? '', row]))
  const chartOfParts = (name: string) => {
    const chart = controlChart(seriesOfCase(charts.get(name) ?? {}, series), RULES)
    if ('is' in chart) throw new Error(`${name} has no chart`)
    return chart
  }
  it.each([...grouped(judgement('chart_points.csv'), 'case')])('%s', (name, rows) => {
    const { points } = chartOfParts(name)
    expect(points.length).toBe(rows.length)
    points.forEach(({ value, mean, limits }, at) => {
      const row = rows[at] ?? {}
      const what = `${name} ${row['period']}`
      expectClose(value, row['value'], `${what}: value`)
      expectClose(mean, row['centre'], `${what}: centre`)
      const found = {
        lower3: limits?.lower,
        lower2: limits?.nearLower,
        upper2: limits?.nearUpper,
        upper3: limits?.upper,
      }
      for (const [column, limit] of Object.entries(found)) {
        expectClose(limit, row[column], `${what}: ${column}`)
        expectPrinted(limit, row[`printed_${column}`], `${what}: ${column}`)
      }
    })
    const parts = [...Map.groupBy(points, point => point.segment).values()]
    const flags = parts.flatMap(part => {
      const sides = part.map(({ side }) => side)
      const zones = part.map(zoneOf)
      const trend = inTrends(
        part.map(({ value }) => value),
        7,
      )
      const marks = {
        shift7: inShift(sides, 7),
        shift8: inShift(sides, 8),
        two3_near: inTwoOfThree(zones, sides, 'near'),
        two3_beyond: inTwoOfThree(zones, sides, 'beyond'),
      }
      return part.map((point, at) => ({
        segment: point.segment,
        side: point.side,
        outside: point.cause === 'outside' ? point.side : 0,
        shift7: marks.shift7[at],
        shift8: marks.shift8[at],
        trend7_rising: Number(trend.rising[at]),
        trend7_falling: Number(trend.falling[at]),
        two3_near: marks.two3_near[at],
        two3_beyond: marks.two3_beyond[at],
      }))
    })
    const columns = Object.keys(flags[0] ?? {})
    expect(flags).toEqual(
      rows.map(row => Object.fromEntries(columns.map(column => [column, flag(row[column])]))),
    )
  })
  it.each(judgement('chart_summary.csv'))('$case, part $segment: centre, sigma z, points outside', row => {
    const name = row['case'] ?? ''
    const of = chartOfParts(name).points.filter(point => String(point.segment) === row['segment'])
    expect(of.length).toBe(Number(row['points']))
    expectClose(of[0]?.mean, row['centre'], 'centre')
    expectPrinted(of[0]?.mean, row['printed_centre'], 'centre')
    expect(of.filter(({ cause }) => cause === 'outside').length).toBe(Number(row['outside']))
  })
})
