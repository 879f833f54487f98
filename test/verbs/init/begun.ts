// What init would write, as a workspace in memory.
import type { NewFiles } from '../../../src/verbs/init/begin.ts'

export const written = (files: NewFiles): ReadonlyMap<string, Uint8Array> =>
  new Map(
    [...files].map(([file, content]) => [
      file,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  )
