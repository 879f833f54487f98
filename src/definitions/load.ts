// Reads data/definitions. In: the YAML files as text. Out: definitions in which every name used exists, or
// every problem at once.

import { isError, type Problem, problem } from '../problems/problem.ts'
import { distinctBy } from '../terms/distinct-by.ts'
import { type Origin, sayOrigin } from '../terms/origin.ts'
import type { Entry } from './definition-folder.ts'
import {
  CHECKS,
  COUNTING,
  DEFINITIONS,
  type DefinitionFolders,
  DISCLOSURE,
  definitionFolders,
} from './definition-folders.ts'
import type { Definitions } from './definitions.ts'
import { namesDefined } from './names-defined.ts'
import { checkNamesInDisclosure } from './names-in-disclosure.ts'
import { checkNamesInReturns } from './names-in-returns.ts'
import { type AlsoNeeded, parseNeeded } from './names-needed.ts'
import { checkNamesUsed, type PlaceOf } from './names-used.ts'
import { nationalName } from './national.ts'
import { type PaperDefinition, usesPlainWords } from './paper-definition.ts'
import type { LinesOf } from './parse-yaml.ts'
import { type ParseYaml, parseYaml } from './parse-yaml.ts'
import { plainWordsSchema } from './plain-words.ts'
import { followingPositions } from './positions-followed.ts'

/** A fault in a file that a paper does not use does not concern it. */
const NO_PLAIN_WORDS = { value: plainWordsSchema.parse({}), problems: [], files: [] }

export interface Loaded {
  readonly definitions?: Definitions
  readonly problems: readonly Problem[]
  /** The files that were read for it: no other file of the folder affects it. */
  readonly files: readonly string[]
}

/**
 * Paths are those inside the workspace, `data/definitions/areas.yaml`, and of what comes with the program,
 * `standard/national/health.yaml`, of which only what is taken is read.
 */
export function loadDefinitions(files: ReadonlyMap<string, string>, parse: ParseYaml = parseYaml): Loaded {
  const folders = definitionFolders(files, parse)
  for (const folder of councilFolders(folders)) folder.needAll()
  return checked(folders, () => true)
}

/** What one paper needs: a fault in a file that it does not use does not concern it. */
export function loadDefinitionsFor(
  paper: string,
  files: ReadonlyMap<string, string>,
  also?: AlsoNeeded,
  parse: ParseYaml = parseYaml,
): Loaded {
  const folders = definitionFolders(files, parse)
  parseNeeded(paper, folders, also)
  return checked(folders, ({ id }) => id === paper)
}

function checked(folders: DefinitionFolders, isAsked: (paper: PaperDefinition) => boolean): Loaded {
  const { areas, sources, papers, returns, groups, strategies } = folders
  const { checks, commentary, counting, signals, disclosure } = folders
  const isInPlainWords = papers.entries().some(({ value }) => isAsked(value) && usesPlainWords(value))
  const plainWords = isInPlainWords ? folders.plainWords : NO_PLAIN_WORDS
  const indicators = folders.indicators
    .entries()
    .flatMap(({ value, ...at }) => value.indicators.map(indicator => ({ ...at, value: indicator })))
  const files = [
    ...parsedFolders(folders).flatMap(folder => folder.files()),
    ...folders.always,
    ...plainWords.files,
  ].sort()
  const [first] = areas.entries()
  const problems = [
    ...foldersEmpty(folders),
    ...parsedFolders(folders).flatMap(folder => folder.problems()),
    ...[checks, commentary, counting, signals, disclosure, plainWords].flatMap(one => one.problems),
    ...repeated('council', 'id', areas.entries(), ({ council }) => council.id),
    ...repeated('return', 'id', returns.entries(), idOf),
    ...repeated('group map', 'id', groups.entries(), idOf),
    ...repeated('strategy', 'id', strategies.entries(), idOf),
    ...repeated('source', 'id', sources.entries(), idOf),
    ...repeated('indicator', 'ref', indicators, ({ ref }) => ref),
    ...repeated('paper', 'id', papers.entries(), idOf),
  ]
  if (
    first === undefined ||
    checks.value === undefined ||
    commentary.value === undefined ||
    counting.value === undefined ||
    signals.value === undefined ||
    disclosure.value === undefined ||
    plainWords.value === undefined ||
    problems.some(isError)
  )
    return { problems: distinct(problems), files }

  const definitions: Definitions = {
    areas: first.value,
    councils: byName(areas.entries(), ({ council }) => council.id),
    sources: byName(sources.entries(), idOf),
    indicators: byName(indicators, ({ ref }) => ref),
    national: new Map(
      folders.national
        .entries()
        .flatMap(({ value }) => value.indicators.map(one => [nationalName(one), one] as const)),
    ),
    papers: byName(papers.entries(), idOf),
    returns: byName(returns.entries(), idOf),
    groups: byName(groups.entries(), idOf),
    strategies: byName(strategies.entries(), idOf),
    checks: checks.value,
    commentary: commentary.value,
    counting: counting.value,
    signals: signals.value,
    disclosure: disclosure.value,
    plainWords: plainWords.value,
    names: namesDefined(folders),
  }
  problems.push(
    ...checkNamesUsed(definitions, [...definitions.papers.values()].filter(isAsked), {
      source: placesIn(sources.entries()),
      paper: placesInPapers(papers.entries()),
      strategy: placesIn(strategies.entries()),
      checks: name => lineIn(CHECKS, checks.linesOf, name),
    }),
    ...checkNamesInDisclosure(definitions, name => lineIn(DISCLOSURE, disclosure.linesOf, name)),
    ...checkNamesInReturns(definitions, {
      return: placesIn(returns.entries()),
      counting: name => lineIn(COUNTING, counting.linesOf, name),
    }),
  )
  if (problems.some(isError)) return { problems: distinct(problems), files }
  const followed = followingPositions(definitions.indicators, definitions.returns, definitions.counting)
  return { definitions: { ...definitions, indicators: followed }, problems: distinct(problems), files }
}

