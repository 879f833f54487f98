// The files of a workspace during one run. In: the outside world. Out: listings, and files with their
// fingerprints, each read only once.
import { sha256 } from '../terms/sha256.ts'
import { memoised } from './memoised.ts'
import type { Outside } from './outside.ts'

export interface FileRead {
  readonly file: string
  readonly bytes: Uint8Array
  readonly sha256: string
}

export interface CachedFiles {
  /** As `Outside` listed them at the first request. */
  list(folder: string): Promise<readonly string[]>
  read(file: string): Promise<FileRead>
}

export const cachedFiles = ({ list, read }: Pick<Outside, 'list' | 'read'>): CachedFiles => ({
  list: memoised(list),
  read: memoised(async file => {
    const bytes = await read(file)
    return { file, bytes, sha256: sha256(bytes) }
  }),
})
