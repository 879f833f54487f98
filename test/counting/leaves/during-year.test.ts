import { describe, expect, it } from 'vitest'
import { cases, D, verdicts } from './in-the-year.ts'

describe('during-year', () => {
  it.each(
    cases([
      [
        'CARE-3 counts an episode that ends on the first day',
        ['2016-05-01 2017-04-01 P C2 U4 1 E4A'],
        [`in-numerator ${D}`],
      ],
      ['CARE-3 does not count one that ended before it', ['2016-05-01 2017-03-31 P C2 U4 1 E4A'], []],
      ['CARE-3 counts one that begins on the last day', ['2018-03-31 - S C2 U4 1'], [`in-numerator ${D}`]],
      ['CARE-3 leaves out short breaks', ['2017-05-01 - S V3 U4 1'], [`out ${D}`]],
      [
        'CARE-3 counts a child who was in care before short breaks',
        ['2017-05-01 2017-06-01 S C2 U4 1 X1', '2017-06-01 - L V3 U4 1'],
        [`in-numerator ${D}`],
      ],
    ]),
  )('$rule', ({ lines, expected }) => expect(verdicts('during-year', lines)).toEqual(expected))
})
