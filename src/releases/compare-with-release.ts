// Compares a paper with what was published. In: a release, the present data and rules, and a way to work
// figures out again. Out: every change with its cause.
//
// What is compared is what was printed: the text of a figure with its parts, a colour, an arrow. A later
// paper is compared at the release's own period: January's figures and colours as they are now with January's
// as published. The later paper's own month is not a change.
import type { SignalRules } from '../definitions/signal-rules.ts'
import { isOfKeptBack } from '../disclosure/published-before.ts'
import type { Reading } from '../extracts/extract.ts'
import { endMonthOf, folderId, type PaperPeriod, samePeriod, sayPeriod } from '../terms/period.ts'
import type { Approval } from './approvals.ts'
import { type Causes, causesAmong } from './causes.ts'
import { changeOf, looksOf } from './change.ts'
import { changedCells } from './changed-cells.ts'
import type { ComeOrGone, Comparison, NotCompared, StrategyChange } from './comparison.ts'
import { correctionNote } from './correction-note.ts'
import { countsCarriedOn, type Fall, fallsSince, fallsWithin } from './cumulative-falls.ts'
import { thaw } from './frozen-reading.ts'
import { mixerOf, type PublishedBasis } from './mix.ts'
import { approvalsNeeded } from './needs-approval.ts'
import { outdatedSentences } from './outdated-sentences.ts'
import { paperRuleChanges } from './paper-rule-changes.ts'
import { type PublishedFigure, periodOfRelease, type Release, releaseFile } from './release-record.ts'
import { ruleChanges } from './rule-changes.ts'
import { signalRuleChanges } from './signal-rule-changes.ts'
import type { Basis, Current, Recast } from './snapshot.ts'
import { verdictChanges } from './verdict-changes.ts'

export interface ComparisonRequest {
  /** With the numbers that its indicators have now. */
  readonly release: Release
  readonly comeAndGone: readonly ComeOrGone[]
  readonly now: Current & { readonly of: PaperPeriod }
  /**
   * The whole figures that the paper prints now, by reference; their parts and shares are not yet known.
   */
  readonly printed: ReadonlyMap<string, Pick<PublishedFigure, 'text' | 'value'>>
  /** Works out the figures and verdicts of a release at its own period. */
  recastAt(release: Release): Recast
  nameOf(measure: string): string
  readonly strategies: readonly StrategyChange[]
  readonly approvals: readonly Approval[]
  /** The files of its returns are those of the release, and they are counted by the same rules. */
  readonly sameReturns: boolean
}

export function compareWithRelease(request: ComparisonRequest): Comparison {
  const { release, now } = request
  const published = { ...basisOf(release, now.signals), ...(request.sameReturns && { flows: now.flows }) }
  const mixer = mixerOf(
    published,
    { ...now, readings: now.readings.map(reading => redate(reading, now.of, release)) },
    release.council.id,
  )
  const causes = causesAmong(mixer, request.recastAt(release))

  const { compared, notComparedBecause } = whatIsCompared(request, causes)
  const changed = compared
    .filter(figure => differs(figure, causes))
    .map(figure =>
      changeOf({
        figure,
        release,
        causes,
        published,
        current: mixer.now,
        now: now.of,
        reasons: now.reasons,
        nameOf: request.nameOf,
      }),
    )
  const { flips, offsets, signalReasons } = verdictChanges(release, causes)
  const rules = [
    ...ruleChanges(release, now.indicators, request.nameOf),
    ...paperRuleChanges(published, now),
    ...(release.verdicts.length === 0 ? [] : signalRuleChanges(published.signals, now.signals)),
  ]
  const toApprove = approvalsNeeded({
    release,
    published,
    now,
    changed,
    falls: [...fallsWithin(changed, now.indicators), ...fallsLater(request, mixer.now)],
    rules,
    comeAndGone: request.comeAndGone,
    strategies: request.strategies,
    approvals: request.approvals,
  })
  const material = [
    changed,
    flips,
    offsets,
    signalReasons,
    rules,
    request.comeAndGone,
    request.strategies,
    toApprove,
  ]
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
    notCompared: Object.values(notComparedBecause).reduce((sum, count) => sum + count, 0),
    notComparedBecause,
    nothingChanged: material.every(list => list.length === 0),
    changed,
    cells: changedCells(changed),
    flips,
    offsets,
    comparesSignals:
      release.signals !== undefined &&
      [release.signals, now.signals].some(rules => rules['control-charts'] !== undefined),
    signalReasons,
    rules,
    comeAndGone: request.comeAndGone,
    strategyChanges: request.strategies,
    toApprove,
    sentences: outdatedSentences(release, { changed, flips, rules }),
  }
  return { ...found, correctionNote: correctionNote(found) }
}

