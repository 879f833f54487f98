import { describe, expect, it } from 'vitest'
import { indicatorSchema } from '../../src/definitions/indicator-definition.ts'
import { usualCharts } from '../../src/definitions/usual-charts.ts'

const TARGET = { targets: [{ green: { 'at-least': 90 } }], polarity: 'high' }
const one = (ref: string, given: object = {}) =>
  indicatorSchema.parse({
    ref,
    name: ref,
    short: ref,
    definition: 'D.',
    unit: 'percentage',
    polarity: 'none',
    owner: 'A post',
    method: { kind: 'as-supplied', measure: ref },
    ...given,
  })
const count = (ref: string, measure: string, given: object = {}) =>
  one(ref, { unit: 'count', method: { kind: 'count', measure }, ...given })
const chosen = (indicators: ReturnType<typeof one>[], flows = true) =>
  usualCharts(indicators, {
    kind: 'control',
    most: 2,
    ...(flows && { flows: { in: 'started', out: 'ceased' } }),
  }).map(chart =>
    chart.chart === 'flows' ? `${chart.in} and ${chart.out}` : `${chart.chart} ${chart.indicator}`,
  )

describe('usualCharts(indicators, rule)', () => {
  it('draws the first two indicators that have a target', () =>
    expect(chosen([one('1'), one('2', TARGET), one('3', TARGET), one('4', TARGET)])).toEqual([
      'control 2',
      'control 3',
    ]))
  it('draws the first where none has a target', () =>
    expect(chosen([one('1'), one('2')])).toEqual(['control 1']))
  it('takes no target that is to be set, and no milestone', () =>
    expect(
      chosen([
        one('1', {
          unit: 'milestone',
          polarity: 'milestone',
          targets: [{ milestone: { due: '2026-01-31', 'amber-days-before': 28 } }],
        }),
        one('2'),
        one('3', { targets: [{ state: 'to-be-set' }] }),
      ]),
    ).toEqual(['control 2']))
  it('draws those who came in and those who left first, each once', () => {
    const flows = [
      count('1', 'looked-after'),
      count('2', 'started'),
      count('3', 'ceased', TARGET),
      one('4', TARGET),
      one('5', TARGET),
    ]
    expect(chosen(flows)).toEqual(['2 and 3', 'control 4'])
    expect(chosen(flows, false)).toEqual(['control 3', 'control 4'])
    expect(chosen([count('2', 'started')])).toEqual(['control 2'])
  })
  it('draws nothing where nothing is known', () => expect(chosen([])).toEqual([]))
})
