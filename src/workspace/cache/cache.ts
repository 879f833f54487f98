// What earlier runs made, by what it was made from. In: a stage, and everything that it depends on. Out: what it made of the same before; or
// what it makes now, which is kept.
import { deserialize, serialize } from 'node:v8'
import type { Edition } from '../../terms/edition.ts'
import type { CacheFolder } from './cache-folder.ts'
import { fingerprintOfAll } from './fingerprint.ts'

/** The stages whose work is kept. Rows about children, and what is counted from them, pass through none of them. */
export type CachedStage = 'chart' | 'picture' | 'print' | 'format'

export interface Cache {
  /**
   * `from`: everything that decides what is made, but for the program; asked only where something may be kept. `make` runs only
   * where nothing was.
   */
  kept<T>(stage: CachedStage, edition: Edition, from: () => unknown, make: () => Promise<T>): Promise<T>
  /** Forgets everything. */
  clear(): Promise<void>
}

/** Makes everything anew. */
export const noCache: Cache = {
  kept: (_stage, _edition, _from, make) => make(),
  clear: async () => {},
}

/** A cache for one edition. */
export type Keep = <T>(stage: CachedStage, from: () => unknown, make: () => Promise<T>) => Promise<T>

export const keepFor =
  ({ kept }: Cache, edition: Edition): Keep =>
  (stage, from, make) =>
    kept(stage, edition, from, make)

export const cacheIn = (folder: CacheFolder, programNow: Promise<string | undefined>): Cache => ({
  kept: async <T>(stage: CachedStage, edition: Edition, from: () => unknown, make: () => Promise<T>) => {
    const program = await programNow
    if (program === undefined) return make()
    const name = nameOf({ stage, edition, program, from: from() })
    const before = valueIn<T>(await folder.get(name))
    if (before !== undefined) return before.value
    const made = await make()
    await folder.put(name, serialize({ value: made }))
    return made
  },
  clear: folder.clear,
})

/** Undefined where nothing was kept, or something that this version did not write. */
function valueIn<T>(entry: Uint8Array | undefined): { readonly value: T } | undefined {
  try {
    return entry && deserialize(entry)
  } catch {
    return undefined
  }
}

interface DependsOn {
  readonly stage: CachedStage
  /** A public edition never meets what was made for an internal one. */
  readonly edition: Edition
  /** Its own code, its packages, Node and the browser. */
  readonly program: string
  readonly from: unknown
}

/** The one place that decides whether two runs of a stage are the same. */
const nameOf = (by: DependsOn): string => `${by.stage}/${fingerprintOfAll(by)}`
