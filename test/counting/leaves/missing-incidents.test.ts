// Incidents of children missing or away from placement, by hand (rule MISSING-1).
import { describe, expect, it } from 'vitest'
import { missingChildren } from '../../../src/counting/leaves/missing.ts'
import { missingIncidents } from '../../../src/counting/leaves/missing-incidents.ts'
import { child, inCareSince, said, verdicts } from './child.ts'

const YEAR = '2021-04-01 to 2022-03-31'
const SHORT_BREAKS = /^out: in a series of short breaks/

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
  it('counts three: one carried over and repeated, two in June; not the one that ended before', () =>
    expect(verdicts(missingIncidents, inCareSince('2019-01-07', { rows }), YEAR)).toHaveLength(3))
  it('counts two of type M and one of type A', () => {
    expect(
      ['M', 'A'].map(
        type =>
          verdicts(missingIncidents, inCareSince('2019-01-07', { rows }), YEAR, { settings: { type } })
            .length,
      ),
    ).toEqual([2, 1])
  })
  it('groups an incident from before the span by the first day', () => {
    const [first] = verdicts(missingIncidents, inCareSince('2019-01-07', { rows }), YEAR)
    expect(first?.on).toBe(verdicts(missingChildren, inCareSince('2019-01-07'), '2021-04-01')[0]?.on)
  })
  it('leaves out incidents of a child in short breaks only, and has no verdict on a child not in care', () => {
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
