// Publishes a paper. In: the paper, and who published it, when and why. Out: the files in out/ as published, and the next
// file in data/releases/<paper>/<period>/, which is never changed afterwards. Nothing is written while anything stands in
// the way.
import { evidenceOf } from '../formats/evidence/evidence-of.ts'
import type { NamedFiles } from '../formats/format.ts'
import { NAMES_FILE } from '../guard/names.ts'
import { type MadePaper, makePaper } from '../make-paper.ts'
import { withStatus } from '../papers/words/paper-status.ts'
import { BrowserError } from '../pdf/printer.ts'
import { type Problem, ProblemsError, problem } from '../problems/problem.ts'
import { sayProblem } from '../problems/say-problems.ts'
import { latestOfPeriod } from '../releases/choose.ts'
import type { Comparison } from '../releases/comparison.ts'
import { readManifest } from '../releases/outputs.ts'
import { compareWith } from '../releases/release-history.ts'
import { periodOfRelease, type Release, releaseFile, releaseName } from '../releases/release-record.ts'
import { writeRelease } from '../releases/release-text.ts'
import type { Shelf } from '../releases/shelf.ts'
import { stageOf } from '../releases/stage.ts'
import { sayDay } from '../terms/period.ts'
import { counted, listInWords } from '../terms/words.ts'
import { noCache } from '../workspace/cache/cache.ts'
import { openWorkspace, type Workspace } from '../workspace/open-workspace.ts'
import type { Outside } from '../workspace/outside.ts'
import type { PaperRequest } from '../workspace/read-paper-inputs.ts'
import { attackEdition } from './attack-edition.ts'
import { expectOutputsOf } from './expect-outputs.ts'
import { type Guarded, guardMadePaper } from './guard-made-paper.ts'
import { makeableFormats } from './makeable-formats.ts'
import { type FilledPaper, fillPages, inFolders, printFormats, withAnalystsFiles } from './print-paper.ts'
import { type PublicationGiven, type PublicationRequest, publicationGiven } from './publication-given.ts'
import { fingerprintsOf } from './readiness/fingerprints-of.ts'
import { readiness } from './readiness/readiness.ts'
import { releaseAsPublished } from './release-as-published.ts'
import { writeFolders } from './write-folders.ts'

export interface ReleaseRequest extends PaperRequest, PublicationRequest {}

export interface Released {
  readonly release: string
  readonly file: string
  readonly supersedes?: string
  /** How many figures it prints. */
  readonly figures: number
  /** Compared with the release that it supersedes, or with the latest earlier one. */
  readonly since?: { readonly compared: number; readonly changed: readonly string[] }
  /** What it was released despite of. */
  readonly despite?: Release['despite']
  /** Where another program held its files: what is open, and where the new ones are. */
  readonly beside?: readonly Problem[]
  /** Classes of the guard that need the list of children's names, where there is none. */
  readonly notChecked?: readonly string[]
}

/**
 * @throws ProblemsError with everything that is missing or stands in the way, before anything is written; BrowserError
 * if there is nothing to print with.
 */
