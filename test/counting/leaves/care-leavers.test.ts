// Care leavers by age, accommodation and activity, by hand (rules LEAVER-1 to LEAVER-4).
import { describe, expect, it } from 'vitest'
import { careLeavers } from '../../../src/counting/leaves/care-leavers.ts'
import { child, options, said } from './child.ts'

const THE_DAY = '2022-03-31'
const leaver = (row: Readonly<Record<string, string | number>>, born = '2002-09-14') =>
  child({ born, rows: { oc3: [row] } })
const AT_19 = { from: 19, below: 22 }

describe('careLeavers.count(31 March)(young person)', () => {
  it.each([
    ['B1', 'in-numerator: accommodation suitable'],
    ['Z1', 'in-numerator: accommodation suitable'],
    ['S1', 'in-denominator: homeless or in custody, which is not suitable (S1, X1)'],
    ['X1', 'in-denominator: homeless or in custody, which is not suitable (S1, X1)'],
    ['S2', 'in-denominator: accommodation not suitable'],
    ['W1', 'in-numerator: accommodation suitable'],
    ['K2', 'in-denominator: accommodation not suitable'],
    ['0', 'in-denominator: no information on accommodation'],
    ['01', 'in-denominator: an accommodation code that does not exist'],
    ['A1', 'in-denominator: an accommodation code that does not exist'],
    ['K', 'in-denominator: accommodation without a judgement'],
    ['K3', 'in-denominator: accommodation without a judgement'],
    ['G1', 'out: abroad, deported or residence not known'],
    ['H2', 'out: abroad, deported or residence not known'],
    ['R1', 'out: abroad, deported or residence not known'],
  ])('puts ACCOM %s %s', (ACCOM, expected) =>
    expect(
      said(careLeavers, leaver({ IN_TOUCH: 'YES', ACCOM }), THE_DAY, {
        settings: { test: 'suitable', ...AT_19 },
      }),
    ).toBe(expected),
  )
  it.each([
    ['S1', 'in-numerator: accommodation suitable'],
    ['X2', 'in-denominator: accommodation not suitable'],
  ])('takes ACCOM %s as returned by that position: %s', (ACCOM, expected) =>
    expect(
      said(careLeavers, leaver({ IN_TOUCH: 'YES', ACCOM }), THE_DAY, {
        settings: { test: 'suitable', ...AT_19 },
        instead: { 'homeless-or-in-custody': 'as-returned' },
      }),
    ).toBe(expected),
  )
  it('without ACCOM stays in the base', () =>
    expect(said(careLeavers, leaver({ IN_TOUCH: 'NO' }), THE_DAY, { settings: { test: 'suitable' } })).toBe(
      'in-denominator: no information on accommodation',
    ))
  it.each([
    ['G1', 'in-numerator: accommodation suitable'],
    ['R2', 'in-denominator: accommodation not suitable'],
  ])('keeps %s in the base where everyone is', (ACCOM, expected) => {
    expect(
      said(careLeavers, leaver({ IN_TOUCH: 'YES', ACCOM }), THE_DAY, {
        settings: { test: 'suitable' },
        instead: { suitability: 'all' },
      }),
    ).toBe(expected)
  })
  it.each([
    ['F1', 'in-numerator', 'in-denominator'],
    ['P5', 'in-numerator', 'in-denominator'],
    ['G4', 'in-denominator', 'in-numerator'],
    ['G5', 'in-denominator', 'in-numerator'],
    ['G6', 'in-denominator', 'in-numerator'],
    ['0', 'in-denominator', 'in-denominator'],
    ['F6', 'in-denominator', 'in-denominator'],
    ['G3', 'in-denominator', 'in-denominator'],
  ])('puts ACTIV %s %s in work or learning, %s in neither', (ACTIV, eet, neet) => {
    const one = leaver({ IN_TOUCH: 'YES', ACTIV })
    expect(
      [
        said(careLeavers, one, THE_DAY, { settings: { test: 'eet' } }),
        said(careLeavers, one, THE_DAY, { settings: { test: 'neet' } }),
      ].map(text => text.split(':')[0]),
    ).toEqual([eet, neet])
  })
  it('counts G, H and R in the base of activity', () =>
    expect(
      said(careLeavers, leaver({ IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'R1' }), THE_DAY, {
        settings: { test: 'eet' },
      }),
    ).toMatch(/^in-numerator/))
  it.each([
    ['YES', 'in-numerator: in touch'],
    ['NO', 'in-denominator: not in touch'],
    ['REFU', 'in-denominator: not in touch'],
    ['NREQ', 'in-denominator: not in touch'],
    ['DIED', 'out: died'],
    ['RHOM', 'out: returned home for six months or more'],
  ])('puts IN_TOUCH %s %s', (IN_TOUCH, expected) =>
    expect(said(careLeavers, leaver({ IN_TOUCH }), THE_DAY, { settings: { test: 'in-touch' } })).toBe(
      expected,
    ),
  )
  it.each(['all', 'suitable', 'eet', 'neet'])('leaves out those who died, in every test: %s', test => {
    expect(
      said(careLeavers, leaver({ IN_TOUCH: 'DIED', ACTIV: 'F1', ACCOM: 'K1' }), THE_DAY, {
        settings: { test },
      }),
    ).toBe('out: died')
  })

  it.each([
    ['2003-03-31', 'in-numerator: a care leaver', '19 on the day'],
    ['2003-04-01', 'out: too young', '18, and 19 the day after'],
    ['2000-04-01', 'in-numerator: a care leaver', '21, and 22 the day after'],
    ['2000-03-31', 'out: too old', '22 on the day'],
  ])('of 19 to 21 born on %s: %s (%s)', (born, expected) =>
    expect(
      said(careLeavers, leaver({ IN_TOUCH: 'YES' }, born), THE_DAY, { settings: { test: 'all', ...AT_19 } }),
    ).toBe(expected),
  )
  it('reads the row of the year, and has no verdict without one', () => {
    const row = { IN_TOUCH: 'YES', year: 2020 }
    expect(said(careLeavers, leaver(row), '2021-03-31', { settings: { test: 'all' } })).toBe(
      'in-numerator: a care leaver',
    )
    expect(said(careLeavers, leaver(row), THE_DAY, { settings: { test: 'all' } })).toBe('nothing')
  })
  it('counts within a year those whose birthday has passed, or everyone by the age on 31 March', () => {
    const one = leaver({ IN_TOUCH: 'YES' }, '2002-11-30')
    const asked = { settings: { test: 'all', from: 19, below: 20 } }
    expect(said(careLeavers, one, '2021-11-29', asked)).toBe('out: the birthday is later in the year')
    expect(said(careLeavers, one, '2021-11-30', asked)).toBe('in-numerator: a care leaver')
    expect(
      said(careLeavers, one, '2021-11-29', { ...asked, instead: { 'care-leaver-age': 'on-31-march' } }),
    ).toBe('in-numerator: a care leaver')
  })
  it('reads the date of birth from the row where the header has none', () => {
    const one = child({ rows: { oc3: [{ DOB: '2002-09-14', IN_TOUCH: 'YES' }] } })
    expect(said(careLeavers, one, THE_DAY, { settings: { test: 'all', ...AT_19 } })).toBe(
      'in-numerator: a care leaver',
    )
    expect(
      said(careLeavers, child({ rows: { oc3: [{ IN_TOUCH: 'YES' }] } }), THE_DAY, {
        settings: { test: 'all', ...AT_19 },
      }),
    ).toBe('out: the date of birth is not known')
  })
  it('describes ages, test and base', () => {
    expect(careLeavers.describe(options(), { test: 'neet', ...AT_19 })).toMatch(
      /^care leavers aged 19 to 21 at their birthday in the year.*: those not in education/,
    )
    expect(
      careLeavers.describe(options({ 'care-leaver-age': 'on-31-march' }), {
        test: 'suitable',
        from: 17,
        below: 18,
      }),
    ).toMatch(/^care leavers aged 17 on 31 March.*judged suitable/)
  })
  it('refuses an unknown test', () =>
    expect(() =>
      said(careLeavers, leaver({ IN_TOUCH: 'YES' }), THE_DAY, { settings: { test: 'happy' } }),
    ).toThrow('test: happy'))
})
