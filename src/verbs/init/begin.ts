// Makes the files of a new workspace from a council's workbooks. In: what is seen in them. Out: the proposal, and the files that
// say it, whose first check finds no error.
import { periodId } from '../../terms/period.ts'
import { ifNotThere } from '../../workspace/held-files.ts'
import type { Outside } from '../../workspace/outside.ts'
import type { PaperRequest } from '../../workspace/read-paper-inputs.ts'
import { check } from '../check.ts'
import { nationalRegister } from './national-register.ts'
import type { Proposal } from './proposal.ts'
import { propose } from './propose.ts'
import type { BooksRead } from './read-books.ts'
import { doubtsOf } from './say-proposal.ts'
import { withTriedPaper } from './tried-paper.ts'
import { withTriedTables } from './tried-tables.ts'
import { paperOf, writeDefinitions, writeReadme } from './write-definitions.ts'

type Books = BooksRead['books']
export type NewFiles = ReadonlyMap<string, Uint8Array | string>

/** What `inside` has already is part of the workspace that is tried. */
export async function proposed(books: Books, inside: Outside): Promise<Proposal> {
  const register = nationalRegister(await inside.standard())
  const found = propose(
    books.map(({ seen }) => seen),
    register,
  )
  const read = await withTriedTables(found, new Map(books.map(({ seen, bytes }) => [seen.file, bytes])))
  return withTriedPaper(read, async proposal => {
    const outside = withFiles(inside, filesOfProposal(proposal, books))
    const { problems } = await check(requestOf(proposal), outside)
    return problems
  })
}

export const requestOf = ({ period }: Proposal): PaperRequest => ({
  paper: paperOf(period),
  period: periodId(period),
})

export function filesOfProposal(proposal: Proposal, books: Books): NewFiles {
  const period = periodId(proposal.period)
  return new Map<string, Uint8Array | string>([
    ['README.md', writeReadme(proposal, period, doubtsOf(proposal))],
    ...writeDefinitions(proposal),
    ...books.map(({ seen, bytes }) => [`data/extracts/${period}/${seen.file}`, bytes] as const),
  ])
}

/** As if the files were written already; those that are there stay as they are. */
const withFiles = (inside: Outside, files: NewFiles): Outside => ({
  ...inside,
  list: async folder => {
    const own = [...files.keys()].filter(file => file.startsWith(`${folder}/`))
    return [...new Set([...(await inside.list(folder)), ...own])].sort()
  },
  read: async file => {
    const content = (await inside.read(file).catch(ifNotThere(undefined))) ?? files.get(file)
    if (content === undefined) return inside.read(file)
    return typeof content === 'string' ? new TextEncoder().encode(content) : content
  },
})
