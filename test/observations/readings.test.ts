import { describe, expect, it } from 'vitest'
import { gatherReadings } from '../../src/observations/readings.ts'
import { month, yearToDate } from '../../src/terms/period.ts'
import { COUNCIL, extractOf, gathered, reading } from './build.ts'

const gather = (...readings: ReturnType<typeof reading>[]) => gatherReadings([extractOf(readings)], COUNCIL)

describe('gatherReadings(extracts, council)', () => {
  it('reports two cells that disagree, with both addresses', () => {
    const [first, second] = [reading('m', '2017-01', '10'), reading('m', '2017-01', '11')]
    expect(gather(first, second).problems).toEqual([
      {
        code: 'two-values',
        severity: 'error',
        origin: second.origin,
        facts: {
          measure: 'm',
          area: '',
          period: 'January 2017',
          first: '11',
          second: '10',
          elsewhere: `test.xlsx, sheet Test, cell ${first.origin.cell}`,
        },
      },
    ])
  })
  it('names the area and the part of two cells that disagree', () => {
    const [first, second] = [
      reading('m', '2017-01', '10', 'england'),
      reading('m', '2017-01', '11', 'england'),
    ]
    const part = { part: 'age=1-4' }
    const { problems } = gather({ ...first, ...part }, { ...second, ...part })
    expect(problems[0]?.facts).toMatchObject({ measure: 'm[age=1-4]', area: 'england' })
  })
  it('reports two workbooks that disagree', () => {
    const files = ['a.xlsx', 'b.xlsx'].map((file, at) => ({
      ...extractOf([reading('m', '2017-01', String(at))]),
      file,
    }))
    expect(gatherReadings(files, COUNCIL).problems).toHaveLength(1)
  })
  it('reports nothing if they agree, even if they are written differently', () => {
    expect(gather(reading('m', '2017-01', '10'), reading('m', '2017-01', '10.0')).problems).toEqual([])
  })
  it('distinguishes areas, periods and kinds of period', () => {
    const { problems, readings } = gather(
      reading('m', '2017-01', '1'),
      reading('m', '2016-12', '2'),
      reading('m', '2017-01', '3', 'england'),
      reading('m', '2017-01.ytd', '4'),
    )
    expect(problems).toEqual([])
    expect(
      [
        readings.find('m', month(2017, 1)),
        readings.find('m', month(2016, 12)),
        readings.find('m', month(2017, 1), 'england'),
        readings.find('m', yearToDate(month(2017, 1))),
      ].map(found => found?.asFound),
    ).toEqual(['1', '2', '3', '4'])
  })
  it.each([
    [0, 1],
    [1, 0],
  ])('takes the figure rather than a blank for the same place, in either order', (a, b) => {
    const both = [reading('m', '2017-01', 'not-supplied'), reading('m', '2017-01', '10')]
    const { readings, problems } = gather(...[both[a], both[b]].filter(one => one !== undefined))
    expect([readings.find('m', month(2017, 1))?.asFound, problems]).toEqual(['10', []])
  })
})

describe('inForce(measure, day)', () => {
  const readings = gathered({
    population: { '2016-04-01': '56356', '2014-04-01': '56000', '2015-04-01': '56400' },
    other: { '2017-01-01': '1' },
  })
  it.each([
    ['2017-01-31', '56356'],
    ['2016-04-01', '56356'],
    ['2016-03-31', '56400'],
    ['2014-04-01', '56000'],
    ['2014-03-31', undefined],
  ])('on %s is %s', (day, population) =>
    expect(readings.inForce('population', day)?.asFound).toBe(population),
  )
  it('does not take a missing population', () => {
    expect(
      gathered({ population: { '2015-04-01': '56400', '2016-04-01': 'not-yet-published' } }).inForce(
        'population',
        '2017-01-31',
      )?.asFound,
    ).toBe('56400')
  })
})
