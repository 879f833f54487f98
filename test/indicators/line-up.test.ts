import { describe, expect, it } from 'vitest'
import { targetFor } from '../../src/indicators/line-up.ts'
import { month } from '../../src/terms/period.ts'
import { indicator } from '../observations/build.ts'

const register = indicator({
  polarity: 'high',
  targets: [
    // Not in date order, as in a register with new targets added at the top.
    { from: '2017-04', green: { 'at-least': 97 } },
    { from: '2015-04', green: { 'at-least': 90 } },
    { from: '2016-04', green: { 'at-least': 95 } },
  ],
})

describe('targetFor(definition, period)', () => {
  it.each([
    [month(2015, 4), '90'],
    [month(2016, 3), '90'],
    [month(2016, 4), '95'],
    [month(2017, 3), '95'],
    [month(2017, 4), '97'],
    [month(2030, 1), '97'],
  ])('is the latest that began by then (%j)', (period, green) => {
    expect(targetFor(register, period)).toMatchObject({ green: { 'at-least': green } })
  })
  it('is none before the first begins', () =>
    expect(targetFor(register, month(2015, 3))).toMatchObject({ state: 'none' }))
  it('applies from the first month if it has no start', () => {
    expect(targetFor(indicator({ targets: [{ state: 'to-be-set' }] }), month(1990, 1))).toMatchObject({
      state: 'to-be-set',
    })
  })
  it('leaves the order of the register unchanged', () => {
    targetFor(register, month(2017, 1))
    expect(register.targets.map(target => target.from)).toEqual(['2017-04', '2015-04', '2016-04'])
  })
})
