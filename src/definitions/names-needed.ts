// Parses what one paper needs, and nothing else. In: a paper and the folders of definitions. Out: nothing; the
// folders keep what was parsed.

import { parseNameAndPart, parsePart } from '../terms/part.ts'
import {
  comparators,
  type DefinitionFolders,
  measuresSupplied,
  measuresWithNames,
  strategiesWithMeasures,
  strategiesWithTargets,
} from './definition-folders.ts'
import { measuresOf } from './definitions.ts'
import type { IndicatorDefinition } from './indicator-definition.ts'
import { basesNamed } from './names-in-disclosure.ts'
import { measuresNeeded } from './names-in-paper.ts'
import {
  areasIn,
  councilsNamed,
  groupsIn,
  indicatorsIn,
  mapsCalled,
  measuresInChecks,
  refsInChecks,
} from './names-used.ts'
import { type PaperDefinition, partsOfKind, usesOfPaper, usesPlainWords } from './paper-definition.ts'
import type { ReturnDefinition } from './returns.ts'
import type { Source } from './source.ts'
import { allRefsOfStrategy } from './strategy.ts'
import { refsOfStrategies } from './strategy-names.ts'

/** What is needed besides the paper: an indicator that it does not print, the group maps of its releases. */
export interface AlsoNeeded {
  readonly indicators?: readonly string[]
  readonly groups?: readonly string[]
}

export function parseNeeded(id: string, folders: DefinitionFolders, also: AlsoNeeded = {}): void {
  const papers = folders.papers.need([id])
  needBases(papers, folders)
  // A paper that names no council has the first.
  if (papers.every(({ council }) => council === undefined)) folders.areas.needFirstFile()
  for (const paper of papers) parseForPaper(paper, folders, also)
  lookForMentioned(folders)
}

/** The papers that these are based on: a change of their files changes these too. */
function needBases(papers: readonly PaperDefinition[], folders: DefinitionFolders): void {
  const bases = papers.flatMap(paper => paper['based-on'] ?? [])
  if (bases.length > 0) needBases(folders.papers.need(bases), folders)
}

function parseForPaper(paper: PaperDefinition, folders: DefinitionFolders, also: AlsoNeeded): void {
  const used = usesOfPaper(paper)
  const checks = folders.checks.value
  if (paper.council !== undefined) folders.areas.need([paper.council])
  const sources = folders.sources.need(paper.sources)
  const returns = folders.returns.need(paper.returns)
  const strategies = [
    ...folders.strategies.need(used.targets, strategiesWithTargets),
    ...folders.strategies.need(used.measures, strategiesWithMeasures),
  ]
  const indicators = parseIndicators(
    [
      ...used.indicators,
      ...refsOfStrategies(used, new Map(strategies.map(one => [one.id, one]))),
      ...(also.indicators ?? []),
      ...basesNeeded([...used.indicators, ...(also.indicators ?? [])], folders),
    ],
    sources,
    folders,
  )
  if (usesPlainWords(paper))
    folders.indicators.lookFor(Object.keys(folders.plainWords.value?.indicators ?? {}))
  const measures = [...indicators.flatMap(measuresNeeded), ...measuresProjected(paper)]
  folders.groups.need([
    ...used.groups,
    ...mapsIn([...used.indicators, ...measures]),
    ...sources.flatMap(({ tables }) => tables.flatMap(groupsIn)),
    ...(also.groups ?? []),
  ])
  const isGiven = measuresGivenBy(sources, returns)
  const compared = checks === undefined ? [] : measuresInChecks(checks).filter(isGiven)
  const called = new Set(sources.flatMap(measuresWithNames.inValue))
  // The words for a count of a return may be in a source of another paper.
  folders.sources.needFirst(
    namesAlone([...measures, ...compared]).filter(measure => !called.has(measure)),
    measuresWithNames,
  )
}

/** What is undefined is reported with its line. */
function basesNeeded(used: readonly string[], { disclosure, indicators }: DefinitionFolders): string[] {
  const defined = new Set(indicators.names())
  return disclosure.value === undefined
    ? []
    : basesNamed(namesAlone(used), disclosure.value).filter(ref => defined.has(ref))
}

/** A sheet with a reference in each row may hold any indicator of the register, in its own unit. */
function parseIndicators(
  named: readonly string[],
  sources: readonly Source[],
  { indicators }: DefinitionFolders,
): readonly IndicatorDefinition[] {
  const tables = sources.flatMap(source => source.tables)
  const refs = new Set([...namesAlone(named), ...tables.flatMap(indicatorsIn)])
  if (tables.some(table => 'rows' in table && 'indicators' in table.rows)) indicators.needAll()
  return indicators
    .need(refs)
    .flatMap(file => file.indicators)
    .filter(({ ref }) => refs.has(ref))
}

/** Names mentioned for every paper: an unusual spelling must not be reported as undefined. */
function lookForMentioned(folders: DefinitionFolders): void {
  const { areas, sources, indicators, groups, strategies, checks, commentary } = folders
  const measures = checks.value === undefined ? [] : measuresInChecks(checks.value)
  const refs = checks.value === undefined ? [] : refsInChecks(checks.value)
  sources.lookFor(namesAlone(measures), measuresSupplied)
  const tables = sources.entries().flatMap(({ value }) => value.tables)
  groups.lookFor([
    ...tables.flatMap(groupsIn),
    ...(commentary.value === undefined ? [] : mapsCalled(commentary.value)),
  ])
  // The row of a part such as `S4[reason-ceased=adopted]` is looked up in the map itself.
  groups.need(mapsIn([...refs, ...measures]))
  indicators.lookFor([
    ...tables.flatMap(indicatorsIn),
    ...strategies.entries().flatMap(({ value }) => allRefsOfStrategy(value)),
    ...namesAlone(refs),
    ...Object.keys(commentary.value?.called ?? {}),
  ])
  const inRegister = indicators.entries().flatMap(({ value }) => value.indicators.flatMap(councilsNamed))
  areas.lookFor(inRegister.flatMap(({ councils: named }) => named))
  const councils = new Set(areas.names())
  const mentioned = [...tables.flatMap(areasIn), ...Object.keys(commentary.value?.areas ?? {})]
  areas.lookFor(
    mentioned.filter(area => !councils.has(area)),
    comparators,
  )
}

const namesAlone = (names: readonly string[]): string[] => names.map(name => parseNameAndPart(name).name)

/** The map of reasons, for `S4[reason-ceased=adopted]`. */
const mapsIn = (names: readonly string[]): string[] =>
  names.flatMap(name => parsePart(parseNameAndPart(name).part).map(({ group }) => group))

const measuresProjected = (paper: PaperDefinition): string[] =>
  partsOfKind(paper, 'projection').flatMap(({ plan, cost }) => [plan ?? [], cost?.measure ?? []].flat())

function measuresGivenBy(
  sources: readonly Source[],
  returns: readonly ReturnDefinition[],
): (measure: string) => boolean {
  const given = new Set([
    ...sources.flatMap(source => [...measuresOf(source, [])]),
    ...returns.flatMap(({ gives }) => gives.map(({ measure }) => measure)),
  ])
  return measure => given.has(parseNameAndPart(measure).name)
}
