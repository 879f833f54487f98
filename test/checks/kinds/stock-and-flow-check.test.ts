import { describe, expect, it } from 'vitest'
import { stockAndFlowCheck } from '../../../src/checks/kinds/stock-and-flow-check.ts'
import { count, evidenceOf, placesOf, reading } from '../build.ts'

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

describe('stock-and-flow, over any span between two stocks', () => {
  const indicators = [
    count('6.1', 'm', {
      'stock-and-flow': { started: 'in', ceased: 'out' },
      'year-to-date': 'latest',
      annual: 'latest',
    }),
    count('6.3', 'in', { 'year-to-date': 'sum', annual: 'sum' }),
    count('6.4', 'out', { 'year-to-date': 'sum', annual: 'sum' }),
  ]
  const said = (given: Record<string, Record<string, string>>) =>
    stockAndFlowCheck(evidenceOf({ indicators, given })).map(
      ({ facts: { period, opening, started, ceased, expected, found } }) =>
        `${period}: ${opening} + ${started} − ${ceased} = ${expected}, not ${found}`,
    )

  it('reports a part of a year with its own flows: 431 + 201 − 143 = 489', () => {
    const given = (december: string) => ({
      m: { '2016-03': '431', '2016-12': december },
      in: { '2016-12.ytd': '201' },
      out: { '2016-12.ytd': '143' },
    })
    expect(said(given('488'))).toEqual(['April 2016 to December 2016: 431 + 201 − 143 = 489, not 488'])
    expect(said(given('489'))).toEqual([])
  })
  it('adds up the months between: 430 + (10 + 12 + 9) − (8 + 7 + 11) = 435', () => {
    const flows = {
      in: { '2016-07': '10', '2016-08': '12', '2016-09': '9' },
      out: { '2016-07': '8', '2016-08': '7', '2016-09': '11' },
    }
    expect(said({ m: { '2016-06': '430', '2016-09': '440' }, ...flows })).toEqual([
      'July 2016 to September 2016: 430 + 31 − 26 = 435, not 440',
    ])
    expect(said({ m: { '2016-06': '430', '2016-09': '435' }, ...flows })).toEqual([])
  })
  it('takes one year to date from another: 95 − 40 came and 80 − 35 left after June', () => {
    const given = (september: string) => ({
      m: { '2016-06': '430', '2016-09': september },
      in: { '2016-06.ytd': '40', '2016-09.ytd': '95' },
      out: { '2016-06.ytd': '35', '2016-09.ytd': '80' },
    })
    // 430 + 55 − 45 = 440
    expect(said(given('431'))).toEqual(['July 2016 to September 2016: 430 + 55 − 45 = 440, not 431'])
    expect(said(given('440'))).toEqual([])
  })
  it('reads the flows of a quarter as those of its three months', () => {
    const given = (december: string) => ({
      m: { '2016-09': '454', '2016-12': december },
      in: { '2016-17-Q3': '78' },
      out: { '2016-17-Q3': '44' },
    })
    // 454 + 78 − 44 = 488
    expect(said(given('488'))).toEqual([])
    expect(said(given('480'))).toEqual(['October 2016 to December 2016: 454 + 78 − 44 = 488, not 480'])
  })
  it('reports a month alone, and not the year to date that contains it', () =>
    // April: 430 + 10 − 5 = 435; May: 441 + 6 − 7 = 440; April and May: 430 + 16 − 12 = 434, not 440.
    expect(
      said({
        m: { '2016-03': '430', '2016-04': '441', '2016-05': '440' },
        in: { '2016-04': '10', '2016-05': '6', '2016-05.ytd': '16' },
        out: { '2016-04': '5', '2016-05': '7', '2016-05.ytd': '12' },
      }),
    ).toEqual(['April 2016: 430 + 10 − 5 = 435, not 441']))
  it('reports the year to date if the flows of a month are not known', () =>
    // April to June: 430 + 50 − 30 = 450.
    expect(
      said({
        m: { '2016-03': '430', '2016-04': '435', '2016-06': '455' },
        in: { '2016-04': '10', '2016-06.ytd': '50' },
        out: { '2016-06.ytd': '30' },
      }),
    ).toEqual(['April 2016 to June 2016: 430 + 50 − 30 = 450, not 455']))
  it('reads a stock under the year and the year to date', () =>
    // 407 + 208 − 192 = 423; 432 + 219 − 172 = 479.
    expect(
      said({
        '6.1': { '2014/15': '407', '2015/16': '432', '2017-01.ytd': '482' },
        '6.3': { '2015/16': '208', '2017-01.ytd': '219' },
        '6.4': { '2015/16': '192', '2017-01.ytd': '172' },
      }),
    ).toEqual([
      '2015/16: 407 + 208 − 192 = 423, not 432',
      'April 2016 to January 2017: 432 + 219 − 172 = 479, not 482',
    ]))
  it('compares another area with itself, and names it; not where its numbers are rounded', () => {
    const found = (march: string) =>
      stockAndFlowCheck(
        evidenceOf({
          indicators,
          readings: [
            reading('m', '2015-03', '1201', 'england'),
            reading('m', '2016-03', march, 'england'),
            reading('in', '2015/16', '400', 'england'),
            reading('out', '2015/16', '350', 'england'),
          ],
        }),
      ).map(({ facts }) => `${facts.area}: ${facts.expected}, not ${facts.found}`)
    // 1201 + 400 − 350 = 1251
    expect(found('1251')).toEqual([])
    expect(found('1260')).toEqual(['England: 1,251, not 1,260'])
    const rounded = [
      reading('m', '2015-03', '1200', 'england'),
      reading('m', '2016-03', '1260', 'england'),
      reading('in', '2015/16', '400', 'england'),
      reading('out', '2015/16', '350', 'england'),
    ]
    expect(stockAndFlowCheck(evidenceOf({ indicators, readings: rounded }))).toEqual([])
  })
  it('says that a child who came or left twice counts once, where the register does so', () => {
    const once = [indicators[0], count('S3', 'in', { annual: 'counted' })].flatMap(one => one ?? [])
    const given = {
      m: { '2015-03': '407', '2016-03': '431' },
      in: { '2015/16': '334' },
      out: { '2015/16': '201' },
    }
    const [found] = stockAndFlowCheck(evidenceOf({ indicators: once, given }))
    expect(found?.facts.cause).toContain('counts once')
    expect(stockAndFlowCheck(evidenceOf({ indicators, given }))[0]?.facts.cause).toBe('')
  })
})
