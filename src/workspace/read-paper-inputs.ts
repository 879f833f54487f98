// Reads all that a paper is made from. In: what is asked for and the outside world. Out: definitions, extracts,
// counted returns and the officers' words, with every problem and the fingerprint of every file.
import type { Earlier } from '../commentary/bearings.ts'
import type { CountedReturn } from '../counting/counter.ts'
import { type Definitions, definitionsFor } from '../definitions/definitions.ts'
import { loadDefinitions } from '../definitions/load.ts'
import type { PaperDefinition } from '../definitions/paper.ts'
import type { Extract } from '../extracts/extract.ts'
import { type Problem, ProblemsError, problem } from '../problems/problem.ts'
import type { Input } from '../terms/input.ts'
import { endMonthOf, type FinancialYear, type Month, parseMonth, parseYear } from '../terms/period.ts'
import { countReturns } from './count-returns.ts'
import type { Outside } from './outside.ts'
import {
  inputsOf,
  readCommentaryFiles,
  readEarlierCommentary,
  readExtracts,
  readTexts,
  topicOf,
} from './read-inputs.ts'

export interface PaperRequest {
  /** An id from data/definitions/papers. */
  readonly paper: string
  /** `2017-01`, or `2021-22` for a financial year. */
  readonly period: string
}

export interface PaperInputs {
  /** As this paper sees them: with its own council. */
  readonly definitions: Definitions
  readonly paper: PaperDefinition
  /** What the paper is about, and the month in which that ends. */
  readonly of: Month | FinancialYear
  readonly period: Month
  /** What its figures are worked out from. */
  readonly extracts: readonly Extract[]
  /** What states figures again, such as a scorecard: compared, and never printed. */
  readonly statements: readonly Extract[]
  readonly returns: readonly CountedReturn[]
  /** By the id of the return and a child's running number: for the analyst's own list of exceptions alone. */
  readonly identities: ReadonlyMap<string, ReadonlyMap<number, string>>
  /** The officers' words of the period. */
  readonly commentary: readonly { readonly file: string; readonly topic: string; readonly text: string }[]
  /** By topic: those of the latest earlier month that has any. */
  readonly earlierCommentary?: ReadonlyMap<string, Earlier>
  readonly problems: readonly Problem[]
  readonly inputs: readonly Input[]
}

/** @throws ProblemsError if the definitions cannot be read, or the paper is not defined. */
export async function readPaperInputs(request: PaperRequest, outside: Outside): Promise<PaperInputs> {
  const texts = (await readTexts(outside, 'data/definitions')).filter(text => text.file.endsWith('.yaml'))
  const loaded = loadDefinitions(new Map(texts.map(({ file, text }) => [file, text])))
  if (loaded.definitions === undefined) throw new ProblemsError(loaded.problems)
  const { paper, of } = whatIsAsked(request, loaded.definitions)
  const definitions = definitionsFor(paper, loaded.definitions)
  const period = endMonthOf(of)

  outside.tell(`Reading ${paper.sources.length} extracts`)
  const commentary = await readCommentaryFiles(outside, of)
  const earlier = await readEarlierCommentary(outside, period)
  const { extracts, problems } = await readExtracts(paper, of, definitions, outside)
  const counted = await countReturns(paper, period, definitions, outside)
  const statesAgain = ({ source }: Extract) => definitions.sources.get(source)?.states === 'again'
  return {
    definitions,
    paper,
    of,
    period,
    extracts: extracts.filter(extract => !statesAgain(extract)),
    statements: extracts.filter(statesAgain),
    returns: counted.returns,
    identities: counted.identities,
    commentary: commentary.map(({ file, text }) => ({ file, topic: topicOf(file), text })),
    ...(earlier && {
      earlierCommentary: new Map(
        earlier.files.map(({ file, text }) => [
          topicOf(file),
          { period: earlier.period, file, markdown: text },
        ]),
      ),
    }),
    problems: [...loaded.problems, ...problems, ...counted.problems],
    inputs: [...inputsOf(texts, extracts, [...commentary, ...(earlier?.files ?? [])]), ...counted.inputs],
  }
}

function whatIsAsked(
  request: PaperRequest,
  definitions: Definitions,
): { paper: PaperDefinition; of: Month | FinancialYear } {
  const paper = definitions.papers.get(request.paper)
  const isMonthly = paper?.period === 'month'
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