/** The figures that are in both papers, or can be worked out again; of the others, how many for each reason. */
function whatIsCompared(
  { release, now, printed }: ComparisonRequest,
  causes: Causes,
): { compared: PublishedFigure[]; notComparedBecause: NotCompared } {
  const due = figuresInOrder(release).filter(
    // What an edition kept back is compared by what it prints: without-withheld.ts.
    ({ missing, rule }) => missing?.reason !== 'not-yet-due' && !isOfKeptBack(rule),
  )
  const inPaper = due.filter(figure => now.indicators.some(one => one.ref === figure.indicator))
  const isPrinted = (figure: PublishedFigure) =>
    release.period === folderId(now.of) || printed.has(wholeOf(figure))
  const compared = inPaper.filter(figure => {
    const is = causes.now.figures.get(figure.ref)
    return is !== undefined && (is.missing === undefined || isPrinted(figure))
  })
  const others = inPaper.filter(figure => !compared.includes(figure))
  const notPrinted = others.filter(figure => !isPrinted(figure)).length
  return {
    compared,
    notComparedBecause: {
      indicatorGone: due.length - inPaper.length,
      notPrinted,
      notWorkedOut: others.length - notPrinted,
    },
  }
}

/** The paper prints parts too, which are worked out here as if the release had been of the paper's period. */
function fallsLater({ release, now, printed, recastAt }: ComparisonRequest, basis: Basis): Fall[] {
  const figures = countsCarriedOn(release, now.of, now.indicators).map(({ after }) => after)
  if (figures.length === 0) return []
  const later = recastAt({ ...release, period: folderId(now.of), verdicts: [], figures })(basis).figures
  return fallsSince(release, now.of, now.indicators, ref => printed.get(ref) ?? later.get(ref))
}

/**
 * Everything a release keeps so that its figures can be worked out again. A release of an earlier version printed no
 * signals, which are not compared, and rated figures of any number of cases.
 */
export function basisOf(release: Release, now: SignalRules = {}): PublishedBasis {
  const { 'small-cohorts': _, ...notCompared } = now
  const {
    indicators,
    groups = [],
    shares = [],
    projections = [],
    points,
    returns,
    signals = notCompared,
  } = release
  return {
    indicators,
    groups,
    shares,
    projections,
    signals,
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

const KINDS: readonly PublishedFigure['kind'][] = [
  'month',
  'quarter',
  'year-to-date',
  'year',
  'benchmark',
  'projection',
]

/**
 * In the order in which a reader looks them up: by indicator, then months, the year to date, years and
 * benchmarks; parts in the order of the paper.
 */
export function figuresInOrder({ figures, indicators }: Release): PublishedFigure[] {
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
function redate(reading: Reading, of: PaperPeriod, release: Release): Reading {
  const at = periodOfRelease(release.period)
  const isLatest =
    reading.area !== release.council.id && of.kind !== 'year' && samePeriod(reading.period, endMonthOf(of))
  return isLatest && at.kind !== 'year' ? { ...reading, period: endMonthOf(at) } : reading
}

function differs(figure: PublishedFigure, { now }: Causes): boolean {
  const is = now.figures.get(figure.ref)
  return is !== undefined && looksOf(is, is.unit) !== looksOf(figure, is.unit)
}
