// The versions of Orderpaper and of the packages that its output depends on.
import type { DoctorCheck } from './doctor-check.ts'

export const packageVersions: DoctorCheck = {
  about: 'Versions',
  exit: 'problems',
  diagnose: ({ machine: { versions } }) => {
    if ('value' in versions)
      return {
        found: Object.entries(versions.value)
          .flatMap(one => one.join(' '))
          .join(', '),
      }
    const todo = "Run 'npm ci' in the folder of Orderpaper, or install the package again."
    return { found: 'not all packages are installed', severity: 'error', wrong: versions.fault, todo }
  },
}
