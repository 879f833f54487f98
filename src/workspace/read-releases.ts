// Reads the releases of a paper. In: the paper and the files of the workspace. Out: the shelf of its
// releases.
import { parseYaml } from '../definitions/parse-yaml.ts'
import { ProblemsError } from '../problems/problem.ts'
import { approvalsSchema } from '../releases/approvals.ts'
import { releasesAmong } from '../releases/choose.ts'
import { type Release, type ReleaseId, releaseFile, releaseFolder } from '../releases/release-record.ts'
import { readRelease } from '../releases/release-text.ts'
import { approvalsFile, type Shelf } from '../releases/shelf.ts'
import type { Edition, OutsideEdition } from '../terms/edition.ts'
import type { CachedFiles } from './cached-files.ts'
import { memoised } from './memoised.ts'

/** A release is large: it is parsed once. */
export function shelfOf(paper: string, edition: Edition, files: CachedFiles): Shelf {
  const openFile = memoised((file: string) => openRelease(file, files))
  const fileOf = ({ period, n }: ReleaseId) => releaseFile(paper, { period, n, edition })
  return {
    list: async () => releasesAmong(await files.list(releaseFolder(paper, edition)), paper, edition),
    open: which => openFile(fileOf(which)),
    input: async which => {
      const { file, sha256 } = await files.read(fileOf(which))
      return { file, sha256, is: 'release' }
    },
    approvals: () => readApprovals(paper, files),
  }
}

/** Who reads an exempt paper may read the public ones. */
const ALSO_READ: Readonly<Record<OutsideEdition, readonly OutsideEdition[]>> = {
  public: ['public'],
  exempt: ['public', 'exempt'],
}

/** Every release, of any paper, that the readers of an edition may have seen. */
export async function publishedFor(edition: OutsideEdition, files: CachedFiles): Promise<Release[]> {
  const listed = await Promise.all(ALSO_READ[edition].map(one => files.list(`data/releases/${one}`)))
  return Promise.all(
    listed
      .flat()
      .filter(file => /\/[1-9]\d*\.json$/.test(file))
      .map(file => openRelease(file, files)),
  )
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
