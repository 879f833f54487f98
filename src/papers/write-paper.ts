// Writes the paper as a plain value. In: rated indicators, the paper's definition, the officers' commentary
// and the warnings. Out: a Paper, and the record of what it prints.
import type { CommentaryContext, Earlier } from '../commentary/commentary-context.ts'
import { readTopics, type WordsRead } from '../commentary/read-topics.ts'
import type { CountedReturn } from '../counting/counter.ts'
import { commentaryPlaces } from '../definitions/commentary-places.ts'
import { type Definitions, measureName } from '../definitions/definitions.ts'
import { inNationalWords } from '../definitions/national-editions.ts'
import {
  asksQuestions,
  blocksPrinted,
  type PaperDefinition,
  partsOfKind,
  printsVerdicts,
  topicsIn,
  usesOfPaper,
} from '../definitions/paper-definition.ts'
import { rulesOfPaper, sharesOf } from '../definitions/share-decimals.ts'
import type { Extract } from '../extracts/extract.ts'
import { figureBook, type Revisions, type ShareDecimals } from '../figures/figure-book.ts'
import type { Labels } from '../figures/labels.ts'
import { allProjectionObservations } from '../figures/projection-observations.ts'
import { unitNames } from '../figures/say-figure.ts'
import { valuesOf } from '../figures/value-at.ts'
import { yearEndObservations } from '../figures/year-end-observations.ts'
import type { Observations } from '../observations/observation.ts'
import { isError, type Problem } from '../problems/problem.ts'
import type { NoProjection, Projection } from '../projections/projection.ts'
import type { FunnelOf } from '../ratings/council-funnel.ts'
import type { JudgedPart } from '../ratings/judged-strategy.ts'
import type { RatedIndicator, RateIndicator } from '../ratings/rated-indicator.ts'
import type { Comparison } from '../releases/comparison.ts'
import { sayCauses, sayWithParts } from '../releases/say-comparison.ts'
import type { Stage } from '../releases/stage.ts'
import type { Edition } from '../terms/edition.ts'
import {
  type FinancialYear,
  folderId,
  lastDayOf,
  type Month,
  type PaperPeriod,
  periodId,
  sayDay,
  sayPeriod,
} from '../terms/period.ts'
import { withShownTexts } from '../terms/shown-text.ts'
import { writeBlock } from './blocks/index.ts'
import type { KeptBack } from './kept-back.ts'
import type { Paper } from './paper.ts'
import type { PaperWriting } from './paper-writing.ts'
import { joinPrinted, type PrintedRecord } from './printed.ts'
import { withStatus } from './words/paper-status.ts'

export interface WriteRequest {
  readonly definitions: Definitions
  readonly paper: PaperDefinition
  readonly period: Month
  /** The month or the financial year that the paper is about. */
  readonly of: PaperPeriod
  readonly observations: Observations
  /** For what commentary states, where what it is held against is looked up apart: it is not printed. */
  readonly observationsForWords?: Observations
  readonly extracts: readonly Extract[]
  readonly returns: readonly CountedReturn[]
  readonly projections: ReadonlyMap<string, Projection | NoProjection>
  readonly strategies: ReadonlyMap<string, JudgedPart>
  readonly years: readonly FinancialYear[]
  readonly indicators: readonly RatedIndicator[]
  /** Rates an indicator with another month or another area's figure in its place. */
  readonly judge: RateIndicator
  /** Works out where councils lie in the funnel of all of them. */
  readonly funnelOf: FunnelOf
  /** The numbers of its tables, figures and sections. */
  readonly labels: Labels
  /** Charts of sections that are not numbered, by their id. */
  readonly chartsNotDrawn?: readonly string[]
  /** By topic: the Markdown of data/commentary/<period>/<topic>.md. */
  readonly commentary: ReadonlyMap<string, string>
  /** By topic: the file of its words, which an edition may have of its own. */
  readonly commentaryFiles?: ReadonlyMap<string, string>
  /**
   * By topic: the commentary of the latest earlier month that has any, to find words that stayed the same
   * while their figures moved.
   */
  readonly earlierCommentary?: ReadonlyMap<string, Earlier>
  /** What differs from the last release, if there is one. */
  readonly comparison?: Comparison
  readonly stage: Stage
  readonly edition: Edition
  readonly problems: readonly Problem[]
  /** Set in an edition that leaves the building. */
  readonly keptBack?: KeptBack
}

