// Finds every problem of a paper without printing it. In: a request. Out: problems; no browser is started.

import { checkOutputs } from '../formats/check-outputs.ts'
import { makePaper } from '../make-paper.ts'
import { type Problem, ProblemsError } from '../problems/problem.ts'
import { openWorkspace } from '../workspace/open-workspace.ts'
import type { Outside } from '../workspace/outside.ts'
import type { PaperRequest } from '../workspace/read-paper-inputs.ts'

export interface Checked {
  readonly problems: readonly Problem[]
}

export async function check(request: PaperRequest, outside: Outside): Promise<Checked> {
  const workspace = openWorkspace(outside)
  try {
    const [made, templates] = await Promise.all([makePaper(request, workspace), workspace.templates()])
    const signed = await workspace.signatures(made.paper.id, made.paper.period.id)
    return { problems: [...made.problems, ...checkOutputs(made.paper, templates), ...signed.problems] }
  } catch (error) {
    if (error instanceof ProblemsError) return { problems: error.problems }
    throw error
  }
}
