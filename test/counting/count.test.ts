// The counter: readings of periods and parts, periods that a return does not cover, why children were not counted,
// and how they moved.
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { counterOf } from '../../src/counting/count.ts'
import { countingLeaves } from '../../src/counting/leaves/index.ts'
import type { Return } from '../../src/extracts/return.ts'
import { dayOf } from '../../src/terms/day.ts'
import { month, type Period, rolling12, year, yearToDate } from '../../src/terms/period.ts'
import { countingPoints, groupMaps, returnGiving, returnNamed } from './definitions.ts'
import { type Lines, returnWith } from './histories/build.ts'
import { fiveYears, PUBLIC_SETS, validatorSet } from './histories/load.ts'

const REQUEST = { counting: countingPoints(), groups: groupMaps(), council: 'here' }

/** Lines: DECOM DEC RNE LS PLACE PL_POST REC. */
const LINES: Lines = {
  2017: [
    'a: 2017-05-01 2017-06-01 S C2 U4 1 E4A',
    'a: 2017-06-10 2017-06-20 S C2 U4 1 E11',
    'b: 2017-05-15 - S C2 K2 2',
    'c: 2016-01-01 2018-01-05 P C1 U6 3 E45',
    'd: 2017-07-01 - S V3 U6 4',
  ],
  2018: [
    'b: 2017-05-15 2018-05-01 S C2 K2 2 X1',
    'b: 2018-05-01 - P C2 U6 5',
    'd: 2017-07-01 - S V3 U6 4',
    'e: 2018-06-01 - S C1 U4 6',
  ],
}
const HEADER: Lines = {
  2018: [
    'a: 1 2016-06-01 WBRI',
    'b: 2 2010-01-01 WBRI',
    'c: 2 2005-01-01 APKN',
    'd: 1 2004-01-01 WBRI',
    'e: 1 2018-01-01 WBRI',
  ],
}

const counterFor = (definition = returnNamed('ssda903'), given: Return = returnWith(LINES, HEADER)) =>
  counterOf(given, definition, REQUEST).counter
const USUAL = counterFor()
/** The figure as text, or why there is none. */
function figure(measure: string, period: Period, part?: string, counter = USUAL): string {
  const reading = counter.reading(measure, period, part)
  if (reading === undefined) return 'not known'
  return reading.amount.kind === 'known'
    ? reading.asFound
    : `${reading.amount.reason}: ${reading.amount.because}`
}

