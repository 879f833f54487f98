import { describe, expect, it } from 'vitest'
import { figureBook } from '../../src/figures/figure-book.ts'
import { cellOf, figureOf, sayNumber, shorthand } from '../../src/figures/say-figure.ts'
import type { Observation } from '../../src/observations/observation.ts'
import type { RatedIndicator } from '../../src/ratings/rated-indicator.ts'
import { known, type MissingReason, missing } from '../../src/terms/amount.ts'
import { exact } from '../../src/terms/exact.ts'
import { sayReference } from '../../src/terms/figure-reference.ts'
import { COUNCIL, indicator, periodOf, reading } from '../observations/build.ts'

const observation = (given: Partial<Observation> = {}): Observation => ({
  indicator: '6.7',
  area: COUNCIL,
  period: periodOf('2017-01'),
  amount: known(exact(5400, 55), { numerator: exact(54), denominator: exact(55) }),
  rule: 'in-time ÷ held',
  from: [reading('in-time', '2017-01', '54')],
  ...given,
})

describe('sayNumber(value, unit, decimals)', () => {
  it.each([
    ['98.18', 'percentage', 1, '98.2%'],
    ['-2.04', 'percentage', 1, '−2.0%'],
    ['1074', 'count', 0, '1,074'],
    ['-2', 'count', 0, '−2'],
    ['85.53', 'rate-per-10000', 1, '85.5'],
    ['374.65', 'days', 1, '374.7'],
    ['3712.4', 'money', 0, '£3,712'],
    ['-3712', 'money', 0, '−£3,712'],
    ['1', 'milestone', 0, 'reached'],
    ['0', 'milestone', 0, 'not reached'],
  ] as const)('%s as %s with %i decimals is %s', (value, unit, decimals, text) =>
    expect(sayNumber(exact(value), unit, decimals)).toBe(text),
  )
})

describe('sayReference(observation)', () => {
  it.each([
    ['2017-01', COUNCIL, '6.7@2017-01'],
    ['2017-01.ytd', COUNCIL, '6.7@2017-01.ytd'],
    ['2015/16', COUNCIL, '6.7@2015/16'],
    ['2017-01', 'england', '6.7@2017-01/england'],
  ])('of %s and %s is %s', (period, area, ref) =>
    expect(sayReference(observation({ period: periodOf(period), area }), COUNCIL)).toBe(ref),
  )
})

describe('figureOf(observation)', () => {
  it('is the text, the value, the parts, the rule and the cells', () => {
    expect(figureOf(observation(), 'percentage', 1, COUNCIL)).toEqual({
      ref: '6.7@2017-01',
      indicator: '6.7',
      area: COUNCIL,
      period: '2017-01',
      text: '98.2%',
      spoken: '98.2%',
      value: '98.2',
      parts: { numerator: '54', denominator: '55', text: '54 of 55' },
      rule: 'in-time ÷ held',
      from: [
        {
          measure: 'in-time',
          period: '2017-01',
          text: '54',
          origin: { file: 'test.xlsx', sheet: 'Test', cell: '2017-01 54' },
        },
      ],
    })
  })

  const marks: Readonly<Record<MissingReason, string>> = {
    'not-supplied': '[x]',
    'not-yet-published': '[x]',
    'not-comparable': '[x]',
    'not-yet-due': '[z]',
    'not-applicable': '[z]',
    suppressed: '[c]',
    low: '[low]',
    unreliable: '[u]',
  }
  it.each(Object.entries(marks) as [MissingReason, string][])(
    'of what is %s prints %s, reads it out, and has no value',
    (reason, mark) => {
      const figure = figureOf(observation({ amount: missing(reason) }), 'percentage', 1, COUNCIL)
      expect(figure).toMatchObject({ text: mark, spoken: reason.replaceAll('-', ' '), missing: { reason } })
      expect('value' in figure || 'parts' in figure).toBe(false)
      const cell = { ref: figure.ref, spoken: figure.spoken, isMissing: true }
      expect(cellOf(figure, 'by-mark')).toEqual({ ...cell, text: mark })
      expect(cellOf(figure, 'in-words')).toEqual({ ...cell, text: reason.replaceAll('-', ' ') })
    },
  )
  it('reads out why', () => {
    expect(
      figureOf(
        observation({ amount: missing('not-applicable', 'the denominator is zero') }),
        'percentage',
        1,
        COUNCIL,
      ).spoken,
    ).toBe('not applicable: the denominator is zero')
  })
  it('has a mark for every reason', () =>
    expect(Object.keys(shorthand).sort()).toEqual(Object.keys(marks).sort()))
})

describe('figureBook(council)', () => {
  const rated = { definition: indicator({ ref: '6.7', unit: 'percentage' }), decimals: 1 } as RatedIndicator
  it('makes a figure once and then finds it again', () => {
    const book = figureBook(COUNCIL)
    const first = book.figure(rated, observation())
    expect(book.figure(rated, observation())).toBe(first)
    expect(book.cell(rated, observation(), '54 of 55')).toEqual({
      ref: first.ref,
      text: first.text,
      spoken: first.spoken,
      isMissing: false,
      below: '54 of 55',
    })
    expect(book.all()).toEqual({ '6.7@2017-01': first })
  })
})
