// Reports why a verb failed. In: what was thrown. Out: a message, and the exit code for that cause.
import { BrowserError } from '../pdf/printer.ts'
import { ProblemsError } from '../problems/problem.ts'
import { problemsAsData, sayProblems } from '../problems/say-problems.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'

interface Stream {
  write(text: string): unknown
}

export function reportFailure(
  error: unknown,
  { json, makes }: { readonly json: boolean; readonly makes: boolean },
  out: Stream,
  err: Stream,
): ExitCode {
  if (error instanceof ProblemsError) {
    if (json) out.write(`${JSON.stringify({ problems: problemsAsData(error.problems) }, undefined, 2)}\n`)
    else
      err.write(
        `${sayProblems(error.problems)}${makes ? '\nNothing was made, and the existing files are unchanged.\n' : ''}`,
      )
    return exitCodes.problems
  }
  if (error instanceof BrowserError) {
    err.write(`${error.message}\n`)
    return exitCodes.browser
  }
  if (error instanceof Error && 'code' in error && 'path' in error && 'syscall' in error) {
    err.write(
      `${String(error.path)} cannot be used (${String(error.code)}). Close it if another program has it open, and check that you have permission to use it.\n`,
    )
    return exitCodes.disk
  }
  err.write(
    `This is a fault in the program, not in your data. Please report it, with these lines:\n${error instanceof Error ? error.stack : String(error)}\n`,
  )
  return exitCodes.fault
}
