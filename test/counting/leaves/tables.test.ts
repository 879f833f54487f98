// Missing, UASC and social workers, by hand (rules X1, A5, U1).
import { describe, expect, it } from 'vitest'
import { missing } from '../../../src/counting/leaves/missing.ts'
import { missingIncidents } from '../../../src/counting/leaves/missing-incidents.ts'
import { socialWorkers } from '../../../src/counting/leaves/social-workers.ts'
import { uasc } from '../../../src/counting/leaves/uasc.ts'
import { reach } from '../../../src/counting/reach.ts'
import { dayOf } from '../../../src/terms/day.ts'
import { child, type GivenRow, inCareSince, options, said, spanOf, verdicts } from './child.ts'

const YEAR = '2021-04-01 to 2022-03-31'
const SHORT_BREAKS = /^out: in a series of short breaks/

describe('missing.count(year)(child)', () => {
  const IN = 'in-numerator: an incident in the period'
  const NONE = 'in-denominator: no incident in the period'
  it.each<readonly [GivenRow, string, string]>([
    [{ MIS_START: '2021-03-30', MIS_END: '2021-04-01' }, IN, 'from before, until the first day'],
    [{ MIS_START: '2021-03-30', MIS_END: '2021-03-31' }, NONE, 'until the day before'],
    [{ MIS_START: '2022-03-31' }, IN, 'from the last day, without an end'],
    [{ MIS_START: '2022-04-01' }, NONE, 'from the day after'],
    [{ MIS_START: '2020-05-01', year: 2020 }, IN, 'open since the year before'],
    [{ MIS_START: '2021-06-01', MIS_END: '2021-06-01' }, IN, 'on one day'],
  ])('%j: %s (%s)', (row, expected) =>
    expect(
      said(missing, inCareSince('2019-01-07', { rows: { missing: [{ MISSING: 'M', ...row }] } }), YEAR),
    ).toBe(expected),
  )
  it('has children looked after in the year without an incident in the denominator', () =>
    expect(said(missing, inCareSince('2019-01-07'), YEAR)).toBe(NONE))
  it.each([
    ['2021-04-01', IN, 'care that ended on the first day'],
    ['2021-03-31', 'nothing', 'care that ended the day before'],
  ])('until %s: %s (%s)', (end, expected) => {
    const left = child({
      care: [[['2019-01-07', end, 'S', 'C2', 'U4', 'E4A']]],
      rows: { missing: [{ MISSING: 'M', MIS_START: '2021-05-01' }] },
    })
    expect(said(missing, left, YEAR)).toBe(expected)
  })
  it.each([
    ['M', IN],
    ['A', NONE],
  ])('of type %s alone: %s', (type, expected) => {
    expect(
      said(
        missing,
        inCareSince('2019-01-07', { rows: { missing: [{ MISSING: 'M', MIS_START: '2021-05-01' }] } }),
        YEAR,
        { told: { type } },
      ),
    ).toBe(expected)
  })
  it('leaves out those in short breaks alone', () =>
    expect(said(missing, child({ care: [[['2019-01-07', '', 'S', 'V4', 'U4']]] }), YEAR)).toMatch(
      SHORT_BREAKS,
    ))
  it('believes the later return where two give one incident', () => {
    const rows = {
      missing: [
        { MISSING: 'M', MIS_START: '2021-02-01', MIS_END: '2021-03-02', year: 2021 },
        { MISSING: 'M', MIS_START: '2021-02-01', year: 2020 },
      ],
    }
    expect(said(missing, inCareSince('2019-01-07', { rows }), YEAR)).toBe(NONE)
  })
  it('says the type', () => {
    expect(
      [missing.says(options(), {}), missing.says(options(), { type: 'A' })].map(text =>
        text.includes('missing or away'),
      ),
    ).toEqual([true, false])
    expect(() => missing.says(options(), { type: 'X' })).toThrow('type: X')
  })
})

describe('missingIncidents.count(year)(child)', () => {
  const rows = {
    missing: [
      { MISSING: 'M', MIS_START: '2021-03-30', MIS_END: '2021-04-02' },
      { MISSING: 'M', MIS_START: '2021-03-30', MIS_END: '2021-04-02', year: 2020 },
      { MISSING: 'M', MIS_START: '2021-06-04', MIS_END: '2021-06-04' },
      { MISSING: 'A', MIS_START: '2021-06-04', MIS_END: '2021-06-09' },
      { MISSING: 'M', MIS_START: '2020-06-04', MIS_END: '2020-06-09' },
    ],
  }
  it('counts three: one carried over and repeated, two in June; the one that ended before is none', () =>
    expect(verdicts(missingIncidents, inCareSince('2019-01-07', { rows }), YEAR)).toHaveLength(3))
  it('counts two of type M and one of type A', () => {
    expect(
      ['M', 'A'].map(
        type =>
          verdicts(missingIncidents, inCareSince('2019-01-07', { rows }), YEAR, { told: { type } }).length,
      ),
    ).toEqual([2, 1])
  })
  it('groups one from before the span by the first day', () => {
    const [first] = verdicts(missingIncidents, inCareSince('2019-01-07', { rows }), YEAR)
    expect(first?.on).toBe(verdicts(missing, inCareSince('2019-01-07'), '2021-04-01')[0]?.on)
  })
  it('leaves out those of a child in short breaks alone, and none of a child not in care', () => {
    expect(
      said(
        missingIncidents,
        child({
          care: [[['2019-01-07', '', 'S', 'V4', 'U4']]],
          rows: { missing: [{ MISSING: 'M', MIS_START: '2021-06-04' }] },
        }),
        YEAR,
      ),
    ).toMatch(SHORT_BREAKS)
    expect(said(missingIncidents, child({ rows }), YEAR)).toBe('nothing')
  })
})

