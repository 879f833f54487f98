// What init proposes for the files of the start case prints what was worked out by hand, without a line being touched.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lookAtBook } from '../../../src/extracts/look/look-at-book.ts'
import { nationalRegister } from '../../../src/verbs/init/national-register.ts'
import { propose } from '../../../src/verbs/init/propose.ts'
import { doubtsOf } from '../../../src/verbs/init/say-proposal.ts'
import { PAPER, writeDefinitions } from '../../../src/verbs/init/write-definitions.ts'
import { outsideOf } from '../../../src/workspace/outside.ts'
import { CASE, figuresOf, filesBelow, HAS_CASE, readExpected } from '../../workspaces/start-case-figures.ts'

/** WM12 to WM18 have no reference in the files: init numbers them in the order in which they come. */
const NUMBERED: Readonly<Record<string, string>> = {
  WM12: 'WM18',
  WM13: 'WM12',
  WM14: 'WM13',
  WM15: 'WM14',
  WM16: 'WM15',
  WM17: 'WM16',
  WM18: 'WM17',
}

describe.skipIf(!HAS_CASE)('init --from the start case of ../shared/cases/start', async () => {
  if (!HAS_CASE) return
  const input = join(CASE, 'input')
  const books = await Promise.all(
    readdirSync(input).map(file => lookAtBook(readFileSync(join(input, file)), file)),
  )
  const register = nationalRegister(await outsideOf('.').standard())
  const proposal = propose(
    books.flatMap(book => ('unreadable' in book ? [] : [book])),
    register,
  )
  const definitions = writeDefinitions(proposal)
  const expected = readExpected()
  const { made, expectFigure } = await figuresOf(
    { paper: PAPER, period: '2025-09' },
    new Map([
      ...[...definitions].map(([file, text]) => [file, new TextEncoder().encode(text)] as const),
      ...filesBelow(input, 'data/extracts/2025-09'),
    ]),
  )

  it.each(expected.map(one => [`${one.ref} ${one.period}`, one] as const))('%s', (_, one) =>
    expectFigure(one, NUMBERED[one.ref] ?? one.ref),
  )

  it('takes twelve of the 18 from the national register', () => {
    expect(proposal.indicators).toHaveLength(18)
    expect(proposal.indicators.filter(({ national }) => national !== undefined)).toHaveLength(12)
  })

  it('is short', () => {
    const lines = [...definitions.values()].flatMap(text => text.split('\n'))
    expect(lines.filter(line => /^\s*[^#\s]/.test(line)).length).toBeLessThan(142)
  })

  it('doubts what only a person can know', () => {
    const doubts = doubtsOf(proposal).join('\n')
    for (const about of ['hidden columns', 'Pledges', 'Sheet3', '28/42 (68%)', 'Fostering enquiries', 'B14'])
      expect(doubts).toContain(about)
  })

  it('has the ratings that the files state, and doubts a colour that is none', () => {
    const { stated } = proposal
    expect(stated).toContainEqual({
      ref: 'WM8',
      period: '2025-09',
      rating: 'green',
      where: 'CLA scorecard 25-26 v4 FINAL.xlsx / Scorecard / S14',
    })
    expect(stated.filter(({ ref, period }) => ref === 'WM15' && period === '2025-09')).toMatchObject([
      { rating: 'green' },
    ])
    expect(doubtsOf(proposal).join('\n')).toContain(
      'the colour of care leavers KPI Sept.xlsx / KPI / O11 is none of',
    )
  })

  it('reports no error, and of warnings what the files give cause for', () =>
    expect(
      made.problems
        .filter(({ code }) => code !== 'commentary-missing')
        .map(({ severity, code, origin }) => `${severity} ${code} ${origin.cell ?? ''}`),
    ).toEqual([
      'warning row-repeated A36',
      'warning percentage-is-not-its-parts H15',
      'accepted percentage-of-other-parts J17',
    ]))
})