export async function release(request: ReleaseRequest, outside: Outside): Promise<Released> {
  const given = publicationGiven(request)
  // What is published is made anew: so nothing that the cache has wrong is ever published.
  const workspace = openWorkspace({ ...outside, cache: noCache })
  const draft = await makePaper(request, workspace)
  await expectOutputsOf(draft, outside)
  const shelf = workspace.shelf(draft.paper.id, draft.edition)
  const latest = latestOfPeriod(await shelf.list(), draft.paper.period.id)
  const before = latest && (await shelf.open(latest))
  expectLaterDay(given.on, draft.paper, before)
  const n = (before?.n ?? 0) + 1
  const { edition } = draft
  const made = {
    ...draft,
    paper: withStatus(draft.paper, stageOf({ ...given, n }, before), {
      edition,
      ...draft.definitions.disclosure,
    }),
  }
  const filled = await fillPages(made, workspace)
  // What leaves the building is guarded as it was printed.
  const early = edition === 'internal' ? undefined : await printed(filled, outside)
  const guarded = await guardMadePaper(made, early?.formats ?? new Map(), workspace)
  const passed = await passGate(filled, given, guarded, workspace)

  const since = await changesSince(made, before, shelf)
  const { formats, makeable } = early ?? (await printed(filled, outside))
  const odd = await attackEdition(made, formats)
  const files = withAnalystsFiles(filled, formats, makeable, [...odd, ...guarded.warnings])
  const next = releaseAsPublished(
    made,
    {
      n,
      reason: given.reason,
      approvedBy: given.approvedBy,
      on: given.on,
      edition,
      ...passed,
      ...(guarded.overridden.length > 0 && { overridden: [...guarded.overridden] }),
      ...(guarded.notChecked.length > 0 && { notChecked: [...guarded.notChecked] }),
      ...(before && { supersedes: { period: before.period, n: before.n } }),
      ...(since && { since }),
    },
    manifestIn(files),
  )
  const file = releaseFile(next.paper, next)
  if (!(await outside.append(file, writeRelease(next))))
    throw new ProblemsError([problem('error', 'release-exists', { file }, { name: releaseName(next) })])
  const { beside } = await writeFolders(inFolders(made, files), outside)
  return {
    release: releaseName(next),
    file,
    ...(before && { supersedes: releaseName(before) }),
    figures: next.figures.length,
    ...(since && { since }),
    ...(passed.despite && { despite: passed.despite }),
    ...(beside.length > 0 && { beside }),
    ...(guarded.notChecked.length > 0 && { notChecked: guarded.notChecked }),
  }
}

/** A paper is published after the day of its data, and not before the release that it replaces. @throws ProblemsError */
function expectLaterDay(on: string, { asAt }: MadePaper['paper'], before: Release | undefined): void {
  const expected = [
    ...(on > asAt.day ? [] : [`a day after ${asAt.name}, the day of its data`]),
    ...(before === undefined || on >= before.on
      ? []
      : [`${sayDay(before.on)}, when release ${before.n} was published, or a later day`]),
  ]
  if (expected.length > 0)
    throw new ProblemsError(
      expected.map(one =>
        problem('error', 'option-not-understood', COMMAND, { option: '--on', found: on, expected: one }),
      ),
    )
}

/**
 * What the release records of the gate: the fingerprints, the approvals, and what it is released despite of.
 * @throws ProblemsError with everything that stands in the way.
 */
async function passGate(
  { made, templates, html, signed }: FilledPaper,
  { despite, despiteApprovedBy }: PublicationGiven,
  { blocks, warnings }: Pick<Guarded, 'blocks' | 'warnings'>,
  workspace: Workspace,
): Promise<Pick<Release, 'fingerprints' | 'approvals' | 'despite' | 'despiteApprovedBy'>> {
  const fingerprints = fingerprintsOf(made, templates)
  const approvals = await workspace.shelf(made.paper.id).approvals()
  const evidence = evidenceOf(made.paper, made.record, html, templates, signed)
  const found = readiness({ made, approvals, fingerprints, evidence, blocks })
  const codes = [...new Set<string>(found.map(({ code }) => code))]
  const needless = despite.filter(({ code }) => !codes.includes(code))
  // What the guard found is overridden place by place, not by its code.
  const open = found.filter(one => blocks.includes(one) || !despite.some(({ code }) => code === one.code))
  const problems = [
    ...needless.map(({ code }) =>
      problem('error', 'despite-without-cause', COMMAND, { given: code, codes: codes.join(', ') }),
    ),
    ...(open.length === 0 ? [] : refused(open, blocks)),
    // An override without effect says why a block still stands.
    ...(open.length === 0 ? [] : warnings.filter(({ code }) => code === 'guard-override-idle')),
  ]
  if (problems.length > 0) throw new ProblemsError(problems)
  const given = approvals.papers.filter(({ period }) => period === made.paper.period.id)
  return {
    fingerprints,
    ...(given.length > 0 && { approvals: given.map(({ by, on, of }) => ({ by, on, of })) }),
    ...(despite.length > 0 && {
      despite: despite.map(({ code, reason }) => ({
        code,
        reason,
        found: found.filter(one => one.code === code).map(sayProblem),
      })),
    }),
    ...(despiteApprovedBy !== undefined && { despiteApprovedBy }),
  }
}

