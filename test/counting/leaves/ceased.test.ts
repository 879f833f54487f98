import { describe, expect, it } from 'vitest'
import { cases, TWICE, verdicts } from './in-the-year.ts'

describe('ceased, ceased-children', () => {
  it.each(
    cases([
      [
        'END-1 counts an end on the last day',
        ['2017-05-01 2018-03-31 S C2 U4 1 E4A'],
        ['in-numerator 2018-03-31'],
      ],
      ['END-1 does not count one of the next year', ['2017-05-01 2018-04-01 S C2 U4 1 E4A'], []],
      ['END-1 counts every end of a child', TWICE, ['in-numerator 2017-06-01', 'in-numerator 2017-10-01']],
      [
        'END-1 counts a death and a transfer',
        ['2017-05-01 2017-06-01 S C2 U4 1 E3', '2017-07-01 2017-08-01 S C2 U4 1 E2'],
        ['in-numerator 2017-06-01', 'in-numerator 2017-08-01'],
      ],
      [
        'END-1 leaves them out by the position left-out',
        ['2017-05-01 2017-06-01 S C2 U4 1 E3', '2017-07-01 2017-08-01 S C2 U4 1 E2'],
        ['out 2017-06-01', 'out 2017-08-01'],
        { 'deaths-and-transfers': 'left-out' },
      ],
      [
        'END-1 leaves out the end of short breaks',
        ['2017-05-01 2017-06-01 S V4 U4 1 E4A'],
        ['out 2017-06-01'],
      ],
      ['JOIN-7 leaves out an end with X1', ['2017-05-01 2017-06-01 S C2 U4 1 X1'], ['out 2017-06-01']],
      ['JOIN-7 leaves out an end without a code', ['2017-05-01 2017-06-01 S C2 U4 1'], ['out 2017-06-01']],
      ['END-1 does not count a change', ['2017-05-01 2017-06-01 S C2 U4 1 X1', '2017-06-01 - P C2 U6 2'], []],
    ]),
  )('$rule', ({ lines, expected, positions }) =>
    expect(verdicts('ceased', lines, positions)).toEqual(expected),
  )
  it('END-2 counts a child once, by the last', () =>
    expect(verdicts('ceased-children', TWICE)).toEqual(['out 2017-06-01', 'in-numerator 2017-10-01']))
})
