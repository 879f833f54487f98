import { describe, expect, it } from 'vitest'
import { tableOf } from '../section-world.ts'
import { byAge, STOCK_BY_AGE } from './stock-by-age.ts'

describe('sayGroups(planning, table, indicator, columns, parts)', () => {
  it('names the largest group and says how the total moved', () => {
    expect(tableOf(byAge()).says).toEqual([
      'Children looked after: 10 at 31 March 2022, up from 0 at 31 March 2021.',
      'Largest group at 31 March 2022: 5 and over, 4 (40%).',
    ])
  })
  it('names two largest groups together, and says that a total stayed the same', () => {
    const figures = {
      ...STOCK_BY_AGE,
      'S1[age=1-4]@2021/22': '4',
      'S1[age=not-known]@2021/22': '0',
      'S1@2020/21': '10',
    }
    expect(tableOf(byAge({ figures })).says).toEqual([
      'Children looked after: 10 at 31 March 2022, the same as at 31 March 2021.',
      'Largest groups at 31 March 2022: 1 to 4 and 5 and over, 4 each (40%).',
    ])
  })
  it('does not name the largest group where one that is not known might be larger', () => {
    const change = 'Children looked after: 10 at 31 March 2022, up from 0 at 31 March 2021.'
    // 2, 4 and 1 of 10 are known: the other may be 3. With 2, 3 and 1 it may be 4.
    expect(
      tableOf(byAge({ figures: { ...STOCK_BY_AGE, 'S1[age=1-4]@2021/22': 'suppressed' } })).says,
    ).toEqual([change, 'Largest group at 31 March 2022: 5 and over, 4 (40%).'])
    expect(
      tableOf(byAge({ figures: { ...STOCK_BY_AGE, 'S1[age=5-up]@2021/22': 'suppressed' } })).says,
    ).toEqual([change])
    // 2, 3 and 1 of 9 are known: the other may be 3 as well.
    expect(
      tableOf(
        byAge({
          figures: { ...STOCK_BY_AGE, 'S1[age=5-up]@2021/22': 'suppressed', 'S1@2021/22': '9' },
          yearsShown: 1,
        }),
      ).says,
    ).toEqual([])
  })
  it('names the largest group where only the total is not known, and none where no one is counted', () => {
    expect(tableOf(byAge({ figures: { ...STOCK_BY_AGE, 'S1@2021/22': 'not-supplied' } })).says).toEqual([
      'Largest group at 31 March 2022: 5 and over, 4.',
    ])
    expect(tableOf(byAge({ of: '2020-21', yearsShown: 2 })).says).toEqual([
      'Children looked after: 0 at 31 March 2021, down from 8 at 31 March 2020.',
    ])
  })
})
