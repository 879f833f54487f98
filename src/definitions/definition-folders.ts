// The folders of data/definitions, and those that come with the program, each with its shape and the way its names are found.
// In: YAML files as text. Out: the folders, with only those five files parsed that apply to every paper.
import type { z } from 'zod'
import { fileName } from '../terms/origin.ts'
import { type Areas, areasSchema } from './areas.ts'
import { paperParser } from './based-on.ts'
import { type Checks, checksSchema } from './checks.ts'
import { type CommentaryRules, commentarySchema } from './commentary-rules.ts'
import { type Counting, countingSchema } from './counting.ts'
import { type DefinitionFolder, definitionFolder, type Naming } from './definition-folder.ts'
import { measureNamesOf, measuresOf } from './definitions.ts'
import { type Disclosure, disclosureSchema } from './disclosure.ts'
import { type Group, groupSchema } from './group.ts'
import {
  anyIdIn,
  comparatorsIn,
  councilIn,
  idIn,
  measuresIn,
  measuresNamedIn,
  referencesIn,
  strategyWith,
} from './names-in-text.ts'
import { type NationalFile, nationalFileSchema } from './national.ts'
import type { PaperDefinition } from './paper-definition.ts'
import type { ParsedYaml, ParseYaml } from './parse-yaml.ts'
import { type PlainWords, plainWordsSchema } from './plain-words.ts'
import { type Report, reportSchema } from './report.ts'
import { type ReturnDefinition, returnSchema } from './returns.ts'
import { type SignalRules, signalRulesSchema } from './signal-rules.ts'
import { type Source, sourceSchema } from './source.ts'
import { type Strategy, strategySchema } from './strategy.ts'
import { type IndicatorFile, registerParser } from './use-national.ts'

export const DEFINITIONS = 'data/definitions'
export const CHECKS = `${DEFINITIONS}/checks.yaml`
export const COMMENTARY = `${DEFINITIONS}/commentary.yaml`
export const COUNTING = `${DEFINITIONS}/counting.yaml`
export const PLAIN_WORDS = `${DEFINITIONS}/plain-words.yaml`
const SIGNALS = `${DEFINITIONS}/signals.yaml`
export const DISCLOSURE = `${DEFINITIONS}/disclosure.yaml`
const OF_EVERY_PAPER = [CHECKS, COMMENTARY, COUNTING, SIGNALS, DISCLOSURE]

export interface DefinitionFolders {
  readonly areas: DefinitionFolder<Areas>
  readonly sources: DefinitionFolder<Source>
  readonly indicators: DefinitionFolder<IndicatorFile>
  readonly papers: DefinitionFolder<PaperDefinition>
  readonly returns: DefinitionFolder<ReturnDefinition>
  readonly groups: DefinitionFolder<Group>
  readonly strategies: DefinitionFolder<Strategy>
  /** What comes with the program: national definitions for registers, and standard reports for papers. */
  readonly national: DefinitionFolder<NationalFile>
  readonly reports: DefinitionFolder<Report>
  /** Optional: without it every check has its usual severity, and nothing is declared or accepted. */
  readonly checks: ParsedYaml<Checks>
  /** Optional: without it the numbers of commentary are checked, and its words are not. */
  readonly commentary: ParsedYaml<CommentaryRules>
  /** Optional: without it nothing is counted from returns. */
  readonly counting: ParsedYaml<Counting>
  /** Optional: without it a paper says nothing about chance. */
  readonly signals: ParsedYaml<SignalRules>
  /** Optional: without it editions that leave the building keep back what the usual rule says. */
  readonly disclosure: ParsedYaml<Disclosure>
  /** Optional, and only for papers in plain words. */
  readonly plainWords: ParsedYaml<PlainWords> & { readonly files: readonly string[] }
  /** Those of the first five that exist. */
  readonly always: readonly string[]
}

const byId = <T extends { readonly id: string }>(): Naming<T> => ({
  inValue: ({ id }) => [id],
  inText: idIn,
})

const councils: Naming<Areas> = { inValue: ({ council }) => [council.id], inText: councilIn }

