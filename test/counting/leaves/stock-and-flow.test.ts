// In care, started, ceased, during the year: each rule by a history made by hand.
import { describe, expect, it } from 'vitest'
import type { CountingLeaf } from '../../../src/counting/leaf.ts'
import { countingLeaves } from '../../../src/counting/leaves/index.ts'
import type { WayName } from '../../../src/definitions/ways-of-counting.ts'
import { dayOf, isoOf } from '../../../src/terms/day.ts'
import { joined, optionsWith } from '../histories/build.ts'
import { asList } from './child.ts'

const YEAR = { first: dayOf('2017-04-01'), last: dayOf('2018-03-31') }

/** `in-numerator 2017-05-01`: where a child stands, and the day by which it is grouped. */
function verdicts(
  leaf: WayName,
  lines: readonly string[],
  positions: Readonly<Record<string, string>> = {},
  told: Parameters<CountingLeaf['count']>[2] = {},
): string[] {
  const way = countingLeaves[leaf]
  const [child] = joined({ 2017: lines }, positions).children
  if (way === undefined || child === undefined) throw new Error(`nothing to count with ${leaf}`)
  const found = asList(way.count(YEAR, optionsWith(positions), told)(child))
  return found.map(({ stands, on }) => `${stands} ${isoOf(on)}`)
}

type Case = readonly [
  rule: string,
  lines: readonly string[],
  expected: readonly string[],
  positions?: Readonly<Record<string, string>>,
  told?: Readonly<Record<string, string>>,
]
const cases = (given: readonly Case[]) =>
  given.map(([rule, lines, expected, positions, told]) => ({ rule, lines, expected, positions, told }))

const D = '2018-03-31'

/** Lines: DECOM DEC RNE LS PLACE PL_POST REC. */
describe('in-care', () => {
  it.each(
    cases([
      ['S1 counts an open episode', ['2017-05-01 - S C2 U4 1'], [`in-numerator ${D}`]],
      ['S1 counts one that begins on the day', ['2018-03-31 - S C2 U4 1'], [`in-numerator ${D}`]],
      ['S1 does not count one that begins the day after', ['2018-04-01 - S C2 U4 1'], []],
      ['S1 does not count one that ends on the day', ['2017-05-01 2018-03-31 S C2 U4 1 E4A'], []],
      [
        'S1 counts it by the position in-care',
        ['2017-05-01 2018-03-31 S C2 U4 1 E4A'],
        [`in-numerator ${D}`],
        { 'end-day': 'in-care' },
      ],
      [
        'S1 does not count one that ended the day before, by any position',
        ['2017-05-01 2018-03-30 S C2 U4 1 E4A'],
        [],
        { 'end-day': 'in-care' },
      ],
      [
        'S1 counts one that ends the day after',
        ['2017-05-01 2018-04-01 S C2 U4 1 E4A'],
        [`in-numerator ${D}`],
      ],
      ['S2 leaves out a series of short breaks', ['2017-05-01 - S V3 U4 1'], [`out ${D}`]],
      ['S2 leaves out the agreements of one', ['2017-05-01 - S V4 U4 1'], [`out ${D}`]],
      [
        'S2 counts them where the measure says so',
        ['2017-05-01 - S V3 U4 1'],
        [`in-numerator ${D}`],
        {},
        { 'short-breaks': 'counted' },
      ],
      [
        'S2 looks at the status of the day alone',
        ['2017-05-01 2017-06-01 S V3 U4 1 X1', '2017-06-01 - L C2 U4 1'],
        [`in-numerator ${D}`],
      ],
    ]),
  )('$rule', ({ lines, expected, positions, told }) =>
    expect(verdicts('in-care', lines, positions, told)).toEqual(expected),
  )

  it('takes the later of two episodes that meet on the day, by the position in-care', () => {
    const [child] = joined(
      { 2017: ['2017-05-01 2018-03-31 S C2 U4 1 X1', '2018-03-31 - P C1 K2 2'] },
      { 'end-day': 'in-care' },
    ).children
    const found =
      child && countingLeaves['in-care']?.count(YEAR, optionsWith({ 'end-day': 'in-care' }), {})(child)
    expect(found).toMatchObject({ episode: { placement: 'K2' } })
  })
})

const TWICE = ['2017-05-01 2017-06-01 S C2 U4 1 E4A', '2017-09-01 2017-10-01 S C2 U4 1 E11']

