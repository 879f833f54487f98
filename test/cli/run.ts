// Runs the command line, in this process or in a child process. In: arguments. Out: what it printed, and the
// name of its exit code.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { runCommand } from '../../src/cli/command.ts'
import { exitCodes } from '../../src/cli/exit-codes.ts'
import { REPOSITORY } from '../workspace.ts'

export interface Ran {
  readonly out: string
  readonly err: string
  readonly end: string
}

const nameOf = (code: number | null) =>
  Object.entries(exitCodes).find(([, number]) => number === code)?.[0] ?? `the unknown code ${code}`

/** As a user runs it, without starting a process. */
export async function orderpaper(...words: string[]): Promise<Ran> {
  const printed = { out: '', err: '' }
  const stream = (name: 'out' | 'err') => ({
    isTTY: false,
    write: (text: string | Uint8Array) => {
      printed[name] += String(text)
      return true
    },
  })
  const code = await runCommand(words, { out: stream('out'), err: stream('err') })
  return { ...printed, end: nameOf(code) }
}

/** In a real process. */
export function asProcess(...words: string[]): Promise<Ran> {
  const child = spawn(process.execPath, [join(REPOSITORY, 'src/cli/main.ts'), ...words], {
    cwd: REPOSITORY,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.err += text
  })
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('close', code => {
      done({ ...printed, end: nameOf(code) })
    })
  })
}
