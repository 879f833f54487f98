// What doctor says of a machine: of facts, without a machine; then of this one, which has no browser for the test.
import { describe, expect, it } from 'vitest'
import type { DoctorFacts } from '../../src/verbs/doctor/doctor-check.ts'
import { doctor, examine, sayExamined } from '../../src/verbs/doctor.ts'
import { changedOutside, outsideOfFiles } from '../workspace.ts'
import { wellFacts } from './doctor/facts.ts'

const { machine } = wellFacts
const on = (changed: Partial<DoctorFacts['machine']>): DoctorFacts => ({
  ...wellFacts,
  machine: { ...machine, ...changed },
})
const faultsOf = (facts: DoctorFacts) =>
  examine(facts).checks.flatMap(one =>
    one.severity === undefined
      ? []
      : [{ about: one.about, severity: one.severity, exit: one.exit, wrong: one.wrong }],
  )
const inFolder = (path: string, real = path) => on({ folder: { path, real } })

describe('examine(facts)', () => {
  it('finds nothing wrong where all is well', () => {
    expect(faultsOf(wellFacts)).toEqual([])
    const text = sayExamined(examine(wellFacts))
    expect(text).toContain('ok  Node: 24.4.1 at ~\\orderpaper\\.node-24\\node.exe; expected 24 or newer.\n')
    expect(text).toContain('A paper can be made on this machine.\n')
  })

  it.each<[string, DoctorFacts, string, string, string, RegExp]>([
    [
      'a workspace that does not exist',
      on({ folder: { path: 'C:\\nowhere', real: 'C:\\nowhere', isMissing: true }, writeFault: 'ENOENT' }),
      'Workspace',
      'error',
      'problems',
      /does not exist/,
    ],
    [
      'an old Node',
      on({ node: { version: '22.18.0', path: 'node' } }),
      'Node',
      'warning',
      'problems',
      /Node 24/,
    ],
    [
      'a package that is missing',
      on({ versions: { fault: 'the package vega is not installed' } }),
      'Versions',
      'error',
      'problems',
      /vega/,
    ],
    [
      'no browser',
      on({ browser: { lookedIn: ['C:\\x'], advice: 'install one' } }),
      'Browser',
      'error',
      'browser',
      /without their PDF/,
    ],
    [
      'a setting that leads nowhere',
      on({ browser: { ...machine.browser, found: { problem: 'ORDERPAPER_BROWSER is set to x.' } } }),
      'Browser',
      'error',
      'browser',
      /ORDERPAPER_BROWSER/,
    ],
    [
      'a browser that does not print',
      { ...wellFacts, printed: { fault: 'it did not start' } },
      'Browser',
      'error',
      'browser',
      /it did not start/,
    ],
    [
      'an empty font',
      { ...wellFacts, fonts: { value: { regular: 0 } } },
      'Fonts',
      'error',
      'problems',
      /empty/,
    ],
    [
      'no fonts',
      { ...wellFacts, fonts: { fault: 'no such file' } },
      'Fonts',
      'error',
      'problems',
      /no such file/,
    ],
    [
      'a folder that may not be read',
      { ...wellFacts, definitions: { fault: 'EACCES' } },
      'Workspace',
      'error',
      'problems',
      /EACCES/,
    ],
    [
      'no definitions',
      { ...wellFacts, definitions: { value: { files: 0, papers: 0, errors: 1 } } },
      'Workspace',
      'error',
      'problems',
      /no data\/definitions/,
    ],
    [
      'wrong definitions',
      { ...wellFacts, definitions: { value: { files: 3, papers: 0, errors: 2 } } },
      'Workspace',
      'error',
      'problems',
      /2 errors/,
    ],
    [
      'a long path',
      inFolder(`C:\\${'x'.repeat(120)}`),
      'Place of the workspace',
      'warning',
      'disk',
      /too long/,
    ],
    [
      'OneDrive',
      inFolder('C:\\Users\\Some One\\OneDrive - Council\\Papers'),
      'Place of the workspace',
      'warning',
      'disk',
      /OneDrive/,
    ],
    [
      'a server',
      inFolder('\\\\server\\share\\papers'),
      'Place of the workspace',
      'warning',
      'disk',
      /network/,
    ],
    [
      'a drive of a server',
      inFolder('S:\\papers', '\\\\?\\UNC\\server\\papers'),
      'Place of the workspace',
      'warning',
      'disk',
      /network/,
    ],
    ['a folder that may not be written', on({ writeFault: 'EPERM' }), 'Output', 'error', 'disk', /EPERM/],
    ['a full disk', on({ free: { workspace: 0 } }), 'Disk space', 'error', 'disk', /200 MB/],
  ])('finds %s, and says what to do', (_, facts, about, severity, exit, wrong) => {
    expect(faultsOf(facts)).toEqual([{ about, severity, exit, wrong: expect.stringMatching(wrong) }])
    const [fault] = examine(facts).checks.filter(one => one.severity !== undefined)
    expect(fault).toMatchObject({ todo: expect.stringMatching(/^\S.+\.$/) })
    expect(sayExamined(examine(facts))).toContain(
      severity === 'error' ? 'cannot be made whole' : 'can be made',
    )
  })

  it('does not take these for faults', () => {
    for (const path of ['C:\\One Drive\\my papers', '\\\\?\\C:\\papers'])
      expect(faultsOf(inFolder(path))).toEqual([])
    expect(faultsOf({ ...inFolder(`/${'x'.repeat(150)}`), ...on({ isWindows: false }) })).toEqual([])
    expect(faultsOf(on({ free: {} }))).toEqual([])
  })

  it('names no person and no password, in text and in JSON', () => {
    const facts = on({
      settings: { HTTPS_PROXY: 'http://someone:s3cret@proxy:8080' },
      browser: { ...machine.browser, found: { problem: 'x is set to C:\\Users\\Some One\\chrome.exe.' } },
    })
    const examined = examine(facts)
    for (const said of [sayExamined(examined), JSON.stringify(examined)]) {
      expect(said).toContain('http://***@proxy:8080')
      expect(said).not.toMatch(/Some One|someone|s3cret/)
    }
    expect(examined.facts).toMatchObject({ machine: { folder: { path: '~\\orderpaper' } } })
  })
})

describe('doctor(outside)', () => {
  it('reads the workspace, and reports that nothing prints', async () => {
    const { checks } = await doctor(changedOutside({}))
    expect(checks.find(({ about }) => about === 'Fonts')?.found).toBe(
      'Source Sans 3 (regular, semibold), in the package',
    )
    expect(checks.find(({ about }) => about === 'Workspace')).toMatchObject({
      found: expect.stringMatching(/, with \d+ definition files and 9 papers in data\/$/),
    })
    expect(checks.find(({ about }) => about === 'Browser')?.severity).toBe('error')
  })
  it('reports a folder without definitions', async () => {
    const { checks } = await doctor(outsideOfFiles(new Map()))
    expect(checks.find(({ about }) => about === 'Workspace')).toMatchObject({
      severity: 'error',
      wrong: 'It has no data/definitions.',
    })
  })
})
