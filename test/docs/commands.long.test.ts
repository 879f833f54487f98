// The benchmarks, as the documents give them, but each measured once; and the runs of damaged inputs.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { REPOSITORY } from '../workspace.ts'
import { commandsOf, scripts } from './commands.ts'

const named = commandsOf('bench').map(
  ({ text, words }) => [text, words.slice(words.indexOf('--') + 1)] as const,
)

describe('npm run bench', () => {
  it.each(named)(
    '%s',
    async (_, [benchmark = '']) => {
      const [, file = ''] = (scripts['bench'] ?? '').split(' ')
      const { stdout } = await promisify(execFile)(process.execPath, [file, benchmark, '1'], {
        cwd: REPOSITORY,
      })
      expect(stdout).toMatch(/\d\.\d/)
    },
    900_000,
  )
})

describe('npm run fuzz', () => {
  it.each(commandsOf('fuzz').map(({ text, words }) => [text, words.slice(words.indexOf('--') + 1)] as const))(
    '%s',
    async (_, args) => {
      const [, file = ''] = (scripts['fuzz'] ?? '').split(' ')
      const { stdout } = await promisify(execFile)(process.execPath, [file, ...args], { cwd: REPOSITORY })
      expect(stdout).toMatch(/20 runs: 0 found/)
    },
    900_000,
  )
})
