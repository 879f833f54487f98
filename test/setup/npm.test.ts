import { describe, expect, it } from 'vitest'
import { findNpm, npm, whyNot } from '../../src/setup/npm.mjs'
import { machine } from './machine.ts'

const OFFLINE = /^The npm registry could not be reached: .*\.$/

describe('npm(outside, node, args)', () => {
  const at = { env: { npm_execpath: '/npm-cli.js' }, files: ['/npm-cli.js'] }

  /** The arguments of npm when its ping ends like this. */
  async function asked(ping: { code: number; output: string }) {
    const ran: string[] = []
    const run = async (command: string, args: readonly string[]) => {
      ran.push([command, ...args].join(' '))
      return args.includes('ping') ? ping : { code: 0, output: '' }
    }
    expect(await npm(machine({ ...at, run }), '/node', ['ci'])).toBeUndefined()
    return ran[1]
  }

  it('runs the npm that started us, with the Node given and without install scripts', async () => {
    expect(await asked({ code: 0, output: '' })).toMatch(
      /^\/node \/npm-cli.js ci --ignore-scripts .*--prefer-offline$/,
    )
  })

  it('uses the cache of npm when the registry does not answer', async () => {
    expect(
      await asked({ code: 1, output: 'npm error network timeout at: https://registry.npmjs.org/-/ping' }),
    ).toMatch(/--offline$/)
  })

  it('counts a registry that answers without knowing ping as reached', async () => {
    expect(await asked({ code: 1, output: 'npm error 404 Not Found' })).toMatch(/--prefer-offline$/)
  })

  it('reports that there is no npm', async () => {
    expect(await npm(machine(), '/node', ['ci'])).toMatch(/^npm was not found/)
  })
})

describe('whyNot(output)', () => {
  it.each(['ENOTFOUND', 'EAI_AGAIN', 'ENOTCACHED', 'ETIMEDOUT'])('reports %s in one sentence', code => {
    expect(
      whyNot(`npm error code ${code}\nnpm error network request to https://registry.npmjs.org/zod failed`),
    ).toMatch(OFFLINE)
  })

  it('says what to ask the IT desk for where a proxy or a certificate stands in the way', () => {
    expect(whyNot('npm error code E407')).toMatch(/npm config set https-proxy/)
    expect(whyNot('npm error code SELF_SIGNED_CERT_IN_CHAIN')).toMatch(/npm config set cafile/)
    expect(whyNot('npm error code UNABLE_TO_GET_ISSUER_CERT_LOCALLY')).toMatch(/npm config set cafile/)
  })

  it('gives any other failure in the words of npm', () => {
    expect(whyNot('npm error code EACCES\n')).toBe('npm could not finish; it said:\nnpm error code EACCES')
  })
})

describe('findNpm(outside)', () => {
  const beside = '/usr/bin/node_modules/npm/bin/npm-cli.js'
  const above = '/usr/lib/node_modules/npm/bin/npm-cli.js'

  it('takes the one that started us', () => {
    expect(
      findNpm(machine({ env: { npm_execpath: '/my/npm-cli.js' }, files: ['/my/npm-cli.js', above] })),
    ).toBe('/my/npm-cli.js')
  })

  it.each([[beside], [above]])('finds %s when started by hand', path => {
    expect(findNpm(machine({ files: [path] }))).toBe(path)
  })

  it('does not take another package manager for npm', () => {
    expect(findNpm(machine({ env: { npm_execpath: '/yarn.js' }, files: ['/yarn.js'] }))).toBeUndefined()
  })
})
