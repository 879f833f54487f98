// Checks of one month, or of one span: parts and wholes, totals, shares of a count, cohorts, stock and flow.
import { describe, expect, it } from 'vitest'
import { denominatorsDiffer } from '../../src/checks/kinds/denominators-differ.ts'
import { figuresUnderTwoNames } from '../../src/checks/kinds/figures-under-two-names.ts'
import { noWholeNumber } from '../../src/checks/kinds/no-whole-number.ts'
import { numeratorAboveDenominator } from '../../src/checks/kinds/numerator-above-denominator.ts'
import { olderThanPaper } from '../../src/checks/kinds/older-than-paper.ts'
import { partsAboveWhole } from '../../src/checks/kinds/parts-above-whole.ts'
import { percentageIsNotItsParts } from '../../src/checks/kinds/percentage-is-not-its-parts.ts'
import { stockAndFlow } from '../../src/checks/kinds/stock-and-flow.ts'
import { totalIsNotItsParts } from '../../src/checks/kinds/total-is-not-its-parts.ts'
import { known } from '../../src/terms/amount.ts'
import { exact } from '../../src/terms/exact.ts'
import { indicator } from '../observations/build.ts'
import { count, evidenceOf, inMonths, placesIn, placesOf, ratio, reading, share } from './build.ts'

describe('numeratorAboveDenominator', () => {
  const indicators = [ratio('I', 'part', 'whole')]
  it('tells 56 of 55, at the part', () =>
    expect(
      placesOf(numeratorAboveDenominator, {
        indicators,
        given: { part: { '2017-01': '56' }, whole: { '2017-01': '55' } },
      }),
    ).toEqual(['2017-01 56']))
  it('takes 55 of 55', () =>
    expect(
      placesOf(numeratorAboveDenominator, {
        indicators,
        given: { part: { '2017-01': '55' }, whole: { '2017-01': '55' } },
      }),
    ).toEqual([]))
  it('tells a pair once that two indicators share', () =>
    expect(
      placesOf(numeratorAboveDenominator, {
        indicators: [...indicators, ratio('J', 'part', 'whole')],
        given: { part: { '2017-01': '56' }, whole: { '2017-01': '55' } },
      }),
    ).toHaveLength(1))
  it('takes 12 days over 2 cases: a mean may be above one', () => {
    const mean = indicator({ method: { kind: 'mean', total: 'part', cases: 'whole' }, unit: 'days' })
    expect(
      placesOf(numeratorAboveDenominator, {
        indicators: [mean],
        given: { part: { '2017-01': '12' }, whole: { '2017-01': '2' } },
      }),
    ).toEqual([])
  })
  it('looks at the month of a rolling percentage', () => {
    const rolling = share('I', {
      method: { kind: 'rolling-12-percentage', numerator: 'part', denominator: 'whole' },
    })
    expect(
      placesOf(numeratorAboveDenominator, {
        indicators: [rolling],
        given: { part: { '2016-12': '3' }, whole: { '2016-12': '2' } },
      }),
    ).toEqual(['2016-12 3'])
  })
})

describe('partsAboveWhole', () => {
  const world = (whole: string, a: string, b: string) => ({
    indicators: [share('6.5'), share('6.6'), share('6.8')],
    given: { '6.5': { '2016-11': whole }, '6.6': { '2016-11': a }, '6.8': { '2016-11': b } },
    checks: { relations: { 'parts-of': [{ whole: '6.5', parts: ['6.6', '6.8'] }] } },
  })
  it('tells 6.7 and 33.3 of 33.3', () =>
    expect(placesOf(partsAboveWhole, world('33.3', '6.7', '33.3'))).toEqual(['2016-11 33.3']))
  it('takes what rounding alone explains: 6.7 and 33.3 of 39.9', () =>
    expect(placesOf(partsAboveWhole, world('39.9', '6.7', '33.3'))).toEqual([]))
  it('takes parts that leave some over', () =>
    expect(placesOf(partsAboveWhole, world('38.5', '17.6', '5.9'))).toEqual([]))
})

