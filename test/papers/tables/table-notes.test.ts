import { describe, expect, it } from 'vitest'
import { asPrinted, tableOf } from '../section-world.ts'
import { byAge, STOCK_BY_AGE } from './stock-by-age.ts'

describe('notesOf(planning, given)', () => {
  it('says that rounded shares may not add up to 100%: 13 + 25 + 63 + 0 = 101', () => {
    expect(tableOf(byAge()).notes).toEqual([
      'Shares may not add up to 100% because each is rounded.',
      '[z] not applicable: the denominator is zero.',
    ])
  })
  it('does not say so where they add up', () => expect(tableOf(byAge({ yearsShown: 1 })).notes).toEqual([]))
  it('prints declared notes first, and each mark once', () => {
    const { rows, notes } = tableOf(
      byAge(
        { figures: { ...STOCK_BY_AGE, 'S1[age=1-4]@2021/22': 'suppressed' }, yearsShown: 1 },
        'cell: count-and-share, notes: [Ages are in completed years.]',
      ),
    )
    expect(rows[1]?.cells).toEqual([
      {
        cell: 'figure',
        figure: { ref: 'S1[age=1-4]@2021/22', text: '[c]', spoken: 'suppressed', isMissing: true },
      },
    ])
    expect(notes).toEqual(['Ages are in completed years.', '[c] suppressed.'])
  })

  it('distinguishes a share too small to print from zero: 1 of 400 is 0.25%', () => {
    const figures = {
      'S1@2021/22': '400',
      'S1[age=under-1]@2021/22': '1',
      'S1[age=1-4]@2021/22': '399',
      'S1[age=5-up]@2021/22': '0',
      'S1[age=not-known]@2021/22': '0',
    }
    const table = tableOf(byAge({ figures, yearsShown: 1 }))
    expect(asPrinted(table).slice(0, 3)).toEqual([
      'Under 1: 1 (0%)',
      '1 to 4: 399 (100%)',
      '5 and over: 0 (0%)',
    ])
    expect(table.notes).toEqual(['0% next to a number above 0 is a share too small to print.'])
    expect(tableOf(byAge({ figures, yearsShown: 1 }, 'cell: count-and-share, decimals: 2')).notes).toEqual([])
  })
})
