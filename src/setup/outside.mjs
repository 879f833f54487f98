// Nothing in, what the set-up may know of this machine out. Tests pass another.
import { readdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './run.mjs'

/**
 * @typedef {object} Outside
 * @property {string} root the folder of the checkout
 * @property {string} platform as Node names it: linux, darwin, win32
 * @property {string} arch as Node names it: x64, arm64
 * @property {() => string} libc which C library a Linux has, as npm names it: glibc, musl
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} nodePath the Node that is running now
 * @property {string} nodeVersion of it: 18.20.8
 * @property {boolean} isRoot
 * @property {(path: string) => boolean} exists is there a file of that name
 * @property {(folder: string) => string[]} list the names in a folder; none where there is no such folder
 * @property {typeof run} run
 * @property {(line: string) => void} say
 */

/** @type {Outside} */
export const thisMachine = {
  root: resolve(dirname(fileURLToPath(import.meta.url)), '../..'),
  platform: process.platform,
  arch: process.arch,
  libc,
  env: process.env,
  nodePath: process.execPath,
  nodeVersion: process.versions.node,
  isRoot: process.getuid?.() === 0,
  exists,
  list,
  run,
  say: line => console.log(line),
}

function libc() {
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport())
  return report.header.glibcVersionRuntime ? 'glibc' : 'musl'
}

/** @param {string} path */
function exists(path) {
  try {
    return statSync(path).isFile()
  } catch {
    return false // or it is in a folder that we may not read, as some in a PATH are
  }
}

/** @param {string} folder */
function list(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
