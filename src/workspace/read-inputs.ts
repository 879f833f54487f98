// Reads the inputs of a paper. In: the files of the workspace. Out: texts and extracts, with the fingerprint
// of every file.
import { type Signature, signaturesSchema } from '../definitions/accessibility.ts'
import type { Definitions } from '../definitions/definitions.ts'
import type { PaperDefinition } from '../definitions/paper-definition.ts'
import { parseYaml } from '../definitions/parse-yaml.ts'
import type { Source } from '../definitions/source.ts'
import { comparatorsUnread } from '../extracts/comparators-unread.ts'
import { decode } from '../extracts/decode.ts'
import type { Extract } from '../extracts/extract.ts'
import { encodingProblems } from '../extracts/garbled-text.ts'
import { readExtract } from '../extracts/read-extract.ts'
import { type Problem, problem } from '../problems/problem.ts'
import type { Edition } from '../terms/edition.ts'
import type { Input } from '../terms/input.ts'
import { fileName } from '../terms/origin.ts'
import {
  endMonthOf,
  folderId,
  type Month,
  monthsAfter,
  type PaperPeriod,
  parseMonth,
  parseQuarter,
  type Quarter,
} from '../terms/period.ts'
import type { CachedFiles } from './cached-files.ts'
import { isCopyOf, isLeftBehind, isNearly, isUnfinished, namePattern } from './file-names.ts'

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

interface SourceRead {
  readonly extract?: Extract
  readonly problems: readonly Problem[]
}

export interface ExtractsRead {
  readonly extracts: readonly Extract[]
  readonly problems: readonly Problem[]
}

export async function readExtracts(
  paper: PaperDefinition,
  of: PaperPeriod,
  definitions: Definitions,
  files: CachedFiles,
): Promise<ExtractsRead> {
  const read = await Promise.all(
    paper.sources.map(async (id): Promise<SourceRead> => {
      const source = definitions.sources.get(id)
      return source === undefined ? { problems: [] } : readSource(source, { paper, of }, definitions, files)
    }),
  )
  const extracts = read.flatMap(one => one.extract ?? [])
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

/** In the first folder that has a file of the source; where none has, the paper's own is the one reported. */
async function readSource(
  source: Source,
  asked: { readonly paper: PaperDefinition; readonly of: PaperPeriod },
  definitions: Definitions,
  workspace: CachedFiles,
): Promise<SourceRead> {
  const [own, ...others] = periodsRead(source, asked)
  const look = async (period: PaperPeriod) => {
    const folder = `data/${source.folder.replace(PERIOD, folderId(period))}`
    return { period, ...fileOf(source, folder, await workspace.list(folder)) }
  }
  const [inOwn, inOthers] = [await look(own), await Promise.all(others.map(look))]
  const {
    file,
    problems: ofNames,
    period,
  } = [inOwn, ...inOthers].find(one => one.file !== undefined) ?? inOwn
  if (file === undefined) return { problems: ofNames }
  const { bytes, sha256 } = await workspace.read(file)
  const { areas, indicators, groups } = definitions
  const read = await readExtract(bytes, file, sha256, {
    source,
    council: areas.council.id,
    period: endMonthOf(period),
    indicators,
    comparators: areas.comparators,
    groups,
    areas: new Set([areas.council, ...areas.comparators].map(area => area.id)),
  })
  return { ...read, problems: [...ofNames, ...read.problems] }
}

const PERIOD = '{period}'

/**
 * The periods whose folders are looked into, in order. A paper about a quarter or a year may be made from a monthly extract
 * that covers it: where its own folder has no file, from that of its last month or of one of the two months after it.
 * Worked: Q3 2016/17 from `2016-17-Q3`, or else from `2016-12`, `2017-01` or `2017-02`.
 */
function periodsRead(
  { folder }: Source,
  { paper, of }: { readonly paper: PaperDefinition; readonly of: PaperPeriod },
): [PaperPeriod, ...PaperPeriod[]] {
  const last = endMonthOf(of)
  const isOfSpan = paper.period === 'quarter' || paper.period === 'year'
  return isOfSpan && folder.includes(PERIOD) ? [of, last, monthsAfter(last, 1), monthsAfter(last, 2)] : [of]
}

/**
 * The one file that fits the source. A copy beside it is as good a candidate; an unfinished download, and a
 * file that nearly fits, are reported.
 */
function fileOf(
  source: Source,
  folder: string,
  listed: readonly string[],
): { readonly file?: string; readonly problems: readonly Problem[] } {
  const { id, file: pattern, required } = source
  const all = listed.filter(file => !isLeftBehind(file))
  const fitting = all.filter(file => namePattern(pattern).test(fileName(file)) && !isUnfinished(file))
  const near = all.filter(file => !fitting.includes(file) && isNearly(file, pattern))
  const copies = near.filter(file => isCopyOf(file) && !isUnfinished(file))
  const facts = { source: id, pattern }
  const [file, ...others] = fitting
  const candidates = [...fitting, ...copies]
  if (others.length > 0 || (file !== undefined && copies.length > 0)) {
    // A file in a folder below may have the same name.
    const files = candidates.map(one => one.slice(folder.length + 1)).join(', ')
    return { problems: [problem('error', 'extract-ambiguous', { file: folder }, { ...facts, files })] }
  }
  const unread = near
    .filter(one => file === undefined || isUnfinished(one))
    .map(one => problem('warning', 'file-unread', { file: one }, { expected: `a name such as ${pattern}` }))
  if (file !== undefined) return { file, problems: unread }
  const absent = problem('error', 'extract-missing', { file: folder }, { ...facts, folder })
  return { problems: [...(required ? [absent] : []), ...unread] }
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
