// What is kept back of figures that a person can work out on paper. Worked out by hand, not by the program.
import { describe, expect, it } from 'vitest'
import { inMonths } from '../observations/build.ts'
import { keptBack, withheldOf } from './build.ts'

const counts = (ref: string, measure: string, more = {}) => ({
  ref,
  method: { kind: 'count', measure },
  ...more,
})
const share = {
  ref: 'P',
  unit: 'percentage',
  method: { kind: 'percentage', numerator: 'in-time', denominator: 'held' },
  'year-to-date': 'ratio-of-sums',
}

describe('a figure is kept back that', () => {
  it('is a count of 1 to 4; 0 and 5 are printed', () => {
    const given = { m: { '2016-10': '0', '2016-11': '1', '2016-12': '4', '2017-01': '5' } }
    const prints = ['I@2016-10', 'I@2016-11', 'I@2016-12', 'I@2017-01']
    expect([...keptBack({ indicators: [counts('I', 'm')], given, prints })]).toEqual([
      ['I@2016-11', 'small'],
      ['I@2016-12', 'small'],
    ])
  })

  it('is a share of a small count, or leaves one', () => {
    const given = {
      'in-time': { '2016-11': '3', '2016-12': '54', '2017-01': '50' },
      held: { '2016-11': '60', '2016-12': '55', '2017-01': '60' },
    }
    const found = keptBack({ indicators: [share], given, prints: ['P@2016-11', 'P@2016-12', 'P@2017-01'] })
    expect([...found.keys()]).toEqual(['P@2016-11', 'P@2016-12'])
    expect(found.get('P@2016-11')).toBe('small')
  })

  it('is a percentage of fewer than 30', () => {
    const given = { 'in-time': { '2017-01': '20' }, held: { '2017-01': '29' } }
    expect([...keptBack({ indicators: [share], given, prints: ['P@2017-01'] })]).toEqual([
      ['P@2017-01', 'small-base'],
    ])
  })

  it('is a mean of few', () => {
    const mean = { ref: 'M', unit: 'days', method: { kind: 'mean', total: 'days', cases: 'cases' } }
    const given = {
      days: { '2016-12': '900', '2017-01': '4000' },
      cases: { '2016-12': '3', '2017-01': '12' },
    }
    expect([...keptBack({ indicators: [mean], given, prints: ['M@2016-12', 'M@2017-01'] }).keys()]).toEqual([
      'M@2016-12',
    ])
  })

  it('with the year to date would give the one month that is small', () => {
    // 12 + 3 + 9 + … = 90: without another month or the total, the 3 is what is left.
    const months = [12, 3, 9, 8, 11, 10, 9, 7, 12, 9]
    const given = { m: inMonths('2016-04', months) }
    const prints = [...Object.keys(given.m).map(at => `I@${at}`), 'I@2017-01.ytd']
    const found = keptBack({ indicators: [counts('I', 'm', { 'year-to-date': 'sum' })], given, prints })
    expect(found.get('I@2016-05')).toBe('small')
    expect([...found.values()].filter(why => why === 'protects-others')).toHaveLength(1)
  })

  it('with an earlier release would give the month between', () => {
    // The year to date of December, 12, is published; with that of January, 15, the 3 of January is known.
    const given = { m: inMonths('2016-12', [12, 3]) }
    const found = keptBack({
      indicators: [counts('I', 'm', { 'year-to-date': 'sum' })],
      given: { m: { ...inMonths('2016-04', [0, 0, 0, 0, 0, 0, 0, 0]), ...given.m } },
      prints: ['I@2017-01', 'I@2017-01.ytd'],
      published: ['I@2016-12.ytd'],
    })
    expect(Object.fromEntries(found)).toEqual({ 'I@2017-01': 'small', 'I@2017-01.ytd': 'protects-others' })
  })

  it('with a stock and the other flow would give the small one', () => {
    const stock = counts('S', 'stock', { 'stock-and-flow': { started: 'in', ceased: 'out' } })
    const given = {
      stock: { '2016-12': '484', '2017-01': '492' },
      in: { '2017-01': '11' },
      out: { '2017-01': '3' },
    }
    const prints = ['S@2016-12', 'S@2017-01', 'A@2017-01', 'B@2017-01']
    const found = keptBack({ indicators: [stock, counts('A', 'in'), counts('B', 'out')], given, prints })
    expect(found.get('B@2017-01')).toBe('small')
    expect(found.size).toBe(2)
  })

  it('is the same number under another name', () => {
    const months = [12, 3, 25, 16]
    const given = { a: inMonths('2016-10', months), b: inMonths('2016-10', months) }
    const found = keptBack({
      indicators: [counts('A', 'a'), counts('B', 'b')],
      given,
      prints: ['A@2016-11', ...Object.keys(given.b).flatMap(at => [`A@${at}`, `B@${at}`])],
    })
    expect([...found.keys()].sort()).toEqual(['A@2016-11', 'B@2016-11'])
  })
})

