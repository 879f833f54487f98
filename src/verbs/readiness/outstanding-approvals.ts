// Approvals that the paper's definition asks for and that were not given, and those that have lapsed: what was approved
// has changed since.
import { type ApprovedPart, approvedParts } from '../../definitions/paper-approvals.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import type { Fingerprints, PaperApproval } from '../../releases/approvals.ts'
import { approvalsFile } from '../../releases/shelf.ts'
import { sayDay } from '../../terms/period.ts'
import { listInWords } from '../../terms/words.ts'
import type { Obstacle } from './obstacle.ts'

const PARTS: Readonly<Record<ApprovedPart, string>> = {
  data: 'the data of the paper',
  rules: 'its rules',
  words: 'its words',
  output: 'what it prints',
}

export const outstandingApprovals: Obstacle = ({ made, approvals, fingerprints }) => {
  const { id, period } = made.paper
  const required = made.definitions.papers.get(id)?.approvals ?? []
  const given = approvals.papers.filter(one => one.period === period.id)
  const posts = [...new Set([...required, ...given].map(({ by }) => by))]
  return posts.flatMap(by => {
    const own = given.filter(one => one.by === by)
    const asked = required.filter(one => one.by === by).flatMap(one => one.of)
    return standing({ paper: id, period: period.id, by, asked, own, fingerprints }) ?? []
  })
}

interface Post {
  readonly paper: string
  readonly period: string
  readonly by: string
  readonly asked: readonly ApprovedPart[]
  readonly own: readonly PaperApproval[]
  readonly fingerprints: Fingerprints
}

/** What one post has still to approve. */
function standing({ paper, period, by, asked, own, fingerprints }: Post): Problem | undefined {
  const wanted = approvedParts.filter(
    part => asked.includes(part) || own.some(({ of }) => of[part] !== undefined),
  )
  const open = wanted.filter(part => !own.some(({ of }) => of[part] === fingerprints[part]))
  if (open.length === 0) return undefined
  const file = approvalsFile(paper)
  const of = open.map(part => `${part}: "${fingerprints[part]}"`).join(', ')
  const entry = `{ period: ${period}, by: ${by}, on: <day>, of: { ${of} } }`
  const changed = open.filter(part => own.some(one => one.of[part] !== undefined))
  const last = own.at(-1)
  return last === undefined || changed.length === 0
    ? problem('warning', 'paper-not-approved', { file }, { by, of: say(open), file, entry })
    : problem(
        'warning',
        'paper-approval-lapsed',
        { file },
        { by, on: sayDay(last.on), changed: say(changed), file, entry },
      )
}

const say = (parts: readonly ApprovedPart[]): string => listInWords(parts.map(part => PARTS[part]))
