import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { getPackages, hasPackages, missingPackages } from '../../src/setup/packages.mjs'
import { type Facts, machine } from './machine.ts'

const NPM = '/npm/bin/npm-cli.js'
const lockOf = (packages: object) => JSON.stringify({ packages: { '': { name: 'orderpaper' }, ...packages } })
const LOCK = lockOf({ 'node_modules/zod': { version: '4.0.0' } })

/** A checkout with a lock file, on a machine where npm works unless the facts say otherwise. */
function checkout(facts: Facts = {}) {
  const root = mkdtempSync(join(tmpdir(), 'orderpaper-packages-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'node_modules'))
  const write = (name: string, text: string) => writeFileSync(join(root, name), text)
  write('package-lock.json', LOCK)
  const run = async () => ({ code: 0, output: '' })
  return { root, write, outside: machine({ root, run, env: { npm_execpath: NPM }, files: [NPM], ...facts }) }
}

describe('hasPackages(outside)', () => {
  it('is false before packages were installed', () => {
    expect(hasPackages(checkout().outside)).toBe(false)
  })

  it('is true after they were', async () => {
    const { outside } = checkout()
    expect(await getPackages(outside, '/node')).toBeUndefined()
    expect(hasPackages(outside)).toBe(true)
  })

  it('is false once the lock file has changed', async () => {
    const { outside, write } = checkout()
    await getPackages(outside, '/node')
    write('package-lock.json', LOCK.replace('4.0.0', '4.0.1'))
    expect(hasPackages(outside)).toBe(false)
  })

  it('is false after an installation that failed half-way, though there was a stamp before', async () => {
    const { outside } = checkout()
    await getPackages(outside, '/node')
    expect(
      await getPackages({ ...outside, run: async () => ({ code: 1, output: 'EBUSY' }) }, '/node'),
    ).toContain('EBUSY')
    expect(hasPackages(outside)).toBe(false)
  })

  it('is true, and leaves a stamp, where somebody has installed the same packages by hand', () => {
    const { outside, root, write } = checkout()
    write('node_modules/.package-lock.json', LOCK)
    expect(hasPackages(outside)).toBe(true)
    expect(readFileSync(join(root, 'node_modules', '.orderpaper-setup'), 'utf8')).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is true where no stamp can be left, as in a folder that may only be read', () => {
    const { outside, root, write } = checkout()
    write('node_modules/.package-lock.json', LOCK)
    mkdirSync(join(root, 'node_modules', '.orderpaper-setup'))
    expect(hasPackages(outside)).toBe(true)
  })

  it('is false where somebody has installed other packages by hand', () => {
    const { outside, write } = checkout()
    write('node_modules/.package-lock.json', LOCK.replace('4.0.0', '3.9.9'))
    expect(hasPackages(outside)).toBe(false)
  })
})

describe('missingPackages(locked, installed, machine)', () => {
  const locked = {
    zod: { version: '1.0.0' },
    'binding-glibc': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
    'binding-musl': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
    'binding-mac': { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
    'wasm-runtime': { version: '1.0.0', optional: true },
  }

  it.each([
    ['linux', 'x64', 'glibc', ['zod', 'binding-glibc']],
    ['linux', 'x64', 'musl', ['zod', 'binding-musl']],
    ['darwin', 'arm64', '', ['zod', 'binding-mac']],
    ['win32', 'x64', '', ['zod']],
  ])('on %s %s %s expects what suits it', (platform, arch, libc, expected) => {
    expect(missingPackages(locked, {}, { platform, arch, libc: () => libc })).toEqual(expected)
  })

  it('names a package in another version, and not one that is there', () => {
    const installed = { zod: { version: '0.9.0' }, 'binding-glibc': { version: '1.0.0' } }
    expect(missingPackages(locked, installed, machine())).toEqual(['zod'])
  })
})
