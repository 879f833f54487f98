import { describe, expect, it } from 'vitest'
import { stockAndFlowCheck } from '../../../src/checks/kinds/stock-and-flow-check.ts'
import { count, placesOf } from '../build.ts'

describe('stock-and-flow', () => {
  const flows = { in: { '2017-01': '10' }, out: { '2017-01': '12' } }
  const indicators = [
    count('6.1', 'm', { 'stock-and-flow': { started: 'in', ceased: 'out' }, annual: 'latest' }),
    count('6.3', 'in', { annual: 'sum' }),
    count('6.4', 'out', { annual: 'sum' }),
  ]
  it('reports 488 + 10 − 12 that is not 482', () =>
    expect(
      placesOf(stockAndFlowCheck, {
        indicators,
        given: { m: { '2016-12': '488', '2017-01': '482' }, ...flows },
      }),
    ).toEqual(['2017-01 482']))
  it('accepts 488 + 10 − 12 = 486', () =>
    expect(
      placesOf(stockAndFlowCheck, {
        indicators,
        given: { m: { '2016-12': '488', '2017-01': '486' }, ...flows },
      }),
    ).toEqual([]))
  it('reports nothing if one of the four is missing', () =>
    expect(placesOf(stockAndFlowCheck, { indicators, given: { m: { '2017-01': '482' }, ...flows } })).toEqual(
      [],
    ))
  it('reports a closed year: 407 + 208 − 192 is not 432', () => {
    const year = (flow: string) => ({
      indicators,
      given: {
        '6.1': { '2014/15': '407' },
        m: { '2016-03': '432' },
        '6.3': { '2015/16': flow },
        '6.4': { '2015/16': '192' },
      },
    })
    expect(placesOf(stockAndFlowCheck, year('208'))).toEqual(['2016-03 432'])
    expect(placesOf(stockAndFlowCheck, year('217'))).toEqual([])
  })
})
