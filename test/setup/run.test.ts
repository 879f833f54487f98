import { describe, expect, it } from 'vitest'
import { run } from '../../src/setup/run.mjs'

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
