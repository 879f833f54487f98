import { describe, expect, it } from 'vitest'
import { checkConsistency } from '../../src/checks/consistency.ts'
import { count, evidenceOf } from './build.ts'

const indicators = [count('6.1', 'm', { 'stock-and-flow': { started: 'in', ceased: 'out' } })]
const given = { m: { '2016-12': '488', '2017-01': '482' }, in: { '2017-01': '10' }, out: { '2017-01': '12' } }
const found = (checks: unknown) =>
  checkConsistency(evidenceOf({ indicators, given, checks }))
    .filter(({ code }) => code === 'stock-and-flow')
    .map(({ severity, because }) => (because === undefined ? severity : `${severity}: ${because}`))

describe('checkConsistency(evidence)', () => {
  it('has the usual severity where the file says nothing', () => expect(found({})).toEqual(['warning']))
  it.each([
    ['error', ['error']],
    ['off', []],
  ])('has the severity that the file names: %s', (severity, expected) =>
    expect(found({ severity: { 'stock-and-flow': severity } })).toEqual(expected),
  )
  it('accepts a tolerated difference, and no more', () => {
    expect(found({ tolerance: { 'stock-and-flow': 4 } })).toEqual([])
    expect(found({ tolerance: { 'stock-and-flow': 3 } })).toEqual(['warning'])
  })

  const accepted = (more: Readonly<Record<string, string>>) =>
    found({ accepted: [{ check: 'stock-and-flow', because: 'Late records.', ...more }] })
  it('marks what was accepted, with the reason', () =>
    expect(accepted({ indicator: '6.1', from: '2017-01', to: '2017-01' })).toEqual([
      'accepted: Late records.',
    ]))
  it.each([{ indicator: '6.2' }, { from: '2017-02' }, { to: '2016-12' }, { check: 'no-whole-number' }])(
    'leaves what was not: %j',
    more => expect(accepted(more)).toEqual(['warning']),
  )
})
