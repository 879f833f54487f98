// A workspace on this machine's disk for the tests of its faults, and ways to make a disk that is full or a user who may
// not write. In: nothing. Out: folders, and commands run in a process of their own.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { REPOSITORY } from '../workspace.ts'

/** A copy of the repository's data; the caller removes it. */
export function newDiskWorkspace(): string {
  const workspace = mkdtempSync(join(tmpdir(), 'orderpaper-disk-'))
  cpSync(join(REPOSITORY, 'data'), join(workspace, 'data'), { recursive: true })
  return workspace
}

export const removeAll = (folder: string): void => rmSync(folder, { recursive: true, force: true })

const IS_ROOT = process.getuid?.() === 0
const canRun = (command: string, ...words: string[]) => spawnSync(command, words).status === 0

/** Root may write everywhere, so that a command is run as a user who may not. */
const AS_NOBODY = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] as const
/** Windows has no such permissions; root without `setpriv` cannot give its own up. */
export const canBeRefused: boolean =
  process.platform !== 'win32' && (!IS_ROOT || canRun(AS_NOBODY[0], '--version'))

/** Makes a disk of a few kilobytes in an empty folder: only Linux and root can. */
export const canMount: boolean = IS_ROOT && process.platform === 'linux' && canMountHere()

function canMountHere(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'orderpaper-mount-'))
  const works = canRun('mount', '-t', 'tmpfs', 'tmpfs', folder)
  if (works) execFileSync('umount', [folder])
  removeAll(folder)
  return works
}

/** A small disk below `folder` while `use` runs. `size`: as `mount` takes it, such as `16k`. */
export async function onSmallDisk(folder: string, size: string, use: () => Promise<void>): Promise<void> {
  mkdirSync(folder, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder])
  try {
    await use()
  } finally {
    execFileSync('umount', ['-l', folder])
  }
}

/** A command as a user without rights over the files of others. */
export function asNobody(...words: string[]): { readonly code: number | null; readonly err: string } {
  const command = [process.execPath, join(REPOSITORY, 'src/cli/main.ts'), ...words]
  const [program, ...rest] = IS_ROOT ? [...AS_NOBODY, ...command] : command
  const { status, stderr } = spawnSync(program ?? '', rest, {
    encoding: 'utf8',
    env: { ...process.env, HOME: tmpdir(), NODE_DISABLE_COMPILE_CACHE: '1' },
  })
  return { code: status, err: stderr }
}

/** Gives a workspace to that user: the files of root are closed to it. */
export const giveToNobody = (folder: string): void => {
  if (IS_ROOT) execFileSync('chown', ['-R', '65534:65534', folder])
}
