// A machine in, the browser to print with out; nothing is started, installed or changed.
import { posix, win32 } from 'node:path'

/** @typedef {Pick<import('./outside.mjs').Outside, 'platform' | 'env' | 'exists' | 'list'>} Machine */

/**
 * @typedef {object} Browser
 * @property {string} path
 * @property {'setting' | 'installed' | 'downloaded'} how
 */

/** @typedef {{ problem: string }} BrowserProblem an explicit setting that leads nowhere */

export const APT_GET = '/usr/bin/apt-get'

// A headless shell starts two to three times faster than a whole browser, so it goes first.
const SHELLS = ['chrome-headless-shell', 'chromium-headless-shell']
const LINUX_BROWSERS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'microsoft-edge-stable',
  'microsoft-edge',
]
const LINUX_FOLDERS = ['/usr/local/bin', '/usr/bin', '/snap/bin']
// Not `chromium-browser` from the PATH: on Ubuntu that is often a stub that only asks for a snap.
const LINUX_PLACES = [
  '/opt/google/chrome/chrome',
  '/usr/lib64/chromium-browser/headless_shell',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/opt/microsoft/msedge/msedge',
]
const MAC_FOLDERS = ['/opt/homebrew/bin', '/usr/local/bin']
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * In this order: a setting, an installed browser, one that puppeteer has downloaded.
 * @param {Machine} machine
 * @returns {Browser | BrowserProblem | undefined}
 */
export function findBrowser(machine) {
  return fromSetting(machine) ?? installed(machine) ?? downloaded(machine)
}

/** @param {Machine} machine @returns {Browser | BrowserProblem | undefined} */
function fromSetting(machine) {
  const { exists } = machine
  const name = ['ORDERPAPER_BROWSER', 'PUPPETEER_EXECUTABLE_PATH'].find(one => setting(machine, one))
  const path = name && setting(machine, name)
  if (!path) return undefined
  if (exists(path)) return { path, how: 'setting' }
  return {
    problem: `${name} is set to ${path}, but there is no such file: correct it, or unset it to use an installed browser.`,
  }
}

/** @param {Machine} machine @returns {Browser | undefined} */
function installed(machine) {
  const path = places(machine).find(machine.exists)
  return path ? { path, how: 'installed' } : undefined
}

/**
 * What to do where there is none, from a verb on: `install … or set …`.
 * @param {Pick<Machine, 'platform' | 'exists'>} machine @returns {string}
 */
export function browserAdvice({ platform, exists }) {
  const what = {
    win32: 'install Google Chrome or Microsoft Edge',
    darwin: 'install Google Chrome, Chromium or Microsoft Edge',
  }[platform]
  const onLinux = exists(APT_GET)
    ? 'run `sudo apt-get install chromium-headless-shell` (on Ubuntu, install Google Chrome)'
    : 'install Chromium or Google Chrome'
  return `${what ?? onLinux}, or set ORDERPAPER_BROWSER to the path of one`
}

/**
 * Where an installed one is looked for, in this order.
 * @param {Machine} machine @returns {string[]}
 */
export function places(machine) {
  const { platform } = machine
  if (platform === 'win32') {
    // Of a 32-bit Node, ProgramFiles is the (x86) one and ProgramW6432 the other. A user's own Chrome or Edge, for which no
    // admin rights are needed, is in LOCALAPPDATA.
    const names = ['ProgramW6432', 'ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    const roots = [...new Set(given(names.map(name => setting(machine, name))))]
    const whole = WINDOWS_PLACES.flatMap(place => roots.map(root => win32.join(root, place)))
    return [...inFolders(machine, SHELLS, []), ...whole]
  }
  if (platform === 'darwin') {
    const roots = [
      '/Applications',
      ...given([setting(machine, 'HOME')]).map(home => posix.join(home, 'Applications')),
    ]
    const apps = MAC_APPS.flatMap(app => roots.map(root => `${root}/${app}.app/Contents/MacOS/${app}`))
    return [...inFolders(machine, SHELLS, MAC_FOLDERS), ...apps]
  }
  return [...inFolders(machine, [...SHELLS, ...LINUX_BROWSERS], LINUX_FOLDERS), ...LINUX_PLACES]
}

/**
 * The first name in every folder of the PATH and the usual ones, then the second name …
 * @param {Machine} machine @param {string[]} names @param {string[]} usual
 */
function inFolders(machine, names, usual) {
  const { platform } = machine
  const { join, delimiter } = pathsOf(platform)
  // Windows takes a folder in quotation marks too.
  const listed = (setting(machine, 'PATH') ?? '').split(delimiter).map(folder => folder.replace(/^"|"$/g, ''))
  const folders = [...listed.filter(Boolean), ...usual]
  return names.flatMap(name => folders.map(folder => join(folder, program(platform, name))))
}

/** @param {Machine} machine @returns {Browser | undefined} */
function downloaded(machine) {
  const cache = puppeteerCache(machine)
  if (!cache) return undefined
  const path = ['chrome-headless-shell', 'chrome']
    .flatMap(name => versions(machine, cache, name))
    .find(machine.exists)
  return path ? { path, how: 'downloaded' } : undefined
}

/** @param {Pick<Machine, 'platform' | 'env'>} machine @returns {string | undefined} */
export function puppeteerCache(machine) {
  const { platform } = machine
  const home = setting(machine, platform === 'win32' ? 'USERPROFILE' : 'HOME')
  return (
    setting(machine, 'PUPPETEER_CACHE_DIR') || (home && pathsOf(platform).join(home, '.cache', 'puppeteer'))
  )
}

/**
 * Windows takes the name of a setting in any capitals, and calls the PATH `Path`: in a copy of the environment, too.
 * @param {Pick<Machine, 'platform' | 'env'>} machine @param {string} name @returns {string | undefined}
 */
function setting({ platform, env }, name) {
  if (platform !== 'win32' || env[name] !== undefined) return env[name]
  const same = Object.keys(env).find(one => one.toLowerCase() === name.toLowerCase())
  return same && env[same]
}

/**
 * <cache>/chrome/linux-140.0.7339.80/chrome-linux64/chrome, the newest first.
 * @param {Machine} machine @param {string} cache @param {string} name
 */
function versions({ platform, list }, cache, name) {
  const { join } = pathsOf(platform)
  const prefix = { win32: 'win', darwin: 'mac' }[platform] ?? 'linux'
  const file =
    platform === 'darwin' && name === 'chrome'
      ? 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'
      : program(platform, name)
  return list(join(cache, name))
    .filter(version => version.startsWith(prefix))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap(version =>
      list(join(cache, name, version)).map(folder => join(cache, name, version, folder, file)),
    )
}

/** @param {string} platform */
const pathsOf = platform => (platform === 'win32' ? win32 : posix)

/** @param {string} platform @param {string} name */
const program = (platform, name) => (platform === 'win32' ? `${name}.exe` : name)

/** @param {(string | undefined)[]} values @returns {string[]} */
const given = values => values.flatMap(value => value || [])
