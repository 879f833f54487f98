import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { run } from '../../src/setup/run.mjs'
import { isStuckIn } from '../../src/setup/stuck.mjs'

const node = (script: string, how: Parameters<typeof run>[2]) => run(process.execPath, ['-e', script], how)

describe('run(command, args, how)', () => {
  it('gives the exit code and what was printed', async () => {
    expect(
      await node('console.log(process.env.WORD); console.error("!"); process.exitCode = 3', {
        seconds: 20,
        env: { WORD: 'hello' },
      }),
    ).toEqual({
      code: 3,
      output: expect.stringMatching(/hello\n/),
    })
  })

  it('stops a command at its time limit', async () => {
    expect(await node('setInterval(() => {}, 1000)', { seconds: 0.2 })).toEqual({
      code: 1,
      output: 'stopped: timeout after 0.2 seconds',
    })
  })

  it('stops a command that is stuck', async () => {
    expect(await node('setInterval(() => {}, 1000)', { seconds: 20, isStuck: () => true })).toMatchObject({
      code: 1,
    })
  })

  it('ends with a code where there is no such command', async () => {
    expect(await run('/no/such/command', [], { seconds: 20 })).toEqual({
      code: 1,
      output: expect.stringContaining('ENOENT'),
    })
  })
})

describe('isStuckIn(folder, patienceSeconds)', () => {
  it('is true once nothing has come into the folder for that long', () => {
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
