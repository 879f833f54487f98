import { describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import { check } from '../../src/verbs/check.ts'
import { explain } from '../../src/verbs/explain.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import type { Outside } from '../../src/workspace/outside.ts'
import { changedOutside, MONTHLY } from '../workspace.ts'

/** The worked example, with a tally of what was read and listed. */
function watched(): { outside: Outside; reads: string[]; lists: string[] } {
  const world = changedOutside({})
  const reads: string[] = []
  const lists: string[] = []
  const outside: Outside = {
    ...world,
    read: file => {
      reads.push(file)
      return world.read(file)
    },
    list: folder => {
      lists.push(folder)
      return world.list(folder)
    },
  }
  return { outside, reads, lists }
}
const repeated = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) < at)

describe('openWorkspace(outside)', () => {
  it('reads nothing until something is needed', () => {
    const { outside, reads, lists } = watched()
    openWorkspace(outside)
    expect([reads, lists]).toEqual([[], []])
  })

  it.each([
    ['check', (outside: Outside) => check(MONTHLY, outside)],
    ['explain', (outside: Outside) => explain({ ...MONTHLY, indicator: '6.7' }, outside)],
  ])('reads each file and lists each folder once for %s', async (_, verb) => {
    const { outside, reads, lists } = watched()
    await verb(outside)
    expect(reads.length).toBeGreaterThan(20)
    expect([repeated(reads), repeated(lists)]).toEqual([[], []])
  })

  it('reads nothing more for a second paper of the same files', async () => {
    const { outside, reads, lists } = watched()
    const workspace = openWorkspace(outside)
    const { paper } = await makePaper(MONTHLY, workspace)
    const before = [reads.length, lists.length]
    expect((await makePaper(MONTHLY, workspace)).paper).toEqual(paper)
    expect([reads.length, lists.length]).toEqual(before)
  })

  it('gives the same definitions and extracts of a paper again', async () => {
    const workspace = openWorkspace(watched().outside)
    const [one, other] = await Promise.all([
      workspace.definitionsFor(MONTHLY.paper),
      workspace.definitionsFor(MONTHLY.paper),
    ])
    expect(one).toBe(other)
    const paper = one.definitions?.papers.get(MONTHLY.paper)
    if (one.definitions === undefined || paper === undefined) throw new Error('the paper is not defined')
    const january = { kind: 'month', index: 2017 * 12 } as const
    expect(workspace.extracts(paper, january, one.definitions)).toBe(
      workspace.extracts(paper, january, one.definitions),
    )
  })

  it('shares nothing with another: each run reads for itself', async () => {
    const { outside, reads } = watched()
    await openWorkspace(outside).definitionsFor(MONTHLY.paper)
    const first = reads.length
    await openWorkspace(outside).definitionsFor(MONTHLY.paper)
    expect(reads.length).toBe(2 * first)
  })

  it('names as inputs the definitions that it parsed, and no others', async () => {
    const { inputs } = await makePaper(MONTHLY, openWorkspace(watched().outside))
    const files = inputs.filter(({ is }) => is === 'definition').map(({ file }) => file)
    expect(files).toContain('data/definitions/papers/corporate-parenting-monthly.yaml')
    expect(files).not.toContain('data/definitions/papers/sufficiency-appendices.yaml')
    expect(files).not.toContain('data/definitions/returns/ssda903.yaml')
  })
})