describe('the rule', () => {
  const given = { m: { '2016-11': '0', '2016-12': '8', '2017-01': '30' } }
  const base = { indicators: [counts('I', 'm')], given, prints: ['I@2016-11', 'I@2016-12', 'I@2017-01'] }
  it('may set the threshold', () =>
    expect([...keptBack({ ...base, rule: { 'up-to': 8 } }).keys()]).toEqual(['I@2016-12']))
  it('may keep back zeros', () =>
    expect([...keptBack({ ...base, rule: { zeros: 'kept-back' } }).keys()]).toEqual(['I@2016-11']))
  it('may be stricter for a sensitive measure', () => {
    const sensitive = [{ measure: 'm', 'up-to': 10, because: 'they are recognised easily' }]
    expect([...keptBack({ ...base, rule: { sensitive } }).keys()]).toEqual(['I@2016-12'])
  })
})

describe('a count that was published before', () => {
  it('is reported as lost, and not printed again', () => {
    const given = { m: { '2017-01': '3' } }
    const { figures, audit } = withheldOf({
      indicators: [counts('I', 'm')],
      given,
      prints: ['I@2017-01'],
      published: ['I@2017-01'],
    })
    expect(figures.get('I@2017-01')).toBe('small')
    expect(audit.lost).toHaveLength(1)
  })
})

describe('a count that was kept back before', () => {
  // 484 in December, 11 who came and 3 who went are 492.
  const stock = counts('S', 'stock', { 'stock-and-flow': { started: 'in', ceased: 'out' } })
  const later = {
    indicators: [stock, counts('A', 'in'), counts('B', 'out')],
    given: {
      stock: { '2016-12': '484', '2017-01': '492' },
      in: { '2017-01': '11' },
      out: { '2017-01': '3' },
    },
    prints: ['S@2016-12', 'S@2017-01', 'A@2017-01'],
  }
  it('is given away by nothing that is printed later, though the later paper does not print it', () =>
    expect([...keptBack({ ...later, keptBackBefore: ['B@2017-01'] }).values()]).toEqual(['protects-others']))
  it('and so is one that no paper has named yet, where the register has it: the next may', () =>
    expect([...keptBack(later).values()]).toEqual(['protects-others']))
  it('and nothing is kept back where nobody speaks of it', () =>
    expect(keptBack({ ...later, indicators: later.indicators.slice(0, 2) }).size).toBe(0))
})

describe('months that are small, of a total that was published before', () => {
  // Eight times 1 and one 2 are 10. Each of nine that is at least 1 is then 1 or 2.
  const values = [1, 1, 1, 1, 1, 1, 1, 1, 2, 0]
  const given = { m: inMonths('2016-04', values) }
  const months = Object.keys(given.m).map(at => `I@${at}`)
  const { figures, mayBeZero, audit, attack } = withheldOf({
    indicators: [counts('I', 'm', { 'year-to-date': 'sum' })],
    given,
    prints: months,
    published: ['I@2017-01.ytd'],
  })
  it('are kept back together with the month that is zero, so that any of them may be', () => {
    expect(figures.get('I@2017-01')).toBe('protects-others')
    expect([...figures.keys()].sort()).toEqual(months)
    expect([...mayBeZero].sort()).toEqual(months)
    expect(audit.lost).toEqual([])
  })
  it('would be open to attack if the zero were printed', () =>
    expect(attack(new Set(['I@2017-01'])).unexpected).toEqual(['I@2017-01']))
  it('leave a zero where the total leaves enough room: of 15 each can be 1 to 7', () => {
    const more = withheldOf({
      indicators: [counts('I', 'm', { 'year-to-date': 'sum' })],
      given: { m: inMonths('2016-04', [1, 2, 1, 1, 2, 1, 1, 3, 3, 0]) },
      prints: months,
      published: ['I@2017-01.ytd'],
    })
    expect(more.figures.has('I@2017-01')).toBe(false)
    expect(more.mayBeZero.size).toBe(0)
  })
})

