// A laptop of a council on which all is well, for the tests of doctor.
import type { DoctorFacts } from '../../../src/verbs/doctor/doctor-check.ts'

export const wellFacts: DoctorFacts = {
  machine: {
    system: 'Windows_NT 10.0.22631 x64',
    isWindows: true,
    node: { version: '24.4.1', path: 'C:\\Users\\Some One\\orderpaper\\.node-24\\node.exe' },
    browser: {
      found: { path: 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', how: 'installed' },
      lookedIn: ['C:\\Program Files\\Google\\Chrome\\Application', 'C:\\Users\\Some One\\.cache\\puppeteer'],
      advice: 'install Google Chrome or Microsoft Edge, or set ORDERPAPER_BROWSER to the path of one',
    },
    folder: { path: 'C:\\Users\\Some One\\orderpaper', real: 'C:\\Users\\Some One\\orderpaper' },
    free: { workspace: 9 * 1024 ** 3, 'temporary folder': 200 * 1024 ** 2 },
    settings: {},
    person: { homes: ['C:\\Users\\Some One'], names: ['someone'] },
    versions: { value: { orderpaper: '0.1.0', vega: '6.4.0' } },
  },
  printed: { value: 'Edg/140.0' },
  fonts: { value: { regular: 300_000, semibold: 300_000 } },
  definitions: { value: { files: 12, papers: 1, errors: 0 } },
}
