import { describe, expect, it } from 'vitest'
import { countingPoints } from './definitions.ts'
import { optionsWith } from './histories/build.ts'

describe('optionsFrom(points, positions)', () => {
  const points = countingPoints().points
  it('has the nineteen contested points', () => {
    expect(points.map(point => point.id)).toEqual([
      'same-carer',
      'temporary',
      'end-day',
      'open-episode',
      'overlap',
      'start-inside-period',
      'permanence',
      'over-20-miles',
      'u2-u5',
      'same-placement',
      'groups',
      'suitability',
      'homeless-or-in-custody',
      'reviews',
      'deaths-and-transfers',
      'adoption-cohort',
      'agency',
      'population-year',
      'care-leaver-age',
    ])
  })
  it('knows the national position, another in force, and one for a measure', () => {
    expect([
      optionsWith().is('same-carer', 'counts'),
      optionsWith({ 'same-carer': 'does-not-count' }).is('same-carer', 'counts'),
    ]).toEqual([true, false])
    expect([
      [...optionsWith().list('deaths-and-transfers', 'left-out')],
      [...optionsWith({ 'deaths-and-transfers': 'left-out' }).list('deaths-and-transfers', 'left-out')],
    ]).toEqual([[], ['E2', 'E3']])
  })
  it('throws for a name that the definitions do not have', () => {
    expect(() => optionsWith().is('same-career', 'counts')).toThrow('same-career')
    expect(() => optionsWith().is('same-carer', 'count')).toThrow('count')
    expect(() => optionsWith().list('permanence', 'code')).toThrow('code')
    expect(() => optionsWith({ 'same-carer': 'perhaps' })).toThrow('perhaps')
    expect(() => optionsWith({ 'same-career': 'counts' })).toThrow('same-career')
  })
})
