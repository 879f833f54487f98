// What everybody knows about one number at different times.
import { describe, expect, it } from 'vitest'
import { disclosureSchema, ruleOf } from '../../src/definitions/disclosure.ts'
import { cellBook } from '../../src/disclosure/cell-book.ts'
import { relationsOfSpans } from '../../src/disclosure/relations-in-time.ts'
import { month, type Period, year, yearToDate } from '../../src/terms/period.ts'
import { definitionsWith, indicator } from '../observations/build.ts'

const relationsOf = (numbers: readonly (readonly [cell: string, value: number, period: Period])[]) => {
  const book = cellBook(definitionsWith(indicator({})), ruleOf(disclosureSchema.parse({}), 'public'))
  return relationsOfSpans(
    numbers.map(([cell, value, period]) => ({ period, cell: book.add(cell, value, true) })),
    book,
  ).map(terms => terms.map(({ cell, times }) => `${times} ${cell}`).join(' '))
}

describe('relationsOfSpans(numbers, book)', () => {
  it('says that the year to date at the end of March is the year', () =>
    expect(
      relationsOf([
        ['year', 15, year(2015)],
        ['to March', 15, yearToDate(month(2016, 3))],
      ]),
    ).toEqual(['1 year -1 to March']))
  it('does not where they differ, as where the year was corrected', () =>
    expect(
      relationsOf([
        ['year', 16, year(2015)],
        ['to March', 15, yearToDate(month(2016, 3))],
      ]),
    ).toEqual([]))
  it('adds a month to the year to date before it', () =>
    expect(
      relationsOf([
        ['to February', 12, yearToDate(month(2016, 2))],
        ['March', 3, month(2016, 3)],
        ['to March', 15, yearToDate(month(2016, 3))],
      ]),
    ).toContain('1 to March -1 to February -1 March'))
})