describe('totalIsNotItsParts', () => {
  const world = (boys: string) => ({
    indicators: [count('T', 'all', { parts: ['girls', 'boys'] })],
    given: {
      all: { '2017-01': '8' },
      girls: { '2017-01': '3' },
      ...(boys !== '' && { boys: { '2017-01': boys } }),
    },
  })
  it('tells that 3 + 4 is not 8, at the total', () =>
    expect(placesOf(totalIsNotItsParts, world('4'))).toEqual(['2017-01 8']))
  it('takes 3 + 5', () => expect(placesOf(totalIsNotItsParts, world('5'))).toEqual([]))
  it('says nothing where a part is not there', () =>
    expect(placesOf(totalIsNotItsParts, world(''))).toEqual([]))
  it('lets a declared difference pass', () =>
    expect(
      placesOf(totalIsNotItsParts, { ...world('4'), checks: { tolerance: { 'total-is-not-its-parts': 1 } } }),
    ).toEqual([]))
})

describe('percentageIsNotItsParts', () => {
  const world = (stated: string, top: string, bottom: string) => ({
    indicators: [ratio('9.1', 'within', 'adoptions')],
    given: { within: { '2016-09': top }, adoptions: { '2016-09': bottom }, '9.1': { '2016-09': stated } },
  })
  it('tells 66 for 2 of 3, which is 67 without decimals', () =>
    expect(placesOf(percentageIsNotItsParts, world('66', '2', '3'))).toEqual(['2016-09 66']))
  it('takes 33 for 3 of 9: no more is said than is shown', () =>
    expect(placesOf(percentageIsNotItsParts, world('33', '3', '9'))).toEqual([]))
  it('takes 66.7 for 2 of 3', () =>
    expect(placesOf(percentageIsNotItsParts, world('66.7', '2', '3'))).toEqual([]))

  const year = (stated: string) => ({
    indicators: [
      count('6.4', 'ceased', { annual: 'sum' }),
      ratio('6.8', 'adoptions', 'ceased', { annual: 'ratio-of-sums' }),
      ratio('9.1', 'within', 'adoptions', { annual: 'ratio-of-sums' }),
    ],
    given: { '6.4': { '2015/16': '192' }, '6.8': { '2015/16': stated } },
    readings: [
      {
        ...reading('9.1', '2015/16', '53.5'),
        amount: known(exact(2300, 43), { numerator: exact(23), denominator: exact(43) }),
      },
    ],
  })
  it('tells a year by what others state: 22.9 beside the 43 adoptions of 9.1 and the 192 of 6.4', () =>
    expect(placesOf(percentageIsNotItsParts, year('22.9'))).toEqual(['2015/16 22.9']))
  it('takes 22.4, and a year whose parts nobody states', () => {
    expect(placesOf(percentageIsNotItsParts, year('22.4'))).toEqual([])
    expect(placesOf(percentageIsNotItsParts, { ...year('22.9'), readings: [] })).toEqual([])
  })
})

describe('noWholeNumber', () => {
  const world = (stated: string, of: string) => ({
    indicators: [count('7.1', 'leavers'), share('7.3')],
    given: { leavers: { '2016-03': of }, '7.3': { '2016-03': stated } },
    checks: { relations: { 'share-of': [{ indicator: '7.3', of: '7.1' }] } },
  })
  it('tells 96.5 of 197: 190 are 96.4, 191 are 97.0', () =>
    expect(placesOf(noWholeNumber, world('96.5', '197'))).toEqual(['2016-03 96.5']))
  it('takes 96.4 of 197', () => expect(placesOf(noWholeNumber, world('96.4', '197'))).toEqual([]))
  it('takes 0.0 and 100.0', () =>
    expect([
      ...placesOf(noWholeNumber, world('0.0', '197')),
      ...placesOf(noWholeNumber, world('100.0', '197')),
    ]).toEqual([]))
})

