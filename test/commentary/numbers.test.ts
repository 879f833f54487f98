import { describe, expect, it } from 'vitest'
import { numbersIn } from '../../src/commentary/numbers.ts'
import { finderOf } from '../../src/commentary/phrases.ts'

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
