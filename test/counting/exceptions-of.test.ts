// The exceptions of a measure that is a share of another: by child, by event, and where both have one rule.
// Worked out by hand.
import { describe, expect, it } from 'vitest'
import { counterOf } from '../../src/counting/count.ts'
import { year } from '../../src/terms/period.ts'
import { countingPoints, groupMaps, returnGiving } from './definitions.ts'
import { type Lines, returnWith } from './histories/build.ts'

/**
 * On 31 March 2018: a and b in foster care, a in house; c in a home of an agency; d in short breaks. e left
 * twice in the year, home and then adopted; f left once, under a special guardianship order.
 * Lines: DECOM DEC RNE LS PLACE PL_POST REC CIN PLACE_PROVIDER.
 */
const LINES: Lines = {
  2017: [
    'a: 2017-05-01 - S C2 U4 1 - - PR1',
    'b: 2017-05-01 - S C2 U6 2 - - PR4',
    'c: 2017-06-01 - S C2 K2 3 - - PR4',
    'd: 2017-06-01 - S V3 U4 4 - - PR4',
    'e: 2017-04-10 2017-06-10 S C2 U4 5 E4A - PR1',
    'e: 2017-07-10 2017-08-10 S C2 U4 5 E11 - PR1',
    'f: 2017-04-10 2018-03-05 S C2 U4 6 E45 - PR1',
  ],
}
const FOSTER = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6']
const counter = counterOf(
  returnWith(LINES),
  returnGiving(
    { measure: 'foster', counts: 'in-care', only: { placement: FOSTER } },
    { measure: 'in-house', counts: 'in-care', only: { placement: FOSTER, provider: ['PR1'] } },
    { measure: 'cohort', counts: 'three-or-more-placements', take: 'denominator' },
    { measure: 'many', counts: 'three-or-more-placements' },
    { measure: 'ceased', counts: 'ceased' },
    { measure: 'adopted', counts: 'ceased', only: { 'reason-ceased': ['E11', 'E12'] } },
    { measure: 'went-home', counts: 'ceased', only: { 'reason-ceased': ['E4A'] } },
    { measure: 'children-ceased', counts: 'ceased-children' },
    { measure: 'uncounted', counts: 'in-care', only: { age: { below: 5 } } },
  ),
  { counting: countingPoints(), groups: groupMaps(), council: 'here' },
).counter

const listed = (measure: string, denominator?: string, period = year(2017)) =>
  counter
    .exceptions(measure, period, denominator)
    .map(({ child, stands, because, row }) => `${child} ${stands}, row ${row}: ${because}`)

describe('counter.exceptions(measure, period, denominator)', () => {
  it('lists those who count in the denominator and not in the measure, with the reason of the measure', () =>
    expect(listed('in-house', 'foster')).toEqual(['2 in-denominator, row 3: provider is not PR1']))
  it('gives without a denominator everyone outside the measure, each with a separate reason', () =>
    expect(listed('in-house')).toEqual([
      '2 out, row 3: provider is not PR1',
      '3 out, row 4: placement is not one of U1, U2, U3, U4, U5, U6',
      '4 out, row 5: in a series of short breaks (V3 or V4)',
    ]))
  it('ignores a denominator that the return does not count, such as a population', () =>
    expect(listed('in-house', 'population')).toEqual(listed('in-house')))
  it('lists as the measure alone does, with those left out, where the denominator has the same rule', () => {
    expect(listed('many', 'cohort')).toEqual(listed('many'))
    expect(listed('many', 'cohort')).toContain('4 out, row 5: in a series of short breaks (V3 or V4)')
    expect(listed('many', 'cohort')).toContain('1 in-denominator, row 2: fewer than three placements')
  })
  it('lists events, one for each that is not in the measure', () =>
    expect(listed('adopted', 'ceased')).toEqual([
      '5 in-denominator, row 6: reason ceased is not one of E11, E12',
      '6 in-denominator, row 8: reason ceased is not one of E11, E12',
    ]))
  it('finds an event of another way of counting by its day', () =>
    expect(listed('children-ceased', 'ceased')).toEqual([
      '5 in-denominator, row 6: an earlier end of the same child',
    ]))
  it('counts a child once in the denominator as counted if one of the events is', () =>
    expect(listed('went-home', 'children-ceased')).toEqual([
      '6 in-denominator, row 8: reason ceased is not E4A',
    ]))
  it('says so where the measure does not consider a child of the denominator at all', () =>
    expect(listed('adopted', 'foster')).toEqual([
      '1 in-denominator, row 2: not among those that adopted considers',
      '2 in-denominator, row 3: not among those that adopted considers',
    ]))
  it('names the band that a child is not in', () =>
    expect(listed('uncounted', 'foster')).toEqual([
      '1 in-denominator, row 2: age is not in the band below 5',
      '2 in-denominator, row 3: age is not in the band below 5',
    ]))
  it('lists no one for a period that the return does not cover', () =>
    expect(listed('in-house', 'foster', year(2030))).toEqual([]))
})
