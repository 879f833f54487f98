// A cache folder in memory, which can be asked what was found in it and what was put. In: nothing. Out: the folder.
import type { CacheFolder } from '../../../src/workspace/cache/cache-folder.ts'

export interface MemoryFolder extends CacheFolder {
  /** The names that were found, and those that were put, since the last look. */
  look(): { readonly found: readonly string[]; readonly put: readonly string[] }
}

export function memoryFolder(): MemoryFolder {
  const entries = new Map<string, Uint8Array>()
  const seen = { found: [] as string[], put: [] as string[] }
  return {
    get: async name => {
      const content = entries.get(name)
      if (content !== undefined) seen.found.push(name)
      return content
    },
    put: async (name, content) => {
      entries.set(name, Buffer.from(content))
      seen.put.push(name)
    },
    clear: async () => entries.clear(),
    trim: async () => {},
    look: () => ({ found: seen.found.splice(0), put: seen.put.splice(0) }),
  }
}
