// Series of eight months, June 2016 to January 2017.
import { describe, expect, it } from 'vitest'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { idleSeriesRules } from '../../src/ratings/idle-series-rules.ts'
import { month } from '../../src/terms/period.ts'
import { judgedSeries } from './judged-series.ts'

const WHY = { because: 'a new form', by: 'Head of Service', on: '2016-09-05' }
const found = (own: object, series = '79 81 79 81 79 81 79 81') =>
  idleSeriesRules(
    [judgedSeries({ 'control-chart': { rebased: [], 'left-out': [], ...own } }, series)],
    month(2017, 1),
  )

describe('idleSeriesRules(indicators, month)', () => {
  it.each([
    ['after the paper', { rebased: [{ from: '2017-02', ...WHY }] }, 'rebased', 'February 2017'],
    ['before the first figure', { rebased: [{ from: '2016-05', ...WHY }] }, 'rebased', 'May 2016'],
    ['after the paper', { 'left-out': [{ month: '2026-09', ...WHY }] }, 'left-out', 'September 2026'],
    ['before the first figure', { 'left-out': [{ month: '2015-09', ...WHY }] }, 'left-out', 'September 2015'],
  ])('reports a month %s: %j', (_, own, what, at) =>
    expect(found(own)).toMatchObject([
      {
        code: 'series-rule-idle',
        severity: 'warning',
        origin: { entry: 'I, control-chart' },
        facts: { what, month: at, first: 'June 2016', last: 'January 2017' },
      },
    ]),
  )
  it('lets be a month of the series, one of another council, and a series without a figure', () => {
    expect(
      found({ rebased: [{ from: '2016-06', ...WHY }], 'left-out': [{ month: '2017-01', ...WHY }] }),
    ).toEqual([])
    expect(found({ rebased: [{ from: '2026-01', ...WHY, council: 'elsewhere' }] })).toEqual([])
    expect(found({ rebased: [{ from: '2026-01', ...WHY }] }, 'not-supplied not-supplied')).toEqual([])
  })
  it('counts the first figure, not the first month', () =>
    expect(
      found({ 'left-out': [{ month: '2016-06', ...WHY }] }, 'not-supplied 81 79 81 79 81 79 81'),
    ).toMatchObject([{ facts: { month: 'June 2016', first: 'July 2016' } }]))

  it('reports a baseline of more figures than the series has', () => {
    const thirteen = '79 81 79 81 79 81 79 81 79 81 79 81 80'
    expect(found({ 'baseline-points': 13 }, thirteen)).toEqual([])
    const [one] = found({ 'baseline-points': 14 }, thirteen)
    expect(one && sayProblem(one)).toContain(
      'The indicator I takes its mean and limits from its first 14 figures (baseline-points), but its series has 13; expected no more than that.',
    )
  })
})
