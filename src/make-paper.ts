// Makes a paper, as a value, from the files of a workspace. This file is the architecture on one page.
//
//   extracts → counting → observations → disclosure → indicators → ratings → figures → releases → papers → formats → packs
//     read      children     measure       withhold     line up      judge      say      remember   write    print     bind
//
// Each stage below is named after what it does and returns one type. Reading and counting are in
// workspace/read-paper-inputs.ts, since they start from the disk. verbs/produce.ts prints the paper in each
// format. Disclosure and packs are not built yet.
import { checkConsistency } from './checks/consistency.ts'
import { atFileLines } from './commentary/tidy/tidy-commentary.ts'
import type { CountedReturn } from './counting/counter.ts'
import type { Definitions } from './definitions/definitions.ts'
import type { FormatName } from './definitions/format-names.ts'
import type { IndicatorDefinition } from './definitions/indicator-definition.ts'
import { asksQuestions, blocksPrinted, topicsIn, usesOfPaper } from './definitions/paper-definition.ts'
import { indicatorsShown, monthsShown, periodsShown, yearsShown } from './definitions/shown.ts'
import { wordedFor } from './definitions/worded-for.ts'
import type { Extract } from './extracts/extract.ts'
import { type Labels, labelsOf } from './figures/labels.ts'
import { type StrategyLine, strategyLines } from './figures/strategy-lines.ts'
import { hasBenchmark } from './indicators/indicator.ts'
import { lineUp } from './indicators/line-up.ts'
import { monthsJudged } from './indicators/series-months.ts'
import type { Observations } from './observations/observation.ts'
import { observe } from './observations/observe.ts'
import type { Readings } from './observations/readings.ts'
import { figuresMissing } from './papers/figures-missing.ts'
import type { Paper } from './papers/paper.ts'
import type { PrintedRecord } from './papers/printed.ts'
import { questionsMissing } from './papers/questions-missing.ts'
import { checkReadingAge } from './papers/reading/check-reading-age.ts'
import { type SignSources, signsInPaper } from './papers/signs-in-paper.ts'
import { type WriteRequest, type WrittenPaper, writePaper } from './papers/write-paper.ts'
import { isError, type Problem, ProblemsError } from './problems/problem.ts'
import { projectAll } from './projections/project.ts'
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
import { type History, releaseHistoryOf, type WorkedOut } from './releases/release-history.ts'
import type { Stage } from './releases/stage.ts'
import type { Input } from './terms/input.ts'
import { type FinancialYear, financialYearOf, lastDayOf, type Month, monthOrYear } from './terms/period.ts'
import type { Workspace } from './workspace/open-workspace.ts'
import { type PaperInputs, type PaperRequest, readPaperInputs } from './workspace/read-paper-inputs.ts'

export interface MadePaper {
  readonly definitions: Definitions
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
}

/** @throws ProblemsError with every problem that was found, if any of them is an error. */
export async function makePaper(request: PaperRequest, workspace: Workspace): Promise<MadePaper> {
  // No stage below may see who the children are.
  const { identities: _, ...inputs } = await readPaperInputs(request, workspace, { compared: {} })
  workspace.showProgress('Working out the figures')
  const figures = workOutFigures(inputs)
  const history = await releaseHistoryOf(workedOut(inputs, figures), workspace.shelf(inputs.paper.id))
  const labels = numberPaper(inputs, figures, history)
  const found = [
    ...inputs.problems,
    ...figures.problems,
    ...atFileLines(findContradictions(inputs, figures, labels), inputs.commentary),
    ...history.problems,
  ]
  const stage = stageNow(request, history)
  const written = write(inputs, figures, history, { labels, stage, problems: found })
  const problems = [
    ...found,
    ...atFileLines(written.problems, inputs.commentary),
    ...signsInPaper(written.paper, sourcesOfWords(inputs)),
    ...checkReadingAge(written.paper, inputs.paper['reading-age']),
    ...missingFigures(inputs, written, found, request),
    ...(asksQuestions(inputs.paper) ? questionsMissing(inputs.paper.id, figures.indicators) : []),
  ]
  if (problems.some(isError)) throw new ProblemsError(problems)
  return {
    definitions: inputs.definitions,
    paper: written.paper,
    formats: inputs.paper.formats,
    record: written.record,
    indicators: figures.indicators,
    extracts: inputs.extracts,
    strategies: strategyLines(inputs.paper, inputs.definitions, figures.strategies),
    returns: inputs.returns,
    ...(history.comparison && { comparison: history.comparison }),
    problems,
    bearings: written.bearings,
    notChecked: atFileLines(written.notChecked, inputs.commentary),
    inputs: [...inputs.inputs, ...history.inputs],
  }
}

