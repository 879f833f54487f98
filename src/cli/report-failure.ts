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
  const fromDisk = sayDiskFault(error)
  if (fromDisk !== undefined) {
    err.write(`${fromDisk}${makes ? ' The files that were there are unchanged.' : ''}\n`)
    return exitCodes.disk
  }
  err.write(
    `This is a fault in the program, not in your data. Please report it, with these lines:\n${error instanceof Error ? error.stack : String(error)}\n`,
  )
  return exitCodes.fault
}

function sayDiskFault(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return undefined
  const code = String(error.code)
  // A full disk is noticed while a file is written, when its name is no longer known.
  const what = 'path' in error ? String(error.path).replace(ASIDE, '') : 'A file'
  return `${what} cannot be used (${code}). ${remedies[code] ?? remedyOfOthers}`
}

/** A folder that is written under a temporary name: the user knows it by its own, or by the folder that it is in. */
const ASIDE = /(?:[/\\]?\.new-|\.before-)[^/\\]*$/

/** As Windows reports a file that OneDrive keeps elsewhere, where it cannot be fetched. */
const unreadable =
  'The disk did not give it. If it is in OneDrive, choose “Always keep on this device” for it there, and run the command again.'

/** What to do, by the operating system's code. */
const remedies: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room on it, and run the command again.',
  EDQUOT: 'Your share of the disk is full. Make room on it, and run the command again.',
  EROFS: 'The disk can only be read. Use a workspace on a disk that can be written: --workspace <folder>.',
  ENOENT: 'It was moved or deleted while the program ran. Put it back, and run the command again.',
  ENOTDIR: 'A file is where a folder is expected. Rename the file, and run the command again.',
  EEXIST: 'A file is where a folder is expected. Rename the file, and run the command again.',
  EISDIR: 'A folder is where a file is expected. Rename the folder, and run the command again.',
  EBUSY: 'Another program has it open. Close it there, such as in Excel, and run the command again.',
  ENAMETOOLONG:
    'Its path is too long. Move the workspace to a folder with a short path, and run the command again.',
  EIO: unreadable,
  UNKNOWN: unreadable,
  EMFILE: 'Too many files are open. Close other programs, and run the command again.',
}
const remedyOfOthers =
  'Close it if another program has it open, and check that you have permission to use it.'
