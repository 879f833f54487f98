// Reads the inputs of a paper. In: the files of the workspace. Out: texts and extracts, with the fingerprint
// of every file.
import { type Signature, signaturesSchema } from '../definitions/accessibility.ts'
import type { Definitions } from '../definitions/definitions.ts'
import type { PaperDefinition } from '../definitions/paper-definition.ts'
import { parseYaml } from '../definitions/parse-yaml.ts'
import { comparatorsUnread } from '../extracts/comparators-unread.ts'
import { decode } from '../extracts/decode.ts'
import type { Extract } from '../extracts/extract.ts'
import { encodingProblems } from '../extracts/garbled-text.ts'
import type { Problem } from '../problems/problem.ts'
import type { Edition } from '../terms/edition.ts'
import type { Input } from '../terms/input.ts'
import { fileName } from '../terms/origin.ts'
import {
  folderId,
  type Month,
  type PaperPeriod,
  parseMonth,
  parseQuarter,
  type Quarter,
} from '../terms/period.ts'
import type { CachedFiles } from './cached-files.ts'
import { isLeftBehind } from './file-names.ts'
import type { ReadFile } from './file-reader.ts'
import { readSource } from './read-source.ts'

export interface TextFile {
  readonly file: string
  readonly text: string
  readonly sha256: string
  /** What a wrong encoding spoilt in it. */
  readonly garbled: readonly Problem[]
}

/** Some editors write Windows-1252: their pound signs are kept. */
export async function readTexts(
  files: CachedFiles,
  folder: string,
  isText: (file: string) => boolean,
): Promise<TextFile[]> {
  const texts = (await files.list(folder)).filter(isText)
  return Promise.all(
    texts.map(async file => {
      const { bytes, sha256 } = await files.read(file)
      return { file, text: decode(bytes), sha256, garbled: encodingProblems(bytes, file) }
    }),
  )
}

/**
 * The commentary of a period, one file for each topic. An edition that leaves the building may have its own words on a
 * topic, in a folder of its name: `2017-01/public/permanence.md` stands in place of `2017-01/permanence.md`.
 */
export async function readCommentaryFiles(
  files: CachedFiles,
  period: PaperPeriod,
  edition: Edition = 'internal',
): Promise<TextFile[]> {
  const folder = `data/commentary/${folderId(period)}`
  const textsIn = (place: string) =>
    readTexts(files, place, file => isCommentary(file) && file === `${place}/${fileName(file)}`)
  const byTopic = new Map<string, TextFile>()
  for (const place of WORDS_FROM[edition])
    for (const text of await textsIn(`${folder}${place}`)) byTopic.set(fileName(text.file), text)
  return [...byTopic.values()]
}

/** Folders of a period's commentary, those that go before last. An exempt paper keeps back what a public one does, by default. */
const WORDS_FROM: Readonly<Record<Edition, readonly string[]>> = {
  internal: [''],
  public: ['', '/public'],
  exempt: ['', '/public', '/exempt'],
}

const isCommentary = (file: string): boolean => file.endsWith('.md') && !isLeftBehind(file)

/**
 * The commentary of the latest earlier month, or quarter, that has any, to find commentary that stayed the same while
 * figures moved.
 */
export async function readEarlierCommentary(
  files: CachedFiles,
  period: Month | Quarter,
): Promise<{ period: Month | Quarter; files: TextFile[] } | undefined> {
  const parse = period.kind === 'quarter' ? parseQuarter : parseMonth
  const folders = (await files.list('data/commentary')).flatMap(file => parse(file.split('/')[2] ?? '') ?? [])
  const earlier = folders.filter(one => one.index < period.index).sort((a, b) => b.index - a.index)[0]
  return earlier && { period: earlier, files: await readCommentaryFiles(files, earlier) }
}

export const topicOf = (file: string): string => fileName(file).replace(/\.md$/, '')

export interface ExtractsRead {
  readonly extracts: readonly Extract[]
  readonly problems: readonly Problem[]
}

export async function readExtracts(
  paper: PaperDefinition,
  of: PaperPeriod,
  definitions: Definitions,
  files: CachedFiles,
  readFile: ReadFile,
): Promise<ExtractsRead> {
  const read = await Promise.all(
    paper.sources.flatMap(id => {
      const source = definitions.sources.get(id)
      return source === undefined ? [] : [readSource(source, { paper, of }, definitions, files, readFile)]
    }),
  )
  const extracts = read.flatMap(one => one.extracts)
  const published = extracts.flatMap(({ published: areas = [] }) => areas)
  return {
    extracts,
    problems: [
      ...read.flatMap(one => one.problems),
      // Only all files together show which comparator none of them has.
      ...comparatorsUnread(published, definitions.areas.comparators),
    ],
  }
}

export interface SignaturesRead {
  readonly signatures: readonly Signature[]
  readonly file?: { readonly file: string; readonly sha256: string }
  readonly problems: readonly Problem[]
}

/**
 * The checks of a paper that people have signed; empty if there is no such file. It is not an input of the
 * paper, which is the same without it: only the accessibility evidence uses it.
 */
export async function readSignatures(
  paper: string,
  period: string,
  files: CachedFiles,
): Promise<SignaturesRead> {
  const file = `data/accessibility/${paper}/${period}.yaml`
  if (!(await files.list(`data/accessibility/${paper}`)).includes(file))
    return { signatures: [], problems: [] }
  const { bytes, sha256 } = await files.read(file)
  const { value, problems } = parseYaml(file, decode(bytes), signaturesSchema)
  return { signatures: value?.signed ?? [], file: { file, sha256 }, problems }
}

export function inputsOf(
  texts: readonly TextFile[],
  extracts: readonly Extract[],
  commentary: readonly TextFile[],
): Input[] {
  return [
    ...texts.map(({ file, sha256: hash }): Input => ({ file, sha256: hash, is: 'definition' })),
    ...extracts.map(({ file, sha256: hash }): Input => ({ file, sha256: hash, is: 'extract' })),
    ...commentary.map(({ file, sha256: hash }): Input => ({ file, sha256: hash, is: 'commentary' })),
  ]
}
