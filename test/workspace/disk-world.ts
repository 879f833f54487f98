// A workspace on this machine's disk for the tests of its faults, and ways to make a disk that is full or a user who may
// not write. In: nothing. Out: folders, and commands run in a process of their own.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256 } from '../../src/terms/sha256.ts'
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
const asUser = (id: number) => ['setpriv', `--reuid=${id}`, `--regid=${id}`, '--clear-groups'] as const
const NOBODY = 65534
/** In no list of users, so that there is no home folder for it but by its settings. */
const STRANGER = 64_321
/** Windows has no such permissions; root without `setpriv` cannot give its own up. */
export const canBeRefused: boolean =
  process.platform !== 'win32' && (!IS_ROOT || canRun('setpriv', '--version'))

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
  return ended(IS_ROOT ? [...asUser(NOBODY), ...command] : command, { HOME: tmpdir() })
}

/** Only root can become another user; where it may not, nothing can be run as one. */
export const canBeStranger: boolean = IS_ROOT && canBeRefused

/** A command as a user whom the machine does not know, without a home folder and without most settings. */
export function asStranger(...words: string[]): { readonly code: number | null; readonly err: string } {
  const command = [process.execPath, join(REPOSITORY, 'src/cli/main.ts'), ...words]
  const homeless = { HOME: undefined, USERPROFILE: undefined, XDG_CONFIG_HOME: undefined, USER: undefined }
  return ended([...asUser(STRANGER), ...command], homeless)
}

function ended([program = '', ...words]: readonly string[], env: NodeJS.ProcessEnv) {
  const { status, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    env: { ...process.env, ...env, NODE_DISABLE_COMPILE_CACHE: '1' },
  })
  return { code: status, err: stderr }
}

/** Gives a folder to that user. */
export const giveToStranger = (folder: string): void => {
  execFileSync('chown', ['-R', `${STRANGER}:${STRANGER}`, folder])
}

/**
 * A module that a run loads first: every look at the clock is then a year further, or two years back. Dates that are
 * given stay as they are.
 */
export const JUMPING_CLOCK = `data:text/javascript,${encodeURIComponent(`
  let looks = 0
  const now = () => 1_500_000_000_000 + (((looks += 1) % 3) - 1) * 31_557_600_000
  const Real = Date
  globalThis.Date = class extends Real {
    constructor(...given) { given.length === 0 ? super(now()) : super(...given) }
    static now() { return now() }
  }`)}`

/** Gives a workspace to that user: the files of root are closed to it. */
export const giveToNobody = (folder: string): void => {
  if (IS_ROOT) execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, folder])
}

/** A command in a process of its own, with a temporary folder of its own. `before`: options of Node. */
export function startCommand(
  words: readonly string[],
  temporary = tmpdir(),
  before: readonly string[] = [],
): ChildProcess {
  return spawn(process.execPath, [...before, join(REPOSITORY, 'src/cli/main.ts'), ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, TMPDIR: temporary },
  })
}

export async function endOf(
  child: ChildProcess,
): Promise<{ readonly code: number | null; readonly err: string }> {
  let err = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const code = await new Promise<number | null>(done => child.once('close', done))
  return { code, err }
}

/** The files of a paper are those that its manifest lists, byte for byte. */
export function isWholePaper(folder: string): boolean {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    readonly outputs: readonly { readonly file: string; readonly sha256: string }[]
  }
  const files = readdirSync(folder).filter(file => file !== 'manifest.json')
  return (
    files.length === manifest.outputs.length &&
    manifest.outputs.every(({ file, sha256: hash }) => sha256(readFileSync(join(folder, file))) === hash)
  )
}
