// A council before it knows the tool: two workbooks and a CSV as its analyst has them, read by the definitions in
// start-case/, which are as short as an analyst would write them. What should be printed was worked out by hand.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CASE, figuresOf, filesBelow, HAS_CASE, readExpected } from './start-case-figures.ts'

const REQUEST = { paper: 'corporate-parenting', period: '2025-09' }

describe.skipIf(!HAS_CASE)('the start case of ../shared/cases/start', async () => {
  if (!HAS_CASE) return
  const expected = readExpected()
  const { made, expectFigure } = await figuresOf(
    REQUEST,
    new Map([
      ...filesBelow(join(import.meta.dirname, 'start-case', 'data'), 'data'),
      ...filesBelow(join(CASE, 'input'), 'data/extracts/2025-09'),
    ]),
  )

  it('has 56 expected figures of 18 indicators', () => {
    expect(expected).toHaveLength(56)
    expect(new Set(expected.map(({ ref }) => ref)).size).toBe(18)
  })

  it.each(expected.map(one => [`${one.ref} ${one.period}`, one] as const))('%s', (_, one) =>
    expectFigure(one, one.ref),
  )

  it('marks the figures that the files call provisional', () => {
    const marked = expected.filter(({ note }) => note.includes('provisional'))
    expect(
      marked.filter(
        ({ ref, period }) => !made.paper.figures[`${ref}@${period}`]?.suppliedMarks?.includes('p'),
      ),
    ).toEqual([])
  })

  it('reports what only a person can know, and nothing else', () =>
    expect(
      made.problems
        .filter(({ code }) => code !== 'commentary-missing')
        .map(({ severity, code, origin }) => `${severity} ${code} ${origin.cell}`),
    ).toEqual([
      'warning row-repeated A36',
      'warning percentage-is-not-its-parts H15',
      'accepted percentage-of-other-parts J17',
    ]))
})
