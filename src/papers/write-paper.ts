// Writes the paper as a plain value. In: rated indicators, the paper's definition, the officers' words and the warnings. Out: a Paper.
import { measureName, type Definitions } from '../definitions/definitions.ts'
import { refsOf } from '../definitions/names-used.ts'
import type { BlockDefinition, PaperDefinition } from '../definitions/paper.ts'
import { isError, type Problem } from '../problems/problem.ts'
import type { RatedIndicator } from '../ratings/rate.ts'
import { sayCauses, type Comparison } from '../releases/comparison.ts'
import { lastDayOf, periodId, sayDay, sayPeriod, type FinancialYear, type Month } from '../terms/period.ts'
import { changes } from './blocks/changes.ts'
import { cover } from './blocks/cover.ts'
import { membersPage } from './blocks/members-page.ts'
import { notes } from './blocks/notes.ts'
import { summary } from './blocks/summary.ts'
import { topic } from './blocks/topic.ts'
import { chartId } from './charts/history.ts'
import type { Earlier } from './commentary/check-commentary.ts'
import { readTopics } from './commentary/read-topics.ts'
import { figureBook, type Revisions } from './figure-book.ts'
import type { Block, Paper } from './paper.ts'
import type { Judge, Labels, Writing } from './writing.ts'

export interface WriteRequest {
  readonly definitions: Definitions
  readonly paper: PaperDefinition
  readonly period: Month
  readonly years: readonly FinancialYear[]
  readonly indicators: readonly RatedIndicator[]
  /** Rates an indicator with another month or another's figure in its place. */
  readonly judge: Judge
  /** By topic: the Markdown of data/commentary/<period>/<topic>.md. */
  readonly commentary: ReadonlyMap<string, string>
  /** By topic: the words of the latest earlier month that has any, to find those that stayed while their figures moved. */
  readonly earlierCommentary?: ReadonlyMap<string, Earlier>
  /** What differs from the last release, if there is one. */
  readonly comparison?: Comparison
  readonly problems: readonly Problem[]
}

export function writePaper(request: WriteRequest): { paper: Paper; problems: Problem[] } {
  const { definitions, paper, period } = request
  const council = definitions.areas.council
  const bearings = {
    areas: definitions.areas,
    period,
    judge: request.judge,
    indicators: new Map(request.indicators.map(indicator => [indicator.definition.ref, indicator])),
    figures: figureBook(council.id, revisionsOf(request.comparison)),
  }
  const words = readTopics({
    topics: paper.blocks.filter(block => block.block === 'topic'),
    commentary: request.commentary,
    ...(request.earlierCommentary && { earlier: request.earlierCommentary }),
    rules: definitions.commentary,
    figuresAreSound: !request.problems.some(isError),
  }, bearings)
  const writing: Writing = {
    ...bearings,
    abbreviations: Object.entries(paper.abbreviations).map(([short, long]) => ({ short, long })),
    measureName: measure => measureName(definitions, measure),
    years: request.years,
    commentary: words.prose,
    ...(request.comparison && { comparison: request.comparison }),
    warnings: [...request.problems, ...words.printed],
    labels: labelsOf(paper.blocks, request.comparison),
  }
  const blocks = paper.blocks.map(block => writeBlock(writing, block))
  const asAt = lastDayOf(period)
  return {
    problems: [...words.problems],
    paper: {
      id: paper.id,
      title: paper.title,
      council: council.name,
      committee: paper.committee,
      language: 'en-GB',
      period: { id: periodId(period), name: sayPeriod(period) },
      asAt: { day: asAt, name: sayDay(asAt) },
      look: paper.look,
      abbreviations: writing.abbreviations,
      blocks,
      figures: writing.figures.all(),
    },
  }
}

function writeBlock(writing: Writing, block: BlockDefinition): Block {
  switch (block.block) {
    case 'cover': return cover(writing, block)
    case 'members-page': return membersPage(writing, block)
    case 'summary': return summary(writing, block)
    case 'topic': return topic(writing, block)
    case 'changes': return changes(writing, block)
    case 'notes': return notes(writing, block)
  }
}

/** A figure that was published as another is marked wherever a table prints it. */
function revisionsOf(comparison?: Comparison): Revisions {
  return new Map(comparison?.changed.map(({ ref, was, causes, how }) => [ref, { from: was.parts === undefined ? was.text : `${was.text} (${was.parts})`, cause: sayCauses(causes, how) }]))
}

/** Tables and figures are numbered in the order in which they stand. */
function labelsOf(blocks: readonly BlockDefinition[], comparison?: Comparison): Labels {
  const tables = blocks.flatMap(block => {
    if (block.block === 'topic') return [block.id]
    return block.block === 'summary' || (block.block === 'changes' && comparison !== undefined && comparison.changed.length > 0) ? [block.block] : []
  })
  const figures = blocks.flatMap(block => (block.block === 'topic' ? block.charts.map(chart => chartId(block.id, chart)) : []))
  const table = (id: string) => `Table ${tables.indexOf(id) + 1}`
  const figure = (id: string) => `Figure ${figures.indexOf(id) + 1}`
  const shown = blocks.flatMap(block => {
    if (block.block === 'summary') return [{ label: table(block.block), refs: refsOf(block) }]
    if (block.block !== 'topic') return []
    return [{ label: table(block.id), refs: block.indicators }, ...block.charts.map(chart => ({ label: figure(chartId(block.id, chart)), refs: chart.chart === 'history' ? [chart.indicator] : [chart.in, chart.out] }))]
  })
  return { table, figure, showing: indicator => shown.filter(one => one.refs.includes(indicator)).map(one => one.label) }
}
