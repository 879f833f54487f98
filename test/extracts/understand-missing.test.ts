import { describe, expect, it } from 'vitest'
import { figure, value } from './figure-cell.ts'

describe('a missing figure', () => {
  it.each([
    ['', 'not-supplied'],
    ['  ', 'not-supplied'],
    ['-', 'not-supplied'],
    ['–', 'not-supplied'],
    ['[x]', 'not-supplied'],
    ['Not available', 'not-supplied'],
    ['n/a', 'not-applicable'],
    ['NA', 'not-supplied'],
    ['N/A', 'not-applicable'],
    ['[z]', 'not-applicable'],
    ['c', 'suppressed'],
    ['[c]', 'suppressed'],
    ['[c] [note 2]', 'suppressed'],
    ['n/a*', 'not-applicable'],
    ['n/a (new)', 'not-applicable'],
    ['tbc (Health, late)', 'not-supplied'],
    ['*', 'suppressed'],
    ['(z)', 'not-applicable'],
    ['to be confirmed', 'not-supplied'],
    ['<5', 'suppressed'],
    ['5 or fewer', 'suppressed'],
    ['1–4', 'suppressed'],
    ['low', 'low'],
    ['[u]', 'unreliable'],
  ])('%j means %s', async (cell, reason) => expect(await value(cell, { unit: 'count' })).toBe(reason))
  it.each(['n/a (3)', '<50', '5-10', '0-1', '>5', '<5%', 'c.', 'none'])('is not %s', async cell =>
    expect(await value(cell, { unit: 'count' })).toBe('error number-not-understood Data!B2'),
  )
  it('is not a small amount of money', async () =>
    expect(await value('<5', { unit: 'money' })).toBe('error number-not-understood Data!B2'))
  it('takes the codes of the source first, even numbers', async () => {
    const codes = {
      'Data unavailable': 'not-yet-published',
      '-': 'not-applicable',
      999: 'suppressed',
      __proto__: 'suppressed',
    }
    expect(await value('data  unavailable', { unit: 'count', codes })).toBe('not-yet-published')
    expect(await value('-', { unit: 'count', codes })).toBe('not-applicable')
    expect(await value(999, { unit: 'count', codes })).toBe('suppressed')
  })
  it('is not yet due in a period after the paper’s', async () =>
    expect((await figure(null, { unit: 'count' }, 'Feb-17')).said).toEqual([
      'figure 2017-02 = not-yet-due (B2)',
    ]))
})
