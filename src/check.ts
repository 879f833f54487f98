// Finds every problem of a paper without printing it. In: a request. Out: problems; no browser is started.
import { makePaper, type PaperRequest } from './make-paper.ts'
import { checkTemplates } from './outputs/check-templates.ts'
import type { Outside } from './outside.ts'
import { ProblemsError, type Problem } from './problems/problem.ts'

export interface Checked {
  readonly problems: readonly Problem[]
}

export async function check(request: PaperRequest, outside: Outside): Promise<Checked> {
  try {
    const [made, templates] = await Promise.all([makePaper(request, outside), outside.templates()])
    return { problems: [...made.problems, ...checkTemplates(made.paper, templates)] }
  } catch (error) {
    if (error instanceof ProblemsError) return { problems: error.problems }
    throw error
  }
}
