import { describe, expect, it } from 'vitest'
import type { Bound } from '../../src/definitions/bounds.ts'
import type { Bands } from '../../src/definitions/trajectory.ts'
import { boundsOf, sayAmber, sayBound, targetLine } from '../../src/figures/say-bounds.ts'
import { target } from './target.ts'

const bounds: readonly [Bound, string][] = [
  [{ 'at-least': '95' }, '95% or above'],
  [{ 'at-most': '12.5' }, '12.5% or below'],
  [{ above: '0' }, 'above 0%'],
  [{ below: '9.6' }, 'below 9.6%'],
  [{ within: '2', of: '73.5' }, 'within 2% of 73.5%'],
  [{ beyond: '5', of: '73.5' }, 'more than 5% from 73.5%'],
]

describe('sayBound(bound, unit)', () => {
  it.each(bounds)('%j is %s', (bound, words) => expect(sayBound(bound, 'percentage')).toBe(words))
  it('prints a limit with the decimals that the register gives it, and its unit', () => {
    expect([
      sayBound({ below: '487' }, 'days'),
      sayBound({ below: '1500' }, 'money'),
      sayBound({ 'at-least': '22.70' }, 'percentage'),
    ]).toEqual(['below 487', 'below £1,500', '22.70% or above'])
  })
})

/** Amber with each form of green: its own end, and the end of green, which is not in it. */
const ambers: readonly [Bound, Bound, string][] = [
  [{ 'at-least': '95' }, { 'at-least': '90' }, '90% to below 95%'],
  [{ above: '95' }, { 'at-least': '90' }, '90% to 95%'],
  [{ 'at-least': '95' }, { above: '90' }, 'above 90% to below 95%'],
  [{ below: '10' }, { below: '12' }, '10% to below 12%'],
  [{ 'at-most': '10' }, { below: '12' }, 'above 10% to below 12%'],
  [{ below: '10' }, { 'at-most': '12' }, '10% to 12%'],
  [{ 'at-most': '10' }, { 'at-most': '12' }, 'above 10% to 12%'],
  [{ within: '2', of: '73.5' }, { within: '5', of: '73.5' }, 'within 5% of 73.5%'],
  [{ within: '2', of: '73.5' }, { 'at-least': '70' }, '70% or above'],
]

describe('sayAmber(bands, unit)', () => {
  it.each(ambers)('with green %j, %j is %s', (green, amber, words) => {
    expect(sayAmber({ from: '1900-01', judges: 'month', green, amber } satisfies Bands, 'percentage')).toBe(
      words,
    )
  })
  it('is undefined if there is none', () =>
    expect(
      sayAmber({ from: '1900-01', judges: 'month', green: { above: '1' } }, 'percentage'),
    ).toBeUndefined())
})

describe('boundsOf(target, unit)', () => {
  it('gives all three', () => {
    expect(
      boundsOf(
        target({ green: { 'at-least': 95 }, amber: { 'at-least': 90 }, red: { below: 90 } }),
        'percentage',
      ),
    ).toEqual({ green: '95% or above', amber: '90% to below 95%', red: 'below 90%' })
  })
  it('states that the year to date is judged', () => {
    expect(
      boundsOf(
        target({
          judges: 'year-to-date',
          green: { below: 487 },
          amber: { below: 511 },
          red: { 'at-least': 511 },
        }),
        'days',
      ),
    ).toEqual({ green: 'YTD below 487', amber: 'YTD 487 to below 511', red: 'YTD 511 or above' })
  })
  it('states what is not set, and never leaves a blank', () => {
    expect(boundsOf(target({ green: { 'at-least': 87.5 } }), 'percentage')).toEqual({
      green: '87.5% or above',
      amber: 'Not set',
      red: 'Not set',
    })
    expect(boundsOf(target({ state: 'none' }), 'count')).toEqual({
      green: 'No target',
      amber: 'No target',
      red: 'No target',
    })
    expect(boundsOf(target({ state: 'to-be-set' }), 'count')).toEqual({
      green: 'To be set',
      amber: 'To be set',
      red: 'To be set',
    })
  })
  it('states the date of a milestone', () => {
    expect(
      boundsOf(target({ milestone: { due: '2017-03-31', 'amber-days-before': 28 } }), 'milestone'),
    ).toEqual({ green: 'Reached', amber: '28 days or fewer to 31 March 2017', red: 'After 31 March 2017' })
  })
})

describe('targetLine(target)', () => {
  it.each(bounds.slice(0, 4).map(([green]) => green))('is the edge of green: %j', green => {
    expect(targetLine(target({ green }))).toBe(Object.values(green)[0])
  })
  it('is the middle of a band', () =>
    expect(targetLine(target({ green: { within: 2, of: 73.5 } }))).toBe('73.5'))
  it.each([{ state: 'none' }, { milestone: { due: '2017-03-31', 'amber-days-before': 28 } }])(
    'is none for %j',
    given => expect(targetLine(target(given))).toBeUndefined(),
  )
})
