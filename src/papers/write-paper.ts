// Writes the paper as a plain value. In: rated indicators, the paper's definition, the officers' words and the warnings. Out: a Paper.
import { measureName, type Definitions } from '../definitions/definitions.ts'
import type { BlockDefinition, PaperDefinition } from '../definitions/paper.ts'
import { problem, type Problem } from '../problems/problem.ts'
import type { RatedIndicator } from '../ratings/rate.ts'
import { lastDayOf, periodId, sayDay, sayPeriod, type FinancialYear, type Month } from '../terms/period.ts'
import { cover } from './blocks/cover.ts'
import { membersPage } from './blocks/members-page.ts'
import { notes } from './blocks/notes.ts'
import { summary } from './blocks/summary.ts'
import { topic } from './blocks/topic.ts'
import { chartId } from './charts/history.ts'
import { readCommentary } from './commentary.ts'
import { figureBook } from './figure-book.ts'
import type { Block, Paper } from './paper.ts'
import type { Labels, Writing } from './writing.ts'

export interface WriteRequest {
  readonly definitions: Definitions
  readonly paper: PaperDefinition
  readonly period: Month
  readonly years: readonly FinancialYear[]
  readonly indicators: readonly RatedIndicator[]
  /** By topic: the Markdown of data/commentary/<period>/<topic>.md. */
  readonly commentary: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
}

export function writePaper(request: WriteRequest): { paper: Paper; problems: Problem[] } {
  const { definitions, paper, period } = request
  const council = definitions.areas.council
  const problems = commentaryProblems(request)
  const writing: Writing = {
    areas: definitions.areas,
    measureName: measure => measureName(definitions, measure),
    period,
    years: request.years,
    indicators: new Map(request.indicators.map(indicator => [indicator.definition.ref, indicator])),
    figures: figureBook(council.id),
    commentary: new Map([...request.commentary].map(([id, markdown]) => [id, readCommentary(markdown)])),
    warnings: [...request.problems, ...problems],
    labels: labelsOf(paper.blocks),
  }
  const blocks = paper.blocks.map(block => writeBlock(writing, block))
  const asAt = lastDayOf(period)
  return {
    problems,
    paper: {
      id: paper.id,
      title: paper.title,
      council: council.name,
      committee: paper.committee,
      language: 'en-GB',
      period: { id: periodId(period), name: sayPeriod(period) },
      asAt: { day: asAt, name: sayDay(asAt) },
      look: paper.look,
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
    case 'notes': return notes(writing, block)
  }
}

/** Tables and figures are numbered in the order in which they stand. */
function labelsOf(blocks: readonly BlockDefinition[]): Labels {
  const tables = blocks.flatMap(block => (block.block === 'summary' ? ['summary'] : block.block === 'topic' ? [block.id] : []))
  const figures = blocks.flatMap(block => (block.block === 'topic' ? block.charts.map(chart => chartId(block.id, chart)) : []))
  return {
    table: id => `Table ${tables.indexOf(id) + 1}`,
    figure: id => `Figure ${figures.indexOf(id) + 1}`,
  }
}

/** A topic without the officers' words is told, and so is a file that no topic takes. */
function commentaryProblems({ paper, period, commentary }: WriteRequest): Problem[] {
  const topics = paper.blocks.filter(block => block.block === 'topic')
  const fileOf = (id: string) => `data/commentary/${periodId(period)}/${id}.md`
  return [
    ...topics.filter(topic => (commentary.get(topic.id) ?? '').trim() === '').map(topic =>
      problem('warning', 'commentary-missing', { file: fileOf(topic.id) }, { section: topic.title, file: fileOf(topic.id) })),
    ...[...commentary.keys()].filter(id => !topics.some(topic => topic.id === id)).map(id =>
      problem('warning', 'commentary-unread', { file: fileOf(id) }, { expected: topics.map(topic => topic.id).join(', ') })),
  ]
}
