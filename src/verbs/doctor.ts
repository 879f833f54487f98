// Looks at the machine that papers are to be made on. In: the outside world. Out: the facts, and what each check says of
// them, with nothing personal: words that can be sent to an IT desk. Nothing is changed.
import { isError } from '../problems/problem.ts'
import { shownText } from '../terms/shown-text.ts'
import { triedValue } from '../workspace/machine.ts'
import { openWorkspace } from '../workspace/open-workspace.ts'
import type { Outside } from '../workspace/outside.ts'
import { browserPrints } from './doctor/browser-prints.ts'
import type { Diagnosis, DoctorCheck, DoctorFacts } from './doctor/doctor-check.ts'
import { folderPlace } from './doctor/folder-place.ts'
import { fontsPresent } from './doctor/fonts-present.ts'
import { freeSpace } from './doctor/free-space.ts'
import { networkSettings } from './doctor/network-settings.ts'
import { nodeVersion } from './doctor/node-version.ts'
import { outputWritable } from './doctor/output-writable.ts'
import { packageVersions } from './doctor/package-versions.ts'
import { withoutPerson } from './doctor/without-person.ts'
import { workspaceRead } from './doctor/workspace-read.ts'

/** One line for each leaf, in the order in which they are printed. */
const CHECKS: readonly DoctorCheck[] = [
  nodeVersion,
  packageVersions,
  browserPrints,
  fontsPresent,
  workspaceRead,
  folderPlace,
  outputWritable,
  freeSpace,
  networkSettings,
]

export interface Examined {
  readonly system: string
  readonly checks: readonly (Diagnosis & Pick<DoctorCheck, 'about' | 'exit'>)[]
  /** All that was found, as it was judged. */
  readonly facts: unknown
}

export async function doctor(outside: Outside): Promise<Examined> {
  return examine({
    machine: await outside.machine(),
    printed: await triedValue(() => printPage(outside)),
    fonts: await triedValue(async () => {
      const { fonts } = await outside.templates()
      return Object.fromEntries(Object.entries(fonts).map(([weight, bytes]) => [weight, bytes.length]))
    }),
    definitions: await triedValue(async () => {
      const { files, definitions, problems } = await openWorkspace(outside).allDefinitions()
      const papers = definitions?.papers.size ?? 0
      return { files: files.length, papers, errors: problems.filter(isError).length }
    }),
  })
}

/** The browser's name and version, after it has printed. */
async function printPage(outside: Outside): Promise<string> {
  const printer = outside.openPrinter()
  try {
    await printer.print('<!doctype html><html lang="en-GB"><title>Page</title><p>It prints.</p></html>')
    return await printer.version()
  } finally {
    await printer.close()
  }
}

export function examine(facts: DoctorFacts): Examined {
  const { person, ...machine } = facts.machine
  const hide = withoutPerson(person)
  const found: Examined = {
    system: machine.system,
    checks: CHECKS.map(({ about, exit, diagnose }) => ({ about, exit, ...diagnose(facts) })),
    facts: { ...facts, machine },
  }
  return JSON.parse(JSON.stringify(found), (_, value) => (typeof value === 'string' ? hide(value) : value))
}

export function sayExamined({ system, checks }: Examined): string {
  const lines = checks.flatMap(one => [
    `${one.severity ?? 'ok'}  ${one.about}: ${one.found}.`,
    ...(one.severity ? [`    What is wrong: ${one.wrong}`, `    What to do: ${one.todo}`] : []),
  ])
  const ending = checks.some(({ severity }) => severity === 'error')
    ? 'A paper cannot be made whole on this machine. Send this to your IT desk; it names no person and no password.'
    : 'A paper can be made on this machine.'
  return shownText([`Orderpaper on ${system}`, '', ...lines, '', ending, ''].join('\n'))
}
