import { describe, expect, it } from 'vitest'
import { cases, TWICE, verdicts } from './in-the-year.ts'

describe('started, started-children', () => {
  it.each(
    cases([
      ['START-1 counts a start coded S', ['2017-04-01 - S C2 U4 1'], ['in-numerator 2017-04-01']],
      ['START-1 does not count one of the year before', ['2017-03-31 - S C2 U4 1'], []],
      [
        'START-1 counts every start of a child',
        TWICE,
        ['in-numerator 2017-05-01', 'in-numerator 2017-09-01'],
      ],
      ['START-1 leaves out a start with short breaks', ['2017-05-01 - S V3 U4 1'], ['out 2017-05-01']],
      ['START-1 leaves out a period not coded S', ['2017-05-01 - P C2 U4 1'], ['out 2017-05-01']],
      [
        'START-1 leaves out S in the middle of a period',
        ['2017-05-01 2017-06-01 S C2 U4 1 X1', '2017-06-01 - S C2 U4 1'],
        ['in-numerator 2017-05-01', 'out 2017-06-01'],
      ],
      [
        'START-1 counts it by the position a-start',
        ['2017-05-01 2017-06-01 S C2 U4 1 X1', '2017-06-01 - S C2 U4 1'],
        ['in-numerator 2017-05-01', 'in-numerator 2017-06-01'],
        { 'start-inside-period': 'a-start' },
      ],
      [
        'START-1 ignores other changes',
        ['2017-05-01 2017-06-01 S C2 U4 1 X1', '2017-06-01 - P C2 U4 1'],
        ['in-numerator 2017-05-01'],
      ],
      [
        'START-1 counts a start on the day on which care ended',
        ['2017-05-01 2017-06-01 S C2 U4 1 E4A', '2017-06-01 - S C2 U4 1'],
        ['in-numerator 2017-05-01', 'in-numerator 2017-06-01'],
      ],
    ]),
  )('$rule', ({ lines, expected, positions }) =>
    expect(verdicts('started', lines, positions)).toEqual(expected),
  )
  it('START-2 counts a child once, by the first', () =>
    expect(verdicts('started-children', TWICE)).toEqual(['in-numerator 2017-05-01', 'out 2017-09-01']))
})