export interface WrittenPaper {
  readonly paper: Paper
  readonly record: PrintedRecord
  /** What is wrong with the officers' commentary: worked out when it is asked for, as is what was not checked. */
  readonly problems: readonly Problem[]
  /** What the commentary was checked against. */
  readonly bearings: CommentaryContext
  /** What the commentary says that the figures could not be held against. */
  readonly notChecked: WordsRead['notChecked']
}

export function writePaper(request: WriteRequest): WrittenPaper {
  const { definitions, paper, period, of } = request
  const { council } = definitions.areas
  const valueAtIn = (observations: Observations) =>
    valuesOf({
      council: council.id,
      observations,
      groups: definitions.groups,
      projected: [
        ...allProjectionObservations(rulesOfPaper(paper).projections, request.projections, council.id),
        ...request.indicators.flatMap(yearEndObservations),
      ],
    })
  const bearings: CommentaryContext = {
    areas: definitions.areas,
    period,
    judge: request.judge,
    indicators: new Map(request.indicators.map(indicator => [indicator.definition.ref, indicator])),
    figures: figureBook(
      council.id,
      revisionsOf(request.comparison),
      shareDecimalsOf(paper),
      paper.detail === 'full' ? 'by-mark' : 'in-words',
    ),
    valueAt: valueAtIn(request.observationsForWords ?? request.observations),
    groups: definitions.groups,
    projections: request.projections,
    strategies: request.strategies,
  }
  const words = readTopics(
    {
      topics: topicsOf(paper, request.commentary),
      folder: folderId(of),
      commentary: request.commentary,
      ...(request.commentaryFiles && { commentaryFiles: request.commentaryFiles }),
      ...(request.earlierCommentary && { earlier: request.earlierCommentary }),
      refused: new Set(request.problems.filter(isError).map(({ origin }) => origin.file)),
      ofOthers: definitions.names.commentary,
      rules: definitions.commentary,
      figuresAreSound: !request.problems.some(isError),
    },
    bearings,
  )
  const writing: PaperWriting = {
    ...bearings,
    ...givenTo(request, words),
    valueAt: valueAtIn(request.observations),
  }
  const blocks = blocksPrinted(paper).map(block => writeBlock(writing, block))
  const asAt = lastDayOf(period)
  return {
    get problems() {
      return words.problems
    },
    get notChecked() {
      return words.notChecked
    },
    bearings,
    record: withShownTexts(joinPrinted(blocks.map(({ printed }) => printed))),
    paper: withShownTexts(
      withStatus(
        {
          id: paper.id,
          title: paper.title,
          council: council.name,
          committee: paper.committee,
          language: 'en-GB',
          period: { id: folderId(of), name: sayPeriod(of) },
          asAt: { day: asAt, name: sayDay(asAt) },
          look: paper.look,
          abbreviations: writing.abbreviations,
          ...(request.keptBack && { audit: request.keptBack.audit }),
          blocks: blocks.map(({ block }) => block),
          indicators: Object.fromEntries(
            request.indicators.map(({ definition: { ref, name, unit } }) => [
              ref,
              { name, unit: unitNames[unit] },
            ]),
          ),
          figures:
            request.keptBack === undefined ? writing.figures.all() : withoutSources(writing.figures.all()),
        },
        request.stage,
        { edition: request.edition, ...definitions.disclosure },
      ),
    ),
  }
}

