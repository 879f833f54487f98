// A paper about a quarter: what it compares, what it judges, and how it says so. Q3 2016/17 is October to December 2016.
import { describe, expect, it } from 'vitest'
import { directionCell, ratingCell } from '../../src/figures/say-ratings.ts'
import { rate } from '../../src/ratings/rate.ts'
import { periodId, quarter } from '../../src/terms/period.ts'
import { indicator, inMonths, said } from '../observations/build.ts'
import { linedUpForQuarter } from './quarter-lined-up.ts'

const Q3 = quarter(2016, 3)
const AS_AT = '2016-12-31'
const reviews = (rules: Readonly<Record<string, unknown>> = {}) =>
  indicator({
    unit: 'percentage',
    polarity: 'high',
    method: { kind: 'percentage', numerator: 'a', denominator: 'b' },
    'year-to-date': 'ratio-of-sums',
    targets: [{ green: { 'at-least': 95 }, amber: { 'at-least': 90 }, red: { below: 90 } }],
    ...rules,
  })
/** In time, of ten in each month: 24 of 30 from October to December 2015, 27 of 30 in Q2, 28 of 30 in Q3. */
const given = {
  a: { ...inMonths('2015-10', [8, 8, 8]), ...inMonths('2016-04', [9, 9, 9, 9, 9, 9, 9, 9, 10]) },
  b: { ...inMonths('2015-10', [10, 10, 10]), ...inMonths('2016-04', [10, 10, 10, 10, 10, 10, 10, 10, 10]) },
}

describe('an indicator of a paper about a quarter', () => {
  const lined = linedUpForQuarter(reviews(), given, Q3)

  it('has its quarter, the one before, that of last year, and the year to date', () =>
    expect(
      [lined.latest, lined.previous, lined.yearBefore, lined.yearToDate].map(one => [
        periodId(one.period),
        said(one.amount),
      ]),
    ).toEqual([
      // 28 × 100 ÷ 30 = 280 ÷ 3
      ['2016-17-Q3', '280/3'],
      ['2016-17-Q2', '90'],
      ['2015-16-Q3', '80'],
      // 82 of 90: 8,200 ÷ 90 = 820 ÷ 9
      ['2016-12.ytd', '820/9'],
    ]))

  it('is judged on the quarter: 93.3% is amber, better than 90.0% a quarter and 80.0% a year before', () => {
    const rated = rate(lined, AS_AT)
    expect(rated.rating).toMatchObject({ status: 'amber', value: '93.3', judged: 'month' })
    expect([rated.direction, rated.yearOnYear].map(({ from, to, state }) => [from, to, state])).toEqual([
      ['90.0', '93.3', 'improvement'],
      ['80.0', '93.3', 'improvement'],
    ])
  })

  it('is judged on the year to date where the target says so: 91.1%', () =>
    expect(
      rate(
        linedUpForQuarter(
          reviews({ targets: [{ judges: 'year-to-date', green: { 'at-least': 90 }, red: { below: 90 } }] }),
          given,
          Q3,
        ),
        AS_AT,
      ).rating,
    ).toMatchObject({ status: 'green', value: '91.1', judged: 'year-to-date' }))

  it('has the target of its last month: on the path from 60% in March to 96% a year later, 87% in December', () =>
    // Nine of twelve months: 60 + 36 × 9 ÷ 12 = 87.
    expect(
      linedUpForQuarter(
        reviews({ targets: [{ from: '2016-03', trajectory: { start: 60, end: 96, by: '2017-03' } }] }),
        given,
        Q3,
      ).target,
    ).toMatchObject({ green: { 'at-least': '87' } }))

  it('has the council’s rule of small cohorts: 30 reviews are fewer than 40', () =>
    expect(rate(linedUpForQuarter(reviews({ 'least-base': 40 }), given, Q3), AS_AT).rating).toMatchObject({
      notRated: 'small-cohort',
      cases: { found: '30', needed: 40 },
    }))

  it('does not hold the total of a quarter against a target for a month', () => {
    const admissions = indicator({
      polarity: 'low',
      'year-to-date': 'sum',
      targets: [{ green: { 'at-most': 15 }, red: { above: 15 } }],
    })
    const rated = rate(linedUpForQuarter(admissions, { m: inMonths('2016-10', [10, 11, 12]) }, Q3), AS_AT)
    expect(said(rated.latest.amount)).toBe('33')
    expect(ratingCell(rated).reason).toBe('the target is for a single month')
  })

  it('says quarter where a paper about a month says month', () => {
    const { a: _, ...without } = given
    const rated = rate(
      linedUpForQuarter(
        reviews({ targets: [{ green: { 'at-least': 95 }, 'amber-if': 'improving' }] }),
        { ...without, a: inMonths('2016-10', [9, 9, 9]) },
        Q3,
      ),
      AS_AT,
    )
    expect([directionCell(rated).sentence, ratingCell(rated).reason]).toEqual([
      'no figure for the quarter before',
      'short of green, with no figure for the quarter before to tell whether it is better',
    ])
  })

  it('does not compare across a break inside its own months', () => {
    const broken = reviews({ breaks: [{ from: '2016-11', because: 'counted anew' }] })
    expect(rate(linedUpForQuarter(broken, given, Q3), AS_AT).direction.state).toBe('not-comparable')
  })
})
