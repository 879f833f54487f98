import { describe, expect, it } from 'vitest'
import { rollingMovesLikeYearToDate } from '../../../src/checks/kinds/rolling-moves-like-year-to-date.ts'
import { evidenceOf, inMonths, placesOf, share } from '../build.ts'

describe('rollingMovesLikeYearToDate', () => {
  const days = (values: readonly number[]) => ({
    indicators: [share('9.2', { unit: 'days' })],
    given: { adoptions: inMonths('2016-01', [3, 7, 4, 2, 2, 1, 2, 2]), '9.2': inMonths('2016-01', values) },
    checks: { relations: { rolling: [{ indicator: '9.2', cases: 'adoptions' }] } },
  })
  const PUBLISHED = [368, 348.4, 338.4, 362.5, 546.8, 500.4, 430.1, 395.7]
  it('reports the published A1, at the first month that shows it', () =>
    expect(placesOf(rollingMovesLikeYearToDate, days(PUBLISHED))).toEqual(['2016-05 546.8']))
  it('says what each new case would have taken', () =>
    expect(rollingMovesLikeYearToDate(evidenceOf(days(PUBLISHED)))).toMatchObject([
      { facts: { added: '2', inTwelve: '18', rolling: '2,021', sinceApril: '4', cumulative: '731' } },
    ]))
  it('accepts a mean that moves as one of many cases does', () =>
    expect(placesOf(rollingMovesLikeYearToDate, days([368, 348.4, 338.4, 345, 360, 352, 349, 351]))).toEqual(
      [],
    ))
  it('accepts one leap: a long case that came or went', () =>
    expect(
      placesOf(rollingMovesLikeYearToDate, days([368, 348.4, 338.4, 345, 546.8, 550, 552, 551])),
    ).toEqual([]))
})
