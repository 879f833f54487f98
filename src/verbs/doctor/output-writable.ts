// out/: something can be written in it, or it can be made.
import type { DoctorCheck } from './doctor-check.ts'

export const outputWritable: DoctorCheck = {
  about: 'Output',
  exit: 'disk',
  diagnose: ({ machine: { writeFault, folder } }) => {
    // The workspace says that it is not there.
    if (folder.isMissing) return { found: 'not looked at, since the workspace does not exist' }
    return writeFault === undefined
      ? { found: 'out/ can be written' }
      : {
          found: 'out/ cannot be written',
          severity: 'error',
          wrong: `The operating system reports ${writeFault}.`,
          todo: 'Ask for permission to write and rename in the workspace, for node too where Windows controls folder access, or use another: --workspace <folder>.',
        }
  },
}
