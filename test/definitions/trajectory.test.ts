// A target that moves: its points worked out by hand, and what the register refuses.
import { describe, expect, it } from 'vitest'
import { indicatorSchema } from '../../src/definitions/indicator-definition.ts'
import { sayRatingRule } from '../../src/figures/say-rules.ts'
import { targetFor } from '../../src/indicators/line-up.ts'
import { parseMonth } from '../../src/terms/period.ts'
import { indicator } from '../observations/build.ts'

const YEAR = { from: '2016-04', trajectory: { start: 60, end: 75, by: '2017-03' }, 'amber-within': 5 }

function at(month: string, target: object, more: object = { polarity: 'high', unit: 'percentage' }) {
  const of = parseMonth(month)
  if (of === undefined) throw new Error(month)
  const definition = indicator({ ...more, targets: [target] })
  const found = targetFor(definition, of)
  return { found, rule: sayRatingRule({ definition, target: found }) }
}

describe('targetFor(indicator, month) of a trajectory', () => {
  it('moves in equal steps from the first month to the last, rounded as printed', () => {
    // 15 points in 11 steps of 1.3636…: June is 2 steps on, 62.72… → 62.7; January 9 steps, 72.27… → 72.3.
    expect(at('2016-04', YEAR).found).toMatchObject({
      green: { 'at-least': '60' },
      amber: { 'at-least': '55' },
    })
    expect(at('2016-06', YEAR).found).toMatchObject({ green: { 'at-least': '62.7' }, red: { below: '57.7' } })
    expect(at('2017-01', YEAR).found).toMatchObject({
      green: { 'at-least': '72.3' },
      amber: { 'at-least': '67.3' },
      red: { below: '67.3' },
    })
  })
  it('stays at its end from the month by which that is due, and does not apply before it begins', () => {
    expect(at('2017-03', YEAR).found).toMatchObject({ green: { 'at-least': '75' } })
    expect(at('2017-09', YEAR).found).toMatchObject({ green: { 'at-least': '75' } })
    expect(at('2016-03', YEAR).found).toMatchObject({ state: 'none' })
  })
  it('has its tolerance above it where good is low', () => {
    // 20 days to 9 in eleven steps of 1: November is 7 steps on, 13; amber to 13 + 1.5 = 14.5.
    const falling = { from: '2016-04', trajectory: { start: 20, end: 9, by: '2017-03' }, 'amber-within': 1.5 }
    expect(at('2016-11', falling, { polarity: 'low', unit: 'days' }).found).toMatchObject({
      green: { 'at-most': '13' },
      amber: { 'at-most': '14.5' },
      red: { above: '14.5' },
    })
  })
  it('has a tolerance in per cent of each point: of 72.3 in January 10% is 7.23', () =>
    expect(at('2017-01', { ...YEAR, 'amber-within': '10%' }).found).toMatchObject({
      amber: { 'at-least': '65.07' },
      red: { below: '65.07' },
    }))
  it('has whole numbers for a count, half up, and no zeros cut from them', () => {
    // 0 to 110 in eleven steps of 10; and 0 to 5: June is 2 × 5 ÷ 11 = 0.909… → 1.
    const counted = (end: number) => ({
      from: '2016-04',
      judges: 'year-to-date',
      trajectory: { start: 0, end, by: '2017-03' },
    })
    expect(at('2017-02', counted(110), { polarity: 'high', unit: 'count' }).found).toMatchObject({
      judges: 'year-to-date',
      green: { 'at-least': '100' },
    })
    expect(at('2016-06', counted(5), { polarity: 'high', unit: 'count' }).found).toMatchObject({
      green: { 'at-least': '1' },
    })
  })
  it('has the number of the last month named, where months are named one by one', () => {
    const named = {
      from: '2016-04',
      trajectory: { months: { '2016-04': 60, '2016-09': 66.5, '2017-03': 75 } },
    }
    expect(['2016-08', '2016-09', '2017-02', '2017-04'].map(month => at(month, named).found)).toMatchObject(
      ['60', '66.5', '66.5', '75'].map(limit => ({ green: { 'at-least': limit } })),
    )
  })
})

describe('sayRatingRule(indicator) of a trajectory', () => {
  it('says that the target moves, where to and where it is', () =>
    expect(at('2017-01', YEAR).rule).toBe(
      'Good is high. Green: 72.3% or above. Amber: 67.3% to below 72.3%. Red: below 67.3%. The target moves: 75% by March 2017; 72.3% in January 2017.',
    ))
  it('says nothing of it once the target is reached in time', () =>
    expect(at('2017-03', YEAR).rule).toBe(
      'Good is high. Green: 75% or above. Amber: 70% to below 75%. Red: below 70%.',
    ))
})

describe('the register', () => {
  const problemOf = (target: object, more: object = {}) => {
    const sound = indicator({ polarity: 'high', unit: 'percentage' })
    const given = { ...sound, ...more, targets: [target] }
    return indicatorSchema
      .safeParse(given)
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  }
  it.each([
    [
      'that ends before it begins',
      { ...YEAR, trajectory: { start: 60, end: 75, by: '2016-03' } },
      {},
      'targets.0.trajectory.by: a month after 2016-04, in which the target begins',
    ],
    [
      'where no side is good',
      YEAR,
      { polarity: 'none' },
      'targets.0.trajectory: a trajectory only where the polarity is high, low or zero, not none: else no side of it is good',
    ],
    [
      'around a value',
      YEAR,
      { polarity: 'band' },
      'targets.0.trajectory: a trajectory only where the polarity is high, low or zero, not band: else no side of it is good',
    ],
    [
      'whose months are not in order',
      { from: '2016-04', trajectory: { months: { '2016-04': 60, '2016-09': 62, '2016-06': 61 } } },
      {},
      'targets.0.trajectory.months: months in order: 2016-06 is not after the one before',
    ],
    [
      'that leaves its first months open',
      { from: '2016-04', trajectory: { months: { '2016-06': 60, '2016-09': 62 } } },
      {},
      'targets.0.trajectory.months: first the month from which the target applies, 2016-04, not 2016-06',
    ],
    [
      'of one month',
      { from: '2016-04', trajectory: { months: { '2016-04': 60 } } },
      {},
      'targets.0.trajectory.months: two months or more, each with its target',
    ],
    [
      'with a tolerance of nothing',
      { ...YEAR, 'amber-within': 0 },
      {},
      'targets.0.amber-within: a number above 0, such as 5, 5 points or 10%',
    ],
    [
      'with two rules for amber',
      { ...YEAR, 'amber-if': 'improving' },
      {},
      'targets.0.amber-if: amber-if or amber-within, not both',
    ],
  ])('refuses a trajectory %s', (_, target, more, problem) =>
    expect(problemOf(target, more)).toEqual([problem]),
  )

  it.each([
    [
      'amber has bounds of its own',
      { green: { 'at-least': 95 }, amber: { 'at-least': 90 }, 'amber-if': 'improving' },
      {},
      'amber-if without amber and red: it says what is amber and what is red',
    ],
    [
      'the year to date is judged',
      { judges: 'year-to-date', green: { 'at-least': 95 }, 'amber-if': 'improving' },
      {},
      'amber-if only where the month is judged: a year to date is not compared with the month before',
    ],
  ])('refuses amber-if where %s', (_, target, more, problem) =>
    expect(problemOf(target, more)).toEqual([`targets.0.amber-if: ${problem}`]),
  )
})
