// The command line as a child process. In: arguments. Out: what it printed, and how it ended, by name.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { exitCodes } from '../../src/cli/exit-codes.ts'
import { REPOSITORY } from '../workspace.ts'

export interface Ran {
  readonly out: string
  readonly err: string
  readonly end: string
}

export function orderpaper(...words: string[]): Promise<Ran> {
  const child = spawn(process.execPath, [join(REPOSITORY, 'src/cli/main.ts'), ...words], { cwd: REPOSITORY, stdio: ['ignore', 'pipe', 'pipe'] })
  const told = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => { told.out += text })
  child.stderr.setEncoding('utf8').on('data', (text: string) => { told.err += text })
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('close', code => {
      done({ ...told, end: Object.entries(exitCodes).find(([, number]) => number === code)?.[0] ?? `the unknown code ${code}` })
    })
  })
}
