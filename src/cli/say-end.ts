// Why a verb ended without its result. In: what was thrown. Out: sentences, and the exit code named after the
// cause.
import { BrowserError } from '../pdf/printer.ts'
import { ProblemsError } from '../problems/problem.ts'
import { problemsAsData, sayProblems } from '../problems/say-problems.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'

interface Stream {
  write(text: string): unknown
}

export function sayEnd(
  error: unknown,
  { json, makes }: { readonly json: boolean; readonly makes: boolean },
  out: Stream,
  err: Stream,
): ExitCode {
  if (error instanceof ProblemsError) {
    if (json) out.write(`${JSON.stringify({ problems: problemsAsData(error.problems) }, undefined, 2)}\n`)
    else
      err.write(
        `${sayProblems(error.problems)}${makes ? '\nNothing was made, and nothing that was there before was touched.\n' : ''}`,
      )
    return exitCodes.problems
  }
  if (error instanceof BrowserError) {
    err.write(`${error.message}\n`)
    return exitCodes.browser
  }
  if (error instanceof Error && 'code' in error && 'path' in error && 'syscall' in error) {
    err.write(
      `${String(error.path)} cannot be used (${String(error.code)}). Close it if it is open elsewhere, and check that you may write there.\n`,
    )
    return exitCodes.disk
  }
  err.write(
    `A fault of the program, not of your data. Please report it with these lines:\n${error instanceof Error ? error.stack : String(error)}\n`,
  )
  return exitCodes.fault
}
