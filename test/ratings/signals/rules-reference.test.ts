// Each rule alone, on the short inputs of ../shared/data/judgement.
import { describe, expect, it } from 'vitest'
import type { ControlChartRules } from '../../../src/definitions/signal-rules.ts'
import type { SideOfMean } from '../../../src/ratings/signal.ts'
import { assuranceOf } from '../../../src/ratings/signals/assurance-of.ts'
import { controlChart } from '../../../src/ratings/signals/control-chart.ts'
import type { SigmaZone } from '../../../src/ratings/signals/limits.ts'
import { inShift, inTrends, inTwoOfThree } from '../../../src/ratings/signals/special-causes.ts'
import { exact } from '../../../src/terms/exact.ts'
import { isJudgementThere, judgement, RULES, xmrOf } from './judgement.ts'

const rules = judgement('rules.csv').map(row => ({
  rule: row['rule'],
  name: row['name'],
  input: row['input'] ?? '',
  setting: row['setting'] ?? '',
  expected: row['expected'] ?? '',
}))
const ofRule = (rule: string) => rules.filter(row => row.rule === rule)
const numbersOf = (text: string) => text.split(';').map(Number)
const numberIn = (text: string) => Number(/\d+/.exec(text)?.[0])

describe.skipIf(!isJudgementThere)('a rule alone (skipped where ../shared/data/judgement is missing)', () => {
  it.each(ofRule('shift'))('shift: $name, $setting', ({ input, setting, expected }) => {
    expect(inShift(numbersOf(input) as SideOfMean[], numberIn(setting)).join(';')).toBe(expected)
  })
  it.each(ofRule('trend'))('trend: $name, $setting', ({ input, setting, expected }) => {
    const { rising, falling } = inTrends(
      input.split(';').map(value => exact(value)),
      numberIn(setting),
    )
    const marks = rising.map((isRising, at) => {
      if (isRising && falling[at]) return 'b'
      if (isRising) return 'r'
      return falling[at] ? 'f' : '.'
    })
    expect(marks.join(';')).toBe(expected)
  })
  it.each(ofRule('two-of-three'))('two of three: $name, $setting', ({ input, setting, expected }) => {
    const [, zones = '', sides = ''] = /^zones (\S+) sides (\S+)$/.exec(input) ?? []
    const marks = inTwoOfThree(
      numbersOf(zones) as SigmaZone[],
      numbersOf(sides) as SideOfMean[],
      setting as ControlChartRules['two-of-three'],
    )
    expect(marks.join(';')).toBe(expected)
  })
  it.each(ofRule('assurance'))('assurance: $name, $setting', ({ input, setting, expected }) => {
    const [lower = '', upper = '', target = ''] = input.split('; ').map(part => part.split(' ')[1] ?? '')
    const found = assuranceOf(
      { lower: exact(lower), upper: exact(upper) },
      setting === 'better low' ? { 'at-most': target } : { 'at-least': target },
      setting === 'better neutral' ? 'none' : 'high',
    )
    const words = { met: 'will-be-met', missed: 'will-be-missed', either: 'may-be-either', none: 'none' }
    expect(found).toBe(words[expected as keyof typeof words])
  })
  it.each(ofRule('short-series'))('short series: $input, $setting', ({ input, setting, expected }) => {
    const chart = controlChart(xmrOf(Array.from({ length: numberIn(input) }, (_, at) => at % 3)), {
      ...RULES,
      'least-points': 1,
      'trial-below': numberIn(setting),
    })
    expect('trialPoints' in chart).toBe(expected === '1')
  })
  it('takes part in every kind of rule that the reference has', () => {
    const kinds = ['shift', 'trend', 'two-of-three', 'assurance', 'short-series']
    expect(new Set(rules.map(({ rule }) => rule))).toEqual(new Set(kinds))
  })
})
