// Reads data/definitions. In: the files of the workspace, and the paper. Out: definitions as this paper sees
// them, with every problem and the files they were read from.

import { DEFINITION_PLACES, DEFINITIONS } from '../definitions/definition-folders.ts'
import { definitionsFor } from '../definitions/definitions.ts'
import { type Loaded, loadDefinitions, loadDefinitionsFor } from '../definitions/load.ts'
import type { AlsoNeeded } from '../definitions/names-needed.ts'
import { problem } from '../problems/problem.ts'
import type { CachedFiles } from './cached-files.ts'
import type { Outside } from './outside.ts'
import { readTexts, type TextFile } from './read-inputs.ts'

export interface DefinitionsRead extends Omit<Loaded, 'files'> {
  /** The files that were parsed; from the others only names were read. */
  readonly files: readonly TextFile[]
}

type DefinitionsSource = { readonly files: CachedFiles } & Pick<Outside, 'parseYaml'>

export async function readDefinitions(
  paper: string,
  also: AlsoNeeded | undefined,
  { files, parseYaml }: DefinitionsSource,
): Promise<DefinitionsRead> {
  const texts = await readYaml(files)
  const loaded = loadDefinitionsFor(paper, byFile(texts), also, parseYaml)
  const defined = loaded.definitions?.papers.get(paper)
  const parsed = new Set(loaded.files)
  return {
    ...loaded,
    ...(loaded.definitions && defined && { definitions: definitionsFor(defined, loaded.definitions) }),
    files: texts.filter(({ file }) => parsed.has(file)),
  }
}

export async function readAllDefinitions({ files, parseYaml }: DefinitionsSource): Promise<DefinitionsRead> {
  const texts = await readYaml(files)
  const loaded = loadDefinitions(byFile(texts), parseYaml)
  const parsed = new Set(loaded.files)
  const unread = (await files.list(DEFINITIONS)).filter(
    file => LOOKS_LIKE_YAML.test(file) && !parsed.has(file),
  )
  return {
    ...loaded,
    problems: [
      ...loaded.problems,
      ...unread.map(file =>
        problem('warning', 'definition-unread', { file }, { folders: DEFINITION_PLACES.join(', ') }),
      ),
    ],
    files: texts.filter(({ file }) => parsed.has(file)),
  }
}

const LOOKS_LIKE_YAML = /\.ya?ml$/i

const readYaml = async (files: CachedFiles): Promise<TextFile[]> =>
  readTexts(files, DEFINITIONS, file => file.endsWith('.yaml'))

const byFile = (texts: readonly TextFile[]): ReadonlyMap<string, string> =>
  new Map(texts.map(({ file, text }) => [file, text]))
