// Looks at this machine for doctor. In: the folder of the workspace. Out: what was found; nothing is left behind.
import { mkdtemp, realpath, rm, statfs } from 'node:fs/promises'
import { arch, release, tmpdir, type, userInfo } from 'node:os'
import { join } from 'node:path'
import { lookForBrowser } from '../pdf/find-browser.ts'
import { type Machine, triedValue } from './machine.ts'
import { versions } from './versions.ts'

const SETTINGS =
  /^(?:npm_config_(?:registry|proxy|https?_proxy|noproxy|cafile|strict_ssl)|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|NODE_USE_(?:ENV_PROXY|SYSTEM_CA)|ORDERPAPER_BROWSER|PUPPETEER_(?:EXECUTABLE_PATH|CACHE_DIR|CHROME_HEADLESS_SHELL_DOWNLOAD_BASE_URL))$/i

export async function readMachine(folder: string): Promise<Machine> {
  const { env, versions: running, platform, execPath } = process
  const user = await triedValue(() => userInfo({ encoding: 'utf8' }))
  const known = 'value' in user ? user.value : undefined
  const [writeFault, free] = [await writeFaultIn(folder), [await freeIn(folder), await freeIn(tmpdir())]]
  return {
    system: `${type()} ${release()} ${arch()}`,
    isWindows: platform === 'win32',
    node: { version: running.node, path: execPath },
    browser: lookForBrowser(),
    folder: { path: folder, ...(await whereIs(folder)) },
    ...(writeFault !== undefined && { writeFault }),
    free: givenOf({ workspace: free[0], 'temporary folder': free[1] }),
    settings: givenOf(Object.fromEntries(Object.entries(env).filter(([name]) => SETTINGS.test(name)))),
    person: {
      homes: [known?.homedir, env['USERPROFILE'], env['HOME'], env['HOMESHARE']].filter(isGiven),
      names: [known?.username, env['USERNAME'], env['USER']].filter(isGiven),
    },
    versions: await triedValue(() => versions()),
  }
}

/** Where it really is; a folder that is not there is where it was named. */
const whereIs = (folder: string): Promise<Pick<Machine['folder'], 'real' | 'isMissing'>> =>
  realpath(folder).then(
    real => ({ real }),
    (error: NodeJS.ErrnoException) => ({
      real: folder,
      ...(error.code === 'ENOENT' && { isMissing: true as const }),
    }),
  )

const isGiven = <T>(value: T | undefined | ''): value is T => value !== undefined && value !== ''

const givenOf = <T>(values: Readonly<Record<string, T | undefined>>): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (isGiven(value) ? [[name, value]] : [])),
  )

/** On Windows the rights that a folder shows are not those that it gives: only trying tells. */
async function writeFaultIn(folder: string): Promise<string | undefined> {
  const inOut = await writeFaultOf(join(folder, 'out'))
  return inOut === 'ENOENT' ? writeFaultOf(folder) : inOut
}

const writeFaultOf = (folder: string): Promise<string | undefined> =>
  mkdtemp(join(folder, '.new-')).then(
    aside => rm(aside, { recursive: true, force: true }).then(() => undefined),
    (error: NodeJS.ErrnoException) => error.code,
  )

const freeIn = (folder: string): Promise<number | undefined> =>
  statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => undefined,
  )
