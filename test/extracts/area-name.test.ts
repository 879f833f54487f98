import { describe, expect, it } from 'vitest'
import { areaInHeading, isSameArea, mayBeOneArea, namesArea } from '../../src/extracts/area-name.ts'

const AREAS = [
  { area: 'ne', heading: ['North East'] },
  { area: 'nel', heading: ['North East Lincolnshire'] },
  { area: 'bristol', heading: ['Bristol, City of'] },
  { area: 'telford', heading: ['Telford and Wrekin'] },
  { area: 'helens', heading: ['St. Helens'] },
]

describe('areaInHeading(text, areas)', () => {
  it.each([
    ['North East 2021/22', 'ne', '2021/22'],
    ['North East Lincolnshire 2021/22', 'nel', '2021/22'],
    ['NORTH EAST LINCOLNSHIRE  2021/22', 'nel', '2021/22'],
    ['North East Lincolnshire: 2021/22', 'nel', '2021/22'],
    ['North East Lincolnshire (2021/22)', 'nel', '2021/22'],
    ['North East – 2021-22', 'ne', '2021-22'],
    ['2021/22 North East Lincolnshire', 'nel', '2021/22'],
    ['Bristol, City of 2021/22', 'bristol', '2021/22'],
    ['Bristol City of 2021/22', 'bristol', '2021/22'],
    ['City of Bristol 2021/22', 'bristol', '2021/22'],
    ['Telford & Wrekin 2021/22', 'telford', '2021/22'],
    ['St Helens Jan-17', 'helens', 'Jan-17'],
  ])('finds the area and the period in %j', (text, area, rest) =>
    expect(areaInHeading(text, AREAS)).toEqual({ area, rest }),
  )

  it.each(['2021/22', 'Jan-17', 'North 2021/22', 'North East'])('finds none in %j', text =>
    expect(areaInHeading(text, AREAS)).toBeUndefined(),
  )
})

describe('names of areas', () => {
  it.each([
    ['St. Helens ', 'St Helens'],
    ['Kingston upon Hull, City of', 'city of kingston upon hull'],
    ['Stockton-on-Tees', 'Stockton on Tees'],
    ['Bournemouth, Christchurch & Poole', 'Bournemouth Christchurch and Poole'],
  ])('%j is %j', (one, other) => expect(namesArea(one, [other])).toBe(true))

  it('are the same without what only says the kind of area', () => {
    expect(isSameArea('Rotherham', 'Rotherham Metropolitan Borough Council')).toBe(true)
    expect(isSameArea('Bristol', 'Bristol, City of')).toBe(true)
    expect(isSameArea('Barnsley (invented)', 'Barnsley')).toBe(true)
    expect(isSameArea('Northamptonshire', 'North Northamptonshire')).toBe(false)
    expect(isSameArea('Durham', 'County Durham')).toBe(true)
  })
  it('may be one area if one is a shorter form of the other', () => {
    expect(mayBeOneArea('Hull', 'Kingston upon Hull, City of')).toBe(true)
    expect(mayBeOneArea('BCP', 'Bournemouth, Christchurch and Poole')).toBe(true)
    expect(mayBeOneArea('Sunderland', 'South Tyneside')).toBe(false)
  })
})
