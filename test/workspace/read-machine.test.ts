import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { readMachine } from '../../src/workspace/read-machine.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'orderpaper machine-'))
})
afterEach(() => vi.unstubAllEnvs())
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('readMachine(folder)', () => {
  it('finds the system, Node, the packages and room on the disk, and leaves nothing behind', async () => {
    const machine = await readMachine(folder)
    expect(machine).toMatchObject({
      node: { version: process.versions.node },
      folder: { path: folder },
      versions: { value: { orderpaper: expect.any(String), vega: expect.any(String) } },
      free: { workspace: expect.any(Number), 'temporary folder': expect.any(Number) },
    })
    expect(machine).not.toHaveProperty('writeFault')
    expect(await readdir(folder)).toEqual([])
  })

  it('finds settings in any capitals, and no others', async () => {
    for (const [name, value] of [
      ['Https_Proxy', 'http://p'],
      ['npm_config_registry', 'https://r'],
      ['npm_config__authToken', 's3cret'],
    ])
      vi.stubEnv(name ?? '', value)
    const { settings } = await readMachine(folder)
    expect(settings).toMatchObject({ Https_Proxy: 'http://p', npm_config_registry: 'https://r' })
    expect(JSON.stringify(settings)).not.toContain('s3cret')
  })

  it('finds where browsers are looked for, and a setting that leads nowhere', async () => {
    vi.stubEnv('ORDERPAPER_BROWSER', join(folder, 'none'))
    vi.stubEnv('PUPPETEER_CACHE_DIR', '/a/cache')
    const { browser } = await readMachine(folder)
    expect(browser.found).toEqual({ problem: expect.stringContaining('ORDERPAPER_BROWSER is set to') })
    expect(browser.lookedIn).toContain('/a/cache')
    expect(new Set(browser.lookedIn).size).toBe(browser.lookedIn.length)
    expect(browser.advice).toContain('ORDERPAPER_BROWSER')
  })

  it('works without a home folder', async () => {
    for (const name of ['HOME', 'USERPROFILE', 'USER', 'USERNAME']) vi.stubEnv(name, undefined)
    expect((await readMachine(folder)).person.homes.every(home => home !== '')).toBe(true)
  })

  it('follows a link to where the workspace really is', async () => {
    const [real, link] = [join(folder, 'real'), join(folder, 'link')]
    await mkdir(real)
    await symlink(real, link)
    expect((await readMachine(link)).folder).toEqual({ path: link, real: expect.stringMatching(/real$/) })
  })

  it('finds that nothing can be written', async () => {
    expect((await readMachine(join(folder, 'not-there'))).writeFault).toBe('ENOENT')
    await writeFile(join(folder, 'out'), 'a file')
    expect((await readMachine(folder)).writeFault).toBe('ENOTDIR')
    await rm(join(folder, 'out'))
  })

  it.skipIf(process.getuid?.() === 0)('finds that out/ may not be written (skipped for root)', async () => {
    await mkdir(join(folder, 'out'))
    await chmod(join(folder, 'out'), 0o500)
    expect((await readMachine(folder)).writeFault).toBe('EACCES')
  })
})
