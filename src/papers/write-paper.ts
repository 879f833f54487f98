// Writes the paper as a plain value. In: rated indicators, the paper's definition, the officers' words and
// the warnings. Out: a Paper.

import type { Earlier } from '../commentary/bearings.ts'
import { readTopics } from '../commentary/read-topics.ts'
import type { CountedReturn } from '../counting/counter.ts'
import { type Definitions, measureName } from '../definitions/definitions.ts'
import { refsOf } from '../definitions/names-used.ts'
import type { BlockDefinition, PaperDefinition, TopicDefinition } from '../definitions/paper.ts'
import { groupsOfPart, rulesOfPaper, sharesOf } from '../definitions/part-names.ts'
import { figureBook, type Revisions, type ShareDecimals } from '../figures/figure-book.ts'
import { allObservationsOf } from '../figures/observed-projection.ts'
import { unitNames } from '../figures/say-figure.ts'
import { valuesOf } from '../figures/value-at.ts'
import type { Observations } from '../observations/observation.ts'
import { isError, type Problem } from '../problems/problem.ts'
import type { NoProjection, Projection } from '../projections/projection.ts'
import type { JudgedPart } from '../ratings/judged.ts'
import type { Judge, RatedIndicator } from '../ratings/rate.ts'
import { type Comparison, sayCauses } from '../releases/comparison.ts'
import { type FinancialYear, folderId, lastDayOf, type Month, sayDay, sayPeriod } from '../terms/period.ts'
import { changes } from './blocks/changes.ts'
import { cover } from './blocks/cover.ts'
import { membersPage } from './blocks/members-page.ts'
import { type MethodsGiven, methods, methodsTables } from './blocks/methods.ts'
import { notes } from './blocks/notes.ts'
import { section } from './blocks/section.ts'
import { summary } from './blocks/summary.ts'
import { topic } from './blocks/topic.ts'
import { labelsOf } from './labels.ts'
import type { Block, Paper } from './paper.ts'
import type { Writing } from './writing.ts'

export interface WriteRequest {
  readonly definitions: Definitions
  readonly paper: PaperDefinition
  readonly period: Month
  /** The month or the financial year that the paper is about. */
  readonly of: Month | FinancialYear
  readonly observations: Observations
  readonly returns: readonly CountedReturn[]
  readonly projections: ReadonlyMap<string, Projection | NoProjection>
  readonly strategies: ReadonlyMap<string, JudgedPart>
  readonly years: readonly FinancialYear[]
  readonly indicators: readonly RatedIndicator[]
  /** Rates an indicator with another month or another's figure in its place. */
  readonly judge: Judge
  /** By topic: the Markdown of data/commentary/<period>/<topic>.md. */
  readonly commentary: ReadonlyMap<string, string>
  /**
   * By topic: the words of the latest earlier month that has any, to find those that stayed while their
   * figures moved.
   */
  readonly earlierCommentary?: ReadonlyMap<string, Earlier>
  /** What differs from the last release, if there is one. */
  readonly comparison?: Comparison
  readonly problems: readonly Problem[]
}

