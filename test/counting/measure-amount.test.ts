// A measure that takes a share or a mean: its numerator and denominator, a part, a denominator of zero, and
// where each child is counted. Worked out by hand.
import { describe, expect, it } from 'vitest'
import { counterOf } from '../../src/counting/count.ts'
import { returnSchema } from '../../src/definitions/returns.ts'
import { exact } from '../../src/terms/exact.ts'
import { month, type Period, year, yearToDate } from '../../src/terms/period.ts'
import { countingPoints, groupMaps, returnGiving } from './definitions.ts'
import { type Lines, returnWith } from './histories/build.ts'

/**
 * In care on 31 March 2018: a and b in foster care, c with parents, e in a home, d in short breaks. Of the
 * children who ceased in the year, one in three was adopted.
 */
const LINES: Lines = {
  2017: [
    'a: 2017-05-01 - S C2 U4 1',
    'b: 2017-05-01 - S C2 U6 2',
    'c: 2017-06-01 - S C2 P1 3',
    'd: 2017-06-01 - S V3 U4 4',
    'e: 2017-07-01 - S C2 K2 5',
    'f: 2017-04-10 2017-06-10 S C2 U4 6 E11',
    'g: 2017-04-10 2017-06-20 S C2 U4 7 E4A',
    'h: 2017-04-10 2018-03-05 S C2 U4 8 E45',
  ],
}
const HEADER: Lines = {
  2017: ['a: 1 2016-06-01 WBRI', 'b: 2 2010-01-01 WBRI', 'c: 2 2010-01-01 WBRI', 'e: 1 2016-01-01 WBRI'],
}
const SHARE = {
  counts: 'in-care',
  take: 'share',
  only: { placement: ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'] },
} as const
const definition = returnGiving(
  { measure: '8.3', ...SHARE, only: { placement: [...SHARE.only.placement] } },
  { measure: 'all', counts: 'in-care', take: 'share' },
  { measure: '6.8', counts: 'ceased', take: 'share', only: { 'reason-ceased': ['E11', 'E12'] } },
  { measure: 'mean', counts: 'three-or-more-placements', take: 'mean', with: {} },
  { measure: 'few', counts: 'three-or-more-placements', take: 'share' },
)
const { counter } = counterOf(returnWith(LINES, HEADER), definition, {
  counting: countingPoints(),
  groups: groupMaps(),
  council: 'here',
})

function figure(measure: string, period: Period, part?: string): string {
  const reading = counter.reading(measure, period, part)
  if (reading?.amount.kind !== 'known')
    return `${reading?.amount.kind === 'missing' ? `${reading.amount.reason}: ${reading.amount.because}` : 'not known'}`
  const { value, numerator, denominator } = reading.amount
  return `${value.round(2).toString()} = ${numerator?.toString()} over ${denominator?.toString()}`
}

describe('take: share', () => {
  it.each([
    ['8.3', year(2017), undefined, '50 = 2 over 4'],
    ['8.3', month(2017, 5), undefined, '100 = 5 over 5'],
    // a and e are one or two years old; b and c are eight.
    ['8.3', year(2017), 'age=1-4', '50 = 1 over 2'],
    ['8.3', year(2017), 'age=5-9', '50 = 1 over 2'],
    ['8.3', year(2017), 'age=under-1', 'not-applicable: the denominator is zero'],
    ['all', year(2017), undefined, '100 = 4 over 4'],
    ['6.8', month(2017, 6), undefined, '50 = 1 over 2'],
    ['6.8', month(2018, 3), undefined, '0 = 0 over 1'],
    ['6.8', yearToDate(month(2018, 3)), undefined, '33.33 = 1 over 3'],
    ['6.8', month(2017, 8), undefined, 'not-applicable: the denominator is zero'],
    ['6.8', month(2018, 4), undefined, 'not-supplied: the return ends on 31 March 2018'],
    // Without `only`, the way of counting itself decides who is in the numerator.
    ['few', year(2017), undefined, '0 = 0 over 4'],
  ])('%s in %j, part %s, is %s', (measure, period, part, expected) =>
    expect(figure(measure, period, part)).toBe(expected),
  )

  it('is a percentage with its text as found, and marked as counted', () => {
    expect(counter.reading('8.3', year(2017))).toMatchObject({
      unit: 'percentage',
      asFound: '2 of 4',
      isCounted: true,
      origin: { entry: '8.3, 2017/18: 2 of 4 counted of 8 children' },
      amount: { kind: 'known', value: exact(50), numerator: exact(2), denominator: exact(4) },
    })
    expect(counter.reading('6.8', month(2018, 4))?.unit).toBe('percentage')
  })
  it('explains who is in the numerator, who only in the denominator, and who in neither', () => {
    expect(counter.explain('8.3', year(2017))).toMatchObject({
      rule: expect.stringMatching(/; only placement U1, U2, U3, U4, U5, U6; as a share of all counted$/),
      counted: 2,
      reasons: [
        { stands: 'in-numerator', because: 'in care on the day', count: 2 },
        { stands: 'in-denominator', because: 'placement is not one of U1, U2, U3, U4, U5, U6', count: 2 },
        { stands: 'out', because: 'in a series of short breaks (V3 or V4)', count: 1 },
      ],
    })
  })
  it('lists the children in the denominator only among the exceptions', () => {
    expect(
      counter
        .exceptions('8.3', year(2017))
        .map(({ stands }) => stands)
        .sort(),
    ).toEqual(['in-denominator', 'in-denominator', 'out'])
  })
})

describe('take: mean', () => {
  // Placements in the twelve months of children with three or more: x three, y four; z has two and is left
  // out. 7 ÷ 2 = 3.5.
  const moves = (child: string, homes: number) =>
    Array.from({ length: homes }, (_, at) => {
      const [from, to] = [`2017-0${at + 4}-10`, at === homes - 1 ? '-' : `2017-0${at + 5}-10`]
      return `${child}: ${from} ${to} ${at === 0 ? 'S' : 'P'} C2 U4 ${at + 1}${to === '-' ? '' : ' X1'}`
    })
  const moved = counterOf(
    returnWith({ 2017: [...moves('x', 3), ...moves('y', 4), ...moves('z', 2)] }),
    definition,
    { counting: countingPoints(), groups: groupMaps(), council: 'here' },
  ).counter

  it('is the sum of the values over those in the numerator', () => {
    expect(moved.reading('mean', year(2017))).toMatchObject({
      unit: 'average',
      asFound: '7 ÷ 2',
      amount: { value: exact('3.5'), numerator: exact(7), denominator: exact(2) },
    })
    expect(moved.explain('mean', year(2017))).toMatchObject({
      rule: expect.stringMatching(/; the mean$/),
      counted: 2,
    })
  })
  it('is not applicable without children', () =>
    expect(figure('mean', year(2017))).toBe('not-applicable: the denominator is zero'))
  it('needs values to add up', () => {
    const gives = (take: string) =>
      returnSchema.safeParse({
        id: 'x',
        title: 'X',
        folder: 'x',
        form: 'ssda903',
        tables: definition.tables,
        gives: [{ measure: 'm', counts: 'in-care', take }],
      }).success
    expect([gives('share'), gives('mean')]).toEqual([true, false])
  })
})
