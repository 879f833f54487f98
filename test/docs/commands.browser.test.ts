// The commands of the documents that print, or that need what was printed: run in the order in which a user runs them.
import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { REPOSITORY } from '../workspace.ts'
import { commandsOf, orderpaperWords, PRINTING } from './commands.ts'

let workspace: string
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'orderpaper-commands-'))
  await cp(join(REPOSITORY, 'data'), join(workspace, 'data'), { recursive: true })
})
afterAll(() => rm(workspace, { recursive: true, force: true }))

const inOrder = PRINTING.flatMap(verb =>
  commandsOf('printing').flatMap(command => {
    const words = orderpaperWords(command) ?? []
    return words[0] === verb ? [[command.text, words] as const] : []
  }),
)

describe('orderpaper', () => {
  it('has a command of each verb that prints', () =>
    expect([...new Set(inOrder.map(([, [verb]]) => verb))]).toEqual(PRINTING))

  it.each(inOrder)('%s', async (_, words) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['src/cli/orderpaper.mjs', ...words, '--workspace', workspace],
      { cwd: REPOSITORY },
    )
    expect(stdout).not.toBe('')
  })
})
