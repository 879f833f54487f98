// Lists the papers of a workspace. In: the outside world. Out: each paper, with the periods for which there is something to
// make it from, the newest first.
import type { Definitions } from '../definitions/definitions.ts'
import type { PaperDefinition } from '../definitions/paper-definition.ts'
import { ProblemsError } from '../problems/problem.ts'
import { distinctBy } from '../terms/distinct-by.ts'
import { fileName } from '../terms/origin.ts'
import {
  endMonthOf,
  endsQuarter,
  financialYearOf,
  firstMonthOf,
  folderId,
  lastMonthOf,
  monthsBetween,
  type PaperPeriod,
  parsePaperPeriod,
} from '../terms/period.ts'
import { isLeftBehind, namePattern } from '../workspace/file-names.ts'
import { openWorkspace } from '../workspace/open-workspace.ts'
import type { Outside } from '../workspace/outside.ts'

export interface ListedPaper {
  readonly id: string
  readonly title: string
  /** `2017-01`, as the other verbs take them. */
  readonly periods: readonly string[]
}

/** @throws ProblemsError if the definitions cannot be read. */
export async function listPapers(outside: Outside): Promise<ListedPaper[]> {
  const { definitions, problems } = await openWorkspace(outside).allDefinitions()
  if (definitions === undefined) throw new ProblemsError(problems)
  const papers = await Promise.all(
    [...definitions.papers.values()].map(async paper => ({
      paper,
      periods: await periodsOf(paper, definitions, outside),
    })),
  )
  return papers
    .sort((a, b) => newestIn(b.periods) - newestIn(a.periods) || (a.paper.id < b.paper.id ? -1 : 1))
    .map(({ paper: { id, title }, periods }) => ({ id, title, periods: periods.map(folderId) }))
}

const newestIn = ([newest]: readonly PaperPeriod[]): number => (newest ? endMonthOf(newest).index : 0)

/**
 * By the folders that hold its extracts and its returns. Where neither is kept by period, as where one workbook has all
 * months, commentary tells.
 */
async function periodsOf(
  paper: PaperDefinition,
  { sources, returns }: Definitions,
  { list }: Outside,
): Promise<PaperPeriod[]> {
  const given: readonly FilesOfPeriod[] = [
    ...paper.sources.flatMap(id => sources.get(id) ?? []),
    ...paper.returns.flatMap(id => returns.get(id) ?? []).map(one => ofPeriod(one.folder)),
  ].filter(({ folder }) => folder.includes(PERIOD))
  const found = await Promise.all(
    (given.length > 0 ? given : [ofPeriod('commentary')]).map(one => periodsIn(one, list)),
  )
  return distinctBy(
    found.flat().flatMap(one => asOf(paper, one)),
    folderId,
  ).sort((a, b) => endMonthOf(b).index - endMonthOf(a).index)
}

/** A folder inside data/, and the pattern of the names of its files, if not every file counts. */
interface FilesOfPeriod {
  readonly folder: string
  readonly file?: string | undefined
}

const ofPeriod = (folder: string): FilesOfPeriod => ({ folder: `${folder}/${PERIOD}` })

const PERIOD = '{period}'

/** The periods in the names of the folders that hold a file of this name. */
async function periodsIn(
  { folder, file = '*' }: FilesOfPeriod,
  list: Outside['list'],
): Promise<PaperPeriod[]> {
  const [above = ''] = `data/${folder}`.split(`/${PERIOD}`)
  return (await list(above))
    .filter(one => namePattern(file).test(fileName(one)) && !isLeftBehind(one))
    .flatMap(one => parsePaperPeriod(one.slice(above.length + 1).split('/')[0] ?? '') ?? [])
}

/** What a paper may be about that is made from a folder of that name: a year has four quarters and twelve months. */
function asOf({ period }: PaperDefinition, found: PaperPeriod): readonly PaperPeriod[] {
  const months =
    found.kind === 'year' ? monthsBetween(firstMonthOf(found), lastMonthOf(found)) : [endMonthOf(found)]
  switch (period) {
    case 'month':
      return months
    case 'quarter':
      return months.filter(endsQuarter).map(({ index }) => ({ kind: 'quarter', index }))
    case 'year':
      return months.map(financialYearOf).filter(one => lastMonthOf(one).index === months.at(-1)?.index)
    case 'month-or-year':
      return found.kind === 'quarter' ? months : [found]
  }
}

export function sayPapers(papers: readonly ListedPaper[]): string {
  const lines = papers.map(
    ({ id, title, periods }) => `${id}: ${title}\n  ${periods.join(', ') || 'nothing to make it from yet'}\n`,
  )
  return lines.join('') || 'The workspace has no papers.\n'
}
