// Replaces a whole folder at once: the old one is there until the new one is complete. Each run writes under names of
// its own, so that two runs of one paper do not meet; the next run clears what a killed run left. Where another program
// holds the old folder, as a reader on Windows holds a PDF, the new one is put beside it.
import {
  link,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { inWorkspace } from './disk-files.ts'
import { hasCode, ifNotThere, isHeld, type Pause, patiently, pauseFor } from './held-files.ts'
import { isProcessRunning } from './process-running.ts'

/** Two runs that end at the same moment exchange their folders one after the other. */
const TRIES = 50
const PAUSE_MS = 5

/** Where the new folder is if the old one could not be replaced, and which of the old files are open, as far as is known. */
export interface Beside {
  readonly folder: string
  readonly open: readonly string[]
}

/** What can fail because another program holds a file. Tests pass one that fails as Windows does. */
export interface HoldableDisk {
  rename(from: string, to: string): Promise<void>
  /** Fails where another program keeps others from writing the file. */
  openToWrite(file: string): Promise<unknown>
  readonly pause: Pause
}

const thisDisk: HoldableDisk = {
  rename,
  openToWrite: file => open(file, 'r+').then(opened => opened.close()),
  pause: pauseFor,
}

/** Folders beside one may be somebody's, except in out/, where all are ours. */
export const BESIDE_OUTPUT = ['-new', '-new-2', '-new-3'] as const

/**
 * Undefined if the folder was replaced. `besides`: the endings of the names under which the new one may be put beside it; what
 * is there is replaced, or removed once it is older than the folder itself.
 */
export async function replaceFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array | string>,
  besides: readonly string[],
  disk: HoldableDisk = thisDisk,
): Promise<Beside | undefined> {
  await mkdir(dirname(folder), { recursive: true })
  await clearAfterKilledRuns(folder)
  await refuseFile(folder)
  const same = await sameFilesIn(folder, files)
  if (same.all) return undefined
  const aside = await mkdtemp(`${folder}.new-${process.pid}-`)
  try {
    await Promise.all(
      [...files].map(async ([name, content]) => {
        const file = join(aside, name)
        await mkdir(dirname(file), { recursive: true })
        if (same.names.has(name)) await takeOver(join(folder, name), file, content)
        else await writeFile(file, content)
      }),
    )
    const places = besides.map(ending => `${folder}${ending}`)
    return await exchangeOrPutBeside(folder, aside, places, disk)
  } finally {
    await removeIfFree(aside)
  }
}

/** Which files are there with the same bytes; and whether these are all that is there, and all that is to be there. */
async function sameFilesIn(
  folder: string,
  files: ReadonlyMap<string, Uint8Array | string>,
): Promise<{ readonly names: ReadonlySet<string>; readonly all: boolean }> {
  const listed = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    ifNotThere<never[]>([]),
  )
  const there = listed
    .filter(entry => !entry.isDirectory())
    .map(entry => inWorkspace(folder, join(entry.parentPath, entry.name)))
  const isSame = async (name: string) => {
    const content = files.get(name)
    if (content === undefined) return false
    const bytes = await readFile(join(folder, name)).catch(() => undefined)
    return bytes?.equals(Buffer.from(content)) === true
  }
  const same = await Promise.all(there.map(async name => ((await isSame(name)) ? [name] : [])))
  const names = new Set(same.flat())
  return { names, all: names.size === there.length && names.size === files.size && there.length > 0 }
}

/** The old file itself, with its date, so that what goes by dates has nothing to do; on a disk without hard links, its copy. */
const takeOver = (old: string, file: string, content: Uint8Array | string): Promise<void> =>
  link(old, file).catch(async () => {
    await writeFile(file, content)
    const { atime, mtime } = await stat(old)
    await utimes(file, atime, mtime)
  })

/** A file in the folder's place is somebody's: it is not replaced. */
const refuseFile = (folder: string) => readdir(folder).catch(ifNotThere<string[]>([]))

/** Beside is `2017-01-new`, which may be held too, and then `2017-01-new-2`. */
async function exchangeOrPutBeside(
  folder: string,
  aside: string,
  beside: readonly string[],
  disk: HoldableDisk,
): Promise<Beside | undefined> {
  const fault = await faultIfHeld(exchange(folder, aside, disk))
  if (fault === undefined) {
    // They were older than what is now in its own place.
    await Promise.all(beside.map(removeIfFree))
    return undefined
  }
  for (const place of beside)
    if ((await faultIfHeld(exchange(place, aside, disk))) === undefined)
      return { folder: place, open: await openFilesIn(folder, disk) }
  throw fault
}

const faultIfHeld = (work: Promise<void>): Promise<Error | undefined> =>
  work.then(
    () => undefined,
    error => (isHeld(error) ? error : Promise.reject(error)),
  )

/** Afterwards the folder is either the new one or, if that failed, the old one. */
async function exchange(folder: string, aside: string, disk: HoldableDisk): Promise<void> {
  const before = `${folder}.before-${aside.slice(aside.lastIndexOf('.new-') + '.new-'.length)}`
  const move = (from: string, to: string) => patiently(() => disk.rename(from, to), disk.pause)
  for (let left = TRIES; ; left -= 1) {
    const wasThere = await move(folder, before).then(() => true, ifNotThere(false))
    const error = await move(aside, folder).then(() => undefined, asError)
    if (error === undefined) return removeIfFree(before)
    // Another run put its own folder there in the meantime: it is replaced in turn. Windows then says EPERM.
    const isTaken = hasCode(error, 'ENOTEMPTY', 'EEXIST') || (isHeld(error) && (await isThere(folder)))
    if (wasThere) await (isTaken ? removeIfFree(before) : move(before, folder))
    if (!isTaken || left <= 1) throw error
    await disk.pause(PAUSE_MS)
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

async function openFilesIn(folder: string, { openToWrite }: HoldableDisk): Promise<string[]> {
  const names = await readdir(folder).catch(ifNotThere<string[]>([]))
  const isOpen = await Promise.all(
    names.map(name => openToWrite(join(folder, name)).then(() => false, isHeld)),
  )
  return names.filter((_, index) => isOpen[index])
}

/** A run that was killed between its two renames left the old folder under its own name: it is put back. */
async function clearAfterKilledRuns(folder: string): Promise<void> {
  const own = basename(folder)
  const siblings = await readdir(dirname(folder))
  const left = siblings.filter(name => {
    const [, is, owner] = /^(?:-new(?:-\d)?)?\.(new|before)-(\d+)-/.exec(name.slice(own.length)) ?? []
    return name.startsWith(own) && is !== undefined && !isProcessRunning(Number(owner))
  })
  const old = left.find(name => name.startsWith(`${own}.before-`))
  if (old !== undefined && !siblings.includes(own))
    await rename(join(dirname(folder), old), folder).catch(ifNotThere(undefined))
  await Promise.all(left.map(name => removeIfFree(join(dirname(folder), name))))
}

/** What another program holds stays until the next run. */
const removeIfFree = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch((error: unknown) => {
    if (!isHeld(error)) throw error
  })

const isThere = (folder: string): Promise<boolean> =>
  stat(folder).then(
    () => true,
    () => false,
  )
