// Finds every problem in a paper, or in all definitions, without starting a browser. In: a request. Out:
// problems.

import { checkPapersTogether } from '../checks/consistency.ts'
import { checkOutputs } from '../formats/check-outputs.ts'
import { type MadePaper, makePaper } from '../make-paper.ts'
import { type Problem, ProblemsError } from '../problems/problem.ts'
import { sayProblem, sayProblems } from '../problems/say-problems.ts'
import { counted } from '../terms/words.ts'
import { openWorkspace } from '../workspace/open-workspace.ts'
import type { Outside } from '../workspace/outside.ts'
import type { PaperRequest } from '../workspace/read-paper-inputs.ts'

export interface Checked {
  readonly problems: readonly Problem[]
  /** What the commentary says that the figures could not be held against. */
  readonly notChecked: MadePaper['notChecked']
}

export interface AllChecked extends Pick<Checked, 'problems'> {
  /** How many definition files were checked. */
  readonly files: number
}

/** Checks every definition in the workspace, whether or not a paper uses it, and the labels that papers share. */
export async function checkAll(outside: Outside): Promise<AllChecked> {
  const { definitions, files, problems } = await openWorkspace(outside).allDefinitions()
  const shared = definitions === undefined ? [] : checkPapersTogether(definitions)
  return { problems: [...problems, ...shared], files: files.length }
}

/** Does not say which paper a problem stops: the check of that paper does. */
export function sayAllChecked({ files, problems }: AllChecked): string {
  const found = problems.map(one => `\n${sayProblem(one)}\n`).join('')
  return `Checked ${counted(files, 'definition file')}.\n${found || sayProblems([])}`
}

export async function check(request: PaperRequest, outside: Outside): Promise<Checked> {
  const workspace = openWorkspace(outside)
  try {
    const [made, templates] = await Promise.all([makePaper(request, workspace), workspace.templates()])
    const signed = await workspace.signatures(made.paper.id, made.paper.period.id)
    return {
      problems: [...made.problems, ...checkOutputs(made.paper, templates), ...signed.problems],
      notChecked: made.notChecked,
    }
  } catch (error) {
    if (error instanceof ProblemsError) return { problems: error.problems, notChecked: [] }
    throw error
  }
}
