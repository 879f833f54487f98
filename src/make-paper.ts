// Everything up to and including the paper. In: the outside world and what is asked for. Out: a paper with what it was made from, or every problem.
//
//   extracts → observations → indicators → ratings → papers
//     read       count         line up      judge     write
import type { Definitions } from './definitions/definitions.ts'
import type { IndicatorDefinition } from './definitions/indicator.ts'
import { loadDefinitions } from './definitions/load.ts'
import { refsOf } from './definitions/names-used.ts'
import type { PaperDefinition } from './definitions/paper.ts'
import type { Source } from './definitions/source.ts'
import type { Extract } from './extracts/extract.ts'
import { readExtract } from './extracts/read.ts'
import { lineUp } from './indicators/line-up.ts'
import { observe } from './observations/observe.ts'
import type { Outside } from './outside.ts'
import type { Paper } from './papers/paper.ts'
import { writePaper } from './papers/write-paper.ts'
import { isError, problem, ProblemsError, type Problem } from './problems/problem.ts'
import { rate, type RatedIndicator } from './ratings/rate.ts'
import { sha256 } from './terms/sha256.ts'
import { financialYearOf, lastDayOf, lastMonthOf, monthsAfter, monthsBetween, parseMonth, periodId, year, type Month } from './terms/period.ts'

export interface PaperRequest {
  /** An id from data/definitions/papers. */
  readonly paper: string
  /** `2017-01`. */
  readonly period: string
}

/** One file that the paper was made from. */
export interface Input {
  readonly file: string
  readonly sha256: string
  readonly is: 'definition' | 'extract' | 'commentary'
}

export interface Made {
  readonly definitions: Definitions
  readonly paper: Paper
  readonly indicators: readonly RatedIndicator[]
  /** Warnings only: an error would have stopped the paper. */
  readonly problems: readonly Problem[]
  readonly inputs: readonly Input[]
}

/** @throws ProblemsError with every problem that was found, if any of them is an error. */
export async function makePaper(request: PaperRequest, outside: Outside): Promise<Made> {
  const texts = await readTexts(outside, 'data/definitions', '.yaml')
  const { definitions, problems: definitionProblems } = loadDefinitions(texts)
  if (definitions === undefined) throw new ProblemsError(definitionProblems)
  const { paper, period } = whatIsAsked(request, definitions)

  outside.tell(`Reading ${paper.sources.length} extracts`)
  const commentary = await readTexts(outside, `data/commentary/${periodId(period)}`, '.md')
  const { extracts, problems: extractProblems } = await readExtracts(paper, period, definitions, outside)

  outside.tell('Working out the figures')
  const months = monthsShown(paper, period)
  const years = Array.from({ length: paper['years-shown'] }, (_, at) => year(financialYearOf(period).startYear - paper['years-shown'] + at))
  const asked = { definitions, indicators: indicatorsOf(paper, definitions), period, months, years }
  const { observations, problems: figureProblems } = observe({ ...asked, extracts })
  const indicators = lineUp({ ...asked, observations }).map(indicator => rate(indicator, lastDayOf(period)))

  const found = [...definitionProblems, ...extractProblems, ...figureProblems]
  const written = writePaper({ definitions, paper, period, years, indicators, commentary: byTopic(commentary), problems: found })
  const problems = [...found, ...written.problems]
  if (problems.some(isError)) throw new ProblemsError(problems)
  return { definitions, paper: written.paper, indicators, problems, inputs: inputsOf(texts, extracts, commentary) }
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

interface SourceRead {
  readonly extract?: Extract
  readonly problems: readonly Problem[]
}

async function readExtracts(paper: PaperDefinition, period: Month, definitions: Definitions, outside: Outside): Promise<{ extracts: Extract[]; problems: Problem[] }> {
  const read = await Promise.all(paper.sources.map(async (id): Promise<SourceRead> => {
    const source = definitions.sources.get(id)
    return source === undefined ? { problems: [] } : readSource(source, period, definitions, outside)
  }))
  return { extracts: read.flatMap(one => one.extract ?? []), problems: read.flatMap(one => one.problems) }
}

async function readSource(source: Source, period: Month, definitions: Definitions, outside: Outside): Promise<SourceRead> {
  const folder = `data/${source.folder.replace('{period}', periodId(period))}`
  const pattern = new RegExp(`^${source.file.split('*').map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`, 'i')
  // Excel leaves a lock file (~$name.xlsx) beside a workbook that is open.
  const files = (await outside.list(folder)).filter(file => pattern.test(nameOf(file)) && !nameOf(file).startsWith('~$'))
  const [file, ...others] = files
  const facts = { source: source.id, pattern: source.file }
  if (file === undefined) return { problems: source.required ? [problem('error', 'extract-missing', { file: folder }, { ...facts, folder })] : [] }
  if (others.length > 0) return { problems: [problem('error', 'extract-ambiguous', { file: folder }, { ...facts, files: files.map(nameOf).join(', ') })] }
  const bytes = await outside.read(file)
  const { areas, indicators } = definitions
  return readExtract(bytes, file, sha256(bytes), {
    source,
    council: areas.council.id,
    period,
    indicators: new Map([...indicators].map(([ref, { unit }]) => [ref, { ref, unit }])),
    areas: new Set([areas.council, ...areas.comparators].map(area => area.id)),
  })
}

/** The indicators that the paper names, each once, in the register's order. */
function indicatorsOf(paper: PaperDefinition, definitions: Definitions): IndicatorDefinition[] {
  const named = new Set(paper.blocks.flatMap(refsOf))
  return [...definitions.indicators.values()].filter(indicator => named.has(indicator.ref)).sort(byReference)
}

/** 6.2 before 6.10: the numbers of a reference are compared as numbers. */
function byReference(a: IndicatorDefinition, b: IndicatorDefinition): number {
  return a.ref.localeCompare(b.ref, 'en', { numeric: true })
}

function monthsShown(paper: PaperDefinition, period: Month): Month[] {
  const { before, 'to-year-end': toYearEnd } = paper['months-shown']
  return monthsBetween(monthsAfter(period, -before), toYearEnd ? lastMonthOf(financialYearOf(period)) : period)
}

async function readTexts(outside: Outside, folder: string, ending: string): Promise<Map<string, string>> {
  const files = (await outside.list(folder)).filter(file => file.endsWith(ending))
  const decode = new TextDecoder('utf-8')
  return new Map(await Promise.all(files.map(async file => [file, decode.decode(await outside.read(file))] as const)))
}

const byTopic = (commentary: ReadonlyMap<string, string>) => new Map([...commentary].map(([file, text]) => [nameOf(file).replace(/\.md$/, ''), text]))
const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1)

function inputsOf(texts: ReadonlyMap<string, string>, extracts: readonly Extract[], commentary: ReadonlyMap<string, string>): Input[] {
  return [
    ...[...texts].map(([file, text]): Input => ({ file, sha256: sha256(text), is: 'definition' })),
    ...extracts.map(({ file, sha256: hash }): Input => ({ file, sha256: hash, is: 'extract' })),
    ...[...commentary].map(([file, text]): Input => ({ file, sha256: sha256(text), is: 'commentary' })),
  ]
}
