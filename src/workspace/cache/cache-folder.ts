// The files of the cache, in out/.cache of a workspace. In: names. Out: what was kept under them, if it is there and whole. It
// can be deleted at any time, and nothing that goes wrong in it stops a paper: what is not there is made again.
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { sha256 } from '../../terms/sha256.ts'

export interface CacheFolder {
  get(name: string): Promise<Uint8Array | undefined>
  put(name: string, content: Uint8Array | string): Promise<void>
  /** Forgets everything. */
  clear(): Promise<void>
  /** Removes the oldest, until what is left has at most so many bytes. */
  trim(): Promise<void>
}

const CACHE = 'out/.cache'

/** Some eighty versions of a paper with all its files. */
const MOST_BYTES = 256 * 1024 * 1024

/** SHA-256 in hexadecimal: what an entry begins with, so that one that is damaged is known. */
const HASH_LENGTH = 64

/** Its owner alone may read it, since internal papers have figures that are kept back elsewhere. */
const FOLDER = { recursive: true, mode: 0o700 } as const
const FILE = { mode: 0o600 } as const

export function cacheFolder(workspace: string, mostBytes = MOST_BYTES): CacheFolder {
  const folder = resolve(workspace, CACHE)
  return {
    get: name => readFile(join(folder, name)).then(contentOf, () => undefined),
    put: (name, content) => write(folder, name, content).catch(() => {}),
    clear: () => trim(folder, 0).catch(() => {}),
    trim: () => trim(folder, mostBytes).catch(() => {}),
  }
}

function contentOf(entry: Buffer): Uint8Array | undefined {
  const content = entry.subarray(HASH_LENGTH)
  return entry.toString('latin1', 0, HASH_LENGTH) === sha256(content) ? content : undefined
}

/** Under another name first: a run that is killed, or another at the same time, leaves no half of an entry under its name. */
async function write(folder: string, name: string, content: Uint8Array | string): Promise<void> {
  const file = join(folder, name)
  await mkdir(dirname(folder), { recursive: true }) // out/ is for whoever may read papers
  await mkdir(dirname(file), FOLDER)
  await ignoreByGit(folder)
  const aside = await mkdtemp(join(folder, '.new-'))
  try {
    const whole = join(aside, 'whole')
    await writeFile(
      whole,
      Buffer.concat([Buffer.from(sha256(content), 'latin1'), Buffer.from(content)]),
      FILE,
    )
    await rename(whole, file)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

const ignoreByGit = (folder: string): Promise<void> =>
  writeFile(join(folder, '.gitignore'), '*\n', { ...FILE, flag: 'wx' }).catch(() => {})

/** An entry, or what a run that was killed left of one. Anything else there is somebody's. */
const IS_OURS = /^(?:[0-9a-f]{64}|whole)$/

async function trim(folder: string, mostBytes: number): Promise<void> {
  const listed = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = await Promise.all(
    listed
      .filter(entry => entry.isFile() && IS_OURS.test(entry.name))
      .map(async entry => {
        const file = join(entry.parentPath, entry.name)
        const { size, mtimeMs } = await stat(file)
        return { file, size, mtimeMs }
      }),
  )
  let left = files.reduce((sum, { size }) => sum + size, 0)
  for (const { file, size } of files.toSorted((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (left <= mostBytes) return
    await rm(file, { force: true })
    left -= size
  }
}
