// Finds every problem of a paper without printing it, or of all definitions. In: a request. Out: problems; no
// browser is started.

import { checkOutputs } from '../formats/check-outputs.ts'
import { makePaper } from '../make-paper.ts'
import { type Problem, ProblemsError } from '../problems/problem.ts'
import { sayProblem, sayProblems } from '../problems/say-problems.ts'
import { counted } from '../terms/words.ts'
import { openWorkspace } from '../workspace/open-workspace.ts'
import type { Outside } from '../workspace/outside.ts'
import type { PaperRequest } from '../workspace/read-paper-inputs.ts'

export interface Checked {
  readonly problems: readonly Problem[]
}

export interface AllChecked extends Checked {
  /** How many files of definitions were looked at. */
  readonly files: number
}

/** Every definition of the workspace, whichever paper has a use for it. */
export async function checkAll(outside: Outside): Promise<AllChecked> {
  const { files, problems } = await openWorkspace(outside).allDefinitions()
  return { problems, files: files.length }
}

/** Which paper a problem stops is for the paper's own check to say. */
export function sayAllChecked({ files, problems }: AllChecked): string {
  const found = problems.map(one => `\n${sayProblem(one)}\n`).join('')
  return `Looked at ${counted(files, 'file')} of definitions.\n${found || sayProblems([])}`
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
