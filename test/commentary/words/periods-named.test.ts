import { describe, expect, it } from 'vitest'
import { periodsIn } from '../../../src/commentary/words/periods-named.ts'
import { month } from '../../../src/terms/period.ts'

describe('periodsIn(text, January 2017)', () => {
  const named = (text: string) =>
    periodsIn(text, month(2017, 1)).map(one => `${one.role} ${one.ids.join(' ')}`.trim())
  it.each([
    ['in December', ['at 2016-12']],
    ['in March', ['at 2016-03']],
    ["Dec-16 and Jan '17", ['at 2016-12', 'at 2017-01']],
    ['In January 54 of 55', ['at 2017-01']],
    ['since July 2016', ['since 2016-07']],
    ['since April', ['since 2016-04']],
    ['by 28 February 2017', ['date']],
    ['at 31 December 2016', ['at 2016-12']],
    ['last month, a year before', ['at 2016-12', 'at 2016-01']],
    ['in 2015/16 and over the year to date', ['at 2015/16', 'at 2017-01.ytd 2016/17']],
    ['it may march in', []],
    ['in May', ['at 2016-05']],
    ['from October to January', ['since 2016-10', 'at 2017-01']],
    ['the autumn term 2016', ['date']],
    ['since the summer', ['since 2016-06 2016-07 2016-08']],
    ['in the third quarter', ['at 2016-10 2016-11 2016-12']],
    ['between January and March 2016', ['since 2016-01', 'at 2016-03']],
    ['in the three months before.', ['at months-before']],
    ['last year', ['at 2016-01 2015/16']],
    ['the whole of last year', ['at 2015/16']],
    ['since the start of the financial year', ['at 2017-01.ytd 2016/17']],
    ['we started the year with 432', ['at 2016-03 2016-04 2015/16']],
    ['three months ago', ['at 2016-10']],
    ['at the end of the last quarter', ['at 2016-12']],
    ['at this time last year', ['at 2016-01']],
  ])('%s', (text, periods) => expect(named(text)).toEqual(periods))
})
