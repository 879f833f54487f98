// The analyst's list of exceptions: the children in an indicator's denominator and not in its numerator, and
// why. In: a paper, a period and an indicator. Out: one file in out/exceptions/. No edition, log, manifest or
// release reads that folder, and a child's identifier is written nowhere else.

import type { CountException } from '../counting/counter.ts'
import type { Method } from '../definitions/indicator-definition.ts'
import { csvFile, csvQuoted } from '../formats/data/write/write-csv.ts'
import { isError, type Problem, ProblemsError, problem } from '../problems/problem.ts'
import { sayProblem } from '../problems/say-problems.ts'
import { workOutFigures } from '../stages.ts'
import { indicatorIn } from '../terms/figure-reference.ts'
import { folderId, sayPeriod } from '../terms/period.ts'
import { counted } from '../terms/words.ts'
import { openWorkspace } from '../workspace/open-workspace.ts'
import type { Outside } from '../workspace/outside.ts'
import { type PaperRequest, readPaperInputs } from '../workspace/read-paper-inputs.ts'
import { outcomeWords } from './outcome-words.ts'
import { writeFolders } from './write-folders.ts'

export interface Excepted {
  readonly file: string
  readonly indicator: string
  readonly period: string
  /** How many children are listed, by outcome and reason; no child is named here. */
  readonly reasons: readonly {
    readonly stands: CountException['stands']
    readonly because: string
    readonly count: number
  }[]
  /** Where another program held the list: what is open, and where the new one is. */
  readonly beside?: readonly Problem[]
}

/** @throws ProblemsError if the indicator is not counted from a return. */
export async function exceptions(
  request: PaperRequest & { readonly indicator: string },
  outside: Outside,
): Promise<Excepted> {
  const ref = indicatorIn(request.indicator)
  const workspace = openWorkspace(outside)
  const inputs = await readPaperInputs(request, workspace, { indicators: [ref] })
  workspace.showProgress('Working out the figures')
  const { definitions, paper, of, returns, identities } = inputs
  const problems = [...inputs.problems, ...workOutFigures(inputs).problems]
  if (problems.some(isError)) throw new ProblemsError(problems)
  const indicator = definitions.indicators.get(ref)
  const origin = { file: `the paper ${paper.id}` }
  if (indicator === undefined)
    throw new ProblemsError([
      problem('error', 'name-undefined', origin, {
        what: 'indicator',
        name: request.indicator,
        known: [...definitions.names.indicators].join(', '),
      }),
    ])
  const { measure, denominator } = countedMeasures(indicator.method)
  const from = returns.find(({ counter }) => counter.measures.has(measure))
  if (from === undefined)
    throw new ProblemsError([
      problem('error', 'not-from-a-return', origin, {
        indicator: ref,
        measure,
        returns: returns.map(({ source }) => source).join(', ') || 'it reads none',
      }),
    ])

  const found = from.counter.exceptions(measure, of, denominator)
  const known = identities.get(from.source) ?? new Map<number, string>()
  const folder = `out/exceptions/${paper.id}/${folderId(of)}`
  const name = `${ref}.csv`
  const list = new Map([[name, listOf(found, known)]])
  const written = await writeFolders(new Map([[`${folder}/${ref}`, list]]), outside)
  return {
    file: written.files.join(),
    indicator: ref,
    period: sayPeriod(of),
    reasons: reasonsOf(found),
    ...(written.beside.length > 0 && { beside: written.beside }),
  }
}

/**
 * The measure whose exceptions are listed, and the measure that it is a share of. The total of a mean is not a
 * number of children, so a mean has its cases alone.
 */
function countedMeasures(method: Method): { readonly measure: string; readonly denominator?: string } {
  switch (method.kind) {
    case 'percentage':
    case 'rolling-12-percentage':
      return { measure: method.numerator, denominator: method.denominator }
    case 'rate-per-10000':
      return { measure: method.count, denominator: method.population }
    case 'mean':
      return { measure: method.cases }
    case 'difference':
      return { measure: method.from }
    default:
      return { measure: method.measure }
  }
}

function listOf(found: readonly CountException[], identities: ReadonlyMap<number, string>): string {
  // Children in the denominator come first: they are the exceptions proper.
  const inOrder = [
    ...found.filter(({ stands }) => stands !== 'out'),
    ...found.filter(({ stands }) => stands === 'out'),
  ]
  const rows = inOrder.map(({ child, stands, because, file, row }) => [
    identities.get(child) ?? '',
    outcomeWords[stands],
    because,
    file,
    String(row),
  ])
  return csvFile([['child', 'stands', 'because', 'file', 'row'], ...rows].map(cells => cells.map(csvQuoted)))
}

function reasonsOf(found: readonly CountException[]): Excepted['reasons'] {
  const groups = Map.groupBy(found, ({ stands, because }) => `${stands}|${because}`)
  return [...groups.values()].flatMap(group =>
    group[0] === undefined
      ? []
      : [{ stands: group[0].stands, because: group[0].because, count: group.length }],
  )
}

export function sayExcepted({ file, indicator, period, reasons, beside = [] }: Excepted): string {
  const lines = reasons.map(
    ({ stands, because, count }) => `  ${String(count).padStart(5)}  ${outcomeWords[stands]}: ${because}`,
  )
  const total = reasons.reduce((sum, { count }) => sum + count, 0)
  return [
    `${indicator}, ${period}: ${counted(total, 'line')} in ${file}`,
    ...lines,
    ...beside.map(sayProblem),
    'This file names children: keep it where only the people who work on their cases can open it.',
    '',
  ].join('\n')
}
