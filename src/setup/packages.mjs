// A checkout in, whether its packages are those of the lock file out; installs them if not.
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from './npm.mjs'

/** @typedef {import('./outside.mjs').Outside} Outside */
/** @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Entry one package in a lock file */

/** @param {string} root */
const stampPath = root => join(root, 'node_modules', '.orderpaper-setup')

/**
 * By the stamp that the last set-up left; failing that, packages that somebody installed by hand count if
 * they are all there.
 * @param {Outside} outside @returns {boolean}
 */
export function hasPackages(outside) {
  const { root } = outside
  const lock = read(join(root, 'package-lock.json'))
  if (read(stampPath(root)) === stampFor(lock)) return true
  const installed = read(join(root, 'node_modules', '.package-lock.json'))
  if (!installed || missingPackages(entries(lock), entries(installed), outside).length > 0) return false
  try {
    writeFileSync(stampPath(root), stampFor(lock))
  } catch {
    // In a folder that can only be read, as one that an IT desk set up for all, they are compared each time.
  }
  return true
}

/**
 * @param {Outside} outside @param {string} node
 * @returns {Promise<string | undefined>} the problem, if any
 */
export async function getPackages(outside, node) {
  rmSync(stampPath(outside.root), { force: true })
  const problem = await npm(outside, node, ['ci'])
  if (!problem)
    writeFileSync(stampPath(outside.root), stampFor(read(join(outside.root, 'package-lock.json'))))
  return problem
}

/** @param {string} lock @returns {string} */
const stampFor = lock => createHash('sha256').update(lock).digest('hex')

/**
 * The packages that are locked for this kind of machine but not installed, or in another version.
 * An optional one that suits every machine is there for the sake of one that does not, so it may be missing.
 * @param {Record<string, Entry>} locked @param {Record<string, Entry>} installed
 * @param {Pick<Outside, 'platform' | 'arch' | 'libc'>} machine @returns {string[]}
 */
export function missingPackages(locked, installed, { platform, arch, libc }) {
  return Object.entries(locked)
    .filter(([path, { optional, os, cpu }]) => path && !(optional && !os && !cpu))
    .filter(([, { os, cpu }]) => (os ?? [platform]).includes(platform) && (cpu ?? [arch]).includes(arch))
    .filter(([, wanted]) => platform !== 'linux' || !wanted.libc || wanted.libc.includes(libc()))
    .filter(([path, { version }]) => installed[path]?.version !== version)
    .map(([path]) => path)
}

/** @param {string} lock @returns {Record<string, Entry>} */
const entries = lock => JSON.parse(lock).packages

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
