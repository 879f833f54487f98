import { describe, expect, it } from 'vitest'
import { periodId } from '../../src/terms/period.ts'
import { indicator } from '../observations/build.ts'
import { rated } from '../papers/rated.ts'

/** The months and years whose printed figure has the mark, of percentages by month and year. */
function marked(from: string, figures: Readonly<Record<string, string>>): string[] {
  const definition = indicator({
    unit: 'percentage',
    method: { kind: 'as-supplied', measure: 'I' },
    annual: 'as-supplied',
    breaks: [{ from, because: 'A new system' }],
  })
  const { indicator: one, figures: book } = rated(definition, { I: figures })
  return [...one.months, ...one.years]
    .filter(observation => book.marks(one, observation).includes('[b]'))
    .map(({ period }) => periodId(period))
}

describe('isFirstAfterBreak(indicator, observation)', () => {
  const months = { '2016-09': '95', '2016-12': '56', '2017-01': '79' }
  it.each([
    // There is no figure for October and November 2016.
    ['2016-12', ['2016-12']],
    ['2016-10', ['2016-12']],
    ['2016-11', ['2016-12']],
    ['2016-09', ['2016-09']],
    // The months printed begin in January 2016: what was before is not known.
    ['2015-10', []],
    ['2017-02', []],
  ])('marks the first figure from %s on: %j', (from, expected) =>
    expect(marked(from, months)).toEqual(expected),
  )
  it('marks the year in which the series breaks', () => {
    const years = { '2013/14': '80', '2014/15': '81', '2015/16': '82' }
    expect(marked('2014-04', years)).toEqual(['2014/15'])
    expect(marked('2015-03', years)).toEqual(['2014/15'])
    expect(marked('2015-04', years)).toEqual(['2015/16'])
  })
})
