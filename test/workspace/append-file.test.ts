// A file of a release on a disk without hard links, as exFAT is: Linux says EPERM, Windows EISDIR, a server ENOTSUP.
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appendFile } from '../../src/workspace/append-file.ts'

let folder: string
const file = () => join(folder, 'releases/1.json')
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'orderpaper append-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const refused = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }))

describe('appendFile(file, text)', () => {
  it.each(['EPERM', 'EISDIR', 'ENOTSUP', 'ENOSYS', 'UNKNOWN'])(
    'copies where there are no hard links (%s), and overwrites nothing',
    async code => {
      expect(await appendFile(file(), 'first', refused(code))).toBe(true)
      expect(await appendFile(file(), 'second', refused(code))).toBe(false)
      expect(await readFile(file(), 'utf8')).toBe('first')
      expect(await readdir(join(folder, 'releases'))).toEqual(['1.json'])
    },
  )
  it('links where it can, and leaves one name', async () => {
    expect(await appendFile(file(), 'first')).toBe(true)
    expect(await appendFile(file(), 'second')).toBe(false)
    expect([await readFile(file(), 'utf8'), (await stat(file())).nlink]).toEqual(['first', 1])
  })
})
