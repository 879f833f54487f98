// In care on a day: each rule by a history made by hand.
import { describe, expect, it } from 'vitest'
import { countingLeaves } from '../../../src/counting/leaves/index.ts'
import { joined, optionsWith } from '../histories/build.ts'
import { cases, D, verdicts, YEAR } from './in-the-year.ts'

/** Lines: DECOM DEC RNE LS PLACE PL_POST REC. */
describe('in-care', () => {
  it.each(
    cases([
      ['CARE-1 counts an open episode', ['2017-05-01 - S C2 U4 1'], [`in-numerator ${D}`]],
      ['CARE-1 counts one that begins on the day', ['2018-03-31 - S C2 U4 1'], [`in-numerator ${D}`]],
      ['CARE-1 does not count one that begins the day after', ['2018-04-01 - S C2 U4 1'], []],
      ['CARE-1 does not count one that ends on the day', ['2017-05-01 2018-03-31 S C2 U4 1 E4A'], []],
      [
        'CARE-1 counts it by the position in-care',
        ['2017-05-01 2018-03-31 S C2 U4 1 E4A'],
        [`in-numerator ${D}`],
        { 'end-day': 'in-care' },
      ],
      [
        'CARE-1 does not count one that ended the day before, by any position',
        ['2017-05-01 2018-03-30 S C2 U4 1 E4A'],
        [],
        { 'end-day': 'in-care' },
      ],
      [
        'CARE-1 counts one that ends the day after',
        ['2017-05-01 2018-04-01 S C2 U4 1 E4A'],
        [`in-numerator ${D}`],
      ],
      ['CARE-2 leaves out a series of short breaks', ['2017-05-01 - S V3 U4 1'], [`out ${D}`]],
      ['CARE-2 leaves out V4 as well', ['2017-05-01 - S V4 U4 1'], [`out ${D}`]],
      [
        'CARE-2 counts them where the measure says so',
        ['2017-05-01 - S V3 U4 1'],
        [`in-numerator ${D}`],
        {},
        { 'short-breaks': 'counted' },
      ],
      [
        'CARE-2 uses only the status of the day',
        ['2017-05-01 2017-06-01 S V3 U4 1 X1', '2017-06-01 - L C2 U4 1'],
        [`in-numerator ${D}`],
      ],
    ]),
  )('$rule', ({ lines, expected, positions, settings }) =>
    expect(verdicts('in-care', lines, positions, settings)).toEqual(expected),
  )

  it('uses the later of two episodes that meet on the day, by the position in-care', () => {
    const [child] = joined(
      { 2017: ['2017-05-01 2018-03-31 S C2 U4 1 X1', '2018-03-31 - P C1 K2 2'] },
      { 'end-day': 'in-care' },
    ).children
    const found =
      child && countingLeaves['in-care']?.count(YEAR, optionsWith({ 'end-day': 'in-care' }), {})(child)
    expect(found).toMatchObject({ episode: { placement: 'K2' } })
  })
})
