// Runs a step without what it writes on the console. The spreadsheet package prints warnings about odd files
// there; what is wrong with a file is reported as a problem.

/** Only for a step that does not wait: nothing else can run, and write, in the meantime. */
export function quietly<T>(step: () => T): T {
  const { error, warn, log } = console
  const nothing = () => undefined
  Object.assign(console, { error: nothing, warn: nothing, log: nothing })
  try {
    return step()
  } finally {
    Object.assign(console, { error, warn, log })
  }
}
