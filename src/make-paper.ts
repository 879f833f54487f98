// Everything up to and including the paper. In: the outside world and what is asked for. Out: a paper with
// what it was made from, or every problem.
//
//   extracts → observations → indicators → ratings → releases → papers
//     read       count         line up      judge     remember   write
import { checkConsistency } from './checks/consistency.ts'
import type { CountedReturn } from './counting/counter.ts'
import { type Definitions, definitionsFor } from './definitions/definitions.ts'
import type { IndicatorDefinition } from './definitions/indicator.ts'
import { loadDefinitions } from './definitions/load.ts'
import { refsOf } from './definitions/names-used.ts'
import type { PaperDefinition } from './definitions/paper.ts'
import { refsOfStrategies } from './definitions/strategy-names.ts'
import type { Extract } from './extracts/extract.ts'
import { lineUp } from './indicators/line-up.ts'
import { observe } from './observations/observe.ts'
import type { Paper } from './papers/paper.ts'
import { writePaper } from './papers/write-paper.ts'
import { isError, type Problem, ProblemsError, problem } from './problems/problem.ts'
import { projectAll } from './projections/project.ts'
import { judgeStrategies } from './ratings/judge-strategies.ts'
import { type RatedIndicator, rate } from './ratings/rate.ts'
import type { Comparison } from './releases/comparison.ts'
import { historyOf } from './releases/history.ts'
import type { Input } from './terms/input.ts'
import {
  endMonthOf,
  type FinancialYear,
  financialYearOf,
  lastDayOf,
  lastMonthOf,
  type Month,
  monthsAfter,
  monthsBetween,
  parseMonth,
  parseYear,
  year,
} from './terms/period.ts'
import { inNumberOrder } from './terms/words.ts'
import { countReturns } from './workspace/count-returns.ts'
import type { Outside } from './workspace/outside.ts'
import {
  inputsOf,
  readCommentaryFiles,
  readEarlierCommentary,
  readExtracts,
  readTexts,
  topicOf,
} from './workspace/read-inputs.ts'
import { shelfOf } from './workspace/read-releases.ts'

export interface PaperRequest {
  /** An id from data/definitions/papers. */
  readonly paper: string
  /** `2017-01`, or `2021-22` for a financial year. */
  readonly period: string
}

export interface Made {
  readonly definitions: Definitions
  readonly paper: Paper
  readonly indicators: readonly RatedIndicator[]
  /** What the figures were worked out from. */
  readonly extracts: readonly Extract[]
  /** What its child-level figures were counted from: no row of it. */
  readonly returns: readonly CountedReturn[]
  /** What differs from what was published before; none where nothing was. */
  readonly comparison?: Comparison
  /** Warnings only: an error would have stopped the paper. */
  readonly problems: readonly Problem[]
  readonly inputs: readonly Input[]
}

/** @throws ProblemsError with every problem that was found, if any of them is an error. */
export async function makePaper(request: PaperRequest, outside: Outside): Promise<Made> {
  const {
    paper,
    commentary,
    earlier,
    problems: figureProblems,
    inconsistencies,
    inputs,
    identities: _,
    ...worked
  } = await workOut(request, outside)
  const {
    definitions,
    of,
    period,
    years,
    observations,
    indicators,
    extracts,
    returns,
    projections,
    strategies,
  } = worked
  const history = await historyOf({ ...worked, paper: paper.id, inputs }, shelfOf(paper.id, outside))
  const compared = history.comparison && { comparison: history.comparison }

  const found = [...figureProblems, ...inconsistencies, ...history.problems]
  const byTopic = new Map(commentary.map(({ file, text }) => [topicOf(file), text]))
  const earlierByTopic = earlier && {
    earlierCommentary: new Map(
      earlier.files.map(({ file, text }) => [
        topicOf(file),
        { period: earlier.period, file, markdown: text },
      ]),
    ),
  }
  const written = writePaper({
    definitions,
    paper,
    of,
    period,
    years,
    observations,
    returns,
    projections,
    strategies,
    indicators,
    judge: indicator => rate(indicator, lastDayOf(period)),
    commentary: byTopic,
    ...earlierByTopic,
    ...compared,
    problems: found,
  })
  const problems = [...found, ...written.problems]
  if (problems.some(isError)) throw new ProblemsError(problems)
  return {
    definitions,
    paper: written.paper,
    indicators,
    extracts,
    returns,
    ...compared,
    problems,
    inputs: [...inputs, ...history.inputs],
  }
}

/**
 * Every figure and verdict, before a word is written: what a comparison needs, though the commentary still
 * says the old figures.
 * @throws ProblemsError if the definitions cannot be read, or the paper is not defined.
 */
