// A stage is run again if anything that it depends on is another, and only then.
import { describe, expect, it } from 'vitest'
import type { Edition } from '../../../src/terms/edition.ts'
import { type CachedStage, cacheIn } from '../../../src/workspace/cache/cache.ts'
import { memoryFolder } from './memory-folder.ts'

const asked = {
  stage: 'chart' as CachedStage,
  edition: 'internal' as Edition,
  program: 'program' as string | undefined,
  from: { chart: 'a', parts: new Map([['x', new Uint8Array([1, 2])]]) } as unknown,
}

/** Whether the second is made, after the first was. */
async function isMadeAgain(first: typeof asked, second: typeof asked): Promise<boolean> {
  const folder = memoryFolder()
  const made: string[] = []
  for (const [name, { stage, edition, program, from }] of Object.entries({ first, second }))
    await cacheIn(folder, Promise.resolve(program)).kept(
      stage,
      edition,
      () => from,
      async () => made.push(name),
    )
  return made.includes('second')
}

describe('kept', () => {
  it('makes the same once', async () => expect(await isMadeAgain(asked, { ...asked })).toBe(false))
  it.each<[string, Partial<typeof asked>]>([
    ['stage', { stage: 'print' }],
    ['edition', { edition: 'public' }],
    ['edition that leaves the building too', { edition: 'exempt' }],
    ['program', { program: 'another program' }],
    ['input', { from: { chart: 'b', parts: new Map([['x', new Uint8Array([1, 2])]]) } }],
    ['byte in a map', { from: { chart: 'a', parts: new Map([['x', new Uint8Array([1, 3])]]) } }],
    ['name in a map', { from: { chart: 'a', parts: new Map([['y', new Uint8Array([1, 2])]]) } }],
    ['kind of nothing', { from: { chart: 'a', parts: undefined } }],
  ])('makes it again for another %s', async (_, change) =>
    expect(await isMadeAgain(asked, { ...asked, ...change })).toBe(true),
  )
  it('keeps nothing where the program is not known', async () => {
    const unknown = { ...asked, program: undefined }
    expect(await isMadeAgain(unknown, unknown)).toBe(true)
  })
  it('gives back maps, bytes and text as they were made', async () => {
    const made = new Map<string, Uint8Array | string>([
      ['a.pdf', new Uint8Array([0, 255])],
      ['b.txt', 'café'],
    ])
    const cache = cacheIn(memoryFolder(), Promise.resolve('program'))
    const ask = () =>
      cache.kept(
        'format',
        'internal',
        () => 1,
        async () => made,
      )
    expect([await ask(), await ask()]).toEqual([made, made])
  })
  it('makes again what another version kept under the same name', async () => {
    const folder = memoryFolder()
    const ask = () =>
      cacheIn(folder, Promise.resolve('program')).kept(
        'print',
        'internal',
        () => 1,
        async () => 'printed',
      )
    await ask()
    const [name = ''] = folder.look().put
    await folder.put(name, 'no value of ours')
    expect(await ask()).toBe('printed')
  })
  it('keeps nothing of what failed', async () => {
    const cache = cacheIn(memoryFolder(), Promise.resolve('program'))
    const fail = () => Promise.reject(new Error('it did not work'))
    await expect(cache.kept('print', 'internal', () => 1, fail)).rejects.toThrow('it did not work')
    expect(
      await cache.kept(
        'print',
        'internal',
        () => 1,
        async () => 'printed',
      ),
    ).toBe('printed')
  })
})
