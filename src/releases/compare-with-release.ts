// Compares a paper with what was published. In: a release, the present data and rules, and a way to work
// figures out again. Out: every change with its cause.
//
// What is compared is what was printed: the text of a figure with its parts, a colour, an arrow. A later
// paper is compared at the release's own period: January's figures and colours as they are now with January's
// as published. The later paper's own month is not a change.
import type { Reading } from '../extracts/extract.ts'
import { type FinancialYear, folderId, type Month, samePeriod, sayPeriod } from '../terms/period.ts'
import type { Approval } from './approvals.ts'
import { type Causes, causesAmong } from './causes.ts'
import { changeOf, looksOf } from './change.ts'
import type { Comparison, Flip } from './comparison.ts'
import { correctionNote } from './correction-note.ts'
import { thaw } from './frozen-reading.ts'
import { mixerOf, type PublishedBasis } from './mix.ts'
import { approvalsNeeded, type PrintedNow } from './needs-approval.ts'
import { outdatedSentences } from './outdated-sentences.ts'
import {
  type PublishedFigure,
  type PublishedVerdict,
  periodOfRelease,
  type Release,
  releaseFile,
} from './release-record.ts'
import type { Current, Recast } from './snapshot.ts'

export interface ComparisonRequest {
  readonly release: Release
  readonly now: Current & { readonly of: Month | FinancialYear }
  /**
   * The whole figures that the paper prints now, by reference; their parts and shares are not yet known.
   */
  readonly printed: ReadonlyMap<string, PrintedNow>
  /** Works out figures and verdicts at the release's period. */
  readonly recast: Recast
  readonly approvals: readonly Approval[]
}

export function compareWithRelease(request: ComparisonRequest): Comparison {
  const { release, now } = request
  const published = basisOf(release)
  const mixer = mixerOf(
    published,
    { ...now, readings: now.readings.map(reading => redate(reading, now.of, release)) },
    release.council.id,
  )
  const causes = causesAmong(mixer, request.recast)

  const comparable = inOrder(release).filter(
    figure =>
      figure.missing?.reason !== 'not-yet-due' && now.indicators.some(one => one.ref === figure.indicator),
  )
  const isPrinted = (figure: PublishedFigure) =>
    release.period === folderId(now.of) || request.printed.has(wholeOf(figure))
  const compared = comparable.filter(figure => {
    const is = causes.now.figures.get(figure.ref)
    return is !== undefined && (is.missing === undefined || isPrinted(figure))
  })
  const changed = compared
    .filter(figure => differs(figure, causes))
    .map(figure => changeOf({ figure, release, causes, published, current: mixer.now, reasons: now.reasons }))
  const flips = release.verdicts.flatMap(verdict => flipsOf(verdict, release, causes))
  const sentences = outdatedSentences(release, changed)
  const items = approvalsNeeded({
    release,
    published,
    now,
    changed,
    printed: request.printed,
    approvals: request.approvals,
  })
  const found = {
    paper: release.paper,
    period: folderId(now.of),
    with: {
      period: release.period,
      said: sayPeriod(periodOfRelease(release.period)),
      n: release.n,
      on: release.on,
      approvedBy: release.approvedBy,
      reason: release.reason,
    },
    compared: compared.length,
    notCompared:
      release.figures.filter(figure => figure.missing?.reason !== 'not-yet-due').length - compared.length,
    nothingChanged: changed.length === 0 && flips.length === 0,
    changed,
    flips,
    toApprove: items,
    sentences,
  }
  return { ...found, correctionNote: correctionNote(found) }
}

/** Everything a release keeps so that its figures can be worked out again. */
export function basisOf(release: Release): PublishedBasis {
  const { indicators, groups = [], shares = [], projections = [], points, returns } = release
  return {
    indicators,
    groups,
    shares,
    projections,
    flows: [],
    readings: release.readings.map(reading => thaw(reading, releaseFile(release.paper, release))),
    ...(points !== undefined && returns !== undefined && { counting: { points, returns } }),
  }
}

/**
 * Where the whole is printed, so are its parts and, for a year, the figures of other areas; the latest
 * benchmark of a month is looked up on its own.
 */
function wholeOf({ ref, indicator, kind, period }: PublishedFigure): string {
  return kind === 'benchmark' && !period.includes('/') ? ref : `${indicator}@${period}`
}

const KINDS: readonly PublishedFigure['kind'][] = ['month', 'year-to-date', 'year', 'benchmark', 'projection']

/**
 * In the order in which a reader looks them up: by indicator, then months, the year to date, years and
 * benchmarks; parts in the order of the paper.
 */
function inOrder({ figures, indicators }: Release): PublishedFigure[] {
  const places = new Map(indicators.map(({ ref }, at) => [ref, at]))
  const place = (figure: PublishedFigure) => places.get(figure.indicator) ?? 0
  return [...figures].sort(
    (a, b) =>
      place(a) - place(b) ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      (a.kind === 'benchmark' ? 0 : byPeriod(a, b)),
  )
}

function byPeriod(a: PublishedFigure, b: PublishedFigure): number {
  if (a.period === b.period) return 0
  return a.period < b.period ? -1 : 1
}

/**
 * The latest benchmark is stored at the month of the paper that prints it, so the benchmark that was latest
 * then is compared with the latest now. A benchmark of a year is compared with the same year.
 */
function redate(reading: Reading, of: Month | FinancialYear, release: Release): Reading {
  const at = periodOfRelease(release.period)
  const isLatest =
    reading.area !== release.council.id && of.kind === 'month' && samePeriod(reading.period, of)
  return isLatest && at.kind === 'month' ? { ...reading, period: at } : reading
}

function differs(figure: PublishedFigure, { now }: Causes): boolean {
  const is = now.figures.get(figure.ref)
  return is !== undefined && looksOf(is, is.unit) !== looksOf(figure, is.unit)
}

function flipsOf(verdict: PublishedVerdict, release: Release, causes: Causes): Flip[] {
  const is = causes.now.verdicts.get(verdict.indicator)
  if (is === undefined) return []
  const name = release.indicators.find(one => one.ref === verdict.indicator)?.short ?? verdict.indicator
  const outcomes = [
    {
      of: 'rating',
      was: verdict.rating.status,
      is: is.rating.status,
      outcome: (one: PublishedVerdict | undefined) => one?.rating.status ?? '',
    },
    {
      of: 'direction',
      was: verdict.direction.words,
      is: is.direction.words,
      outcome: (one: PublishedVerdict | undefined) => one?.direction.words ?? '',
    },
  ] as const
  return outcomes
    .filter(one => one.was !== one.is)
    .map(({ outcome, ...one }) => ({
      indicator: verdict.indicator,
      name,
      ...one,
      causes: causes.of(one.was, snapshot => outcome(snapshot.verdicts.get(verdict.indicator))),
    }))
}
