// How the command ends: each code is named after its cause.

export const exitCodes = {
  done: 0,
  /** A fault in someone's data or definitions stops the paper. */
  problems: 1,
  /** The command was not understood. */
  usage: 2,
  /** There is no browser to print with. */
  browser: 3,
  /** The disk said no: a folder that may not be written, a full disk, a file that is open elsewhere. */
  disk: 4,
  /** The program is wrong. */
  fault: 70,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