describe('denominatorsDiffer', () => {
  const world = (cohort: string, tolerance = 0) => ({
    indicators: [count('6.1', 'looked-after'), ratio('8.2', 'three', 'cohort')],
    given: { 'looked-after': { '2017-01': '482' }, cohort: { '2017-01': cohort } },
    checks: {
      tolerance: { 'denominators-differ': tolerance },
      relations: {
        'same-cohort': [{ measures: ['cohort', 'looked-after'], because: 'both count all children' }],
      },
    },
  })
  it('tells 480 beside 482', () =>
    expect(placesOf(denominatorsDiffer, world('480'))).toEqual(['2017-01 480']))
  it('takes 482 beside 482, and 480 where two are let pass', () =>
    expect([
      ...placesOf(denominatorsDiffer, world('482')),
      ...placesOf(denominatorsDiffer, world('480', 2)),
    ]).toEqual([]))
})

describe('stockAndFlow', () => {
  const flows = { in: { '2017-01': '10' }, out: { '2017-01': '12' } }
  const indicators = [
    count('6.1', 'm', { 'stock-and-flow': { started: 'in', ceased: 'out' }, annual: 'latest' }),
    count('6.3', 'in', { annual: 'sum' }),
    count('6.4', 'out', { annual: 'sum' }),
  ]
  it('tells 488 + 10 − 12 that is not 482', () =>
    expect(
      placesOf(stockAndFlow, { indicators, given: { m: { '2016-12': '488', '2017-01': '482' }, ...flows } }),
    ).toEqual(['2017-01 482']))
  it('takes 488 + 10 − 12 = 486', () =>
    expect(
      placesOf(stockAndFlow, { indicators, given: { m: { '2016-12': '488', '2017-01': '486' }, ...flows } }),
    ).toEqual([]))
  it('says nothing where one of the four is not there', () =>
    expect(placesOf(stockAndFlow, { indicators, given: { m: { '2017-01': '482' }, ...flows } })).toEqual([]))
  it('tells a closed year: 407 + 208 − 192 is not 432', () => {
    const year = (flow: string) => ({
      indicators,
      given: {
        '6.1': { '2014/15': '407' },
        m: { '2016-03': '432' },
        '6.3': { '2015/16': flow },
        '6.4': { '2015/16': '192' },
      },
    })
    expect(placesOf(stockAndFlow, year('208'))).toEqual(['2016-03 432'])
    expect(placesOf(stockAndFlow, year('217'))).toEqual([])
  })
})

describe('figuresUnderTwoNames', () => {
  const world = (copy: readonly number[]) => ({
    indicators: [share('6.12'), share('6.13')],
    given: { '6.12': inMonths('2016-08', [97, 96, 93, 94, 97, 92]), '6.13': inMonths('2016-08', copy) },
  })
  it('tells six months that are all the same', () =>
    expect(placesOf(figuresUnderTwoNames, world([97, 96, 93, 94, 97, 92]))).toEqual(['2016-08 97']))
  it('takes one month that differs', () =>
    expect(placesOf(figuresUnderTwoNames, world([97, 96, 93, 94, 97, 90]))).toEqual([]))
  it('takes one number all along', () =>
    expect(
      placesOf(figuresUnderTwoNames, {
        ...world([]),
        given: {
          '6.12': inMonths('2016-08', [0, 0, 0, 0, 0, 0]),
          '6.13': inMonths('2016-08', [0, 0, 0, 0, 0, 0]),
        },
      }),
    ).toEqual([]))
})

describe('olderThanPaper', () => {
  it('tells a sheet that stops in December', () =>
    expect(
      placesOf(olderThanPaper, {
        given: { a: { '2016-12': '1', '2017-01': 'not-supplied' }, b: { '2016-11': '2' } },
      }),
    ).toEqual(['2016-12 1']))
  it('tells a sheet that was drawn before its month was over', () => {
    const evidence = evidenceOf({ given: { a: { '2017-01': '1' } } })
    const drawnOn = (day: string) => ({
      ...evidence,
      extracts: evidence.extracts.map(extract => ({
        ...extract,
        drawn: [{ day, origin: { file: 'test.xlsx', cell: 'B2' } }],
      })),
    })
    expect(placesIn(olderThanPaper(drawnOn('2017-01-27')))).toEqual(['B2'])
    expect(olderThanPaper(drawnOn('2017-01-31'))).toEqual([])
  })
  it('takes a sheet on which one column goes on', () =>
    expect(placesOf(olderThanPaper, { given: { a: { '2016-12': '1' }, b: { '2017-01': '2' } } })).toEqual([]))
})
