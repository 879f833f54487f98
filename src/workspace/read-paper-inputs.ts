// Reads everything a paper is made from. In: the request and the workspace. Out: definitions, extracts,
// counted returns and commentary, with every problem and the fingerprint of every file.
import type { Earlier } from '../commentary/commentary-context.ts'
import { type TidyCommentary, tidyCommentary } from '../commentary/tidy/tidy-commentary.ts'
import type { CountedReturn } from '../counting/counter.ts'
import { DISCLOSURE } from '../definitions/definition-folders.ts'
import type { Definitions } from '../definitions/definitions.ts'
import type { AlsoNeeded } from '../definitions/names-needed.ts'
import type { PaperDefinition } from '../definitions/paper-definition.ts'
import type { Extract } from '../extracts/extract.ts'
import { type Problem, ProblemsError, problem } from '../problems/problem.ts'
import { chooseRelease } from '../releases/choose.ts'
import type { Shelf } from '../releases/shelf.ts'
import { EDITIONS, type Edition, isEdition } from '../terms/edition.ts'
import type { Input } from '../terms/input.ts'
import {
  endMonthOf,
  folderId,
  type Month,
  type PaperPeriod,
  parseMonth,
  parseQuarter,
  parseYear,
} from '../terms/period.ts'
import { counted } from '../terms/words.ts'
import type { Workspace } from './open-workspace.ts'
import type { DefinitionsRead } from './read-definitions.ts'
import { inputsOf, topicOf } from './read-inputs.ts'

export interface PaperRequest {
  /** An id from data/definitions/papers. */
  readonly paper: string
  /** `2017-01`, or `2021-22` for a financial year. */
  readonly period: string
  /** More than half of the figures of its period may be missing: a warning then, not an error. */
  readonly allowMissing?: boolean
  /** It goes to those who approve it: its pages then state that. */
  readonly forApproval?: boolean
  /** `internal` if not given. */
  readonly edition?: string | undefined
}

export interface PaperInputs {
  /** As this paper sees them: with its own council. */
  readonly definitions: Definitions
  /** The files that they were read from. */
  readonly definitionTexts: readonly { readonly file: string; readonly text: string }[]
  readonly paper: PaperDefinition
  readonly edition: Edition
  /** The period of the paper, and the month in which it ends. */
  readonly of: PaperPeriod
  readonly period: Month
  /** The extracts that figures are worked out from. */
  readonly extracts: readonly Extract[]
  /** Extracts that restate figures, such as a scorecard: compared, never printed. */
  readonly statements: readonly Extract[]
  readonly returns: readonly CountedReturn[]
  /** By the id of the return and a child's running number: only for the analyst's list of exceptions. */
  readonly identities: ReadonlyMap<string, ReadonlyMap<number, string>>
  /** The commentary of the period, without what is not meant for readers. */
  readonly commentary: readonly ({ readonly file: string; readonly topic: string } & TidyCommentary)[]
  /** By topic: the commentary of the latest earlier month that has any. */
  readonly earlierCommentary?: ReadonlyMap<string, Earlier>
  readonly problems: readonly Problem[]
  readonly inputs: readonly Input[]
}

/** What it needs of definitions beyond those that the paper names. */
export interface ExtraInputs extends AlsoNeeded {
  /** The release to compare with: the named one, or the latest. */
  readonly compared?: { readonly with?: string | undefined }
}

