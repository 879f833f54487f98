import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isStuckIn } from '../../src/setup/stuck.mjs'

describe('isStuckIn(folder, patienceSeconds)', () => {
  it('is true once no file has arrived in the folder for that long', () => {
    const folder = mkdtempSync(join(tmpdir(), 'orderpaper-stuck-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const clock = { seconds: 0 }
    const isStuck = isStuckIn(folder, 30, () => clock.seconds * 1000)
    const at = (seconds: number) => {
      clock.seconds = seconds
      return isStuck()
    }

    expect([at(1), at(30), at(31)]).toEqual([false, false, true])
    writeFileSync(join(folder, 'browser.zip'), 'half of it')
    expect([at(40), at(70), at(71)]).toEqual([false, false, true])
  })

  it('waits for a folder that is not there yet', () => {
    expect(isStuckIn(join(tmpdir(), 'no-such-folder-of-ours'), 30, () => 0)()).toBe(false)
  })
})
