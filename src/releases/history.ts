// What was published before, and what differs from it now. In: the paper as it is worked out and the outside
// world. Out: a comparison with the latest release, or none.

import type { CountedReturn } from '../counting/counter.ts'
import type { Definitions } from '../definitions/definitions.ts'
import { parseYaml } from '../definitions/parse-yaml.ts'
import type { Extract } from '../extracts/extract.ts'
import { type Problem, ProblemsError, problem } from '../problems/problem.ts'
import type { RatedIndicator } from '../ratings/rate.ts'
import { type FinancialYear, folderId, type Month } from '../terms/period.ts'
import { sha256 } from '../terms/sha256.ts'
import { rulesOfPaper } from '../verbs/published.ts'
import type { Outside } from '../workspace/outside.ts'
import type { Input } from '../workspace/read-inputs.ts'
import { type Approval, approvalsSchema } from './approvals.ts'
import { latestFor, latestOf, releasesAmong } from './choose.ts'
import { compare } from './compare.ts'
import type { Comparison, ToApprove } from './comparison.ts'
import { countAgain, countedBy, reasonsFrom } from './count-again.ts'
import { fileOf, nameOf, type Release, type WhichRelease } from './release.ts'
import { readRelease } from './release-text.ts'
import { recastAt, snapshotOf } from './snapshot-of.ts'

/** The paper as far as it is known before it is written. */
export interface WorkedOut {
  readonly paper: string
  readonly of: Month | FinancialYear
  readonly definitions: Definitions
  readonly extracts: readonly Extract[]
  readonly returns: readonly CountedReturn[]
  readonly indicators: readonly RatedIndicator[]
  readonly inputs: readonly Input[]
}

export interface History {
  readonly comparison?: Comparison
  readonly problems: readonly Problem[]
  /** The release and the approvals that the comparison was made with. */
  readonly inputs: readonly Input[]
}

/** @throws ProblemsError if the release cannot be relied on. */
export async function historyOf(worked: WorkedOut, outside: Outside): Promise<History> {
  const releases = await releasesOf(worked.paper, outside)
  const release = await comparedWith(worked, releases, outside)
  return release === undefined ? { problems: [], inputs: [] } : compareWith(worked, release, outside)
}

/**
 * Made again from what release n was made from, a paper is release n again: compared with what release n was
 * compared with, and the same to the byte.
 */
async function comparedWith(
  worked: WorkedOut,
  releases: readonly WhichRelease[],
  outside: Outside,
): Promise<Release | undefined> {
  const period = folderId(worked.of)
  const latest = latestFor(releases, period)
  const release = latest && (await openRelease(worked.paper, latest, outside))
  const isSame = release?.period === period && sameInputs(release.inputs, worked.inputs)
  if (!isSame) return release
  return release.comparedWith && openRelease(worked.paper, release.comparedWith, outside)
}

function sameInputs(released: Release['inputs'], now: readonly Input[]): boolean {
  const names = (inputs: readonly { file: string; sha256: string; is: string }[]) =>
    inputs
      .filter(({ is }) => is !== 'release' && is !== 'approvals')
      .map(({ file, sha256: hash }) => `${file} ${hash}`)
      .sort()
      .join('\n')
  return names(released) === names(now)
}

/** @throws ProblemsError if the approvals cannot be read. */
export async function compareWith(
  worked: WorkedOut,
  release: Release,
  outside: Outside,
): Promise<History & { readonly comparison: Comparison }> {
  const { approvals, inputs } = await readApprovals(worked.paper, outside)
  const { council } = worked.definitions.areas
  const { definitions, returns } = worked
  const now = {
    indicators: worked.indicators.map(one => one.definition),
    readings: worked.extracts.flatMap(extract => extract.readings),
    groups: [...definitions.groups.values()],
    ...rulesOfPaper(definitions.papers.get(worked.paper)),
    flows: returns,
    ...countedBy(returns, definitions),
  }
  const comparison = compare({
    release,
    now: {
      ...now,
      of: worked.of,
      reasons: reasonsFrom(returns),
      counted: countAgain({ release, definitions, returns, now }),
    },
    printed: snapshotOf(worked.indicators, council.id).figures,
    recast: recastAt(release, worked.definitions),
    approvals,
  })
  const file = fileOf(release.paper, release)
  return {
    comparison,
    problems: comparison.toApprove
      .filter(item => item.approval === undefined)
      .map(item => notApproved(item, release)),
    inputs: [{ file, sha256: sha256(await outside.read(file)), is: 'release' }, ...inputs],
  }
}

function notApproved({ what, to, sentence }: ToApprove, release: Release): Problem {
  const entry = `{ since: "${nameOf(release)}", what: "${what}",${to === undefined ? '' : ` to: "${to}",`} by: <post>, on: <day>, because: <why> }`
  return problem(
    'warning',
    'change-not-approved',
    { file: fileOf(release.paper, release) },
    { change: sentence, file: approvalsFile(release.paper), entry },
  )
}

export const releasesOf = async (paper: string, outside: Outside): Promise<WhichRelease[]> =>
  releasesAmong(await outside.list(`data/releases/${paper}`), paper)
export const latestOfPeriod = async (
  paper: string,
  period: string,
  outside: Outside,
): Promise<Release | undefined> => {
  const latest = latestOf(await releasesOf(paper, outside), period)
  return latest && openRelease(paper, latest, outside)
}

/** @throws ProblemsError if it cannot be relied on. */
export async function openRelease(paper: string, which: WhichRelease, outside: Outside): Promise<Release> {
  const file = fileOf(paper, which)
  const { release, problems } = readRelease(file, new TextDecoder().decode(await outside.read(file)))
  if (release === undefined) throw new ProblemsError(problems)
  return release
}

const approvalsFile = (paper: string) => `data/releases/${paper}/approvals.yaml`

async function readApprovals(
  paper: string,
  outside: Outside,
): Promise<{ approvals: readonly Approval[]; inputs: readonly Input[] }> {
  const file = approvalsFile(paper)
  if (!(await outside.list(`data/releases/${paper}`)).includes(file)) return { approvals: [], inputs: [] }
  const bytes = await outside.read(file)
  const { value, problems } = parseYaml(file, new TextDecoder().decode(bytes), approvalsSchema)
  if (value === undefined) throw new ProblemsError(problems)
  return { approvals: value.approvals, inputs: [{ file, sha256: sha256(bytes), is: 'approvals' }] }
}
