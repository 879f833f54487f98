// Opens a workspace for one run. In: the outside world. Out: its contents, each read when first needed and
// then kept. Files written during the run are not read again.
import type { Definitions } from '../definitions/definitions.ts'
import type { AlsoNeeded } from '../definitions/names-needed.ts'
import type { PaperDefinition } from '../definitions/paper-definition.ts'
import type { PictureProgram } from '../drawing/take-pictures.ts'
import type { Templates } from '../drawing/templates.ts'
import type { GuardRules } from '../guard/finding.ts'
import type { Problem } from '../problems/problem.ts'
import type { Release } from '../releases/release-record.ts'
import type { Shelf } from '../releases/shelf.ts'
import type { Edition, OutsideEdition } from '../terms/edition.ts'
import { folderId, type Month, type PaperPeriod, type Quarter } from '../terms/period.ts'
import type { Cache } from './cache/cache.ts'
import { cachedFiles } from './cached-files.ts'
import { type CountedReturns, countReturns } from './count-returns.ts'
import { fileReader } from './file-reader.ts'
import { memoised } from './memoised.ts'
import { misnamedCommentary } from './misnamed-files.ts'
import type { Outside } from './outside.ts'
import { type DefinitionsRead, readAllDefinitions, readDefinitions } from './read-definitions.ts'
import { readGuardRules } from './read-guard-rules.ts'
import {
  type ExtractsRead,
  readCommentaryFiles,
  readEarlierCommentary,
  readExtracts,
  readSignatures,
  type SignaturesRead,
  type TextFile,
} from './read-inputs.ts'
import { publishedFor, shelfOf } from './read-releases.ts'

export interface Workspace {
  /** The definitions that the paper needs, and any others requested. */
  definitionsFor(paper: string, also?: AlsoNeeded): Promise<DefinitionsRead>
  allDefinitions(): Promise<DefinitionsRead>
  extracts(paper: PaperDefinition, of: PaperPeriod, by: Definitions): Promise<ExtractsRead>
  /** The counted returns, up to the year of the period. */
  returns(paper: PaperDefinition, period: Month, by: Definitions): Promise<CountedReturns>
  commentary(of: PaperPeriod, edition: Edition): Promise<readonly TextFile[]>
  /** Files beside the commentary that are not read because of their names. */
  misnamedCommentary(of: PaperPeriod): Promise<readonly Problem[]>
  /** The commentary of the latest earlier month, or quarter, that has any. */
  earlierCommentary(
    of: Month | Quarter,
  ): Promise<{ readonly period: Month | Quarter; readonly files: readonly TextFile[] } | undefined>
  /** The releases of a paper, in one edition. */
  shelf(paper: string, edition?: Edition): Shelf
  /** What the readers of an edition may have seen before. */
  publishedFor(edition: OutsideEdition): Promise<readonly Release[]>
  /** `period` is the name of its folder: `2017-01`, `2021-22`. */
  signatures(paper: string, period: string): Promise<SignaturesRead>
  /** What the guard of a public edition lets pass, and the names that it looks for. */
  guardRules(): Promise<Omit<GuardRules, 'least'>>
  templates(): Promise<Templates>
  readonly cache: Cache
  readonly pictureProgram: PictureProgram
  showProgress(step: string): void
}

export function openWorkspace(outside: Outside): Workspace {
  const files = cachedFiles(outside)
  const { parseYaml, cache, showProgress } = outside
  const readFile = fileReader(showProgress)
  const definitions = { files, parseYaml, standard: memoised(outside.standard) }
  return {
    definitionsFor: memoised((paper, also) => readDefinitions(paper, also, definitions)),
    allDefinitions: memoised(() => readAllDefinitions(definitions)),
    extracts: keptBy((paper, of, by) => readExtracts(paper, of, by, files, readFile)),
    returns: keptBy((paper, period, by) => countReturns(paper, period, by, { files, showProgress })),
    commentary: memoised((of, edition) => readCommentaryFiles(files, of, edition)),
    misnamedCommentary: memoised(of => misnamedCommentary(files, of)),
    earlierCommentary: memoised(of => readEarlierCommentary(files, of)),
    shelf: memoised((paper, edition = 'internal') => shelfOf(paper, edition, files)),
    publishedFor: memoised(edition => publishedFor(edition, files)),
    signatures: memoised((paper, period) => readSignatures(paper, period, files)),
    guardRules: memoised(() => readGuardRules(files)),
    templates: memoised(outside.templates),
    cache,
    pictureProgram: outside.pictureProgram,
    showProgress,
  }
}

/** Kept separately for each set of definitions: those of a paper may be read again, with others added. */
function keptBy<P extends PaperPeriod, T>(
  read: (paper: PaperDefinition, of: P, by: Definitions) => Promise<T>,
): (paper: PaperDefinition, of: P, by: Definitions) => Promise<T> {
  const started = new Map<Definitions, Map<string, Promise<T>>>()
  return (paper, of, by) => {
    const byPeriod = started.get(by) ?? new Map<string, Promise<T>>()
    started.set(by, byPeriod)
    const key = `${paper.id} ${folderId(of)}`
    const one = byPeriod.get(key) ?? read(paper, of, by)
    byPeriod.set(key, one)
    return one
  }
}
