// Records a paper as published. In: the paper, and who published it, when and why. Out: the next file in
// data/releases/<paper>/<period>/, which is never changed afterwards.

import { type MadePaper, makePaper } from '../make-paper.ts'
import { type Problem, ProblemsError, problem } from '../problems/problem.ts'
import { latestOfPeriod } from '../releases/choose.ts'
import { differing, type Manifest, readManifest } from '../releases/outputs.ts'
import { compareWith } from '../releases/release-history.ts'
import { isDay, periodOfRelease, type Release, releaseFile, releaseName } from '../releases/release-record.ts'
import { writeRelease } from '../releases/release-text.ts'
import type { Shelf } from '../releases/shelf.ts'
import { sha256 } from '../terms/sha256.ts'
import { counted } from '../terms/words.ts'
import { openWorkspace } from '../workspace/open-workspace.ts'
import type { Outside } from '../workspace/outside.ts'
import type { PaperRequest } from '../workspace/read-paper-inputs.ts'
import { releaseAsPublished } from './release-as-published.ts'

export interface ReleaseRequest extends PaperRequest {
  readonly reason?: string | undefined
  /** A post, not a person. */
  readonly approvedBy?: string | undefined
  /** `2017-02-20`: given by the user, so that the same command gives the same release. */
  readonly on?: string | undefined
  readonly edition?: string | undefined
}

export interface Released {
  readonly release: string
  readonly file: string
  readonly supersedes?: string
  /** How many figures it prints. */
  readonly figures: number
  /** Compared with the release that it supersedes, or with the latest earlier one. */
  readonly since?: { readonly compared: number; readonly changed: readonly string[] }
}

/** @throws ProblemsError with everything that is missing, before anything is written. */
export async function release(request: ReleaseRequest, outside: Outside): Promise<Released> {
  const given = whatIsGiven(request)
  const workspace = openWorkspace(outside)
  const made = await makePaper(request, workspace)
  const manifest = await outputsOf(made, outside)
  const shelf = workspace.shelf(made.paper.id)
  const latest = latestOfPeriod(await shelf.list(), made.paper.period.id)
  const before = latest && (await shelf.open(latest))
  const since = await changesSince(made, before, shelf)
  const next = releaseAsPublished(
    made,
    {
      ...given,
      n: (before?.n ?? 0) + 1,
      ...(before && { supersedes: { period: before.period, n: before.n } }),
      ...(since && { since }),
    },
    manifest,
  )
  const file = releaseFile(next.paper, next)
  if (!(await outside.append(file, writeRelease(next))))
    throw new ProblemsError([problem('error', 'release-exists', { file }, { name: releaseName(next) })])
  return {
    release: releaseName(next),
    file,
    ...(before && { supersedes: releaseName(before) }),
    figures: next.figures.length,
    ...(since && { since }),
  }
}

/** Checks the options and reports every missing one at once. */
function whatIsGiven({
  reason,
  approvedBy,
  on,
  edition = 'public',
}: ReleaseRequest): Pick<Release, 'reason' | 'approvedBy' | 'on' | 'edition'> {
  const origin = { file: 'the command' }
  const options = [
    ['--reason', reason, '--reason "First publication"'],
    ['--approved-by', approvedBy, '--approved-by "Head of Performance"'],
    ['--on', on, '--on 2017-02-20'],
  ] as const
  const problems: Problem[] = options
    .filter(([, value]) => value === undefined || value.trim() === '')
    .map(([option, , example]) => problem('error', 'option-missing', origin, { option, example }))
  if (on !== undefined && on.trim() !== '' && !isDay(on))
    problems.push(
      problem('error', 'option-not-understood', origin, {
        option: '--on',
        found: on,
        expected: 'a day such as 2017-02-20',
      }),
    )
  if (edition !== 'public' && edition !== 'exempt')
    problems.push(
      problem('error', 'option-not-understood', origin, {
        option: '--edition',
        found: edition,
        expected: 'public or exempt',
      }),
    )
  if (
    problems.length > 0 ||
    reason === undefined ||
    approvedBy === undefined ||
    on === undefined ||
    (edition !== 'public' && edition !== 'exempt')
  )
    throw new ProblemsError(problems)
  return { reason: reason.trim(), approvedBy: approvedBy.trim(), on, edition }
}

/**
 * The files in out/ are what is published: they must be made from exactly these inputs, be unedited and hold
 * this very paper.
 */
async function outputsOf({ paper, inputs }: MadePaper, outside: Outside): Promise<Manifest> {
  const folder = `out/${paper.id}/${paper.period.id}`
  const files = await outside.list(folder)
  const read = async (file: string) => new TextDecoder().decode(await outside.read(`${folder}/${file}`))
  const stop = (differs: string) =>
    new ProblemsError([
      problem(
        'error',
        'outputs-of-other-inputs',
        { file: folder },
        { differs, command: `orderpaper produce ${paper.id} ${paper.period.id}` },
      ),
    ])
  if (!files.includes(`${folder}/manifest.json`)) throw stop('there is no manifest.json')
  const manifest = readManifest(await read('manifest.json'))
  if (manifest === undefined || manifest.paper !== paper.id || manifest.period !== paper.period.id)
    throw stop('manifest.json belongs to another paper')

  const onDisk = await Promise.all(
    manifest.outputs
      .filter(({ file }) => files.includes(`${folder}/${file}`))
      .map(async ({ file }) => ({ file, sha256: sha256(await outside.read(`${folder}/${file}`)) })),
  )
  const differs = [...differing(manifest.inputs, inputs), ...differing(manifest.outputs, onDisk)]
  if (differs.length > 0) throw stop(differs.join(', '))
  if (!files.includes(`${folder}/paper.json`)) throw stop('there is no paper.json')
  if (!isSamePaper(await read('paper.json'), paper))
    throw stop('paper.json was made by another version of Orderpaper')
  return manifest
}

/** The file may be laid out in another way. Text that is not JSON is not the paper. */
function isSamePaper(text: string, paper: MadePaper['paper']): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(paper)
  } catch {
    return false
  }
}

async function changesSince(
  made: MadePaper,
  before: Release | undefined,
  shelf: Shelf,
): Promise<Release['since']> {
  const comparison =
    before === undefined
      ? made.comparison
      : (
          await compareWith(
            { ...made, paper: made.paper.id, of: periodOfRelease(made.paper.period.id) },
            before,
            shelf,
          )
        ).comparison
  return (
    comparison && { compared: comparison.compared, changed: comparison.changed.map(change => change.ref) }
  )
}

export function sayReleased({ release: name, file, supersedes, figures, since }: Released): string {
  const before = supersedes === undefined ? '' : ` It supersedes ${supersedes}, which is kept unchanged.`
  return `Released ${name}: ${counted(figures, 'figure')} in ${file}.${before}${saySince(since)}\n`
}

function saySince(since: Released['since']): string {
  if (since === undefined) return ''
  if (since.changed.length === 0) return ` ${since.compared} published figures were compared; none changed.`
  return ` ${since.changed.length} of ${since.compared} published figures changed.`
}
