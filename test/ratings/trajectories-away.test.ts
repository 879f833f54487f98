import { describe, expect, it } from 'vitest'
import { trajectoriesAway } from '../../src/ratings/trajectories-away.ts'
import { indicator } from '../observations/build.ts'

const straight = (start: number, end: number) => ({
  from: '2016-04',
  trajectory: { start, end, by: '2017-03' },
})
const named = (...values: number[]) => ({
  from: '2016-04',
  trajectory: { months: Object.fromEntries(values.map((value, at) => [`2016-0${at + 4}`, value])) },
})
const found = (polarity: string, target: object) =>
  trajectoriesAway([indicator({ polarity, unit: 'percentage', targets: [target] })])

describe('trajectoriesAway(indicators)', () => {
  it.each([
    ['low', straight(12, 15), '12', '15', '2017-03'],
    ['high', straight(75, 60), '75', '60', '2017-03'],
    ['zero', straight(1, -2), '1', '-2', '2017-03'],
    ['high', named(60, 70, 65, 80), '70', '65', '2016-06'],
  ])('warns where good is %s: %j', (polarity, target, from, to, month) =>
    expect(found(polarity, target)).toMatchObject([
      {
        code: 'trajectory-away',
        severity: 'warning',
        origin: { entry: 'I, targets' },
        facts: { indicator: 'I', from, to, month, good: polarity },
      },
    ]),
  )
  it.each([
    ['low', straight(15, 12)],
    ['high', straight(60, 60)],
    ['zero', straight(-3, 2)],
    ['high', named(60, 60, 65, 80)],
    ['high', { green: { 'at-least': 60 } }],
  ])('lets be where good is %s: %j', (polarity, target) => expect(found(polarity, target)).toEqual([]))
})
