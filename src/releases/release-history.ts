// Compares a paper with what was published before. In: the paper as worked out and the shelf of its releases.
// Out: a comparison with the latest release, if there is one.

import type { CountedReturn } from '../counting/counter.ts'
import { type Definitions, measureName } from '../definitions/definitions.ts'
import { rulesOfPaper } from '../definitions/share-decimals.ts'
import type { Extract } from '../extracts/extract.ts'
import type { StrategyLine } from '../figures/strategy-lines.ts'
import { type Problem, ProblemsError, problem } from '../problems/problem.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import type { Edition } from '../terms/edition.ts'
import type { Input } from '../terms/input.ts'
import { folderId, type PaperPeriod, sayDay } from '../terms/period.ts'
import { chooseRelease, latestUpTo } from './choose.ts'
import { comeAndGone } from './come-and-gone.ts'
import { compareWithRelease } from './compare-with-release.ts'
import type { Comparison, NeedsApproval } from './comparison.ts'
import { countAgain, countedBy, reasonsFrom } from './count-again.ts'
import { sameContent } from './mix.ts'
import { periodOfRelease, type Release, releaseFile, releaseFolder, releaseName } from './release-record.ts'
import { approvalsFile, type Shelf } from './shelf.ts'
import type { CountedBy } from './snapshot.ts'
import { recastAt, snapshotOf } from './snapshot-of.ts'
import { type Stage, stageOf } from './stage.ts'
import { changesSeenLater, strategyChanges } from './strategy-changes.ts'
import { underNewNumbers } from './under-new-numbers.ts'

/** What is known of a paper before it is written. */
export interface WorkedOut {
  readonly paper: string
  readonly of: PaperPeriod
  readonly definitions: Definitions
  readonly extracts: readonly Extract[]
  readonly returns: readonly CountedReturn[]
  readonly indicators: readonly RatedIndicator[]
  readonly inputs: readonly Input[]
  /** Of an edition that leaves the building: files that the paper does not need, which decide with others what is kept back. */
  readonly lookedInto?: readonly Input[]
  /** The judged lines of strategies as at the end of a period, from the present data and rules. */
  strategiesAt(period: PaperPeriod): readonly StrategyLine[]
}

export interface History {
  readonly comparison?: Comparison
  /** What it is compared with, under the numbers that indicators have now. */
  readonly release?: Release
  /** The release that the paper is again: it was made from the same inputs. */
  readonly published?: Stage
  readonly problems: readonly Problem[]
  /** The release and the approvals used in the comparison. */
  readonly inputs: readonly Input[]
}

/** @throws ProblemsError if the release cannot be relied on. */
export async function releaseHistoryOf(worked: WorkedOut, shelf: Shelf): Promise<History> {
  const period = folderId(worked.of)
  const latest = latestUpTo(await shelf.list(), period)
  if (latest === undefined) return NO_HISTORY
  const release = await shelf.open(latest)
  const isAgain = release.period === period && sameInputs(release.inputs, worked)
  return isAgain ? historyAgain(worked, release, shelf) : compareWith(worked, release, shelf)
}

/**
 * Compared with a release that a person names, or else with the latest, though the paper be that release again.
 * @throws ProblemsError if there is no such release.
 */
export async function historyWith(
  worked: WorkedOut,
  shelf: Shelf,
  { with: name, edition }: { readonly with?: string | undefined; readonly edition: Edition },
): Promise<History> {
  const releases = await shelf.list()
  const which = chooseRelease(releases, name, folderId(worked.of))
  if (which !== undefined) return compareWith(worked, await shelf.open(which), shelf)
  if (name === undefined) return NO_HISTORY
  throw new ProblemsError([
    problem(
      'error',
      'release-unknown',
      { file: releaseFolder(worked.paper, edition) },
      { name, known: releases.map(releaseName).join(', ') || 'none' },
    ),
  ])
}

const NO_HISTORY: History = { problems: [], inputs: [] }

/**
 * A paper produced again from the inputs of release n must be release n again, to the byte. It is therefore
 * published, and compared with the release that release n was compared with.
 */
async function historyAgain(worked: WorkedOut, release: Release, shelf: Shelf): Promise<History> {
  const [before, replaced] = [release.comparedWith, release.supersedes]
  const history =
    before === undefined ? NO_HISTORY : await compareWith(worked, await shelf.open(before), shelf)
  return { ...history, published: stageOf(release, replaced && (await shelf.open(replaced))) }
}

