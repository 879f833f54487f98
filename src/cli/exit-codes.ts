// Exit codes, each named after its cause.

export const exitCodes = {
  done: 0,
  /** An error in the data or the definitions stops the paper. */
  problems: 1,
  /** The command was not understood. */
  usage: 2,
  /** There is no browser to print with, or it stopped or did not finish: the PDF was not made, or nothing was. */
  browser: 3,
  /** A file could not be read or written: no permission, a full disk, a file open elsewhere. */
  disk: 4,
  /** Somebody stopped it at a question: 128 and SIGINT, as shells say it. */
  stopped: 130,
  /** A fault in the program. */
  fault: 70,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