/** An error that was found already says why figures are missing. */
function missingFigures(
  { definitions, of }: StageInputs,
  { paper }: WrittenPaper,
  found: readonly Problem[],
  { allowMissing = false }: PaperRequest,
): Problem[] {
  return found.some(isError) ? [] : figuresMissing(paper, definitions.areas.council.id, of, allowMissing)
}

/** The inputs of a paper without the identities of children. */
type StageInputs = Omit<PaperInputs, 'identities'>

/** Every figure and verdict of a paper, before any of it is written. */
export interface PaperFigures {
  /** The months printed; those of the quarter in a paper about one, none in a paper about a year. */
  readonly months: readonly Month[]
  /** The closed years, in order: those before the paper's month, or up to the paper's own year. */
  readonly years: readonly FinancialYear[]
  /** The indicators that the paper names, each once, in order of reference. */
  readonly indicatorDefinitions: readonly IndicatorDefinition[]
  readonly observations: Observations
  readonly readings: Readings
  readonly indicators: readonly RatedIndicator[]
  readonly projections: ReadonlyMap<string, Projection | NoProjection>
  readonly strategies: ReadonlyMap<string, JudgedPart>
  readonly problems: readonly Problem[]
}

/**
 * Measures, lines up, projects and judges. A comparison needs only this: commentary may still quote old
 * figures.
 */
export function workOutFigures(inputs: StageInputs): PaperFigures {
  const { definitions, paper, of, period, extracts, returns } = inputs
  const indicators = indicatorsShown(paper, definitions).map(one => wordedFor(one, of))
  const months = monthsShown(paper, of)
  const shown = periodsShown(paper, of)
  const years = yearsShown(paper, of)
  const request = { definitions, indicators, period, months, years }
  const counters = returns.map(({ counter }) => counter)
  const { observations, readings, problems } = observe({ ...request, extracts, counters })
  const judged = judgeStrategies({
    paper,
    definitions,
    observations,
    extracts,
    period: monthOrYear(of),
  })
  const last = years.at(-1) ?? financialYearOf(period)
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
  }).map(one => judgeIndicator(one, lastDayOf(period), signals))
  return {
    months,
    years,
    indicatorDefinitions: indicators,
    observations,
    readings,
    indicators: rated,
    projections: projectAll({
      paper,
      definitions,
      observations,
      readings,
      returns,
      lastClosedYear: last,
      period: monthOrYear(of),
    }),
    strategies: judged.strategies,
    problems: [
      ...problems,
      ...judged.problems,
      ...trajectoriesAway(indicators),
      ...idleSeriesRules(rated, period),
    ],
  }
}

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
function numberPaper(
  { paper, definitions, returns }: StageInputs,
  { projections, indicators }: PaperFigures,
  { comparison }: History,
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
      hasChanges: comparison !== undefined && comparison.changed.length > 0,
      countsReturns: returns.length > 0,
      groups: usesOfPaper(paper).groups,
      strategies: definitions.strategies,
      projection: id => projectionOutcome(projections.get(id)),
    },
  )
}

function findContradictions(inputs: StageInputs, figures: PaperFigures, labels: Labels): Problem[] {
  return checkConsistency({
    ...inputs,
    ...figures,
    indicators: figures.indicatorDefinitions,
    labels,
    commentary: new Map(inputs.commentary.map(({ file, text }) => [file, text])),
  })
}

/** Where the words of a paper come from, to say where a sign is that cannot be printed. */
const sourcesOfWords = ({ definitionTexts, extracts }: StageInputs): SignSources => ({
  definitions: definitionTexts,
  rows: extracts.flatMap(({ plan = [] }) =>
    plan.map(({ promise, aspiration, objective, owner, progress, origin }) => ({
      words: [promise, aspiration, objective, owner, progress],
      origin,
    })),
  ),
})

function write(
  inputs: StageInputs,
  figures: PaperFigures,
  { comparison }: History,
  also: Pick<WriteRequest, 'labels' | 'stage' | 'problems'>,
): WrittenPaper {
  return writePaper({
    ...inputs,
    ...figures,
    judge: indicator => rate(indicator, lastDayOf(inputs.period), inputs.definitions.signals),
    funnelOf: wholeFunnel,
    ...also,
    commentary: new Map(inputs.commentary.map(({ topic, text }) => [topic, text])),
    ...(comparison && { comparison }),
  })
}

/** A paper is a draft until it goes to those who approve it; made again from the inputs of its release, it is published. */
const stageNow = ({ forApproval = false }: PaperRequest, { published }: History): Stage =>
  forApproval ? { is: 'for-approval' } : (published ?? { is: 'draft' })
