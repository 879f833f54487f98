import { describe, expect, it } from 'vitest'
import { statedAndNotCompared } from '../../../src/checks/kinds/stated-and-not-compared.ts'
import { count, evidenceOf, ratio, reading, share, type World } from '../build.ts'

const said = (world: World) =>
  statedAndNotCompared(evidenceOf(world)).map(({ facts }) => [facts.name, facts.area, facts.periods])

describe('statedAndNotCompared', () => {
  const indicators = [
    share('6.10', { annual: 'as-supplied' }),
    count('6.1', 'looked-after'),
    ratio('9.1', 'in-time', 'adoptions'),
  ]
  const given = {
    '6.10': { '2016-11': '69.1' },
    'looked-after': { '2016-11': '479' },
    adoptions: { '2016-11': '5' },
    'in-time': { '2016-11': '1' },
  }
  it('reports a measure that no source of the paper has, once for all of its periods', () =>
    expect(said({ indicators, given, again: { 'in-homes': { '2016-11': '40', '2016-12': '41' } } })).toEqual([
      ['in-homes', '', 'November 2016 and December 2016'],
    ]))
  it('reports a year of an indicator that the paper has no figure for', () =>
    expect(said({ indicators, given, again: { '6.10': { '2012/13': '42.5' } } })).toEqual([
      ['6.10', '', '2012/13'],
    ]))
  it('counts more than three periods, and names another area', () =>
    expect(
      said({
        indicators,
        given,
        readingsAgain: ['2012/13', '2013/14', '2014/15', '2015/16'].map(period =>
          reading('in-homes', period, '40', 'england'),
        ),
      }),
    ).toEqual([['in-homes', 'England', '4 periods from 2012/13 to 2015/16']]))
  it('reports a part of a group map', () =>
    expect(
      said({
        indicators,
        given,
        readingsAgain: [{ ...reading('looked-after', '2016-11', '12'), part: 'age=1-4' }],
      }),
    ).toEqual([['looked-after[age=1-4]', '', 'November 2016']]))

  it('accepts indicators, measures and counts that the sources have', () =>
    expect(
      said({
        indicators,
        given,
        again: {
          '6.10': { '2016-11': '69.1' },
          '6.1': { '2016-11': '479' },
          'looked-after': { '2016-11': '479' },
          adoptions: { '2016-11': '5' },
        },
      }),
    ).toEqual([]))
  it('leaves a figure that the paper leaves blank to the check of blanks', () =>
    expect(said({ indicators, given, again: { '6.10': { '2015/16': '95.0' } } })).toEqual([]))
})
