// The stages of making a paper, each named after what it does. In: the inputs of a paper. Out: its figures and verdicts, what
// contradicts itself, its numbering, the paper as written. make-paper.ts runs them in order; make-edition.ts runs some of
// them again, for an edition that keeps figures back.
import { checkConsistency } from './checks/consistency.ts'
import { atFileLines } from './commentary/tidy/tidy-commentary.ts'
import type { CountedReturn } from './counting/counter.ts'
import type { Definitions } from './definitions/definitions.ts'
import type { WhyKeptBack } from './definitions/disclosure.ts'
import type { FormatName } from './definitions/format-names.ts'
import type { IndicatorDefinition } from './definitions/indicator-definition.ts'
import { asDefinedIn } from './definitions/national-editions.ts'
import { blocksPrinted, partsOfKind, topicsIn, usesOfPaper } from './definitions/paper-definition.ts'
import { indicatorsShown, monthsShown, periodsShown, yearsShown } from './definitions/shown.ts'
import { wordedFor } from './definitions/worded-for.ts'
import { isWithheld, type Lookups, type See, seeAll, withTripwire } from './disclosure/lookups.ts'
import type { Withheld } from './disclosure/withhold.ts'
import type { Extract } from './extracts/extract.ts'
import { type Labels, labelsOf } from './figures/labels.ts'
import { indicatorsNotDrawn } from './figures/not-drawn.ts'
import { type StrategyLine, strategyLines } from './figures/strategy-lines.ts'
import { hasBenchmark, type Indicator } from './indicators/indicator.ts'
import { lineUp } from './indicators/line-up.ts'
import { monthsJudged } from './indicators/series-months.ts'
import { observe } from './observations/observe.ts'
import type { KeptBack } from './papers/kept-back.ts'
import type { Paper } from './papers/paper.ts'
import type { PrintedRecord } from './papers/printed.ts'
import { type WriteRequest, type WrittenPaper, writePaper } from './papers/write-paper.ts'
import type { Problem } from './problems/problem.ts'
import { project } from './projections/project.ts'
import { type NoProjection, type Projection, projectionOutcome } from './projections/projection.ts'
import { idleSeriesRules } from './ratings/idle-series-rules.ts'
import { judgeIndicator } from './ratings/judge-indicator.ts'
import { judgeStrategies } from './ratings/judge-strategies.ts'
import type { JudgedPart } from './ratings/judged-strategy.ts'
import { rate } from './ratings/rate.ts'
import type { RatedIndicator } from './ratings/rated-indicator.ts'
import { trajectoriesAway } from './ratings/trajectories-away.ts'
import { wholeFunnel } from './ratings/whole-funnel.ts'
import type { Comparison } from './releases/comparison.ts'
import type { History, WorkedOut } from './releases/release-history.ts'
import type { Edition } from './terms/edition.ts'
import type { Input } from './terms/input.ts'
import type { Origin } from './terms/origin.ts'
import { type FinancialYear, financialYearOf, lastDayOf, type Month, monthOrYear } from './terms/period.ts'
import type { PaperInputs } from './workspace/read-paper-inputs.ts'

/** The inputs of a paper without the identities of children. */
export type StageInputs = Omit<PaperInputs, 'identities'>

export interface MadePaper {
  readonly definitions: Definitions
  readonly edition: Edition
  readonly paper: Paper
  /** In which it is made. */
  readonly formats: readonly FormatName[]
  /** Where each figure is printed in it, with which verdict. */
  readonly record: PrintedRecord
  readonly indicators: readonly RatedIndicator[]
  /** What the figures were worked out from. */
  readonly extracts: readonly Extract[]
  /** What it judged of strategies, in words. */
  readonly strategies: readonly StrategyLine[]
  /** What its child-level figures were counted from, without the rows. */
  readonly returns: readonly CountedReturn[]
  /** What differs from the release before; absent if there is none. */
  readonly comparison?: Comparison
  /** Warnings only: an error would have stopped the paper. */
  readonly problems: readonly Problem[]
  /** What the commentary was checked against. */
  readonly bearings: WrittenPaper['bearings']
  /** What the commentary says that the figures could not be held against: for a person to read. */
  readonly notChecked: WrittenPaper['notChecked']
  readonly inputs: readonly Input[]
  /** What an edition that leaves the building keeps back. */
  readonly keptBack?: KeptBack
  /** Which figures those are, and why: for the analyst alone. */
  readonly withheld?: ReadonlyMap<string, WhyKeptBack>
  /** Where the figures that such an edition prints come from, by reference, without what stands there: for the analyst alone. */
  readonly sourcePlaces?: ReadonlyMap<string, readonly SourcePlace[]>
  /** What a reader could work out from the figures that its finished files print. */
  readonly attack?: Withheld['attack']
}

