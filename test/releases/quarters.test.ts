// A quarterly paper of the published example, from the monthly extract of January 2017, which covers Q3 2016/17: made,
// explained, released, and compared after a correction. Figures are worked by hand from the cells of the extract.
import { describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import { releaseFile } from '../../src/releases/release-record.ts'
import { writeRelease } from '../../src/releases/release-text.ts'
import { compare, sayComparison } from '../../src/verbs/compare.ts'
import { explain } from '../../src/verbs/explain.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { correctedCells } from './corrected-cells.ts'
import { QUARTERLY, quarterlyFiles } from './quarterly.ts'
import { type Files, memoryOutside, releaseOf } from './workspace.ts'

const EXTRACT = 'data/extracts/2017-01/corporate-parenting-monthly.xlsx'
const made = (request: { readonly paper: string; readonly period: string } = QUARTERLY, more: Files = {}) =>
  makePaper(request, openWorkspace(memoryOutside({ ...quarterlyFiles, ...more })))

describe('a quarterly paper from a monthly extract that covers it', () => {
  it('has the sums of its three months: 188 + 133 + 86 of 199 + 135 + 87 reviews, 407 of 421, are 96.7%', async () => {
    const { paper } = await made()
    expect(paper.period).toEqual({ id: '2016-17-Q3', name: 'Q3 2016/17' })
    expect(paper.asAt.day).toBe('2016-12-31')
    expect(paper.figures['6.7@2016-17-Q3']).toMatchObject({ text: '96.7%', parts: { text: '407 of 421' } })
  })

  it('is explained by its cells, with the year to date', async () => {
    const found = await explain({ ...QUARTERLY, indicator: '6.7' }, memoryOutside(quarterlyFiles))
    expect(found.figures.map(({ ref }) => ref)).toEqual(['6.7@2016-17-Q3', '6.7@2016-12.ytd'])
    expect(found.figures[0]?.from.map(({ origin }) => origin.cell)).toEqual([
      'B14',
      'B14',
      'B15',
      'B15',
      'B16',
      'B16',
    ])
  })

  it('is compared with its release: with one review fewer in time, 406 of 421 are 96.4%', async () => {
    const release = releaseOf(await made())
    expect(release).toMatchObject({ period: '2016-17-Q3', months: expect.arrayContaining(['2016-17-Q3']) })
    const published: Files = {
      [releaseFile(release.paper, release)]: writeRelease(release),
      [EXTRACT]: await correctedCells({ 'Reviews and visits': { B15: '132 of 135' } }, EXTRACT),
    }
    const found = await compare(QUARTERLY, memoryOutside({ ...quarterlyFiles, ...published }))
    if (found === undefined) throw new Error('nothing to compare with')
    expect(found.changed.map(({ ref, was, is }) => [ref, was.text, is.text])).toContainEqual([
      '6.7@2016-17-Q3',
      '96.7%',
      '96.4%',
    ])
    expect(sayComparison(found)).toContain('Q3 2016/17')
    expect((await made(QUARTERLY, published)).paper.figures['6.7@2016-17-Q3']?.revised).toMatchObject({
      from: '96.7% (407 of 421)',
    })
  })

  it('says that the rule of the quarter changed: with the last month in its place, 86 of 87 are 98.9%', async () => {
    const release = releaseOf(await made())
    const register = 'data/definitions/indicators/reviews-and-visits.yaml'
    const before = new TextDecoder().decode(await memoryOutside({}).read(register))
    const found = await compare(
      QUARTERLY,
      memoryOutside({
        ...quarterlyFiles,
        [releaseFile(release.paper, release)]: writeRelease(release),
        [register]: before.replace('annual: ratio-of-sums', 'annual: ratio-of-sums\n    quarter: latest'),
      }),
    )
    expect(found?.rules.map(({ indicator, of }) => [indicator, of])).toEqual([['6.7', 'quarter']])
    expect(found?.changed.map(({ ref, is }) => [ref, is.text])).toContainEqual(['6.7@2016-17-Q3', '98.9%'])
  })

  it.each([
    ['2016-12', 'a quarter such as 2016-17-Q3'],
    ['2016-17', 'a quarter such as 2016-17-Q3'],
    ['2016-17-Q5', 'a quarter such as 2016-17-Q3'],
  ])('is not made for %s', async (period, expected) =>
    expect(made({ ...QUARTERLY, period })).rejects.toMatchObject({
      problems: [{ code: 'unknown-period', facts: { found: period, expected } }],
    }),
  )
})