export async function workOut(request: PaperRequest, outside: Outside) {
  const texts = (await readTexts(outside, 'data/definitions')).filter(text => text.file.endsWith('.yaml'))
  const { definitions: all, problems: definitionProblems } = loadDefinitions(
    new Map(texts.map(({ file, text }) => [file, text])),
  )
  if (all === undefined) throw new ProblemsError(definitionProblems)
  const { paper, of } = whatIsAsked(request, all)
  const definitions = definitionsFor(paper, all)
  const period = endMonthOf(of)

  outside.tell(`Reading ${paper.sources.length} extracts`)
  const commentary = await readCommentaryFiles(outside, of)
  const earlier = await readEarlierCommentary(outside, period)
  const { extracts, problems: extractProblems } = await readExtracts(paper, of, definitions, outside)
  const {
    returns,
    identities,
    problems: returnProblems,
    inputs: returnInputs,
  } = await countReturns(paper, period, definitions, outside)

  outside.tell('Working out the figures')
  const months = of.kind === 'year' ? [] : monthsShown(paper, period)
  const years = yearsShown(paper, of)
  const asked = { definitions, indicators: indicatorsOf(paper, definitions), period, months, years }
  const statesAgain = ({ source }: Extract) => definitions.sources.get(source)?.states === 'again'
  const [first, statements] = [
    extracts.filter(extract => !statesAgain(extract)),
    extracts.filter(statesAgain),
  ]
  const {
    observations,
    readings,
    problems: figureProblems,
  } = observe({ ...asked, extracts: first, counters: returns.map(({ counter }) => counter) })
  const words = new Map(commentary.map(({ file, text }) => [file, text]))
  const inconsistencies = checkConsistency({
    ...asked,
    paper,
    extracts: first,
    readings,
    observations,
    statements,
    commentary: words,
  })
  const indicators = lineUp({ ...asked, period: of, observations }).map(indicator =>
    rate(indicator, lastDayOf(period)),
  )
  const projections = projectAll({
    paper,
    definitions,
    observations,
    readings,
    returns,
    last: years.at(-1) ?? financialYearOf(period),
    of,
  })
  const { strategies, problems: strategyProblems } = judgeStrategies({
    paper,
    definitions,
    observations,
    extracts: first,
    of,
  })
  return {
    definitions,
    paper,
    of,
    period,
    years,
    observations,
    returns,
    identities,
    projections,
    strategies,
    indicators,
    extracts: first,
    commentary,
    earlier,
    problems: [
      ...definitionProblems,
      ...extractProblems,
      ...returnProblems,
      ...figureProblems,
      ...strategyProblems,
    ],
    inconsistencies,
    inputs: [...inputsOf(texts, extracts, [...commentary, ...(earlier?.files ?? [])]), ...returnInputs],
  }
}

function whatIsAsked(
  request: PaperRequest,
  definitions: Definitions,
): { paper: PaperDefinition; of: Month | FinancialYear } {
  const paper = definitions.papers.get(request.paper)
  const isMonthly =
    paper?.blocks.some(
      ({ block }) => block === 'summary' || block === 'topic' || block === 'members-page',
    ) === true
  const of = parseMonth(request.period) ?? (isMonthly ? undefined : parseYear(request.period))
  const problems: Problem[] = []
  if (paper === undefined)
    problems.push(
      problem(
        'error',
        'name-undefined',
        { file: 'data/definitions/papers' },
        { what: 'paper', name: request.paper, known: [...definitions.papers.keys()].join(', ') },
      ),
    )
  if (of === undefined)
    problems.push(
      problem(
        'error',
        'unknown-period',
        { file: 'the command' },
        {
          found: request.period,
          expected: isMonthly
            ? 'a month such as 2017-01'
            : 'a month such as 2017-01 or a financial year such as 2021-22',
        },
      ),
    )
  if (paper === undefined || of === undefined) throw new ProblemsError(problems)
  return { paper, of }
}

/** The indicators that the paper names, each once, in the register's order. */
function indicatorsOf(paper: PaperDefinition, definitions: Definitions): IndicatorDefinition[] {
  const named = new Set(
    paper.blocks.flatMap(block => [...refsOf(block), ...refsOfStrategies(block, definitions.strategies)]),
  )
  return [...definitions.indicators.values()]
    .filter(indicator => named.has(indicator.ref))
    .sort((a, b) => inNumberOrder(a.ref, b.ref))
}

/** Closed years, in order: those before the month's own, or up to the year that is asked for. */
function yearsShown({ 'years-shown': count }: PaperDefinition, of: Month | FinancialYear): FinancialYear[] {
  const next = of.kind === 'year' ? of.startYear + 1 : financialYearOf(of).startYear
  return Array.from({ length: count }, (_, at) => year(next - count + at))
}

function monthsShown(paper: PaperDefinition, period: Month): Month[] {
  const { before, 'to-year-end': toYearEnd } = paper['months-shown']
  return monthsBetween(
    monthsAfter(period, -before),
    toYearEnd ? lastMonthOf(financialYearOf(period)) : period,
  )
}