/** A cell or a file that a figure was worked out from, without the number in it. */
export interface SourcePlace {
  readonly measure: string
  readonly period: string
  readonly origin: Pick<Origin, 'file' | 'sheet' | 'cell'>
}

/** Every figure and verdict of a paper, before any of it is written. */
export interface PaperFigures extends Lookups {
  /** The months printed; those of the quarter in a paper about one, none in a paper about a year. */
  readonly months: readonly Month[]
  /** The closed years, in order: those before the paper's month, or up to the paper's own year. */
  readonly years: readonly FinancialYear[]
  /** The indicators that the paper names, each once, in order of reference. */
  readonly indicatorDefinitions: readonly IndicatorDefinition[]
  readonly indicators: readonly RatedIndicator[]
  readonly projections: ReadonlyMap<string, Projection | NoProjection>
  readonly strategies: ReadonlyMap<string, JudgedPart>
  readonly problems: readonly Problem[]
  /** The same figures, for what is checked and not printed. */
  readonly forWords: Lookups
}

/** Everything that can be known of the figures, worked out when it is asked for; problems are those of these indicators. */
export const lookUp = (
  { definitions, period, extracts, returns }: StageInputs,
  indicators: readonly IndicatorDefinition[],
): ReturnType<typeof observe> =>
  observe({ definitions, indicators, period, extracts, counters: returns.map(({ counter }) => counter) })

/**
 * Measures, lines up, projects and judges. A comparison needs only this: commentary may still quote old
 * figures. `see` says what may be seen of the figures: everything, in an internal paper.
 */
export function workOutFigures(inputs: StageInputs, see: See = seeAll): PaperFigures {
  const { definitions, paper, of, period, extracts, returns } = inputs
  const indicators = indicatorsShown(paper, definitions).map(one =>
    wordedFor(asDefinedIn(one, of, definitions.national), of),
  )
  const months = monthsShown(paper, of)
  const shown = periodsShown(paper, of)
  const years = yearsShown(paper, of)
  const request = { definitions, indicators, period, months, years }
  const { problems, ...all } = lookUp(inputs, indicators)
  const { forFigures, forWords } = see(all)
  const { observations } = forFigures
  const judged = judgeStrategies({
    paper,
    definitions,
    observations,
    extracts,
    period: monthOrYear(of),
  })
  const { signals } = definitions
  const rated = lineUp({
    ...request,
    months: shown,
    period: of,
    observations,
    seriesMonths: monthsJudged(of, signals, {
      readings: extracts.flatMap(one => one.readings),
      years: returns.flatMap(one => one.years),
    }),
  }).map(one => judge(one, inputs))
  return {
    months,
    years,
    indicatorDefinitions: indicators,
    ...forFigures,
    forWords,
    indicators: rated,
    projections: projectAll(inputs, forFigures, years.at(-1) ?? financialYearOf(period)),
    strategies: judged.strategies,
    problems: [
      ...problems,
      ...judged.problems,
      ...trajectoriesAway(indicators),
      ...idleSeriesRules(rated, period),
    ],
  }
}

/**
 * A series with a figure kept back says nothing of itself: the limits of its chart and the forecast of its year would be
 * others than those of the internal paper, or give the figure away.
 */
