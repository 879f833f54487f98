import { describe, expect, it } from 'vitest'
import { daysToCount } from '../../src/counting/days-to-count.ts'
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
