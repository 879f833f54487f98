// Whether the same words in another month are stale. In: the indicators of January 2017.
import { describe, expect, it } from 'vitest'
import { movedSince } from '../../src/commentary/stale.ts'
import { month } from '../../src/terms/period.ts'
import { madeOnce } from '../made.ts'
import { MONTHLY } from '../workspace.ts'

const { indicators } = await madeOnce(MONTHLY.paper, MONTHLY.period)
const moved = (ref: string, before: { year: number; month: number }, text: string) =>
  movedSince(
    text,
    { period: month(before.year, before.month), markdown: text },
    indicators.filter(one => one.definition.ref === ref),
  ).map(one => one.definition.ref)

describe('movedSince(text, earlier, indicators)', () => {
  it('finds a figure that moved under the same words', () =>
    expect(moved('6.15', { year: 2016, month: 12 }, 'Two workers left.')).toEqual(['6.15']))
  it('leaves out a figure that is not due this month, such as one that is given in September and March', () =>
    expect(moved('7.3', { year: 2016, month: 9 }, 'Two landlords sold up.')).toEqual([]))
  it('leaves out a figure that is filled in each month', () =>
    expect(moved('6.15', { year: 2016, month: 12 }, 'Visits: {{figure "6.15"}}.')).toEqual([]))
  it('does not leave it out if its period is fixed', () =>
    expect(moved('6.15', { year: 2016, month: 12 }, 'Visits: {{figure "6.15" period="2016-12"}}.')).toEqual([
      '6.15',
    ]))
})