describe('a percentage that is supplied without its numbers', () => {
  const supplied = { ref: 'P', unit: 'percentage', method: { kind: 'as-supplied', measure: 'p' } }
  const keptBackOf = (percentage: string, most: string) => [
    ...keptBack({
      indicators: [supplied, counts('B', 'b')],
      given: { p: { '2017-01': percentage }, b: { '2017-01': most } },
      prints: ['P@2017-01'],
      rule: { bases: [{ indicators: ['P'], of: 'B' }] },
    }).keys(),
  ]
  it.each([
    // 5 of 27; of 30, 31 and 32 it would be 20.0, 16.7 or 19.4, 18.75.
    ['18.5', '32', 'only fewer than 30 give it'],
    ['99.5', '430', 'of so many at most 2 are left'],
    ['22.2', '10', 'there are fewer than 30'],
  ])('is kept back: %s%% of at most %s, since %s', (percentage, most) =>
    expect(keptBackOf(percentage, most)).toEqual(['P@2017-01']),
  )
  it('is printed: 18.5% of at most 54, which may be 10 of 54', () =>
    expect(keptBackOf('18.5', '54')).toEqual([]))
})

describe('a percentage that is supplied for a month without its numerator', () => {
  // 5.0% of 60 is 3, and 90.0% leaves 6.
  it.each([
    ['5.0', ['P@2017-01']],
    ['90.0', []],
  ])('is a share of the base of its method: %s%% of 60', (percentage, expected) => {
    const given = { P: { '2017-01': percentage }, held: { '2017-01': '60' } }
    const found = keptBack({ indicators: [share], given, prints: ['P@2017-01'] })
    expect([...found.keys()]).toEqual(expected)
  })
})

describe('a mean that is supplied without its cases', () => {
  it('is kept back in the months in which few were added: 3 of the 15 who left, and not 9 of 12', () => {
    const given = {
      days: { '2016-12': '345.9', '2017-01': '374.7' },
      adopted: { '2016-12': '3', '2017-01': '9' },
      left: { '2016-12': '15', '2017-01': '12' },
    }
    const found = keptBack({
      indicators: [
        { ref: 'M', unit: 'days', method: { kind: 'as-supplied', measure: 'days' } },
        {
          ref: 'P',
          unit: 'percentage',
          method: { kind: 'percentage', numerator: 'adopted', denominator: 'left' },
        },
      ],
      given,
      prints: ['M@2016-12', 'M@2017-01'],
      rule: { bases: [{ indicators: ['M'], of: 'P' }] },
    })
    expect([...found.keys()]).toEqual(['M@2016-12'])
  })
  it('and so is the year that is its last month: 3 in March', () => {
    const found = keptBack({
      indicators: [
        { ref: 'M', unit: 'days', method: { kind: 'as-supplied', measure: 'days' }, annual: 'latest' },
        counts('B', 'b'),
      ],
      given: { days: { '2016-03': '345.9' }, b: { '2016-03': '3' } },
      prints: ['M@2016-03', 'M@2015/16'],
      rule: { bases: [{ indicators: ['M'], of: 'B' }] },
    })
    expect([...found.keys()].sort()).toEqual(['M@2015/16', 'M@2016-03'])
  })
})

describe('the attack on finished files', () => {
  const given = { m: inMonths('2016-10', [12, 3, 9, 8]) }
  const { attack } = withheldOf({
    indicators: [counts('I', 'm', { 'year-to-date': 'none' })],
    given,
    prints: Object.keys(given.m).map(at => `I@${at}`),
  })
  it('finds nothing where only what may be printed is', () =>
    expect(attack(new Set(['I@2016-10', 'I@2016-12', 'I@2017-01']))).toEqual({
      unexpected: [],
      workedOut: 0,
    }))
  it('finds a figure that should have been kept back, and what it gives away', () =>
    expect(attack(new Set(['I@2016-11']))).toEqual({ unexpected: ['I@2016-11'], workedOut: 1 }))
  it('finds a figure that nobody decided on', () =>
    expect(attack(new Set(['J@2016-11'])).unexpected).toEqual(['J@2016-11']))
})
