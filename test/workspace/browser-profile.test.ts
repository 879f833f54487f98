import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newBrowserProfile, removeBrowserProfile } from '../../src/workspace/browser-profile.ts'

let temporary: string
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'profiles-'))
})
afterEach(() => rmSync(temporary, { recursive: true, force: true }))

const RUNNING = 1111
const ENDED = 2222
const isRunning = (id: number) => id === RUNNING

describe('newBrowserProfile', () => {
  it('removes the profile that a killed run left, and leaves those of a run at the same time', () => {
    const left = newBrowserProfile(temporary, ENDED, () => true)
    writeFileSync(join(left, 'Cookies'), 'x')
    const used = newBrowserProfile(temporary, RUNNING, () => true)
    const own = newBrowserProfile(temporary, 3333, isRunning)
    expect(
      readdirSync(temporary)
        .map(name => join(temporary, name))
        .sort(),
    ).toEqual([used, own].sort())
  })
  it('leaves everything else in the temporary folder', () => {
    writeFileSync(join(temporary, 'orderpaper-notes'), 'x')
    newBrowserProfile(temporary, RUNNING, () => false)
    expect(readdirSync(temporary)).toContain('orderpaper-notes')
  })
})

describe('removeBrowserProfile', () => {
  it('removes the profile, and accepts that it is gone', async () => {
    const own = newBrowserProfile(temporary, RUNNING, isRunning)
    await removeBrowserProfile(own)
    await removeBrowserProfile(own)
    expect(readdirSync(temporary)).toEqual([])
  })
})
