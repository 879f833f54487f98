// Everything up to and including the paper. In: the outside world and what is asked for. Out: a paper with what it was made from, or every problem.
//
//   extracts → observations → indicators → ratings → releases → papers
//     read       count         line up      judge     remember   write
import { checkConsistency } from './checks/consistency.ts'
import type { Definitions } from './definitions/definitions.ts'
import type { IndicatorDefinition } from './definitions/indicator.ts'
import { loadDefinitions } from './definitions/load.ts'
import { refsOf } from './definitions/names-used.ts'
import type { PaperDefinition } from './definitions/paper.ts'
import type { Extract } from './extracts/extract.ts'
import { historyOf } from './history.ts'
import { lineUp } from './indicators/line-up.ts'
import { observe } from './observations/observe.ts'
import type { Outside } from './outside.ts'
import type { Paper } from './papers/paper.ts'
import { writePaper } from './papers/write-paper.ts'
import { isError, problem, ProblemsError, type Problem } from './problems/problem.ts'
import { rate, type RatedIndicator } from './ratings/rate.ts'
import type { Comparison } from './releases/comparison.ts'
import { inputsOf, readCommentaryFiles, readEarlierCommentary, readExtracts, readTexts, topicOf, type Input } from './read-inputs.ts'
import { financialYearOf, lastDayOf, lastMonthOf, monthsAfter, monthsBetween, parseMonth, year, type Month } from './terms/period.ts'
import { inNumberOrder } from './terms/words.ts'

export interface PaperRequest {
  /** An id from data/definitions/papers. */
  readonly paper: string
  /** `2017-01`. */
  readonly period: string
}

export interface Made {
  readonly definitions: Definitions
  readonly paper: Paper
  readonly indicators: readonly RatedIndicator[]
  /** What the figures were worked out from. */
  readonly extracts: readonly Extract[]
  /** What differs from what was published before; none where nothing was. */
  readonly comparison?: Comparison
  /** Warnings only: an error would have stopped the paper. */
  readonly problems: readonly Problem[]
  readonly inputs: readonly Input[]
}

/** @throws ProblemsError with every problem that was found, if any of them is an error. */
export async function makePaper(request: PaperRequest, outside: Outside): Promise<Made> {
  const { paper, commentary, earlier, problems: figureProblems, inconsistencies, inputs, ...worked } = await workOut(request, outside)
  const { definitions, period, years, indicators, extracts } = worked
  const history = await historyOf({ ...worked, paper: paper.id, inputs }, outside)
  const compared = history.comparison && { comparison: history.comparison }

  const found = [...figureProblems, ...inconsistencies, ...history.problems]
  const byTopic = new Map(commentary.map(({ file, text }) => [topicOf(file), text]))
  const earlierByTopic = earlier && { earlierCommentary: new Map(earlier.files.map(({ file, text }) => [topicOf(file), { period: earlier.period, file, markdown: text }])) }
  const written = writePaper({ definitions, paper, period, years, indicators, judge: indicator => rate(indicator, lastDayOf(period)), commentary: byTopic, ...earlierByTopic, ...compared, problems: found })
  const problems = [...found, ...written.problems]
  if (problems.some(isError)) throw new ProblemsError(problems)
  return { definitions, paper: written.paper, indicators, extracts, ...compared, problems, inputs: [...inputs, ...history.inputs] }
}

/**
 * Every figure and verdict, before a word is written: what a comparison needs, though the commentary still says the old figures.
 * @throws ProblemsError if the definitions cannot be read, or the paper is not defined.
 */
export async function workOut(request: PaperRequest, outside: Outside) {
  const texts = (await readTexts(outside, 'data/definitions')).filter(text => text.file.endsWith('.yaml'))
  const { definitions, problems: definitionProblems } = loadDefinitions(new Map(texts.map(({ file, text }) => [file, text])))
  if (definitions === undefined) throw new ProblemsError(definitionProblems)
  const { paper, period } = whatIsAsked(request, definitions)

  outside.tell(`Reading ${paper.sources.length} extracts`)
  const commentary = await readCommentaryFiles(outside, period)
  const earlier = await readEarlierCommentary(outside, period)
  const { extracts, problems: extractProblems } = await readExtracts(paper, period, definitions, outside)

  outside.tell('Working out the figures')
  const months = monthsShown(paper, period)
  const years = Array.from({ length: paper['years-shown'] }, (_, at) => year(financialYearOf(period).startYear - paper['years-shown'] + at))
  const asked = { definitions, indicators: indicatorsOf(paper, definitions), period, months, years }
  const statesAgain = ({ source }: Extract) => definitions.sources.get(source)?.states === 'again'
  const [first, statements] = [extracts.filter(extract => !statesAgain(extract)), extracts.filter(statesAgain)]
  const { observations, readings, problems: figureProblems } = observe({ ...asked, extracts: first })
  const words = new Map(commentary.map(({ file, text }) => [file, text]))
  const inconsistencies = checkConsistency({ ...asked, paper, extracts: first, readings, observations, statements, commentary: words })
  const indicators = lineUp({ ...asked, observations }).map(indicator => rate(indicator, lastDayOf(period)))
  return {
    definitions, paper, period, years, indicators, extracts: first, commentary, earlier,
    problems: [...definitionProblems, ...extractProblems, ...figureProblems],
    inconsistencies,
    inputs: inputsOf(texts, extracts, [...commentary, ...(earlier?.files ?? [])]),
  }
}

function whatIsAsked(request: PaperRequest, definitions: Definitions): { paper: PaperDefinition; period: Month } {
  const paper = definitions.papers.get(request.paper)
  const period = parseMonth(request.period)
  const problems: Problem[] = []
  if (paper === undefined) problems.push(problem('error', 'name-undefined', { file: 'data/definitions/papers' }, { what: 'paper', name: request.paper, known: [...definitions.papers.keys()].join(', ') }))
  if (period === undefined) problems.push(problem('error', 'unknown-period', { file: 'the command' }, { found: request.period, expected: 'a month such as 2017-01' }))
  if (paper === undefined || period === undefined) throw new ProblemsError(problems)
  return { paper, period }
}

/** The indicators that the paper names, each once, in the register's order. */
function indicatorsOf(paper: PaperDefinition, definitions: Definitions): IndicatorDefinition[] {
  const named = new Set(paper.blocks.flatMap(refsOf))
  return [...definitions.indicators.values()].filter(indicator => named.has(indicator.ref)).sort((a, b) => inNumberOrder(a.ref, b.ref))
}

function monthsShown(paper: PaperDefinition, period: Month): Month[] {
  const { before, 'to-year-end': toYearEnd } = paper['months-shown']
  return monthsBetween(monthsAfter(period, -before), toYearEnd ? lastMonthOf(financialYearOf(period)) : period)
}
