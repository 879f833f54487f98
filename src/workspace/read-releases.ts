// Reads what was published of a paper. In: the paper and the outside world. Out: the shelf of its releases.
import { parseYaml } from '../definitions/parse-yaml.ts'
import { ProblemsError } from '../problems/problem.ts'
import { approvalsSchema } from '../releases/approvals.ts'
import { releasesAmong } from '../releases/choose.ts'
import { fileOf, type Release, type WhichRelease } from '../releases/release.ts'
import { readRelease } from '../releases/release-text.ts'
import { approvalsFile, type Shelf } from '../releases/shelf.ts'
import { sha256 } from '../terms/sha256.ts'
import type { Outside } from './outside.ts'

export function shelfOf(paper: string, outside: Outside): Shelf {
  return {
    list: async () => releasesAmong(await outside.list(`data/releases/${paper}`), paper),
    open: which => openRelease(paper, which, outside),
    input: async which => {
      const file = fileOf(paper, which)
      return { file, sha256: sha256(await outside.read(file)), is: 'release' }
    },
    approvals: () => readApprovals(paper, outside),
  }
}

async function openRelease(paper: string, which: WhichRelease, outside: Outside): Promise<Release> {
  const file = fileOf(paper, which)
  const { release, problems } = readRelease(file, new TextDecoder().decode(await outside.read(file)))
  if (release === undefined) throw new ProblemsError(problems)
  return release
}

async function readApprovals(paper: string, outside: Outside): ReturnType<Shelf['approvals']> {
  const file = approvalsFile(paper)
  if (!(await outside.list(`data/releases/${paper}`)).includes(file)) return { approvals: [], inputs: [] }
  const bytes = await outside.read(file)
  const { value, problems } = parseYaml(file, new TextDecoder().decode(bytes), approvalsSchema)
  if (value === undefined) throw new ProblemsError(problems)
  return { approvals: value.approvals, inputs: [{ file, sha256: sha256(bytes), is: 'approvals' }] }
}