export function writePaper(request: WriteRequest): { paper: Paper; problems: Problem[] } {
  const { definitions, paper, period } = request
  const groups = groupsOf(paper)
  const council = definitions.areas.council
  const bearings = {
    areas: definitions.areas,
    period,
    judge: request.judge,
    indicators: new Map(request.indicators.map(indicator => [indicator.definition.ref, indicator])),
    figures: figureBook(council.id, revisionsOf(request.comparison), shareDecimalsOf(paper)),
  }
  const words = readTopics(
    {
      topics: paper.blocks.flatMap(block => topicsIn(block, request.commentary)),
      commentary: request.commentary,
      ...(request.earlierCommentary && { earlier: request.earlierCommentary }),
      rules: definitions.commentary,
      figuresAreSound: !request.problems.some(isError),
    },
    bearings,
  )
  const writing: Writing = {
    ...bearings,
    abbreviations: Object.entries(paper.abbreviations).map(([short, long]) => ({ short, long })),
    measureName: measure => measureName(definitions, measure),
    years: request.years,
    of: request.of,
    observations: request.observations,
    valueAt: valuesOf({
      council: council.id,
      observations: request.observations,
      groups: definitions.groups,
      projected: allObservationsOf(rulesOfPaper(paper).projections, request.projections, council.id),
    }),
    groups: definitions.groups,
    counting: definitions.counting,
    returns: request.returns,
    projections: request.projections,
    strategies: request.strategies,
    commentary: words.prose,
    ...(request.comparison && { comparison: request.comparison }),
    warnings: [...request.problems, ...words.printed],
    notGiven: new Set(
      paper.blocks
        .flatMap(block => (block.block === 'section' ? block.parts : []))
        .flatMap(part => (part.part === 'not-given' ? part.indicators : [])),
    ),
    printsVerdicts: paper.blocks.some(
      ({ block }) => block === 'summary' || block === 'topic' || block === 'members-page',
    ),
    labels: labelsOf({
      blocks: paper.blocks,
      hasChanges: (request.comparison?.changed.length ?? 0) > 0,
      strategies: definitions.strategies,
      projections: request.projections,
      methods: methodsTables(request, groups),
    }),
  }
  const blocks = paper.blocks.map(block =>
    writeBlock(writing, block, { groups, returns: definitions.returns }),
  )
  const asAt = lastDayOf(period)
  return {
    problems: [...words.problems],
    paper: {
      id: paper.id,
      title: paper.title,
      council: council.name,
      committee: paper.committee,
      language: 'en-GB',
      period: { id: folderId(request.of), name: sayPeriod(request.of) },
      asAt: { day: asAt, name: sayDay(asAt) },
      look: paper.look,
      abbreviations: writing.abbreviations,
      blocks,
      indicators: Object.fromEntries(
        request.indicators.map(({ definition: { ref, name, unit } }) => [
          ref,
          { name, unit: unitNames[unit] },
        ]),
      ),
      figures: writing.figures.all(),
    },
  }
}

function writeBlock(writing: Writing, block: BlockDefinition, counted: MethodsGiven): Block {
  switch (block.block) {
    case 'cover':
      return cover(writing, block)
    case 'members-page':
      return membersPage(writing, block)
    case 'summary':
      return summary(writing, block)
    case 'topic':
      return topic(writing, block)
    case 'section':
      return section(writing, block).block
    case 'methods':
      return methods(writing, block, counted).block
    case 'changes':
      return changes(writing, block)
    case 'notes':
      return notes(writing, block)
  }
}

/** A section needs no commentary; where it has some, that is held against the figures as a topic's is. */
function topicsIn(block: BlockDefinition, commentary: ReadonlyMap<string, string>): TopicDefinition[] {
  if (block.block === 'topic') return [block]
  return block.block === 'section' && commentary.has(block.id)
    ? [{ block: 'topic', id: block.id, title: block.title, indicators: refsOf(block), charts: [] }]
    : []
}

/** The group maps that the paper's tables and charts use, each once, in the order of the paper. */
const groupsOf = ({ blocks }: PaperDefinition): string[] => [
  ...new Set(blocks.flatMap(block => (block.block === 'section' ? block.parts.flatMap(groupsOfPart) : []))),
]

/** The same share is printed alike throughout: as the table that declares it says. */
function shareDecimalsOf({ blocks }: PaperDefinition): ShareDecimals {
  const declared = blocks.flatMap(block => (block.block === 'section' ? sharesOf(block) : []))
  return (indicator, group) => declared.find(one => one.of === indicator && one.by === group)?.decimals ?? 0
}

/** A figure that was published as another is marked wherever a table prints it. */
function revisionsOf(comparison?: Comparison): Revisions {
  return new Map(
    comparison?.changed.map(({ ref, was, causes, how }) => [
      ref,
      {
        from: was.parts === undefined ? was.text : `${was.text} (${was.parts})`,
        cause: sayCauses(causes, how),
      },
    ]),
  )
}
