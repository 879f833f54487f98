// A machine without a browser in, one that works out, or the sentence that says what to install.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { APT_GET, browserAdvice, findBrowser, puppeteerCache } from './browser.mjs'
import { networkOfNpm } from './npm.mjs'
import { isStuckIn } from './stuck.mjs'

/** @typedef {import('./outside.mjs').Outside} Outside */

/**
 * @typedef {object} Attempt one command that may bring a browser
 * @property {string} command
 * @property {string[]} args
 * @property {number} seconds the time limit
 * @property {boolean} [isDownload] into puppeteer's cache: given up when nothing more arrives
 */

/** @typedef {'root' | 'sudo' | 'none'} Rights what we may do without asking for a password */

const STUCK_AFTER_SECONDS = 30

/**
 * @param {Outside} outside @param {string} node
 * @returns {Promise<string | undefined>} the problem, if any
 */
export async function getBrowser(outside, node) {
  for (const attempt of planFor(outside, await rightsOf(outside), node)) {
    await make(outside, attempt, attempt.isDownload ? await networkOfNpm(outside, node) : {})
    const found = findBrowser(outside)
    if (found && 'path' in found && (await works(outside, found.path))) return undefined
  }
  return whatToInstall(outside)
}

/**
 * On Debian and Ubuntu the distribution's own, where we may; elsewhere, and where that brings none,
 * puppeteer's download.
 * @param {Pick<Outside, 'platform' | 'root' | 'exists'>} outside @param {Rights} rights @param {string} node
 * @returns {Attempt[]}
 */
export function planFor({ platform, root, exists }, rights, node) {
  const mayUseApt = platform === 'linux' && rights !== 'none' && exists(APT_GET)
  const cli = join(root, 'node_modules', 'puppeteer', 'lib', 'puppeteer', 'node', 'cli.js')
  // As root on a bare machine, the libraries that the download needs are missing too.
  const libraries = mayUseApt && rights === 'root' ? ['--install-deps'] : []
  const download = [cli, 'browsers', 'install', 'chrome-headless-shell', ...libraries]
  return [
    ...(mayUseApt
      ? [
          apt(rights, 'update'),
          apt(rights, 'install', 'chromium-headless-shell'),
          apt(rights, 'install', 'chromium'),
        ]
      : []),
    { command: node, args: download, seconds: 600, isDownload: true },
  ]
}

/** @param {Pick<Outside, 'platform' | 'exists'>} outside @returns {string} */
export function whatToInstall(outside) {
  return `There is no browser to print with and none could be fetched: ${browserAdvice(outside)}, and run this again.`
}

const SUDO = '/usr/bin/sudo'

/** @param {Rights} rights @param {'update' | 'install'} verb @param {string[]} packages @returns {Attempt} */
function apt(rights, verb, ...packages) {
  const options = [
    '-y',
    '-o',
    'Acquire::http::Timeout=15',
    '-o',
    'Acquire::Retries=1',
    '-o',
    'DPkg::Lock::Timeout=60',
  ]
  const line = [
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    APT_GET,
    verb,
    ...options,
    ...(verb === 'install' ? ['--no-install-recommends'] : []),
    ...packages,
  ]
  const [command = '', ...args] = rights === 'sudo' ? [SUDO, '-n', ...line] : line
  return { command, args, seconds: verb === 'update' ? 120 : 600 }
}

/** @param {Outside} outside @returns {Promise<Rights>} */
async function rightsOf({ isRoot, exists, run }) {
  if (isRoot) return 'root'
  if (!exists(SUDO)) return 'none'
  return (await run(SUDO, ['-n', 'true'], { seconds: 10 })).code === 0 ? 'sudo' : 'none'
}

/** @param {Outside} outside @param {Attempt} attempt @param {Record<string, string>} env */
async function make(outside, { command, args, seconds, isDownload }, env) {
  const cache = puppeteerCache(outside)
  const isStuck = isDownload && cache ? isStuckIn(cache, STUCK_AFTER_SECONDS) : () => false
  await outside.run(command, args, { seconds, isStuck, env })
}

/** @param {Outside} outside @param {string} path */
async function works({ run }, path) {
  const profile = mkdtempSync(join(tmpdir(), 'orderpaper-browser-'))
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    `--user-data-dir=${profile}`,
    '--dump-dom',
    'about:blank',
  ]
  const { code, output } = await run(path, args, { seconds: 60 })
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  return code === 0 && output.includes('<html>')
}