/**
 * A definition that was read then, but which the paper does not use now, made no difference to it. One that is only looked into may be new:
 * the register grows.
 */
function sameInputs(
  released: Release['inputs'],
  { inputs: now, lookedInto = [] }: Pick<WorkedOut, 'inputs' | 'lookedInto'>,
): boolean {
  const own = (inputs: Release['inputs']) =>
    new Map(
      inputs
        .filter(({ is }) => is !== 'release' && is !== 'approvals')
        .map(({ file, sha256 }) => [file, sha256] as const),
    )
  const [then, today] = [own(released), own([...now])]
  return (
    [...today].every(([file, sha256]) => then.get(file) === sha256) &&
    lookedInto.every(({ file, sha256 }) => (then.get(file) ?? sha256) === sha256) &&
    [...then.keys()].every(file => today.has(file) || isReadByNeed(file))
  )
}

/** Such as a source, another council, the plain words or what comes with the program. Files about the whole workspace are read for every paper. */
const isReadByNeed = (file: string): boolean =>
  /^(?:standard\/|data\/definitions\/(?:(?:areas|sources|indicators|papers|returns|groups|strategies)\/|plain-words\.yaml$))/.test(
    file,
  )

const sameReturns = ({ inputs }: Release, now: readonly Input[]): boolean => {
  const of = (files: Release['inputs']) =>
    files.flatMap(({ file, sha256, is }) => (is === 'return' ? [`${file} ${sha256}`] : [])).sort()
  return sameContent(of(inputs), of([...now]))
}

const sameCounting = ({ points, returns }: Release, now: CountedBy): boolean =>
  sameContent({ points, returns }, { points: now.points, returns: now.returns })

/** @throws ProblemsError if the approvals cannot be read. */
export async function compareWith(
  worked: WorkedOut,
  published: Release,
  shelf: Shelf,
): Promise<History & { readonly comparison: Comparison }> {
  const { approvals, inputs } = await shelf.approvals()
  const { council } = worked.definitions.areas
  const { definitions, returns } = worked
  const now = {
    indicators: worked.indicators.map(one => one.definition),
    readings: worked.extracts.flatMap(extract => extract.readings),
    groups: [...definitions.groups.values()],
    ...rulesOfPaper(definitions.papers.get(worked.paper)),
    flows: returns,
    ...countedBy(returns, definitions),
    signals: definitions.signals,
  }
  const changes = comeAndGone(published.indicators, now.indicators)
  const release = underNewNumbers(published, changes, now.indicators)
  const comparison = compareWithRelease({
    release,
    comeAndGone: changes,
    now: {
      ...now,
      of: worked.of,
      reasons: reasonsFrom(returns),
      counted: countAgain({ release, definitions, returns, now }),
    },
    printed: snapshotOf(worked.indicators, council.id).figures,
    recastAt: one => recastAt(one, definitions),
    nameOf: measure => measureName(definitions, measure),
    strategies: strategyChangesSince(release, worked),
    approvals,
    sameReturns: sameReturns(published, worked.inputs) && sameCounting(published, now),
  })
  return {
    comparison,
    release,
    problems: comparison.toApprove
      .filter(item => item.approval === undefined)
      .map(item => notApproved(item, release)),
    inputs: [await shelf.input(release), ...inputs],
  }
}

/** A release of an earlier version keeps no lines to compare with. */
function strategyChangesSince({ strategies, period }: Release, { of, strategiesAt }: WorkedOut) {
  if (strategies === undefined) return []
  const now = strategiesAt(periodOfRelease(period))
  return period === folderId(of) ? strategyChanges(strategies, now) : changesSeenLater(strategies, now)
}

function notApproved({ what, to, sentence, fingerprint, lapsed }: NeedsApproval, release: Release): Problem {
  const file = approvalsFile(release.paper)
  const value = to === undefined ? '' : ` to: "${to}",`
  const entry = `{ since: "${releaseName(release)}", what: "${what}",${value} of: "${fingerprint}", by: <post>, on: <day>, because: <why> }`
  const origin = { file: releaseFile(release.paper, release) }
  return lapsed === undefined
    ? problem('warning', 'change-not-approved', origin, { change: sentence, file, entry })
    : problem('warning', 'change-approval-lapsed', origin, {
        change: sentence,
        found: lapsed.saysOf
          ? `${lapsed.by} approved something else of the same name on ${sayDay(lapsed.on)}`
          : `the approval by ${lapsed.by} of ${sayDay(lapsed.on)} does not say what it approves`,
        file,
        entry,
      })
}