/** A problem of a paper is also one of each paper that is based on it, in the same place. */
const distinct = (problems: readonly Problem[]): Problem[] => distinctBy(problems, one => JSON.stringify(one))

const idOf = ({ id }: { readonly id: string }): string => id

/** In the order in which their problems are reported. */
const parsedFolders = (folders: DefinitionFolders) => [
  ...councilFolders(folders),
  folders.national,
  folders.reports,
]

const councilFolders = ({
  areas,
  sources,
  indicators,
  papers,
  returns,
  groups,
  strategies,
}: DefinitionFolders) => [areas, sources, indicators, papers, returns, groups, strategies]

function foldersEmpty({ areas, sources, indicators, papers }: DefinitionFolders): Problem[] {
  const needed = [
    { folder: areas, what: 'file of areas', file: 'areas.yaml' },
    { folder: sources, what: 'source', file: 'sources/' },
    { folder: indicators, what: 'indicator', file: 'indicators/' },
    { folder: papers, what: 'paper', file: 'papers/' },
  ]
  return needed
    .filter(({ folder }) => folder.isEmpty)
    .map(({ what, file }) =>
      problem(
        'error',
        'definition-folder-empty',
        { file: `${DEFINITIONS}/${file}` },
        { what, pattern: file.endsWith('/') ? `${file}<name>.yaml` : file },
      ),
    )
}

const byName = <T>(entries: readonly Entry<T>[], nameOf: (value: T) => string): Map<string, T> =>
  new Map(entries.map(({ value }) => [nameOf(value), value]))

function repeated<T>(
  what: string,
  key: string,
  entries: readonly Entry<T>[],
  nameOf: (value: T) => string,
): Problem[] {
  const standing = Map.groupBy(entries, ({ value }) => nameOf(value))
  return [...standing].flatMap(([name, all]) => {
    // Finding a line means searching the whole document.
    if (all.length < 2) return []
    const places = all.map(({ file, linesOf }, at): Origin => {
      const line = linesOf(name, key)[all.slice(0, at).filter(other => other.file === file).length]
      return { file, ...(line !== undefined && { entry: `line ${line}` }) }
    })
    const [first = { file: '' }, ...others] = places
    return others.map(here =>
      problem('error', 'definition-repeated', here, { what, name, elsewhere: sayOrigin(first) }),
    )
  })
}

/** The place of a name in the file of a source or a paper: the line of its first mention. */
function placesIn(entries: readonly Entry<{ readonly id: string }>[]): PlaceOf {
  const byId = new Map(entries.map(entry => [entry.value.id, entry]))
  return (id, name) => {
    const entry = byId.get(id)
    if (entry === undefined) throw new Error(`the definition ${id} was read from no file`)
    return lineIn(entry.file, entry.linesOf, name)
  }
}

/** A name that the file of a paper does not have is in the file of the paper that it is based on. */
function placesInPapers(entries: readonly Entry<PaperDefinition>[]): PlaceOf {
  const placeOf = placesIn(entries)
  const byId = new Map(entries.map(entry => [entry.value.id, entry]))
  return (id, name) => {
    const entry = byId.get(id)
    const base = entry?.value['based-on']
    return base === undefined || !byId.has(base) || entry?.linesOf(name).length !== 0
      ? placeOf(id, name)
      : placesInPapers(entries)(base, name)
  }
}

function lineIn(file: string, linesOf: LinesOf, name: string): Origin {
  const line = linesOf(name)[0]
  return { file, ...(line !== undefined && { entry: `line ${line}` }) }
}
