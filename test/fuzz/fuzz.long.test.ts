// Five hundred damaged inputs: each is read or refused in words, without a crash, a hang or a gigabyte.
import { availableParallelism } from 'node:os'
import { describe, expect, it } from 'vitest'
import { isError } from '../../src/problems/problem.ts'
import { outsideOfFiles, realOutside } from '../workspace.ts'
import { runSeeds } from './run-seeds.ts'
import { subjectsOf } from './subjects.ts'

const SEEDS = Array.from({ length: 500 }, (_, at) => at + 1)

it('five hundred damaged inputs are read, or refused in words', { timeout: 1_800_000 }, async () => {
  const { finds } = await runSeeds(SEEDS, availableParallelism())
  expect(finds).toEqual([])
})

// A subject that is refused before its damage is reached would find nothing.
describe('without damage', async () => {
  it.each(await subjectsOf())('$name: is read without an error', async ({ run, paper, period, files }) => {
    const outside = {
      ...outsideOfFiles(files),
      append: async () => true,
      replaceFolder: async () => undefined,
      templates: realOutside().templates,
    }
    const problems = await run({ paper, period }, outside)
    expect(problems.filter(isError)).toEqual([])
  })
})
