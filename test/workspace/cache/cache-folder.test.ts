// What is kept is given back whole or not at all, and nothing that goes wrong with it is anybody's trouble.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cacheFolder } from '../../../src/workspace/cache/cache-folder.ts'
import { canMount, onSmallDisk } from '../disk-world.ts'

let workspace: string
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'orderpaper-cache-'))
})
afterEach(() => rmSync(workspace, { recursive: true, force: true }))

/** As entries are named: by a fingerprint. */
const [OLDEST, OLDER, NEWEST] = ['1', '2', '3'].map(digit => digit.repeat(64)) as [string, string, string]
const cached = (name = '') => join(workspace, 'out', '.cache', name)
const textIn = async (name: string) => {
  const content = await cacheFolder(workspace).get(name)
  return content && new TextDecoder().decode(content)
}

describe('cacheFolder', () => {
  it('gives back what was put', async () => {
    await cacheFolder(workspace).put('chart/a', 'drawn')
    expect(await textIn('chart/a')).toBe('drawn')
  })
  it('has nothing under another name, and nothing at first', async () => {
    expect(await textIn('chart/a')).toBeUndefined()
    await cacheFolder(workspace).put('chart/a', 'drawn')
    expect(await textIn('chart/b')).toBeUndefined()
  })
  it('takes the latest', async () => {
    await cacheFolder(workspace).put('chart/a', 'drawn')
    await cacheFolder(workspace).put('chart/a', 'drawn again')
    expect(await textIn('chart/a')).toBe('drawn again')
  })
  it.each([
    ['with one bit changed', (bytes: Buffer) => bytes.writeUInt8(bytes.readUInt8(70) ^ 1, 70)],
    ['with another fingerprint', (bytes: Buffer) => bytes.write('0000', 0, 'latin1')],
  ])('gives back nothing of an entry %s', async (_, damage) => {
    await cacheFolder(workspace).put('chart/a', 'a drawn chart')
    const bytes = readFileSync(cached('chart/a'))
    damage(bytes)
    writeFileSync(cached('chart/a'), bytes)
    expect(await textIn('chart/a')).toBeUndefined()
  })
  it.each([0, 30, 64, 70])('gives back nothing of an entry that was cut after %i bytes', async length => {
    await cacheFolder(workspace).put('chart/a', 'a drawn chart')
    truncateSync(cached('chart/a'), length)
    expect(await textIn('chart/a')).toBeUndefined()
  })
  it.skipIf(process.platform === 'win32')('is open to its owner alone', async () => {
    await cacheFolder(workspace).put('chart/a', 'drawn')
    const modeOf = (name: string) => statSync(cached(name)).mode & 0o777
    expect([modeOf(''), modeOf('chart'), modeOf('chart/a')]).toEqual([0o700, 0o700, 0o600])
    const plain = join(workspace, 'plain')
    mkdirSync(plain)
    expect(modeOf('..')).toBe(statSync(plain).mode & 0o777)
  })
  it('is no part of what git keeps', async () => {
    await cacheFolder(workspace).put('chart/a', 'drawn')
    expect(readFileSync(cached('.gitignore'), 'utf8')).toBe('*\n')
  })
  it('is left without halves of entries', async () => {
    await Promise.all(Array.from({ length: 20 }, () => cacheFolder(workspace).put('chart/a', 'drawn')))
    expect(await textIn('chart/a')).toBe('drawn')
    expect(readdirSync(cached()).sort()).toEqual(['.gitignore', 'chart'])
  })
  it('stops nobody where it cannot be written', async () => {
    writeFileSync(join(workspace, 'out'), 'a file in its place')
    await cacheFolder(workspace).put('chart/a', 'drawn')
    await cacheFolder(workspace).trim()
    expect(await textIn('chart/a')).toBeUndefined()
  })
  it.skipIf(!canMount)('stops nobody on a full disk (skipped where none can be made)', async () => {
    await onSmallDisk(join(workspace, 'out'), '64k', async () => {
      await cacheFolder(workspace).put('chart/a', 'x'.repeat(200_000))
      expect(await textIn('chart/a')).toBeUndefined()
    })
  })
  it('forgets the oldest when it is too large, and no more of them than it must', async () => {
    const folder = cacheFolder(workspace, 400)
    for (const [index, name] of [OLDEST, OLDER, NEWEST].entries()) {
      await folder.put(`chart/${name}`, 'x'.repeat(100))
      utimesSync(cached(`chart/${name}`), 1_500_000_000 + index, 1_500_000_000 + index)
    }
    await folder.trim()
    expect(readdirSync(cached('chart')).sort()).toEqual([OLDER, NEWEST])
  })
  it('leaves what somebody else put there', async () => {
    const folder = cacheFolder(workspace, 0)
    await folder.put(`chart/${OLDEST}`, 'drawn')
    writeFileSync(cached('picture.jpg'), 'a picture')
    await folder.trim()
    expect(readdirSync(cached()).sort()).toEqual(['.gitignore', 'chart', 'picture.jpg'])
  })
  it('clears what a run that was killed left, once it is too large', async () => {
    const folder = cacheFolder(workspace, 0)
    await folder.put(`chart/${OLDEST}`, 'drawn')
    mkdirSync(cached('.new-a'))
    writeFileSync(cached('.new-a/whole'), 'half')
    await folder.trim()
    expect([readdirSync(cached('chart')), readdirSync(cached('.new-a'))]).toEqual([[], []])
  })
})
