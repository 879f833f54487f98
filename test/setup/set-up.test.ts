import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { setUp } from '../../src/setup/set-up.mjs'
import { type Facts, machine } from './machine.ts'

const LOCK = '{ "packages": {} }'
const BROWSER = '/usr/bin/chromium'

/** A machine with Node 24 and all packages, and what it printed. */
function ready(facts: Facts) {
  const root = mkdtempSync(join(tmpdir(), 'orderpaper-set-up-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'node_modules'))
  writeFileSync(join(root, 'package-lock.json'), LOCK)
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), LOCK)
  const said: string[] = []
  return {
    root,
    said,
    outside: machine({ root, nodeVersion: '24.1.0', say: line => said.push(line), ...facts }),
  }
}

describe('setUp(outside)', () => {
  it('says and runs nothing when nothing is missing', async () => {
    const run = () => Promise.reject(new Error('ran'))
    const { outside, said } = ready({ files: [BROWSER], run })
    expect(await setUp(outside)).toEqual({ node: '/usr/bin/node' })
    expect(said).toEqual([])
  })

  it('goes on without a browser, and says what to install', async () => {
    const { outside, said } = ready({})
    expect(await setUp(outside)).toEqual({ node: '/usr/bin/node' })
    expect(said).toEqual([
      'Setting up 1 of 1: a browser to print with (about a minute)…',
      '  gave up after 0 seconds',
      expect.stringContaining('There is no browser to print with'),
    ])
  })

  it('reports a browser setting that names no file, and installs nothing instead', async () => {
    const { outside, said } = ready({ files: [BROWSER], env: { ORDERPAPER_BROWSER: '/gone' } })
    expect(await setUp(outside)).toEqual({ node: '/usr/bin/node' })
    expect(said).toEqual([expect.stringContaining('ORDERPAPER_BROWSER is set to /gone')])
  })

  it('stops where packages cannot be installed', async () => {
    const { outside, root, said } = ready({ files: [BROWSER] })
    rmSync(join(root, 'node_modules'), { recursive: true })
    expect(await setUp(outside)).toEqual({ problem: expect.stringContaining('npm was not found') })
    expect(said[0]).toBe('Setting up 1 of 1: packages (about a minute)…')
  })

  it('stops where there is no Node that runs TypeScript, and goes on with one that does', async () => {
    expect(await setUp(ready({ files: [BROWSER], nodeVersion: '20.20.2' }).outside)).toHaveProperty('problem')
    expect(await setUp(ready({ files: [BROWSER], nodeVersion: '22.18.0' }).outside)).toEqual({
      node: '/usr/bin/node',
    })
  })
})