const COMMAND = { file: 'the command' }

function refused(open: readonly Problem[], blocks: readonly Problem[]): Problem[] {
  const codes = [...new Set(open.filter(one => !blocks.includes(one)).map(({ code }) => code))]
  const found = open.filter(one => blocks.includes(one)).length
  return [
    ...open.map(one => ({ ...one, severity: 'error' as const })),
    problem('error', 'release-refused', COMMAND, {
      count: open.length,
      codes: codes.map(code => `--despite ${code}="<reason>"`).join(' '),
      ...(found > 0 && { byGuard: found }),
    }),
  ]
}

async function printed(filled: FilledPaper, outside: Outside) {
  outside.showProgress('Printing')
  const printer = outside.openPrinter()
  try {
    const makeable = await makeableFormats(filled.made.formats, printer)
    // Nothing is published without a format that the paper has.
    if (makeable.notMade !== undefined) throw new BrowserError(makeable.notMade.reason)
    return { makeable, formats: await printFormats(filled, printer, makeable) }
  } finally {
    await printer.close()
  }
}

function manifestIn(files: NamedFiles) {
  const manifest = readManifest(String(files.get('manifest.json')))
  if (manifest === undefined) throw new Error('a paper was printed without its manifest')
  return manifest
}

async function changesSince(
  made: MadePaper,
  before: Release | undefined,
  shelf: Shelf,
): Promise<Release['since']> {
  const comparison = await comparedTo(made, before, shelf)
  return (
    comparison && { compared: comparison.compared, changed: comparison.changed.map(change => change.ref) }
  )
}

/** The paper has compared itself already, unless it is the release that it supersedes again. */
async function comparedTo(
  made: MadePaper,
  before: Release | undefined,
  shelf: Shelf,
): Promise<Comparison | undefined> {
  const own = made.comparison
  if (before === undefined || (own?.with.period === before.period && own.with.n === before.n)) return own
  const worked = {
    ...made,
    paper: made.paper.id,
    of: periodOfRelease(made.paper.period.id),
    // A release replaces another of its own period only.
    strategiesAt: () => made.strategies,
  }
  return (await compareWith(worked, before, shelf)).comparison
}

export function sayReleased({
  release: name,
  file,
  supersedes,
  figures,
  since,
  despite = [],
  beside = [],
  notChecked = [],
}: Released): string {
  const before = supersedes === undefined ? '' : ` It supersedes ${supersedes}, which is kept unchanged.`
  const allowed = despite.map(
    ({ code, reason, found }) => ` Despite ${counted(found.length, 'point')} of ${code}: ${reason}.`,
  )
  return `Released ${name}: ${counted(figures, 'figure')} in ${file}.${before}${saySince(since)}${allowed.join('')}${sayNotChecked(notChecked)}\n${beside.map(one => `\n${sayProblem(one)}\n`).join('')}`
}

/** Whoever publishes must know that nobody compared the names. */
const sayNotChecked = (classes: readonly string[]): string =>
  classes.length === 0
    ? ''
    : ` The names of children were not compared (classes ${listInWords(classes)} of the guard are not checked): there is no ${NAMES_FILE}. The release records this.`

function saySince(since: Released['since']): string {
  if (since === undefined) return ''
  if (since.changed.length === 0) return ` ${since.compared} published figures were compared; none changed.`
  return ` ${since.changed.length} of ${since.compared} published figures changed.`
}