describe('counterOf(return, definition, request)', () => {
  it.each([
    ['looked-after', month(2017, 5), '3'],
    ['looked-after', month(2017, 6), '2'],
    ['looked-after', { kind: 'day', day: '2017-06-10' } as const, '3'],
    ['looked-after', year(2017), '1'],
    ['looked-after', year(2018), '2'],
    ['started', month(2017, 5), '2'],
    ['started', month(2017, 6), '1'],
    ['started', year(2017), '3'],
    ['started', yearToDate(month(2017, 5)), '2'],
    ['started', rolling12(month(2018, 5)), '1'],
    ['children-started', year(2017), '2'],
    ['ceased', month(2017, 6), '2'],
    ['children-ceased', month(2017, 6), '1'],
    ['ceased', year(2017), '3'],
    ['adoptions', year(2017), '1'],
    ['special-guardianship-orders', year(2017), '1'],
    ['returned-home', year(2017), '1'],
    ['permanence', year(2017), '2'],
    ['children-returned-home', year(2017), '0'],
  ])('%s in %j is %s', (measure, period, expected) => expect(figure(measure, period)).toBe(expected))

  it('gives a reading as if it had been supplied', () => {
    expect(USUAL.reading('looked-after', year(2018), 'age=5-9')).toMatchObject({
      measure: 'looked-after',
      unit: 'count',
      area: 'here',
      part: 'age=5-9',
      period: year(2018),
      amount: { kind: 'known' },
      asFound: '1',
      origin: { file: 'data/returns/ssda903', entry: 'looked-after, 2018/19: 1 counted of 5 children' },
    })
  })
  it.each([
    ['age=under-1', '0'],
    ['age=1-4', '1'],
    ['age=5-9', '1'],
    ['age=not-known', '0'],
    ['age=1-4;sex=male', '1'],
    ['age=1-4;sex=female', '0'],
    ['legal-status=interim', '1'],
    ['placement-type=not-known', '2'],
  ])('counts the part %s of those in care on 31 March 2019: %s', (part, expected) =>
    expect(figure('looked-after', year(2018), part)).toBe(expected),
  )
  it('groups those who started by their age at the start, and those who ceased by the end', () => {
    expect([
      figure('started', year(2018), 'age=under-1'),
      figure('started', year(2018), 'age=1-4'),
      figure('ceased', year(2017), 'reason-ceased=special-guardianship'),
      figure('ceased', year(2017), 'age=10-15'),
    ]).toEqual(['1', '0', '1', '1'])
  })

  it.each([
    // A child in care after 31 March is in the return of the next year: c.
    ['looked-after', month(2017, 3), '1'],
    [
      'looked-after',
      month(2017, 2),
      'not-supplied: the return begins on 1 April 2017, and the figure needs it from 28 February 2017',
    ],
    ['looked-after', month(2019, 4), 'not-supplied: the return ends on 31 March 2019'],
    [
      'started',
      rolling12(month(2018, 2)),
      'not-supplied: the return begins on 1 April 2017, and the figure needs it from 1 March 2017',
    ],
    ['looked-after', rolling12(month(2018, 2)), '1'],
    [
      'three-or-more-placements',
      month(2018, 2),
      'not-supplied: the return begins on 1 April 2017, and the figure needs it from 1 March 2017',
    ],
    ['placements-cohort', month(2018, 3), '1'],
    ['placed-over-20-miles', year(2018), 'not-supplied: the return does not hold the distance'],
    ['with-pep', month(2018, 3), 'not-supplied: the return does not hold personal education plans'],
    ['something-else', month(2018, 3), 'not known'],
  ])(
    'gives the reason where the return does not cover a period: %s for %j: %s',
    (measure, period, expected) => expect(figure(measure, period)).toBe(expected),
  )
  it('does not apply a row of another edition of a group map, and throws for an unknown row', () => {
    expect(figure('looked-after', year(2018), 'sex=unknown')).toBe(
      'not-applicable: the group map sex has no row unknown on that day',
    )
    expect(() => figure('looked-after', year(2018), 'sex=neither')).toThrow(
      'the group map sex has no row neither',
    )
    expect(() => figure('looked-after', year(2018), 'shoes=red')).toThrow('there is no group map shoes')
  })
  it('gives a figure of a list only for the month that holds its day', () => {
    const list: Return = { ...returnWith(LINES, HEADER), years: [], asAt: dayOf('2018-03-16') }
    const counter = counterFor(returnNamed('ssda903'), list)
    expect([
      figure('looked-after', month(2018, 3), undefined, counter),
      figure('looked-after', month(2018, 2), undefined, counter),
    ]).toEqual(['1', 'not-supplied: the list is as at 16 March 2018 only'])
  })

  it('counts a measure by its own position, on counting and on joining', () => {
    const definition = returnGiving(
      { measure: 'usual', counts: 'in-care' },
      { measure: 'end-day', counts: 'in-care', positions: { 'end-day': 'in-care' } },
      { measure: 'closed', counts: 'in-care', positions: { 'open-episode': 'close' } },
    )
    const counter = counterFor(
      definition,
      returnWith({ 2017: ['a: 2017-05-01 2018-05-31 S C2 U4 1 E4A', 'b: 2017-05-01 - S C2 U4 1'], 2018: [] }),
    )
    expect(
      ['usual', 'end-day', 'closed'].map(measure => figure(measure, month(2018, 5), undefined, counter)),
    ).toEqual(['1', '2', '0'])
  })
  it('counts the denominator, and the sum of values', () => {
    const definition = returnGiving(
      { measure: 'some', counts: 'three-or-more-placements' },
      { measure: 'all', counts: 'three-or-more-placements', take: 'denominator' },
      { measure: 'sum', counts: 'three-or-more-placements', take: 'sum' },
    )
    const counter = counterFor(
      definition,
      returnWith({
        2017: [
          'a: 2017-05-01 - S C2 U4 1',
          'b: 2017-05-01 2017-06-01 S C2 U4 1 X1',
          'b: 2017-06-01 2017-07-01 P C2 U4 2 X1',
          'b: 2017-07-01 2017-08-01 P C2 U4 3 X1',
          'b: 2017-08-01 - P C2 U4 4',
        ],
      }),
    )
    expect(['some', 'all', 'sum'].map(measure => figure(measure, year(2017), undefined, counter))).toEqual([
      '1',
      '2',
      '4',
    ])
    expect(counter.reading('sum', year(2017))?.unit).toBe('count')
  })

  it('explains who was counted, and why the others were not', () => {
    expect(USUAL.explain('adoptions', year(2017))).toEqual({
      rule: 'ends of a period of care, every end counted, including deaths and transfers, excluding series of short breaks; only reason ceased E11, E12',
      source: countingLeaves['ceased']?.source,
      counted: 1,
      reasons: [
        { stands: 'in-numerator', because: 'ceased to be looked after', count: 1 },
        { stands: 'out', because: 'reason ceased is not one of E11, E12', count: 2 },
      ],
    })
    expect(USUAL.explain('looked-after', year(2018))?.reasons).toEqual([
      { stands: 'in-numerator', because: 'in care on the day', count: 2 },
      { stands: 'out', because: 'in a series of short breaks (V3 or V4)', count: 1 },
    ])
    expect(USUAL.explain('looked-after', year(2018), 'age=1-4')?.counted).toBe(1)
    expect(USUAL.explain('looked-after', year(2030))).toBeUndefined()
  })
  it('lists the children outside the numerator, with file and row', () => {
    // The fourth child; the row in the last return, the third below the header.
    expect(USUAL.exceptions('looked-after', year(2018))).toEqual([
      {
        child: 4,
        stands: 'out',
        because: 'in a series of short breaks (V3 or V4)',
        file: '2018-episodes.csv',
        row: 4,
      },
    ])
    expect(
      USUAL.exceptions('placements-cohort', year(2018)).map(({ stands, because }) => [stands, because]),
    ).toEqual([
      ['in-denominator', 'fewer than three placements'],
      ['out', 'in a series of short breaks (V3 or V4)'],
      ['in-denominator', 'fewer than three placements'],
    ])
  })
  it('counts how children moved between parts in a year', () => {
    expect(USUAL.movements('looked-after', ['age', 'legal-status'], year(2018))).toEqual([
      { from: 'age=5-9;legal-status=full', to: 'age=5-9;legal-status=full', children: 1 },
      { to: 'age=1-4;legal-status=interim', children: 1 },
    ])
    // c left, aged 12 at the end of the year before; b, aged 8, came in and stayed.
    expect(USUAL.movements('looked-after', ['age'], year(2017))).toEqual([
      { from: 'age=10-15', children: 1 },
      { to: 'age=5-9', children: 1 },
    ])
    expect(USUAL.movements('looked-after', ['age'], year(2016))).toBeUndefined()
  })
})