describe('uasc.count(day)(child)', () => {
  const THE_DAY = '2022-03-31'
  it.each<readonly [readonly GivenRow[], string, string]>([
    [[{ SEX: '1' }], 'in-numerator: an unaccompanied asylum-seeking child', 'without DUC'],
    [[{ DUC: '2022-04-01' }], 'in-numerator: an unaccompanied asylum-seeking child', 'ceased the day after'],
    [[{ DUC: '2022-03-31' }], 'in-denominator: the UASC status had ceased', 'ceased on the day'],
    [
      [{ year: 2021, DUC: '2021-11-02' }, { year: 2020 }],
      'in-denominator: the UASC status had ceased',
      'the later return stands',
    ],
    [[], 'in-denominator: not in the UASC table', 'no row'],
  ])('%j: %s (%s)', (rows, expected) =>
    expect(said(uasc, inCareSince('2019-01-07', { rows: { uasc: rows } }), THE_DAY)).toBe(expected),
  )
  it('asks about those in care alone, without short breaks', () => {
    expect(said(uasc, child({ rows: { uasc: [{ SEX: '1' }] } }), THE_DAY)).toBe('nothing')
    expect(
      said(
        uasc,
        child({ care: [[['2019-01-07', '', 'S', 'V3', 'U4']]], rows: { uasc: [{ SEX: '1' }] } }),
        THE_DAY,
      ),
    ).toMatch(SHORT_BREAKS)
  })
})

describe('socialWorkers.count(day)(child)', () => {
  const THE_DAY = '2024-03-31'
  const workers = (...given: readonly (readonly [number, string, string])[]) =>
    inCareSince('2023-09-04', {
      rows: {
        'social-workers': given.map(([SW_ID, SW_DECOM, end]) => ({
          SW_ID,
          SW_DECOM,
          ...(end !== '' && { SW_DEC: end }),
        })),
      },
    })
  const MANY = 'in-numerator: three or more social workers (3)'
  const FEW = 'in-denominator: fewer than three social workers (2)'
  it.each([
    [
      workers([1, '2023-04-03', '2023-06-01'], [2, '2023-06-01', '2023-11-01'], [3, '2023-11-01', '']),
      MANY,
      'three, one of them before care began',
    ],
    [
      workers([1, '2023-04-03', '2023-06-01'], [2, '2023-06-01', '2023-11-01'], [1, '2023-11-01', '']),
      FEW,
      'the same one again counts once',
    ],
    [
      workers([1, '2022-04-03', '2023-04-01'], [2, '2023-04-01', '2023-11-01'], [3, '2023-11-01', '']),
      FEW,
      'the first ended on 1 April',
    ],
    [
      workers([1, '2022-04-03', '2023-04-02'], [2, '2023-04-02', '2023-11-01'], [3, '2023-11-01', '']),
      MANY,
      'the first ended a day later',
    ],
    [
      workers([1, '2023-04-03', '2023-06-01'], [2, '2023-06-01', ''], [3, '2024-03-31', '']),
      MANY,
      'the third from the day',
    ],
    [
      workers([1, '2023-04-03', '2023-06-01'], [2, '2023-06-01', ''], [3, '2024-04-01', '']),
      FEW,
      'the third from the day after',
    ],
    [workers(), 'in-denominator: no social worker in the data (0)', 'none'],
  ])('case %#: %s (%s)', (history, expected) => expect(said(socialWorkers, history, THE_DAY)).toBe(expected))
  it('looks at twelve months of a leap year: 29 February 2024 looks from 1 March 2023', () => {
    const until = (end: string) =>
      workers([1, '2022-04-03', end], [2, '2023-03-02', '2023-11-01'], [3, '2023-11-01', ''])
    expect([
      said(socialWorkers, until('2023-03-01'), '2024-02-29'),
      said(socialWorkers, until('2023-03-02'), '2024-02-29'),
    ]).toEqual([FEW, MANY])
  })
})

describe('reach(a return whose table begins in a later year)', () => {
  const given = {
    source: 'ssda903',
    files: [],
    years: [2021, 2022, 2023],
    asAt: dayOf('2024-03-31'),
    accounts: [],
    tables: new Map([['social-workers', [{ child: 1, year: 2023, place: { file: 0, row: 2 }, values: {} }]]]),
  }
  it.each([
    ['2023-03-31', 'missing'],
    ['2024-03-31', 'reached'],
  ])('on %s: %s', (day, expected) => {
    expect('kind' in reach(given, socialWorkers, spanOf(day), options()) ? 'missing' : 'reached').toBe(
      expected,
    )
  })
})
