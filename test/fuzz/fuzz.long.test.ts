// Five hundred damaged inputs: each is read or refused in words, without a crash, a hang or a gigabyte.
import { availableParallelism } from 'node:os'
import { expect, it } from 'vitest'
import { runSeeds } from './run-seeds.ts'

const SEEDS = Array.from({ length: 500 }, (_, at) => at + 1)

it('five hundred damaged inputs are read, or refused in words', { timeout: 1_800_000 }, async () => {
  const { finds } = await runSeeds(SEEDS, availableParallelism())
  expect(finds).toEqual([])
})
