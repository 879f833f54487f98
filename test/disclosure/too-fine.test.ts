import { describe, expect, it } from 'vitest'
import { tooFine } from '../../src/disclosure/too-fine.ts'
import type { Observation } from '../../src/observations/observation.ts'
import { amountOf, observationOf, periodOf } from '../observations/build.ts'

const period = periodOf('2021/22')
const rows = (values: readonly number[]): Observation[] =>
  values.map((value, at) => ({
    ...observationOf('0', period),
    part: `kind=r${at}`,
    amount: amountOf(String(value)),
  }))
const isSmall = ({ amount }: Observation) => amount.kind === 'known' && amount.value.valueOf() <= 4
const find = (...values: number[]) => tooFine(rows(values), isSmall, { period, upTo: 4 })

describe('tooFine(figures, withheld)', () => {
  it('names the rows that lose least as one', () =>
    expect(find(90, 40, 3, 2, 1)).toEqual([
      { indicator: 'I', group: 'kind', rows: 5, withheld: 3, together: ['r4', 'r3', 'r2'] },
    ]))
  it('takes in a larger row where the small ones are small together', () =>
    expect(find(90, 2, 1)[0]?.together).toEqual(['r2', 'r1', 'r0']))
  it('says nothing of a table that keeps most of its rows, or has but two', () => {
    expect(find(90, 40, 30, 2)).toEqual([])
    expect(find(90, 2)).toEqual([])
  })
  it('does not count empty rows', () => expect(find(90, 40, 0, 0, 0)).toEqual([]))
})
