import { describe, expect, it } from 'vitest'
import { arrangeControl } from '../../../src/drawing/kinds/arrange-control.ts'
import type { ControlChart } from '../../../src/papers/chart.ts'
import type { Variation } from '../../../src/ratings/signal.ts'
import { control, controls, monthsFrom2014 } from '../control-examples.ts'
import { draw, textsOf } from '../drawn.ts'
import { templates } from '../examples.ts'
import { measure, pictureOf } from '../picture.ts'

const spec: { params: { name: string; value: unknown }[] } = JSON.parse(
  templates.files.get('charts/control.vl.json') ?? '',
)
const param = (name: string): unknown => spec.params.find(one => one.name === name)?.value
const look = { number: (name: string) => Number(param(name)), word: (name: string) => String(param(name)) }
const arranged = (chart: ControlChart) => arrangeControl(chart, look, measure)
const rowsOf = (chart: ControlChart, name: string) => arranged(chart).rows[name] ?? []
const SIGNS: readonly Variation[] = ['common-cause', 'improving', 'worsening', 'high', 'low']

describe('arrangeControl(chart)', () => {
  it('has an axis that begins near the lowest value, with readable ticks', () => {
    // From 89.2 to 102.3 there are four steps of 5, and six of 2.5, which are more than five.
    expect(arranged(controls.reviews).params['tickTexts']).toEqual(['85%', '90%', '95%', '100%', '105%'])
    // Counts have whole ticks, though their limits are not whole: from 11 to 42 there are four steps of 10.
    expect(arranged(controls.rebased).params['tickTexts']).toEqual(['10', '20', '30', '40', '50'])
  })

  it('draws a figure in the middle of its month, and the mean and limits from end to end of the months', () => {
    const { rows, width } = arranged(controls.reviews)
    const slot = width / 13
    const places = rows['figures']?.map(({ x }) => Number(x)) ?? []
    expect(places).toHaveLength(13)
    for (const [i, x] of places.entries()) expect(x).toBeCloseTo((i + 0.5) * slot, 6)
    for (const name of ['1 lower', '1 upper']) {
      const line = rows['limits']?.filter(row => row['line'] === name) ?? []
      expect(Number(line[0]?.['x'])).toBeCloseTo(0, 6)
      expect(Number(line.at(-1)?.['x'])).toBeCloseTo(width, 6)
    }
    expect(new Set(rows['means']?.map(({ value }) => value))).toEqual(new Set([96.6]))
  })

  it('labels each line at its end with its figure, at the height of its value where there is room', () => {
    const { rows, height, params } = arranged(controls.reviews)
    expect(rows['besideLabels']?.map(({ text }) => text)).toEqual([
      'Jan 17: 98.2%',
      'Mean 96.6%',
      'Lower limit 90.9%',
      'Upper limit 102.3%',
      'Target 95.0%',
    ])
    const [from, to] = [Number(params['yFrom']), Number(params['yTo'])]
    const upper = rows['leaders']?.[3]
    expect(Number(upper?.['y'])).toBeCloseTo(((to - 102.3) / (to - from)) * height, 6)
    expect(upper?.['y2']).toBe(upper?.['y'])
  })

  it('has limits of their own for each month, stepped halfway between two', () => {
    const upper = rowsOf(controls.stepped, 'limits').filter(({ line }) => line === '1 upper')
    // 67.9 + 12, and 3 more in each of the next months: 79.9, 82.9, 85.9.
    expect(upper.slice(0, 4).map(({ value }) => value)).toEqual([79.9, 79.9, 82.9, 85.9])
    const drawn = draw(controls.stepped)
    // A step is a path of horizontal and vertical moves: no slanted piece in a dashed line.
    expect(drawn).toContain('stroke-dasharray="3,3"')
  })

  it('breaks the figures, the mean and the limits where a stretch begins, and marks the place with its month and reason', () => {
    const { rows, width, height } = arranged(controls.rebased)
    const slot = width / 28
    expect(rows['figures']?.map(({ line }) => line)).toEqual([...Array(14).fill(1), ...Array(14).fill(2)])
    const [first, second] = [1, 2].map(at => rows['means']?.filter(({ line }) => line === `${at} mean`) ?? [])
    expect(Number(first?.at(-1)?.['x'])).toBeCloseTo(14 * slot, 6)
    expect(Number(second?.[0]?.['x'])).toBeCloseTo(14 * slot, 6)
    expect(first?.[0]?.['value']).toBe(32.9)
    expect(second?.[0]?.['value']).toBe(20)
    expect(rows['starts']).toHaveLength(1)
    expect(Number(rows['starts']?.[0]?.['x'])).toBeCloseTo(14 * slot, 6)
    expect(rows['starts']?.[0]?.['y2']).toBe(height)
    expect(rows['captions']?.map(({ text }) => text)).toEqual(['Jun 15: a new edge of care service'])
    expect(Number(rows['captions']?.[0]?.['x'])).toBeGreaterThan(14 * slot)
  })

  it('puts the words of a late start on the left of its mark', () => {
    const late = control('late', {
      values: Array.from({ length: 24 }, (_, i) => 90 + (i % 5)),
      starts: { 23: 'the case system was replaced, and plans are dated by their meeting' },
      labels: monthsFrom2014(24),
    })
    const { rows } = arranged(late)
    const mark = Number(rows['starts']?.[0]?.['x'])
    expect(rows['captions']?.map(({ text }) => text).join(' ')).toBe(
      'Mar 16: the case system was replaced, and plans are dated by their meeting',
    )
    for (const { x, text } of rows['captions'] ?? [])
      expect(Number(x) + measure.width(String(text), look.number('captionSize'))).toBeLessThanOrEqual(mark)
  })

  it('draws a gap with its mark where a month has no figure', () => {
    const { rows } = arranged(controls.stepped)
    expect(rows['figures']?.filter(({ value }) => value === null)).toHaveLength(2)
    expect(rows['signs']).toHaveLength(22)
    expect(rows['gaps']?.map(({ text }) => text)).toEqual(['[x]'])
  })

  it('has no limits where all figures are the same', () => {
    const same = control('same', { values: [100, 100, 100, 100], mean: 100, limits: null })
    expect(rowsOf(same, 'limits')).toEqual([])
    expect(arranged(same).params['tickTexts']).toEqual(['99%', '100%', '101%'])
    expect(textsOf(same)).not.toContain('Upper limit')
  })
})