const references: Naming<IndicatorFile> = {
  inValue: ({ indicators }) => indicators.map(({ ref }) => ref),
  inText: referencesIn,
}

const nationalIds: Naming<NationalFile> = {
  inValue: ({ indicators }) => indicators.map(({ id }) => id),
  inText: anyIdIn,
}

export const comparators: Naming<Areas> = {
  inValue: areas => areas.comparators.map(({ id }) => id),
  inText: comparatorsIn,
}

export const measuresSupplied: Naming<Source> = {
  inValue: source => [...measuresOf(source, [])],
  inText: measuresIn,
}

/** What a measure is called in words. */
export const measuresWithNames: Naming<Source> = {
  inValue: source => measureNamesOf(source).map(([measure]) => measure),
  inText: measuresNamedIn,
}

export const strategiesWithTargets: Naming<Strategy> = {
  inValue: ({ id, targets }) => (targets.length > 0 ? [id] : []),
  inText: text => strategyWith('targets', text),
}

export const strategiesWithMeasures: Naming<Strategy> = {
  inValue: ({ id, measures }) => (measures.length > 0 ? [id] : []),
  inText: text => strategyWith('measures', text),
}

const STARTS = {
  // One file, or one for each council.
  areas: ['areas.yaml', 'areas/'],
  sources: ['sources/'],
  indicators: ['indicators/'],
  papers: ['papers/'],
  returns: ['returns/'],
  groups: ['groups/'],
  strategies: ['strategies/'],
} as const

/** What comes with the program, as `Outside` names it. */
const STANDARD = 'standard'

/** Where a definition may be stored, below data/definitions. */
export const DEFINITION_PLACES: readonly string[] = [
  ...Object.values(STARTS).flat(),
  ...[...OF_EVERY_PAPER, PLAIN_WORDS].map(fileName),
]

/** Paths are those inside the workspace, or of what comes with the program: `standard/national/health.yaml`. */
export function definitionFolders(files: ReadonlyMap<string, string>, parse: ParseYaml): DefinitionFolders {
  const textsIn = (starts: readonly string[], root = DEFINITIONS) =>
    new Map(starts.flatMap(start => below(files, `${root}/${start}`)))
  const folder = <T>(starts: readonly string[], schema: z.ZodType<T>, naming: Naming<T>, root?: string) =>
    definitionFolder(textsIn(starts, root), (file, text) => parse(file, text, schema), naming)
  const papers = textsIn(STARTS.papers)
  const national = folder(['national/'], nationalFileSchema, nationalIds, STANDARD)
  const reports = folder(['reports/'], reportSchema, byId<Report>(), STANDARD)
  const indicators = definitionFolder(textsIn(STARTS.indicators), registerParser(national, parse), references)
  const one = <T>(file: string, schema: z.ZodType<T>) => parse(file, files.get(file) ?? '{}', schema)
  const signals = one(SIGNALS, signalRulesSchema)
  return {
    areas: folder(STARTS.areas, areasSchema, councils),
    sources: folder(STARTS.sources, sourceSchema, byId()),
    indicators,
    papers: definitionFolder(
      papers,
      paperParser(papers, parse, { reports, indicators, signals: signals.value }),
      byId<PaperDefinition>(),
    ),
    returns: folder(STARTS.returns, returnSchema, byId()),
    groups: folder(STARTS.groups, groupSchema, byId()),
    strategies: folder(STARTS.strategies, strategySchema, byId()),
    national,
    reports,
    checks: one(CHECKS, checksSchema),
    commentary: one(COMMENTARY, commentarySchema),
    counting: one(COUNTING, countingSchema),
    signals,
    disclosure: one(DISCLOSURE, disclosureSchema),
    plainWords: { ...one(PLAIN_WORDS, plainWordsSchema), files: files.has(PLAIN_WORDS) ? [PLAIN_WORDS] : [] },
    always: OF_EVERY_PAPER.filter(file => files.has(file)),
  }
}

const below = (files: ReadonlyMap<string, string>, start: string): [string, string][] =>
  [...files].filter(([file]) => file.startsWith(start)).sort(([a], [b]) => (a < b ? -1 : 1))
