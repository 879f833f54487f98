// What is fetched goes by the ordinary settings of npm: on this machine, with the real npm and the real download, through
// a proxy of our own that lets nothing pass.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { getBrowser } from '../../src/setup/get-browser.mjs'
import { findNpm, networkOfNpm, npm } from '../../src/setup/npm.mjs'
import { thisMachine } from '../../src/setup/outside.mjs'
import { machine } from './machine.ts'

const CLI = findNpm(thisMachine)
let server: Server
let folder: string
let asked: string[] = []
const address = () => `http://someone:secret@127.0.0.1:${(server.address() as AddressInfo).port}`

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'orderpaper network-'))
  server = createServer((request, answer) => {
    asked.push(`${request.method} ${request.url}`)
    answer.writeHead(404).end()
  }).on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url} ${request.headers['proxy-authorization'] ?? ''}`)
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  asked = []
  for (const name of Object.keys(process.env))
    if (/^npm_config_|_proxy$|^NODE_EXTRA_CA_CERTS$/i.test(name)) vi.stubEnv(name, undefined)
  vi.stubEnv('npm_config_userconfig', join(folder, 'npmrc'))
  vi.stubEnv('npm_config_cache', join(folder, 'cache'))
  writeFileSync(join(folder, 'npmrc'), '')
})
afterEach(() => vi.unstubAllEnvs())

const NAME_AND_PASSWORD = `Basic ${Buffer.from('someone:secret').toString('base64')}`
const TO_REGISTRY = `CONNECT registry.npmjs.org:443 ${NAME_AND_PASSWORD}`
const ping = () => npm(thisMachine, process.execPath, ['ping', '--fetch-retries=0'])

describe.skipIf(CLI === undefined)('npm (skipped where there is none)', () => {
  it('fetches through the proxy of the environment', async () => {
    vi.stubEnv('HTTPS_PROXY', address())
    expect(await ping()).toBeDefined()
    expect(new Set(asked)).toEqual(new Set([TO_REGISTRY]))
  })
  it('fetches through the proxy of npm, from another registry if one is set', async () => {
    writeFileSync(join(folder, 'npmrc'), `https-proxy=${address()}\n`)
    await ping()
    expect(new Set(asked)).toEqual(new Set([TO_REGISTRY]))
    asked = []
    writeFileSync(join(folder, 'npmrc'), `registry=${address().replace(/\/\/.*@/, '//')}/mirror/\n`)
    await ping()
    expect(asked[0]).toBe('GET /mirror/-/ping')
  })
})

describe.skipIf(CLI === undefined)('the download of a browser', () => {
  /** A machine that has nothing but npm, and may fetch. */
  const bare = () => ({
    ...thisMachine,
    env: { ...process.env, PATH: '', PUPPETEER_CACHE_DIR: join(folder, 'browsers') },
    isRoot: false,
    exists: (path: string) => path === CLI,
    list: () => [],
  })
  it('goes through the proxy of npm', async () => {
    writeFileSync(join(folder, 'npmrc'), `https-proxy=${address()}\n`)
    vi.stubEnv('PUPPETEER_CACHE_DIR', join(folder, 'browsers'))
    expect(await getBrowser(bare(), process.execPath)).toMatch(/^There is no browser/)
    expect(asked[0]).toBe(`CONNECT storage.googleapis.com:443 ${NAME_AND_PASSWORD}`)
  })
})

describe('networkOfNpm(outside, node)', () => {
  const of = async (env: Record<string, string>, output: string) =>
    networkOfNpm(
      machine({
        env: { npm_execpath: '/npm-cli.js', ...env },
        files: ['/npm-cli.js'],
        run: async (_, args) => ({ code: 0, output: args.join(' ') === '/npm-cli.js run env' ? output : '' }),
      }),
      '/node',
    )
  const ALWAYS = { NODE_USE_ENV_PROXY: '1', NODE_USE_SYSTEM_CA: '1' }
  const NPMS =
    'A=npm_config_proxy=no\r\nnpm_config_proxy=http://p:8080\r\nNPM_CONFIG_CAFILE=C:\\ca files\\ca.pem\r\nnpm_config_noproxy=\r\n'

  it('takes what npm says', async () => {
    expect(await of({}, NPMS)).toEqual({
      ...ALWAYS,
      https_proxy: 'http://p:8080',
      http_proxy: 'http://p:8080',
      NODE_EXTRA_CA_CERTS: 'C:\\ca files\\ca.pem',
    })
  })
  it('leaves what the environment says, in any capitals', async () => {
    expect(await of({ Https_Proxy: 'http://own', HTTP_PROXY: 'http://own' }, NPMS)).toEqual({
      ...ALWAYS,
      NODE_EXTRA_CA_CERTS: 'C:\\ca files\\ca.pem',
    })
  })
  it('is content without npm', async () => expect(await networkOfNpm(machine(), '/node')).toEqual(ALWAYS))
})
