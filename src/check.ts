// Finds every problem of a paper without printing it. In: a request. Out: problems; no browser is started.
import { makePaper, type PaperRequest } from './make-paper.ts'
import { checkOutputs } from './outputs/check-outputs.ts'
import type { Outside } from './outside.ts'
import { ProblemsError, type Problem } from './problems/problem.ts'
import { readSignatures } from './read-inputs.ts'

export interface Checked {
  readonly problems: readonly Problem[]
}

export async function check(request: PaperRequest, outside: Outside): Promise<Checked> {
  try {
    const [made, templates] = await Promise.all([makePaper(request, outside), outside.templates()])
    const signed = await readSignatures(made.paper.id, made.paper.period.id, outside)
    return { problems: [...made.problems, ...checkOutputs(made.paper, templates), ...signed.problems] }
  } catch (error) {
    if (error instanceof ProblemsError) return { problems: error.problems }
    throw error
  }
}
