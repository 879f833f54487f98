import { describe, expect, it } from 'vitest'
import { yearToDateOutsideMonths } from '../../../src/checks/kinds/year-to-date-outside-months.ts'
import { count, evidenceOf, inMonths, placesOf, share } from '../build.ts'

describe('yearToDateOutsideMonths', () => {
  const months = inMonths('2016-04', [78.9, 78.8, 76.7, 73.8, 71.6, 70.7, 82, 80.5, 77.8, 65.6])
  const world = (stated: string, given: Readonly<Record<string, string>> = months) => ({
    indicators: [share('6.16', { 'year-to-date': 'as-supplied' })],
    given: { '6.16': { ...given, '2017-01.ytd': stated } },
  })
  it('reports 60.0, which is below every month', () =>
    expect(placesOf(yearToDateOutsideMonths, world('60.0'))).toEqual(['2017-01.ytd 60.0']))
  it('reports it for a scorecard too', () =>
    expect(
      placesOf(yearToDateOutsideMonths, {
        indicators: [share('6.16')],
        given: { '6.16': months },
        again: { '6.16': { '2017-01.ytd': '60.0' } },
      }),
    ).toEqual(['2017-01.ytd 60.0']))
  it('gives the figures with the decimals of their cells', () => {
    const given = { ...months, '2017-01': '65.55', '2016-10': '82.25' }
    expect(yearToDateOutsideMonths(evidenceOf(world('60.04', given)))[0]?.facts).toMatchObject({
      found: '60.04',
      lowest: '65.55',
      highest: '82.25',
    })
  })
  it('accepts 65.6, the lowest of them', () =>
    expect(placesOf(yearToDateOutsideMonths, world('65.6'))).toEqual([]))
  it('reports nothing if a month is not known', () =>
    expect(
      placesOf(yearToDateOutsideMonths, world('60.0', { ...months, '2016-10': 'not-supplied' })),
    ).toEqual([]))
  it('reports nothing for numbers, which add up', () =>
    expect(
      placesOf(yearToDateOutsideMonths, {
        indicators: [count('6.3', 'm', { 'year-to-date': 'as-supplied' })],
        given: { m: months, '6.3': { '2017-01.ytd': '219' } },
      }),
    ).toEqual([]))
})
