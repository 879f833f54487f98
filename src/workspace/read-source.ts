// Reads the files of one source. In: the source, the paper and the files of the workspace. Out: an extract of each file,
// and problems.
import type { Definitions } from '../definitions/definitions.ts'
import type { PaperDefinition } from '../definitions/paper-definition.ts'
import type { Source } from '../definitions/source.ts'
import { readExtract } from '../extracts/read-extract.ts'
import { isError, type Problem, problem } from '../problems/problem.ts'
import { endMonthOf, folderId, monthsAfter, type PaperPeriod } from '../terms/period.ts'
import type { CachedFiles } from './cached-files.ts'
import type { ReadFile } from './file-reader.ts'
import { type FilesRead, filesByTables } from './files-by-tables.ts'
import { filesOfSource, sayPattern } from './files-of-source.ts'

interface Asked {
  readonly paper: PaperDefinition
  readonly of: PaperPeriod
}

/** In the first folder that has a file of the source; where none has, the paper's own is the one reported. */
export async function readSource(
  source: Source,
  asked: Asked,
  definitions: Definitions,
  workspace: CachedFiles,
  readFile: ReadFile = readExtract,
): Promise<FilesRead> {
  const [own, ...others] = periodsRead(source, asked)
  const inOwn = await readFolder(source, own, definitions, workspace, readFile)
  if (inOwn.isDecided) return inOwn
  for (const period of others) {
    const read = await readFolder(source, period, definitions, workspace, readFile)
    if (read.isDecided) return read
  }
  return inOwn
}

const PERIOD = '{period}'

/**
 * The periods whose folders are looked into, in order. A paper about a quarter or a year may be made from a monthly extract
 * that covers it: where its own folder has no file, from that of its last month or of one of the two months after it.
 * Worked: Q3 2016/17 from `2016-17-Q3`, or else from `2016-12`, `2017-01` or `2017-02`.
 */
function periodsRead({ folder }: Source, { paper, of }: Asked): [PaperPeriod, ...PaperPeriod[]] {
  const last = endMonthOf(of)
  const isOfSpan = paper.period === 'quarter' || paper.period === 'year'
  return isOfSpan && folder.includes(PERIOD) ? [of, last, monthsAfter(last, 1), monthsAfter(last, 2)] : [of]
}

async function readFolder(
  source: Source,
  period: PaperPeriod,
  definitions: Definitions,
  workspace: CachedFiles,
  readFile: ReadFile,
): Promise<FilesRead> {
  const folder = `data/${source.folder.replace(PERIOD, folderId(period))}`
  const { files, problems: ofNames } = filesOfSource(source, folder, await workspace.list(folder))
  if (ofNames.some(isError)) return { extracts: [], problems: ofNames, isDecided: true }
  if (files.length === 0)
    return { extracts: [], problems: [...noFile(source, folder), ...ofNames], isDecided: false }
  const read = await Promise.all(
    files.map(async file => {
      const { bytes, sha256 } = await workspace.read(file)
      const { areas, indicators, groups } = definitions
      return readFile(bytes, file, sha256, {
        source,
        council: areas.council.id,
        period: endMonthOf(period),
        indicators,
        comparators: areas.comparators,
        groups,
        areas: new Set([areas.council, ...areas.comparators].map(area => area.id)),
      })
    }),
  )
  const [only, another] = read
  const found =
    only !== undefined && another === undefined && source.file !== undefined
      ? { extracts: [only.extract], problems: only.problems, isDecided: true }
      : filesByTables(source, folder, read)
  return { ...found, problems: [...ofNames, ...found.problems] }
}

const noFile = (source: Source, folder: string): Problem[] => {
  const facts = { source: source.id, pattern: sayPattern(source), folder }
  return source.required ? [problem('error', 'extract-missing', { file: folder }, facts)] : []
}
