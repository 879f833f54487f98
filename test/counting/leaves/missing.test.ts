// Missing or away from placement, by hand (rule MISSING-1).
import { describe, expect, it } from 'vitest'
import { missingChildren } from '../../../src/counting/leaves/missing.ts'
import { child, type GivenRow, inCareSince, options, said } from './child.ts'

const YEAR = '2021-04-01 to 2022-03-31'
const SHORT_BREAKS = /^out: in a series of short breaks/

describe('missing.count(year)(child)', () => {
  const IN = 'in-numerator: an incident in the period'
  const NONE = 'in-denominator: no incident in the period'
  it.each<readonly [GivenRow, string, string]>([
    [{ MIS_START: '2021-03-30', MIS_END: '2021-04-01' }, IN, 'from before, until the first day'],
    [{ MIS_START: '2021-03-30', MIS_END: '2021-03-31' }, NONE, 'until the day before'],
    [{ MIS_START: '2022-03-31' }, IN, 'from the last day, without an end'],
    [{ MIS_START: '2022-04-01' }, NONE, 'from the day after'],
    [{ MIS_START: '2020-05-01', year: 2020 }, IN, 'open since the year before'],
    [{ MIS_START: '2021-06-01', MIS_END: '2021-06-01' }, IN, 'on one day'],
  ])('%j: %s (%s)', (row, expected) =>
    expect(
      said(
        missingChildren,
        inCareSince('2019-01-07', { rows: { missing: [{ MISSING: 'M', ...row }] } }),
        YEAR,
      ),
    ).toBe(expected),
  )
  it('puts a child looked after in the year without an incident in the denominator', () =>
    expect(said(missingChildren, inCareSince('2019-01-07'), YEAR)).toBe(NONE))
  it.each([
    ['2021-04-01', IN, 'care that ended on the first day'],
    ['2021-03-31', 'nothing', 'care that ended the day before'],
  ])('until %s: %s (%s)', (end, expected) => {
    const left = child({
      care: [[['2019-01-07', end, 'S', 'C2', 'U4', 'E4A']]],
      rows: { missing: [{ MISSING: 'M', MIS_START: '2021-05-01' }] },
    })
    expect(said(missingChildren, left, YEAR)).toBe(expected)
  })
  it.each([
    ['M', IN],
    ['A', NONE],
  ])('of type %s only: %s', (type, expected) => {
    expect(
      said(
        missingChildren,
        inCareSince('2019-01-07', { rows: { missing: [{ MISSING: 'M', MIS_START: '2021-05-01' }] } }),
        YEAR,
        { settings: { type } },
      ),
    ).toBe(expected)
  })
  it('leaves out a child in short breaks only', () =>
    expect(said(missingChildren, child({ care: [[['2019-01-07', '', 'S', 'V4', 'U4']]] }), YEAR)).toMatch(
      SHORT_BREAKS,
    ))
  it('uses the later return where two give the same incident', () => {
    const rows = {
      missing: [
        { MISSING: 'M', MIS_START: '2021-02-01', MIS_END: '2021-03-02', year: 2021 },
        { MISSING: 'M', MIS_START: '2021-02-01', year: 2020 },
      ],
    }
    expect(said(missingChildren, inCareSince('2019-01-07', { rows }), YEAR)).toBe(NONE)
  })
  it('describes the type', () => {
    expect(
      [missingChildren.describe(options(), {}), missingChildren.describe(options(), { type: 'A' })].map(
        text => text.includes('missing or away'),
      ),
    ).toEqual([true, false])
    expect(() => missingChildren.describe(options(), { type: 'X' })).toThrow('type: X')
  })
})
