// Disk space: where papers are written, and where the browser keeps its files while it prints.
import type { DoctorCheck } from './doctor-check.ts'

const MEGABYTE = 1024 ** 2
/** A large paper twice, since the old one stays until the new one is complete, with the files of the browser. */
const LEAST_MEGABYTES = 200

export const freeSpace: DoctorCheck = {
  about: 'Disk space',
  exit: 'disk',
  diagnose: ({ machine: { free } }) => {
    const known = Object.entries(free).map(([where, bytes]) => [where, Math.floor(bytes / MEGABYTE)] as const)
    const found = known.map(([where, megabytes]) => `${megabytes} MB free in the ${where}`).join(', ')
    const wrong = `Expected ${LEAST_MEGABYTES} MB or more.`
    const todo = 'Make room on the disk, or ask for a larger share of it.'
    return known.every(([, megabytes]) => megabytes >= LEAST_MEGABYTES)
      ? { found: found || 'not known here' }
      : { found, severity: 'error', wrong, todo }
  },
}
