import { describe, expect, it } from 'vitest'
import { gapInSeries } from '../../../src/checks/kinds/gap-in-series.ts'
import { missing } from '../../../src/terms/amount.ts'
import { monthsAfter, periodId } from '../../../src/terms/period.ts'
import { PERIOD } from '../../observations/build.ts'
import { count, placesOf, reading } from '../build.ts'

describe('gapInSeries', () => {
  /** The last is January 2017. A blank text is a blank cell; a dash states that there is no figure. */
  const months = (...cells: readonly string[]) => ({
    indicators: [count('6.1', 'looked-after')],
    readings: cells.map((cell, at) => {
      const period = periodId(monthsAfter(PERIOD, at + 1 - cells.length))
      const one = reading('looked-after', period, cell === '' || cell === '-' ? '0' : cell)
      const isBlank = cell === '' || cell === '-'
      return { ...one, asFound: cell, ...(isBlank && { amount: missing('not-supplied') }) }
    }),
  })

  it('reports a blank between figures', () =>
    expect(placesOf(gapInSeries, months('463', '479', '', '482'))).toEqual(['2016-12 0']))
  it('accepts a dash, which says that there is no figure', () =>
    expect(placesOf(gapInSeries, months('463', '479', '-', '482'))).toEqual([]))
  it('accepts a blank before the first and after the last figure', () =>
    expect(placesOf(gapInSeries, months('', '463', '479', ''))).toEqual([]))
  it('accepts the figures of quarters', () =>
    expect(placesOf(gapInSeries, months('463', '', '', '479', '', '', '482'))).toEqual([]))
})