/** Whoever may not see every count may not see the cells of the figures that are printed: a figure is made of others. */
const withoutSources = (figures: Paper['figures']): Paper['figures'] =>
  Object.fromEntries(Object.entries(figures).map(([ref, figure]) => [ref, { ...figure, from: [] }]))

/** The rest of what blocks are written from: commentary needs only the bearings. */
function givenTo(request: WriteRequest, words: WordsRead): Omit<PaperWriting, keyof CommentaryContext> {
  const { definitions, paper, comparison } = request
  return {
    detail: paper.detail,
    hasDashboard: asksQuestions(paper),
    topics: topicsIn(paper),
    about: aboutPaper(paper),
    abbreviations: Object.entries(paper.abbreviations).map(([short, long]) => ({ short, long })),
    measureName: measure => measureName(definitions, measure),
    sourceTitle: sourceTitles(request),
    years: request.years,
    of: request.of,
    groupsUsed: [...new Set(usesOfPaper(paper).groups)],
    national: inNationalWords(definitions),
    counting: definitions.counting,
    returns: request.returns,
    returnDefinitions: definitions.returns,
    commentary: words.prose,
    officersAccount: ref => words.accounts.get(ref),
    members: words.members,
    ...(comparison && { comparison }),
    warnings: [...request.problems, ...words.printed],
    doubted: doubtedIn(definitions, request.period),
    notGiven: new Set(partsOfKind(paper, 'not-given').flatMap(part => part.indicators)),
    signals: definitions.signals,
    plainWords: definitions.plainWords,
    funnelOf: request.funnelOf,
    printsVerdicts: printsVerdicts(paper),
    labels: request.labels,
    chartsNotDrawn: request.chartsNotDrawn ?? [],
    ...(request.keptBack && { keptBack: request.keptBack }),
  }
}

/** What the band of a paper for members leaves out, for its notes. */
const aboutPaper = ({ detail, blocks }: PaperDefinition): string[] =>
  detail === 'full'
    ? []
    : blocks.flatMap(block =>
        block.block === 'cover'
          ? [
              block.details.map(({ label, text }) => `${label}: ${withStop(text)}`).join(' '),
              ...block.notices,
            ].filter(text => text !== '')
          : [],
      )

const withStop = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

/** Findings that were accepted with the words that the figure should not be relied on. */
const doubtedIn = ({ checks }: Definitions, period: Month): ReadonlyMap<string, string> => {
  const id = periodId(period)
  return new Map(
    checks.accepted.flatMap(({ doubted, indicator, from = id, to = id, because }) =>
      doubted && indicator !== undefined && from <= id && id <= to ? [[indicator, because] as const] : [],
    ),
  )
}

function sourceTitles({ definitions, extracts }: WriteRequest): PaperWriting['sourceTitle'] {
  const titles = new Map(extracts.map(({ file, source }) => [file, definitions.sources.get(source)?.title]))
  return file => titles.get(file)
}

/** The places for commentary: where it is expected, and where an officer wrote some. */
const topicsOf = (paper: PaperDefinition, commentary: ReadonlyMap<string, string>) =>
  commentaryPlaces(paper).filter(({ id, isExpected }) => isExpected || commentary.has(id))

/** A share has the same decimals throughout the paper: those that its table declares. */
function shareDecimalsOf(paper: PaperDefinition): ShareDecimals {
  const declared = sharesOf(paper)
  return (indicator, group) => declared.find(one => one.of === indicator && one.by === group)?.decimals ?? 0
}

/** A figure that was published differently is marked wherever a table prints it. */
function revisionsOf(comparison?: Comparison): Revisions {
  return new Map(
    comparison?.changed
      // What was kept back, or is now, need not be another figure.
      .filter(({ causes }) => !causes.includes('disclosure'))
      .map(({ ref, was, causes, how }) => [ref, { from: sayWithParts(was), cause: sayCauses(causes, how) }]),
  )
}
