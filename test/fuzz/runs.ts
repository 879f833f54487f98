// What a subject's run does with the damaged files: one verb of the program each, as its command does, but without
// drawing and printing. In: a paper, and the outside world. Out: the problems that it reports.
import { checkOutputs } from '../../src/formats/check-outputs.ts'
import { type MadePaper, makePaper } from '../../src/make-paper.ts'
import { BrowserError } from '../../src/pdf/printer.ts'
import { isError, type Problem } from '../../src/problems/problem.ts'
import { writeRelease } from '../../src/releases/release-text.ts'
import { checkAll } from '../../src/verbs/check.ts'
import { compare, sayComparison } from '../../src/verbs/compare.ts'
import { drawAndFill } from '../../src/verbs/draw-and-fill.ts'
import { exceptions } from '../../src/verbs/exceptions.ts'
import { explain, sayExplanation } from '../../src/verbs/explain.ts'
import { release } from '../../src/verbs/release.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import type { Outside } from '../../src/workspace/outside.ts'
import type { PaperRequest } from '../../src/workspace/read-paper-inputs.ts'
import { releaseOf } from '../releases/workspace.ts'

export type Run = (request: PaperRequest, outside: Outside) => Promise<readonly Problem[]>

export const makes: Run = async (request, outside) => (await made(request, outside)).problems

/** Drawing takes a second, and depends on templates and figures alone. */
export const makesAndDraws: Run = async (request, outside) => {
  const { paper, problems } = await made(request, outside)
  if (!problems.some(isError)) await drawAndFill(paper, await outside.templates())
  return problems
}

async function made(request: PaperRequest, outside: Outside): Promise<Pick<MadePaper, 'paper' | 'problems'>> {
  const workspace = openWorkspace(outside)
  const { paper, problems } = await makePaper(request, workspace)
  const signed = await workspace.signatures(paper.id, paper.period.id)
  return {
    paper,
    problems: [...problems, ...checkOutputs(paper, await outside.templates()), ...signed.problems],
  }
}

export const compares: Run = async (request, outside) => {
  sayComparison(await compare(request, outside))
  return []
}

/** The total that fell is not approved. What passes the gate is recorded without being printed. */
export const releases: Run = async (request, outside) => {
  const given = { reason: 'Again', approvedBy: 'Head of Service', on: '2017-03-20' }
  const despite = [{ code: 'change-not-approved', reason: 'The panel meets tomorrow' }]
  try {
    await release({ ...request, ...given, despite, despiteApprovedBy: 'Director' }, outside)
  } catch (error) {
    if (!(error instanceof BrowserError)) throw error
    writeRelease(releaseOf(await makePaper(request, openWorkspace(outside)), { n: 2, ...given }))
  }
  return []
}

export const explains =
  (indicator: string): Run =>
  async (request, outside) => {
    sayExplanation(await explain({ ...request, indicator }, outside))
    return []
  }

export const lists =
  (indicator: string): Run =>
  async (request, outside) => {
    await exceptions({ ...request, indicator }, outside)
    return []
  }

export const checksAll: Run = async (_, outside) => (await checkAll(outside)).problems
