import { describe, expect, it } from 'vitest'
import { wordedFor } from '../../src/definitions/worded-for.ts'
import { month, quarter, year } from '../../src/terms/period.ts'
import { indicator } from '../observations/build.ts'

describe('wordedFor(indicator, period)', () => {
  const register = indicator({
    name: 'Reviews held in the month',
    short: 'Held in each month',
    definition: 'Of the reviews of the month, those within twelve months of the last day of the month.',
  })
  it.each([
    [quarter(2016, 3), 'quarter'],
    [year(2016), 'year'],
  ])('says what the paper is about, and leaves other months: %j', (period, word) =>
    expect(wordedFor(register, period)).toMatchObject({
      name: `Reviews held in the ${word}`,
      short: `Held in each ${word}`,
      definition: `Of the reviews of the ${word}, those within twelve months of the last day of the ${word}.`,
    }),
  )
  it('leaves a paper about a month as the register says', () =>
    expect(wordedFor(register, month(2016, 12))).toBe(register))
})
