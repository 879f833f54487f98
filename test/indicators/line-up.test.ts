import { describe, expect, it } from 'vitest'
import { targetFor } from '../../src/indicators/line-up.ts'
import { month } from '../../src/terms/period.ts'
import { indicator } from '../observations/build.ts'

const register = indicator({
  targets: [
    // Not in the order of time, as a register that was added to at the top.
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
  it('is none before the first began', () =>
    expect(targetFor(register, month(2015, 3))).toMatchObject({ state: 'none' }))
  it('holds for ever where it has no beginning', () => {
    expect(targetFor(indicator({ targets: [{ state: 'to-be-set' }] }), month(1990, 1))).toMatchObject({
      state: 'to-be-set',
    })
  })
  it('leaves the register in its order', () => {
    targetFor(register, month(2017, 1))
    expect(register.targets.map(target => target.from)).toEqual(['2017-04', '2015-04', '2016-04'])
  })
})
