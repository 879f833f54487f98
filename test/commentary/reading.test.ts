// The small readers: sentences, numbers, periods, phrases, passages with their lines.
import { describe, expect, it } from 'vitest'
import { numbersIn } from '../../src/commentary/numbers.ts'
import { passagesOf } from '../../src/commentary/passages.ts'
import { periodsIn } from '../../src/commentary/periods-named.ts'
import { finderOf } from '../../src/commentary/phrases.ts'
import { splitSentences } from '../../src/commentary/split-sentences.ts'
import { month } from '../../src/terms/period.ts'

describe('splitSentences(text)', () => {
  it.each([
    ['It fell. It rose.', ['It fell.', 'It rose.']],
    ['6.10 is 66.1%. It fell to 6.9.', ['6.10 is 66.1%.', 'It fell to 6.9.']],
    ['Checks, e.g. dental ones, fell. Why?', ['Checks, e.g. dental ones, fell.', 'Why?']],
    ['In Dec. 2016 it rose.', ['In Dec. 2016 it rose.']],
    ['(It fell.) Then "it rose." So.', ['(It fell.)', 'Then "it rose."', 'So.']],
    ['No full stop', ['No full stop']],
    ['', []],
  ])('%s', (text, sentences) => expect(splitSentences(text).map(one => one.text)).toEqual(sentences))
})

describe('numbersIn(text)', () => {
  const counted = finderOf(['adoptions', 'children'])
  const said = (text: string) =>
    numbersIn(text, counted).map(one =>
      [one.kind, one.text.trim(), one.hedge, one.isChange]
        .filter(part => part !== undefined && part !== false)
        .join(' '),
    )
  it.each([
    ['98.2% (54 of 55)', ['percentage 98.2%', 'ratio 54 of 55']],
    ['1,039 out of 1,074 and 9/12', ['ratio 1,039 out of 1,074', 'ratio 9/12']],
    ['nearly 66 per cent', ['percentage 66 per cent under']],
    ['fell by 2.6 percentage points', ['points 2.6 percentage points true']],
    ['£3,712 and 374.7 days', ['money £3,712', 'days 374.7 days']],
    ['nine adoptions by two teams', ['plain nine', 'plain two true']],
    ['A1, 12 months, COVID-19 and one child', []],
    ['above 95%', ['percentage 95% above']],
    ['47 more children', ['plain 47 true']],
  ])('%s', (text, numbers) => expect(said(text)).toEqual(numbers))
})

describe('periodsIn(text, January 2017)', () => {
  const named = (text: string) =>
    periodsIn(text, month(2017, 1)).map(one => `${one.role} ${one.ids.join(' ')}`.trim())
  it.each([
    ['in December', ['at 2016-12']],
    ['in March', ['at 2016-03']],
    ["Dec-16 and Jan '17", ['at 2016-12', 'at 2017-01']],
    ['In January 54 of 55', ['at 2017-01']],
    ['since July 2016', ['since 2016-07']],
    ['since April', ['at 2017-01.ytd 2017-01']],
    ['by 28 February 2017', ['date']],
    ['at 31 December 2016', ['at 2016-12']],
    ['last month, a year before', ['at 2016-12', 'at 2016-01']],
    ['in 2015/16 and over the year to date', ['at 2015/16', 'at 2017-01.ytd']],
    ['it may march in', []],
    ['in May', ['at 2016-05']],
    ['from October to January', ['since 2016-10', 'at 2017-01']],
    ['the autumn term 2016', ['date']],
  ])('%s', (text, periods) => expect(named(text)).toEqual(periods))
})

describe('finderOf(phrases)', () => {
  it('takes # for a number, and whole words', () => {
    expect(
      finderOf(['under #'])('Under 18, under eighteen, hunter 18, under a roof').map(one => one.text),
    ).toEqual(['Under 18', 'under eighteen'])
  })
})

describe('passagesOf(markdown)', () => {
  it('knows the lines of wrapped paragraphs and of list items', () => {
    const passages = passagesOf('First **line**\nsecond line. Third.\n\n- one\n- two\n  goes on\n')
    expect(passages.map(one => [one.text.trim(), one.isItem, one.lineAt(0)])).toEqual([
      ['First line second line. Third.', false, 1],
      ['one', true, 4],
      ['two goes on', true, 5],
    ])
    expect(passages[0]?.lineAt(passages[0].text.indexOf('Third'))).toBe(2)
  })
})