/** Published in the description of the sets (shared/data/ssda903/README.md). */
describe.runIf(existsSync(PUBLIC_SETS))('the public sets', () => {
  const counter = counterFor(
    returnGiving(
      ...returnNamed('ssda903').gives,
      { measure: 'closed', counts: 'in-care', positions: { 'open-episode': 'close' } },
      { measure: 'raw-starts', counts: 'started', positions: { 'start-inside-period': 'a-start' } },
      // A return without some of its tables is read all the same.
    ),
    existsSync(PUBLIC_SETS) ? fiveYears() : returnWith(LINES, HEADER),
  )
  const years = [2017, 2018, 2019, 2020, 2021]

  it('five years: 459, 286, 181, 122 and 75 in care on 31 March; 55 at the end where open episodes are closed', () => {
    expect(years.map(one => figure('looked-after', year(one), undefined, counter))).toEqual([
      '459',
      '286',
      '181',
      '122',
      '75',
    ])
    expect(figure('closed', year(2021), undefined, counter)).toBe('55')
  })
  it('five years: 143 starts in 2017/18, 150 with every S', () =>
    expect([
      figure('started', year(2017), undefined, counter),
      figure('raw-starts', year(2017), undefined, counter),
    ]).toEqual(['143', '150']))
  const LONG_TERM = [
    'long-term-cohort',
    'long-term-stable',
    'long-term-stable-u2-u5-as-change',
    'long-term-stable-same-placement',
  ]
  it('five years: on 31 March 2020 of 103 long in care 26 with the same carer, 23 with U2 and U5 as a change, 18 in the same placement', () => {
    expect(LONG_TERM.map(measure => figure(measure, year(2019), undefined, counter))).toEqual([
      '103',
      '26',
      '23',
      '18',
    ])
  })
  // When the care of 176 of the children on 31 March 2018 began is not in the returns.
  it('five years: stability over thirty months is not available twelve and twenty-four months after the returns begin', () => {
    const because = (needed: string) =>
      `not-supplied: the return begins on 1 April 2017, and the figure needs it from ${needed}, since it does not show when the care of every child began`
    for (const measure of LONG_TERM)
      expect([2017, 2018].map(one => figure(measure, year(one), undefined, counter))).toEqual([
        because('30 September 2015'),
        because('30 September 2016'),
      ])
  })
  it('five years: every group map adds up to the number in care, at every year end', () => {
    for (const group of REQUEST.groups.values()) {
      for (const one of years) {
        const ids = new Set([
          ...group.editions.flatMap(edition => edition.rows.map(row => row.id)),
          group['not-known'].id,
        ])
        const sum = [...ids].reduce(
          (total, id) =>
            total + Number(counter.reading('looked-after', year(one), `${group.id}=${id}`)?.asFound || 0),
          0,
        )
        expect([group.id, one, String(sum)]).toEqual([
          group.id,
          one,
          figure('looked-after', year(one), undefined, counter),
        ])
      }
    }
  })
  it('validator: 1,196 in care on 31 March 2018', () =>
    expect(
      figure('looked-after', year(2017), undefined, counterFor(returnNamed('ssda903'), validatorSet())),
    ).toBe('1196'))
  it('stock moves by starts and ends: every child who came or went is counted', () => {
    const moved = counter.movements('looked-after', ['age'], year(2018)) ?? []
    const sum = (those: typeof moved) => String(those.reduce((total, one) => total + one.children, 0))
    expect([
      sum(moved.filter(one => one.from !== undefined)),
      sum(moved.filter(one => one.to !== undefined)),
    ]).toEqual(['459', '286'])
  })
})

describe('the returns of data/definitions/returns', () => {
  it('name only known ways of counting, positions and lists', () => {
    for (const id of ['ssda903', 'annex-a']) {
      const definition = returnNamed(id)
      const { counter } = counterOf(returnWith(LINES, HEADER), definition, REQUEST)
      for (const { measure } of definition.gives)
        expect([measure, counter.reading(measure, year(2018)) !== undefined]).toEqual([measure, true])
      expect(new Set(definition.gives.map(one => one.measure)).size).toBe(definition.gives.length)
      expect(definition.gives.filter(one => one.measure in definition['cannot-give'])).toEqual([])
    }
  })
})
