// Asks on the terminal. In: a question with its proposed answer. Out: what was typed; the proposed answer, where nobody is there to
// ask.
import { createInterface } from 'node:readline/promises'
import type { Ask } from '../verbs/init/questions.ts'

export interface Asking {
  readonly ask: Ask
  close(): void
}

/** `isQuiet`: take every proposal. */
export function asking(isQuiet: boolean): Asking {
  if (isQuiet || !process.stdin.isTTY)
    return { ask: (_, proposed) => Promise.resolve(proposed), close: () => {} }
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  return {
    // A terminal that is closed meanwhile answers nothing.
    ask: (question, proposed) =>
      terminal
        .question(`${question}${proposed === '' ? '' : ` [${proposed}]`} `)
        .then(answer => answer || proposed)
        .catch(() => proposed),
    close: () => terminal.close(),
  }
}
