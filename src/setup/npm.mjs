// An npm command in, the problem out if it did not work; its own output is kept for that case. Also: what npm's settings
// say of proxies and certificates, for a download that npm does not make.
import { dirname, join } from 'node:path'

/** @typedef {import('./outside.mjs').Outside} Outside */

const UNREACHABLE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b|timeout/i

const UNTRUSTED = /\b(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_\w+)\b/
const REFUSED_BY_PROXY = /\bE407\b|Proxy Authentication Required/i

// No install script runs: none is needed, and the one of puppeteer would download a browser.
const QUIETLY = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']

/** A council's network may sign what is fetched anew, with a certificate that the machine trusts: from Node 22.19 it counts. */
const SYSTEM_CERTIFICATES = { NODE_USE_SYSTEM_CA: '1' }

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
  const how = { cwd: root, seconds: 900, env: SYSTEM_CERTIFICATES }
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
  if (REFUSED_BY_PROXY.test(output)) {
    return 'The proxy asks for a name and a password: ask your IT desk for its whole address, set it with `npm config set https-proxy <address>`, and run this again.'
  }
  if (UNTRUSTED.test(output)) {
    return 'The certificate of the npm registry is not trusted here, as where a network signs what is fetched anew: ask your IT desk for the file of its certificate, set it with `npm config set cafile <file>`, and run this again.'
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

/** A setting of Node, and those of npm that give it, as npm hands them to scripts. */
const OF_NPM = [
  { name: 'https_proxy', from: ['npm_config_https_proxy', 'npm_config_proxy'] },
  { name: 'http_proxy', from: ['npm_config_proxy'] },
  { name: 'no_proxy', from: ['npm_config_noproxy'] },
  { name: 'NODE_EXTRA_CA_CERTS', from: ['npm_config_cafile'] },
]

/**
 * What a program of Node needs to fetch as npm does: the environment's own settings stay, npm's fill the gaps.
 * @param {Outside} outside @param {string} node
 * @returns {Promise<Record<string, string>>} an environment
 */
export async function networkOfNpm(outside, node) {
  const { root, env, run } = outside
  const cli = findNpm(outside)
  // `npm config get` does not give a proxy that has a password.
  const said = cli ? (await run(node, [cli, 'run', 'env'], { cwd: root, seconds: 30 })).output : ''
  const npms = new Map(
    [...said.matchAll(/^(npm_config_\w+)=(.+?)\r?$/gim)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value,
    ]),
  )
  const isSet = new Set(Object.keys(env).map(name => name.toLowerCase()))
  const filled = OF_NPM.flatMap(({ name, from }) => {
    const value = from.map(one => npms.get(one)).find(Boolean)
    return value && !isSet.has(name.toLowerCase()) ? [[name, value]] : []
  })
  // Node 24 then goes by these, and by the certificates that the machine trusts.
  return { NODE_USE_ENV_PROXY: '1', ...SYSTEM_CERTIFICATES, ...Object.fromEntries(filled) }
}
