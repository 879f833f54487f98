// Replaces a whole folder at once: the old one is there until the new one is complete. Each run writes under names of
// its own, so that two runs of one paper do not meet; the next run clears what a killed run left.
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isProcessRunning } from './process-running.ts'

/** Two runs that end at the same moment exchange their folders one after the other. */
const TRIES = 50
const PAUSE_MS = 5

export async function replaceFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array | string>,
): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  await clearAfterKilledRuns(folder)
  await refuseFile(folder)
  const aside = await mkdtemp(`${folder}.new-${process.pid}-`)
  try {
    await Promise.all(
      [...files].map(async ([name, content]) => {
        await mkdir(dirname(join(aside, name)), { recursive: true })
        await writeFile(join(aside, name), content)
      }),
    )
    await exchange(folder, aside)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

/** A file in the folder's place is somebody's: it is not replaced. */
const refuseFile = (folder: string) => readdir(folder).catch(ifNotThere<string[]>([]))

/** Afterwards the folder is either the new one or, if that failed, the old one. */
async function exchange(folder: string, aside: string): Promise<void> {
  const before = aside.replace(/\.new-([^/\\]*)$/, '.before-$1')
  for (let left = TRIES; ; left -= 1) {
    const wasThere = await rename(folder, before).then(() => true, ifNotThere(false))
    try {
      await rename(aside, folder)
      break
    } catch (error) {
      // Another run put its own folder there in the meantime: it is replaced in turn.
      const isTaken = isCode(error, 'ENOTEMPTY', 'EEXIST') && left > 1
      if (wasThere) await (isTaken ? rm(before, { recursive: true, force: true }) : rename(before, folder))
      if (!isTaken) throw error
      await new Promise(resolve => setTimeout(resolve, PAUSE_MS))
    }
  }
  await rm(before, { recursive: true, force: true })
}

/** A run that was killed between its two renames left the old folder under its own name: it is put back. */
async function clearAfterKilledRuns(folder: string): Promise<void> {
  const own = basename(folder)
  const siblings = await readdir(dirname(folder))
  const left = siblings.filter(name => {
    const [, is, owner] = /^\.(new|before)-(\d+)-/.exec(name.slice(own.length)) ?? []
    return name.startsWith(own) && is !== undefined && !isProcessRunning(Number(owner))
  })
  const old = left.find(name => name.startsWith(`${own}.before-`))
  if (old !== undefined && !siblings.includes(own))
    await rename(join(dirname(folder), old), folder).catch(ifNotThere(undefined))
  await Promise.all(left.map(name => rm(join(dirname(folder), name), { recursive: true, force: true })))
}

const isCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code))

const ifNotThere =
  <T>(fallback: T) =>
  (error: unknown): T => {
    if (isCode(error, 'ENOENT')) return fallback
    throw error
  }
