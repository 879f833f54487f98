import { describe, expect, it } from 'vitest'
import { daysToCount } from '../../src/counting/days-to-count.ts'
import { missingIncidents } from '../../src/counting/leaves/missing-incidents.ts'
import { socialWorkers } from '../../src/counting/leaves/social-workers.ts'
import { dayOf } from '../../src/terms/day.ts'
import { options, spanOf } from './leaves/child.ts'

describe('daysToCount(a return whose table begins in a later year)', () => {
  const given = {
    source: 'ssda903',
    files: [],
    years: [2021, 2022, 2023],
    asAt: dayOf('2024-03-31'),
    accounts: [],
    tables: new Map([['social-workers', [{ child: 1, year: 2023, place: { file: 0, row: 2 }, values: {} }]]]),
  }
  it.each([
    ['2023-03-31', 'missing'],
    ['2024-03-31', 'covered'],
  ])('on %s: %s', (day, expected) => {
    expect('kind' in daysToCount(given, socialWorkers, spanOf(day), options()) ? 'missing' : 'covered').toBe(
      expected,
    )
  })
})

describe('daysToCount(a return whose table was not supplied for one of its years)', () => {
  const given = {
    source: 'ssda903',
    files: [],
    years: [2021, 2022],
    asAt: dayOf('2023-03-31'),
    accounts: [],
    tables: new Map([['missing', []]]),
    supplied: new Map([['missing', new Set([2022])]]),
  }
  // Supplied without rows, nobody went missing in 2022/23; of 2021/22 nothing is known.
  it.each([
    ['2022-04-01', '2023-03-31', 'covered'],
    ['2022-03-31', '2023-03-30', 'the return for 2021/22 has no table missing'],
    ['2021-04-01', '2022-03-31', 'the return for 2021/22 has no table missing'],
  ])('from %s to %s: %s', (first, last, expected) => {
    const span = { first: dayOf(first), last: dayOf(last) }
    const found = daysToCount(given, missingIncidents, span, options())
    expect('kind' in found ? found.because : 'covered').toBe(expected)
  })
})
