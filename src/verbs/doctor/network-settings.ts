// The settings of npm, proxies, certificates and the browser, as the environment has them. Only the set-up needs a network.
import type { DoctorCheck } from './doctor-check.ts'

export const networkSettings: DoctorCheck = {
  about: 'Network settings',
  exit: 'problems',
  diagnose: ({ machine: { settings } }) => {
    const given = Object.entries(settings).map(([name, value]) => `${name}=${value}`)
    return {
      found: `${given.join(', ') || 'none'}; papers need no network, the set-up needs the npm registry (registry.npmjs.org or a mirror) and, to download a browser, storage.googleapis.com`,
    }
  },
}