describe('started, started-children', () => {
  it.each(
    cases([
      ['A1 counts a start coded S', ['2017-04-01 - S C2 U4 1'], ['in-numerator 2017-04-01']],
      ['A1 does not count one of the year before', ['2017-03-31 - S C2 U4 1'], []],
      ['A1 counts every start of a child', TWICE, ['in-numerator 2017-05-01', 'in-numerator 2017-09-01']],
      ['A1 leaves out a start with short breaks', ['2017-05-01 - S V3 U4 1'], ['out 2017-05-01']],
      ['A1 leaves out a period not coded S', ['2017-05-01 - P C2 U4 1'], ['out 2017-05-01']],
      [
        'A1 leaves out S in the middle of a period',
        ['2017-05-01 2017-06-01 S C2 U4 1 X1', '2017-06-01 - S C2 U4 1'],
        ['in-numerator 2017-05-01', 'out 2017-06-01'],
      ],
      [
        'A1 counts it by the position a-start',
        ['2017-05-01 2017-06-01 S C2 U4 1 X1', '2017-06-01 - S C2 U4 1'],
        ['in-numerator 2017-05-01', 'in-numerator 2017-06-01'],
        { 'start-inside-period': 'a-start' },
      ],
      [
        'A1 does not look at other changes',
        ['2017-05-01 2017-06-01 S C2 U4 1 X1', '2017-06-01 - P C2 U4 1'],
        ['in-numerator 2017-05-01'],
      ],
      [
        'A1 counts a start on the day on which care ended',
        ['2017-05-01 2017-06-01 S C2 U4 1 E4A', '2017-06-01 - S C2 U4 1'],
        ['in-numerator 2017-05-01', 'in-numerator 2017-06-01'],
      ],
    ]),
  )('$rule', ({ lines, expected, positions }) =>
    expect(verdicts('started', lines, positions)).toEqual(expected),
  )
  it('A3 counts a child once, by the first', () =>
    expect(verdicts('started-children', TWICE)).toEqual(['in-numerator 2017-05-01', 'out 2017-09-01']))
})

describe('ceased, ceased-children', () => {
  it.each(
    cases([
      [
        'A2 counts an end on the last day',
        ['2017-05-01 2018-03-31 S C2 U4 1 E4A'],
        ['in-numerator 2018-03-31'],
      ],
      ['A2 does not count one of the next year', ['2017-05-01 2018-04-01 S C2 U4 1 E4A'], []],
      ['A2 counts every end of a child', TWICE, ['in-numerator 2017-06-01', 'in-numerator 2017-10-01']],
      [
        'A2 counts a death and a transfer',
        ['2017-05-01 2017-06-01 S C2 U4 1 E3', '2017-07-01 2017-08-01 S C2 U4 1 E2'],
        ['in-numerator 2017-06-01', 'in-numerator 2017-08-01'],
      ],
      [
        'A2 leaves them out by the position left-out',
        ['2017-05-01 2017-06-01 S C2 U4 1 E3', '2017-07-01 2017-08-01 S C2 U4 1 E2'],
        ['out 2017-06-01', 'out 2017-08-01'],
        { 'deaths-and-transfers': 'left-out' },
      ],
      ['A2 leaves out the end of short breaks', ['2017-05-01 2017-06-01 S V4 U4 1 E4A'], ['out 2017-06-01']],
      ['M7 leaves out an end with X1', ['2017-05-01 2017-06-01 S C2 U4 1 X1'], ['out 2017-06-01']],
      ['M7 leaves out an end without a code', ['2017-05-01 2017-06-01 S C2 U4 1'], ['out 2017-06-01']],
      ['A2 does not count a change', ['2017-05-01 2017-06-01 S C2 U4 1 X1', '2017-06-01 - P C2 U6 2'], []],
    ]),
  )('$rule', ({ lines, expected, positions }) =>
    expect(verdicts('ceased', lines, positions)).toEqual(expected),
  )
  it('A4 counts a child once, by the last', () =>
    expect(verdicts('ceased-children', TWICE)).toEqual(['out 2017-06-01', 'in-numerator 2017-10-01']))
})

describe('during-year', () => {
  it.each(
    cases([
      [
        'A5 counts an episode that ends on the first day',
        ['2016-05-01 2017-04-01 P C2 U4 1 E4A'],
        [`in-numerator ${D}`],
      ],
      ['A5 does not count one that ended before it', ['2016-05-01 2017-03-31 P C2 U4 1 E4A'], []],
      ['A5 counts one that begins on the last day', ['2018-03-31 - S C2 U4 1'], [`in-numerator ${D}`]],
      ['A5 leaves out short breaks', ['2017-05-01 - S V3 U4 1'], [`out ${D}`]],
      [
        'A5 counts a child that was in care before short breaks',
        ['2017-05-01 2017-06-01 S C2 U4 1 X1', '2017-06-01 - L V3 U4 1'],
        [`in-numerator ${D}`],
      ],
    ]),
  )('$rule', ({ lines, expected }) => expect(verdicts('during-year', lines)).toEqual(expected))
})