describe('draw(control)', () => {
  it.each(SIGNS)('tells %s from the others without colour', sign => {
    const pictureWith = (variation: Variation) =>
      draw(control('c', { values: [95, 96, 97], special: { 0: variation, 1: variation, 2: variation } }))
        .replaceAll(/<text.*?<\/text>/g, '')
        .replaceAll(/#[0-9A-F]{6}/g, '#')
    for (const other of SIGNS.filter(one => one !== sign))
      expect(pictureWith(sign)).not.toBe(pictureWith(other))
  })

  it('has a key of the signs that it shows, in words', () => {
    expect(rowsOf(controls.reviews, 'keyTexts').map(({ text }) => text)).toEqual([
      'Common cause',
      'Special cause: worsening',
    ])
    expect(rowsOf(controls.rebased, 'keyTexts').map(({ text }) => text)).toEqual([
      'Common cause',
      'Special cause: high',
      'Special cause: low',
    ])
  })

  it('prints the last figure and those of special causes, and no others', () => {
    const figures = textsOf(controls.reviews).filter(text => /^\d+\.\d%$/.test(text))
    expect(figures).toEqual(['89.2%'])
    expect(textsOf(controls.reviews)).toContain('Jan 17: 98.2%')
    // 24 months are narrower than their figures: 80.0% of February 2016 has no room over or under its sign.
    const printed = textsOf(controls.stepped)
    const special = [
      '64.7%',
      '57.1%',
      '61.9%',
      '63.2%',
      '59.4%',
      '60.6%',
      '55.6%',
      '75.0%',
      '80.8%',
      '78.3%',
      '76.2%',
    ]
    for (const text of special) expect(printed).toContain(text)
    expect(printed).toContain('Mar 16: 82.6%')
  })

  it('draws the target with other dashes than the limits', () => {
    const dashes = new Set(draw(controls.reviews).match(/stroke-dasharray="[^"]*"/g))
    expect(dashes).toEqual(new Set(['stroke-dasharray="3,3"', 'stroke-dasharray="10,4"']))
  })

  it('is as wide as a history chart and no higher', () => {
    for (const chart of Object.values(controls)) {
      const { width, height } = pictureOf(draw(chart))
      expect([width, height]).toEqual([668, 232])
    }
  })
})
