// Papers that were released and then made again: the files as they are when a comparison, a paper that marks what
// changed, or a second release is made. In: the files of data/. Out: the same with releases, approvals and outputs.
import { manifestOf } from '../../src/formats/manifest.ts'
import { type MadePaper, makePaper } from '../../src/make-paper.ts'
import { releaseFile } from '../../src/releases/release-record.ts'
import { writeRelease } from '../../src/releases/release-text.ts'
import { approvalsFile } from '../../src/releases/shelf.ts'
import { sha256 } from '../../src/terms/sha256.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { correctedCells, LATE_DISCHARGE } from '../releases/corrected-cells.ts'
import { LATE_RECORD, world } from '../releases/counted-world.ts'
import { EXTRACT, releaseOf } from '../releases/workspace.ts'
import { MONTHLY, outsideOfFiles, realOutside } from '../workspace.ts'
import type { Files } from './damage-files.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

const make = (request: { paper: string; period: string }, files: Files) =>
  makePaper(request, openWorkspace(outsideOfFiles(files)))

/** With null, a file is taken away. */
function withChanges(files: Files, changes: Readonly<Record<string, string | Uint8Array | null>>): Files {
  const changed = Object.entries(changes).flatMap(([file, content]) =>
    content === null ? [] : [[file, typeof content === 'string' ? bytesOf(content) : content] as const],
  )
  return new Map([...[...files].filter(([file]) => changes[file] === undefined), ...changed])
}

/** The files with the release of a paper that was made from other files. */
function withRelease(files: Files, made: MadePaper): Files {
  const release = releaseOf(made)
  return new Map([...files, [releaseFile(release.paper, release), bytesOf(writeRelease(release))]])
}

/** The monthly paper was released before a late discharge was known; the files are those of today. */
export async function monthlyReleased(data: Files): Promise<Files> {
  const before = withChanges(data, { [EXTRACT]: await correctedCells(LATE_DISCHARGE) })
  const quiet = new Map([...before].filter(([file]) => !file.startsWith('data/commentary/')))
  const approvals = `approvals:
  - { since: "2017-01/1", what: "6.1@2016-12", to: "484", by: Head of Service, on: 2017-03-01, because: A late record }
`
  return withChanges(withRelease(data, await make(MONTHLY, quiet)), {
    [approvalsFile(MONTHLY.paper)]: approvals,
  })
}

/** With what `produce` left in out/, so that it can be released again. */
export async function monthlyProduced(released: Files): Promise<Files> {
  const { paper, inputs } = await make(MONTHLY, released)
  const outputs = new Map([['paper.json', `${JSON.stringify(paper, undefined, 1)}\n`]])
  const templates = await realOutside().templates()
  const manifest = manifestOf({
    paper,
    inputs,
    templates,
    versions: { orderpaper: 'test' },
    outputs,
    notMade: [],
  })
  const out = [...outputs, ['manifest.json', manifest] as const]
  return withChanges(
    released,
    Object.fromEntries(out.map(([name, text]) => [`out/${paper.id}/${paper.period.id}/${name}`, text])),
  )
}

/** Six invented children, counted by a paper of a year that was released before one of them was known to have left. */
export async function yearReleased(data: Files): Promise<Files> {
  const before = withChanges(data, world())
  const made = await make({ paper: 'counted', period: '2021-22' }, before)
  return withChanges(withRelease(before, made), LATE_RECORD)
}

/** The appendices, with projections and shares in the release; a name in the definitions has changed since. */
export async function appendicesReleased(
  data: Files,
  request: { paper: string; period: string },
): Promise<Files> {
  const codes = 'data/definitions/groups/age.yaml'
  const text = new TextDecoder().decode(data.get(codes))
  return withChanges(withRelease(data, await make(request, data)), { [codes]: `${text}\n# Read again.\n` })
}

/** A damaged release with a fingerprint that fits: what another program would write. Other text is left as it is. */
export function sealedAgain(bytes: Uint8Array): Uint8Array {
  try {
    const { release } = JSON.parse(new TextDecoder().decode(bytes))
    return bytesOf(JSON.stringify({ sha256: sha256(JSON.stringify(release)), release }))
  } catch {
    return bytes
  }
}
