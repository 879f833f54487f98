// An npm command in, the problem out if it did not work; its own output is kept for that case.
import { dirname, join } from 'node:path'

/** @typedef {import('./outside.mjs').Outside} Outside */

const UNREACHABLE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b|timeout/i

// No install script runs: none is needed, and the one of puppeteer would download a browser.
const QUIETLY = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']

/**
 * @param {Outside} outside
 * @param {string} node the Node to run npm with: npm leaves out optional packages that this one is too old
 * for
 * @param {readonly string[]} args
 * @returns {Promise<string | undefined>} the problem, if any
 */
export async function npm(outside, node, args) {
  const { root, run } = outside
  const cli = findNpm(outside)
  if (!cli) return 'npm was not found: start this with npm itself (`npm start` or `npm test`).'
  const how = { cwd: root, seconds: 900 }
  // Ask once before fetching hundreds of packages: left to itself npm waits five minutes for each.
  const ping = await run(node, [cli, 'ping', '--fetch-retries=0', '--fetch-timeout=20000'], {
    ...how,
    seconds: 45,
  })
  const isReachable = ping.code === 0 || !UNREACHABLE.test(ping.output)
  const { code, output } = await run(
    node,
    [cli, ...args, ...QUIETLY, isReachable ? '--prefer-offline' : '--offline'],
    how,
  )
  return code === 0 ? undefined : whyNot(output)
}

/** @param {string} output of an npm that failed @returns {string} */
export function whyNot(output) {
  if (UNREACHABLE.test(output)) {
    return 'The npm registry could not be reached: connect to the internet (or set the proxy with `npm config set proxy`), and run this again.'
  }
  return `npm could not finish; it said:\n${output.trim()}`
}

/**
 * npm tells the scripts that it starts where it is; started by hand, we look beside Node.
 * @param {Outside} outside @returns {string | undefined}
 */
export function findNpm({ env, nodePath, exists }) {
  const cli = join('node_modules', 'npm', 'bin', 'npm-cli.js')
  const here = dirname(nodePath)
  const named = env['npm_execpath'] ?? ''
  return [named, join(here, cli), join(here, '..', 'lib', cli)].find(
    path => path.endsWith('npm-cli.js') && exists(path),
  )
}
