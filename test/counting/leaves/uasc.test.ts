import { describe, expect, it } from 'vitest'
import { uasc } from '../../../src/counting/leaves/uasc.ts'
import { child, type GivenRow, inCareSince, said } from './child.ts'

const SHORT_BREAKS = /^out: in a series of short breaks/

describe('uasc.count(day)(child)', () => {
  const THE_DAY = '2022-03-31'
  it.each<readonly [readonly GivenRow[], string, string]>([
    [[{ SEX: '1' }], 'in-numerator: an unaccompanied asylum-seeking child', 'without DUC'],
    [[{ DUC: '2022-04-01' }], 'in-numerator: an unaccompanied asylum-seeking child', 'ceased the day after'],
    [[{ DUC: '2022-03-31' }], 'in-denominator: the UASC status had ceased', 'ceased on the day'],
    [
      [{ year: 2021, DUC: '2021-11-02' }, { year: 2020 }],
      'in-denominator: the UASC status had ceased',
      'the later return is used',
    ],
    [[], 'in-denominator: not in the UASC table', 'no row'],
  ])('%j: %s (%s)', (rows, expected) =>
    expect(said(uasc, inCareSince('2019-01-07', { rows: { uasc: rows } }), THE_DAY)).toBe(expected),
  )
  it('judges only children in care, and leaves out short breaks', () => {
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
