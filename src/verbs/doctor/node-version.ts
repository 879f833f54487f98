// Node: the one that runs now, and the one that is expected.
import type { DoctorCheck } from './doctor-check.ts'

/** The major version that the program is made and tested with. */
const EXPECTED = 24

export const nodeVersion: DoctorCheck = {
  about: 'Node',
  exit: 'problems',
  diagnose: ({ machine: { node } }) => {
    const found = `${node.version} at ${node.path}; expected ${EXPECTED} or newer`
    if (Number.parseInt(node.version, 10) >= EXPECTED) return { found }
    const wrong = `It runs the program, which is tested with Node ${EXPECTED}.`
    const todo = `Install Node ${EXPECTED} from https://nodejs.org; 'npm start' fetches it from the npm registry, without admin rights.`
    return { found, severity: 'warning', wrong, todo }
  },
}
