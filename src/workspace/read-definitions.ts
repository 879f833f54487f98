// Reads data/definitions. In: the files of the workspace, and the paper. Out: definitions as this paper sees
// them, with every problem and the files they were read from.

import { DEFINITION_PLACES, DEFINITIONS } from '../definitions/definition-folders.ts'
import { definitionsFor } from '../definitions/definitions.ts'
import { type Loaded, loadDefinitions, loadDefinitionsFor } from '../definitions/load.ts'
import type { AlsoNeeded } from '../definitions/names-needed.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { sha256 } from '../terms/sha256.ts'
import type { CachedFiles } from './cached-files.ts'
import { isLeftBehind } from './file-names.ts'
import { looksLikeYaml } from './misnamed-files.ts'
import type { Outside } from './outside.ts'
import { readTexts, type TextFile } from './read-inputs.ts'

export interface DefinitionsRead extends Omit<Loaded, 'files'> {
  /** The files that were parsed; from the others only names were read. */
  readonly files: readonly TextFile[]
}

type DefinitionsSource = { readonly files: CachedFiles } & Pick<Outside, 'parseYaml' | 'standard'>

export async function readDefinitions(
  paper: string,
  also: AlsoNeeded | undefined,
  source: DefinitionsSource,
): Promise<DefinitionsRead> {
  const { files, parseYaml } = source
  const texts = await readYaml(source)
  const loaded = loadDefinitionsFor(paper, byFile(texts), also, parseYaml)
  const misnamed = (await files.list(DEFINITIONS)).filter(file => looksLikeYaml(file) && !isYaml(file))
  const defined = loaded.definitions?.papers.get(paper)
  const parsed = new Set(loaded.files)
  return {
    ...loaded,
    ...(loaded.definitions && defined && { definitions: definitionsFor(defined, loaded.definitions) }),
    problems: [...loaded.problems, ...misnamed.map(unread), ...garbledTexts(texts, parsed)],
    files: texts.filter(({ file }) => parsed.has(file)),
  }
}

export async function readAllDefinitions(source: DefinitionsSource): Promise<DefinitionsRead> {
  const { files, parseYaml } = source
  const texts = await readYaml(source)
  const loaded = loadDefinitions(byFile(texts), parseYaml)
  const parsed = new Set(loaded.files)
  const unreadFiles = (await files.list(DEFINITIONS)).filter(file => looksLikeYaml(file) && !parsed.has(file))
  return {
    ...loaded,
    problems: [...loaded.problems, ...unreadFiles.map(unread), ...garbledTexts(texts, parsed)],
    files: texts.filter(({ file }) => parsed.has(file)),
  }
}

const unread = (file: string): Problem =>
  problem('warning', 'definition-unread', { file }, { folders: DEFINITION_PLACES.join(', ') })

const garbledTexts = (texts: readonly TextFile[], parsed: ReadonlySet<string>): Problem[] =>
  texts.filter(({ file }) => parsed.has(file)).flatMap(({ garbled }) => garbled)

const isYaml = (file: string): boolean => file.endsWith('.yaml') && !isLeftBehind(file)

/** Those of the workspace, and those that come with the program. */
async function readYaml({ files, standard }: DefinitionsSource): Promise<TextFile[]> {
  const [own, given] = await Promise.all([readTexts(files, DEFINITIONS, isYaml), standard()])
  return [...own, ...[...given].map(([file, text]) => ({ file, text, sha256: sha256(text), garbled: [] }))]
}

const byFile = (texts: readonly TextFile[]): ReadonlyMap<string, string> =>
  new Map(texts.map(({ file, text }) => [file, text]))
