// Asks on the terminal. In: a question with its proposed answer. Out: what was typed; the proposed answer, where nobody is there to
// ask.
import { createInterface } from 'node:readline/promises'
import type { Ask } from '../verbs/init/questions.ts'
import { exitCodes } from './exit-codes.ts'

export interface Asking {
  readonly ask: Ask
  close(): void
}

/** `isQuiet`: take every proposal. */
export function asking(isQuiet: boolean): Asking {
  if (isQuiet || !process.stdin.isTTY)
    return { ask: (_, proposed) => Promise.resolve(proposed), close: () => {} }
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  // Ctrl+C and Ctrl+D stop here: nothing is written before the last answer.
  let isDone = false
  terminal.once('close', () => {
    if (isDone) return
    process.stderr.write('\nStopped. Nothing was written.\n')
    process.exit(exitCodes.stopped)
  })
  return {
    ask: (question, proposed) =>
      terminal
        .question(`${question}${proposed === '' ? '' : ` [${proposed}]`} `)
        .then(answer => answer || proposed),
    close: () => {
      isDone = true
      terminal.close()
    },
  }
}
