// What stands in the way of a release: each kind, alone, on the worked example.
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../src/problems/problem.ts'
import { check } from '../../src/verbs/check.ts'
import { changedOutside, MONTHLY, realOutside, textOf } from '../workspace.ts'

const PAPER = 'data/definitions/papers/corporate-parenting-monthly.yaml'
const APPROVALS = 'data/releases/corporate-parenting-monthly/approvals.yaml'
type Files = Record<string, string | null>

/** The code and the facts of what stands in the way. */
async function obstacles(files: Files): Promise<readonly Problem[]> {
  const checked = await check(MONTHLY, changedOutside(files))
  if (checked.obstacles === undefined) throw new Error('an error stops the paper')
  return checked.obstacles
}
const codes = async (files: Files) => (await obstacles(files)).map(({ code }) => code)

/** The paper, approved by two posts. */
async function withApprovals(): Promise<Files> {
  const required =
    'approvals:\n  - { by: Head of Performance, of: [data, rules] }\n  - { by: Head of Service, of: [words] }\n'
  return { [PAPER]: `${await textOf(PAPER)}\n${required}` }
}

/** Writes the lines that the messages ask for into the file that they name. */
async function approved(files: Files): Promise<Files> {
  const lines = (await obstacles(files)).flatMap(one =>
    one.code === 'paper-not-approved' || one.code === 'paper-approval-lapsed' ? [one.facts.entry] : [],
  )
  const papers = lines.map(line => `  - ${line.replace('<day>', '2017-02-14')}\n`).join('')
  return { ...files, [APPROVALS]: `papers:\n${papers}` }
}

describe('readiness(paper)', () => {
  it('finds nothing in the worked example', async () => expect(await codes({})).toEqual([]))

  it('finds a sentence that the figures contradict', async () => {
    const file = 'data/commentary/2017-01/looked-after-children.md'
    expect(await codes({ [file]: 'At the end of January 483 children were looked after.' })).toEqual([
      'commentary-contradicts',
    ])
  })

  it('finds a section with a red indicator and no commentary, and leaves the others', async () => {
    // 6.14 is red in January 2017: 79.4% is below 93%. None of the care leavers' three indicators is.
    const files = {
      'data/commentary/2017-01/plans.md': null,
      'data/commentary/2017-01/care-leavers.md': null,
    }
    expect((await obstacles(files)).map(({ code, origin }) => [code, origin.file])).toEqual([
      ['commentary-missing', 'data/commentary/2017-01/plans.md'],
    ])
  })

  it('asks for the approvals that the paper requires, with the line to write', async () => {
    const found = await obstacles(await withApprovals())
    expect(
      found.map(({ code, facts }) => [code, 'by' in facts && facts.by, 'of' in facts && facts.of]),
    ).toEqual([
      ['paper-not-approved', 'Head of Performance', 'the data of the paper and its rules'],
      ['paper-not-approved', 'Head of Service', 'its words'],
    ])
    expect(found[1]).toMatchObject({
      facts: {
        entry: expect.stringMatching(
          /^\{ period: 2017-01, by: Head of Service, on: <day>, of: \{ words: "[0-9a-f]{12}" \} \}$/,
        ),
      },
    })
  })

  it('accepts them, and lets only those lapse that approved what has changed', async () => {
    const files = await approved(await withApprovals())
    expect(await codes(files)).toEqual([])
    const file = 'data/commentary/2017-01/adoptions.md'
    const words = `${await textOf(file)}\nThe team meets each week.\n`
    expect(await obstacles({ ...files, [file]: words })).toMatchObject([
      {
        code: 'paper-approval-lapsed',
        facts: { by: 'Head of Service', on: '14 February 2017', changed: 'its words' },
      },
    ])
    const rule = 'data/definitions/indicators/health.yaml'
    const rules = await textOf(rule)
    expect(await obstacles({ ...files, [rule]: `${rules}\n# Read again.\n` })).toMatchObject([
      { code: 'paper-approval-lapsed', facts: { by: 'Head of Performance', changed: 'its rules' } },
    ])
  })

  it('lists an approval that lapsed although the paper does not require it', async () => {
    const papers =
      'papers:\n  - { period: 2017-01, by: Chair, on: 2017-02-14, of: { output: "0123456789ab" } }\n'
    expect(await obstacles({ [APPROVALS]: papers })).toMatchObject([
      { code: 'paper-approval-lapsed', facts: { by: 'Chair', changed: 'what it prints' } },
    ])
    const earlier = papers.replace('2017-01', '2016-12')
    expect(await codes({ [APPROVALS]: earlier })).toEqual([])
  })

  it('is not asked where an error stops the paper', async () => {
    const { obstacles: none } = await check({ ...MONTHLY, period: '2030-01' }, realOutside())
    expect(none).toBeUndefined()
  })
})
