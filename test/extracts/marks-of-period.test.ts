import { describe, expect, it } from 'vitest'
import { withMarksOf } from '../../src/extracts/marks-of-period.ts'
import { reading } from '../observations/build.ts'

const marksOf = (period: string, cell = '482') =>
  withMarksOf(period, [reading('looked-after', '2017-01', cell)]).map(({ amount }) =>
    amount.kind === 'known' ? amount.marks : 'missing',
  )

describe('withMarksOf', () => {
  it.each([
    ['Sep 2016 (prov)', ['p']],
    ['Sep-16 [p]', ['p']],
    ['2015/16 (revised)', ['r']],
    ['Sep 2016', undefined],
    ['Sep 2016 (n=12)', undefined],
    ['Sep 2016 (all teams)', undefined],
  ])('%s', (period, marks) => expect(marksOf(period)).toEqual([marks]))
  it('leaves a missing figure as it is', () =>
    expect(marksOf('Sep 2016 (prov)', 'suppressed')).toEqual(['missing']))
  it('keeps the mark of the cell', () => {
    const own = reading('looked-after', '2017-01', '482')
    const amount = own.amount.kind === 'known' ? { ...own.amount, marks: ['r' as const] } : own.amount
    const [kept] = withMarksOf('Jan 2017 (prov)', [{ ...own, amount }])
    expect(kept?.amount).toEqual(amount)
  })
})