/** @throws ProblemsError if the definitions cannot be read, or the paper is not defined. */
export async function readPaperInputs(
  request: PaperRequest,
  workspace: Workspace,
  beside: ExtraInputs = {},
): Promise<PaperInputs> {
  const { compared, ...also } = beside
  const alone = definitionsIn(await workspace.definitionsFor(request.paper, also))
  const { paper, of, edition } = parseRequest(request, alone.definitions)
  const groups =
    compared === undefined
      ? []
      : await groupsOfReleases(
          workspace.shelf(paper.id, edition),
          folderId(of),
          compared.with,
          alone.definitions,
        )
  const {
    definitions,
    files,
    problems: found,
  } = groups.length === 0
    ? alone
    : definitionsIn(
        await workspace.definitionsFor(request.paper, {
          ...also,
          groups: [...(also.groups ?? []), ...groups],
        }),
      )
  const period = endMonthOf(of)

  workspace.showProgress(`Reading ${counted(paper.sources.length, 'extract')}`)
  const saved = await workspace.commentary(of, edition)
  const commentary = saved.map(({ file, text }) => ({
    file,
    topic: topicOf(file),
    ...tidyCommentary(file, text),
  }))
  const earlier = await workspace.earlierCommentary(of.kind === 'quarter' ? of : period)
  const { extracts, problems } = await workspace.extracts(paper, of, definitions)
  const { returns, identities, ...ofReturns } = await workspace.returns(paper, period, definitions)
  const restates = ({ source }: Extract) => definitions.sources.get(source)?.states === 'again'
  return {
    definitions,
    definitionTexts: files,
    paper,
    edition,
    of,
    period,
    extracts: extracts.filter(extract => !restates(extract)),
    statements: extracts.filter(restates),
    returns,
    identities,
    commentary,
    ...(earlier && {
      earlierCommentary: new Map(
        earlier.files.map(({ file, text }) => [
          topicOf(file),
          { period: earlier.period, file, markdown: tidyCommentary(file, text).text },
        ]),
      ),
    }),
    problems: [
      ...found,
      ...problems,
      ...ofReturns.problems,
      ...commentary.flatMap(one => one.problems),
      ...saved.flatMap(({ garbled }) => garbled),
      ...(await workspace.misnamedCommentary(of)),
    ],
    inputs: [...inputsOf(files, extracts, [...saved, ...(earlier?.files ?? [])]), ...ofReturns.inputs],
  }
}

function definitionsIn({ definitions, files, problems }: DefinitionsRead) {
  if (definitions === undefined) throw new ProblemsError(problems)
  return { definitions, files, problems }
}

/**
 * The group maps in the releases that the paper may be compared with, if the paper no longer names them. Not
 * naming a map any more does not mean that the map has changed.
 */
async function groupsOfReleases(
  shelf: Shelf,
  period: string,
  name: string | undefined,
  { groups, names }: Definitions,
): Promise<string[]> {
  const releases = await shelf.list()
  const which = chooseRelease(releases, name, period)
  const release = which && (await shelf.open(which))
  // Produced again from the same inputs, a paper is compared with what its release was compared with.
  const before =
    release?.period === period && release.comparedWith ? await shelf.open(release.comparedWith) : undefined
  const ids = [release, before].flatMap(one => one?.groups ?? []).map(({ id }) => id)
  return [...new Set(ids)].filter(id => !groups.has(id) && names.groups.has(id))
}

/** @throws ProblemsError if there is no such paper, or the period is not one it can have. */
function parseRequest(
  request: PaperRequest,
  definitions: Definitions,
): { paper: PaperDefinition; of: PaperPeriod; edition: Edition } {
  const paper = definitions.papers.get(request.paper)
  const may = PERIODS[paper?.period ?? 'month-or-year']
  const of = may.parse(request.period)
  const problems: Problem[] = []
  if (paper === undefined)
    problems.push(
      problem(
        'error',
        'name-undefined',
        { file: 'data/definitions/papers' },
        { what: 'paper', name: request.paper, known: [...definitions.names.papers].join(', ') },
      ),
    )
  if (of === undefined)
    problems.push(
      problem(
        'error',
        'unknown-period',
        { file: 'the command' },
        { found: request.period, expected: may.expected },
      ),
    )
  const { edition = 'internal' } = request
  if (!isEdition(edition))
    problems.push(
      problem(
        'error',
        'option-not-understood',
        { file: 'the command' },
        { option: '--edition', found: edition, expected: EDITIONS.join(', ') },
      ),
    )
  const { papers } = definitions.disclosure
  if (edition !== 'internal' && papers !== undefined && !papers.includes(request.paper))
    problems.push(
      problem(
        'error',
        'edition-not-made',
        { file: DISCLOSURE },
        { paper: request.paper, edition, papers: papers.join(', ') },
      ),
    )
  if (paper === undefined || of === undefined || !isEdition(edition) || problems.length > 0)
    throw new ProblemsError(problems)
  return { paper, of, edition }
}

/** What the period of a paper may be, as its definition says. */
const PERIODS: Readonly<
  Record<
    PaperDefinition['period'],
    { readonly expected: string; parse(text: string): PaperPeriod | undefined }
  >
> = {
  month: { expected: 'a month such as 2017-01', parse: parseMonth },
  quarter: { expected: 'a quarter such as 2016-17-Q3', parse: parseQuarter },
  year: { expected: 'a financial year such as 2021-22', parse: parseYear },
  'month-or-year': {
    expected: 'a month such as 2017-01 or a financial year such as 2021-22',
    parse: text => parseMonth(text) ?? parseYear(text),
  },
}