function judge(indicator: Indicator, { definitions: { signals }, period }: StageInputs): RatedIndicator {
  if (![...indicator.series, ...indicator.months].some(isWithheld))
    return judgeIndicator(indicator, lastDayOf(period), signals)
  const { yearEnd: _, ...without } = indicator
  const { 'control-charts': __, ...rules } = signals
  const judged = judgeIndicator(without, lastDayOf(period), rules)
  const { change } = judged
  return change === undefined
    ? judged
    : { ...judged, change: { ...change, is: 'cannot-tell', by: 'nothing' } }
}

/** A projection from a number that is kept back is kept back itself. */
function projectAll(
  { paper, definitions, returns, of }: StageInputs,
  lookups: Lookups,
  lastClosedYear: FinancialYear,
): Map<string, Projection | NoProjection> {
  return new Map(
    partsOfKind(paper, 'projection').map(definition => {
      const { seen, isTouched, countersSeen } = withTripwire(lookups)
      const made = project(definition, {
        definitions,
        ...seen,
        returns: returns.map(one => ({ ...one, counter: countersSeen(one.counter) })),
        lastClosedYear,
        period: monthOrYear(of),
      })
      return [definition.id, isTouched() ? KEPT_BACK : made]
    }),
  )
}

const KEPT_BACK: NoProjection = { because: 'it would use numbers that this edition keeps back' }

/** What is compared with the releases of a paper. */
export const workedOut = (
  { paper, of, definitions, extracts, returns, inputs }: StageInputs,
  { indicators, observations }: PaperFigures,
): WorkedOut => ({
  paper: paper.id,
  of,
  definitions,
  extracts,
  returns,
  indicators,
  inputs,
  strategiesAt: period =>
    strategyLines(
      paper,
      definitions,
      judgeStrategies({
        paper,
        definitions,
        observations,
        extracts,
        period: monthOrYear(period),
      }).strategies,
    ),
})

/** Numbers the tables, figures and sections once, for printing and for checking references to them. */
export function numberPaper(
  { paper, definitions, returns, edition }: StageInputs,
  { projections, indicators }: PaperFigures,
  { comparison }: Pick<History, 'comparison'>,
  chartsNotDrawn: readonly string[] = [],
): Labels {
  const inTopics = topicsIn(paper).flatMap(topic => topic.indicators)
  return labelsOf(
    { blocks: blocksPrinted(paper) },
    {
      detail: paper.detail,
      indicators: inTopics,
      compared: indicators
        .filter(hasBenchmark)
        .map(({ definition }) => definition.ref)
        .filter(ref => inTopics.includes(ref)),
      notDrawn: indicatorsNotDrawn(indicators, paper.detail),
      chartsNotDrawn,
      hasChanges: comparison !== undefined && comparison.changed.length > 0,
      countsReturns: returns.length > 0,
      accountsForRows: edition === 'internal',
      groups: usesOfPaper(paper).groups,
      strategies: definitions.strategies,
      projection: id => projectionOutcome(projections.get(id)),
    },
  )
}

export const findContradictions = (inputs: StageInputs, figures: PaperFigures, labels: Labels): Problem[] =>
  atFileLines(
    checkConsistency({
      ...inputs,
      ...figures,
      ...figures.forWords,
      indicators: figures.indicatorDefinitions,
      labels,
      commentary: new Map(inputs.commentary.map(({ file, text }) => [file, text])),
    }),
    inputs.commentary,
  )

export function write(
  inputs: StageInputs,
  figures: PaperFigures,
  { comparison }: Pick<History, 'comparison'>,
  also: Pick<WriteRequest, 'labels' | 'chartsNotDrawn' | 'stage' | 'problems' | 'keptBack'>,
): WrittenPaper {
  return writePaper({
    ...inputs,
    ...figures,
    observationsForWords: figures.forWords.observations,
    judge: indicator => rate(indicator, lastDayOf(inputs.period), inputs.definitions.signals),
    funnelOf: wholeFunnel,
    ...also,
    commentary: new Map(inputs.commentary.map(({ topic, text }) => [topic, text])),
    commentaryFiles: new Map(inputs.commentary.map(({ topic, file }) => [topic, file])),
    ...(comparison && { comparison }),
  })
}
