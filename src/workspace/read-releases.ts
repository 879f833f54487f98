// Reads the releases of a paper. In: the paper and the files of the workspace. Out: the shelf of its
// releases.
import { parseYaml } from '../definitions/parse-yaml.ts'
import { ProblemsError } from '../problems/problem.ts'
import { approvalsSchema } from '../releases/approvals.ts'
import { releasesAmong } from '../releases/choose.ts'
import { type Release, releaseFile } from '../releases/release-record.ts'
import { readRelease } from '../releases/release-text.ts'
import { approvalsFile, type Shelf } from '../releases/shelf.ts'
import type { CachedFiles } from './cached-files.ts'
import { memoised } from './memoised.ts'

/** A release is large: it is parsed once. */
export function shelfOf(paper: string, files: CachedFiles): Shelf {
  const openFile = memoised((file: string) => openRelease(file, files))
  return {
    list: async () => releasesAmong(await files.list(`data/releases/${paper}`), paper),
    open: which => openFile(releaseFile(paper, which)),
    input: async which => {
      const { file, sha256 } = await files.read(releaseFile(paper, which))
      return { file, sha256, is: 'release' }
    },
    approvals: () => readApprovals(paper, files),
  }
}

async function openRelease(file: string, files: CachedFiles): Promise<Release> {
  const { bytes } = await files.read(file)
  const { release, problems } = readRelease(file, new TextDecoder().decode(bytes))
  if (release === undefined) throw new ProblemsError(problems)
  return release
}

async function readApprovals(paper: string, files: CachedFiles): ReturnType<Shelf['approvals']> {
  const file = approvalsFile(paper)
  if (!(await files.list(`data/releases/${paper}`)).includes(file))
    return { approvals: [], papers: [], inputs: [] }
  const { bytes, sha256 } = await files.read(file)
  const { value, problems } = parseYaml(file, new TextDecoder().decode(bytes), approvalsSchema)
  if (value === undefined) throw new ProblemsError(problems)
  return { ...value, inputs: [{ file, sha256, is: 'approvals' }] }
}
