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
import { guardMadePaper } from './guard-made-paper.ts'
import { fingerprintsOf } from './readiness/fingerprints-of.ts'
import { readiness } from './readiness/readiness.ts'

export interface Checked {
  readonly problems: readonly Problem[]
  /** What the commentary says that the figures could not be held against. */
  readonly notChecked: MadePaper['notChecked']
  /**
   * Those that stand in the way of a release; the accessibility of the pages is checked when they are made. Absent if
   * an error stops the paper.
   */
  readonly obstacles?: readonly Problem[]
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

/** `2 of these stand in the way of a release: change-not-approved (2).` */
export function sayObstacles(obstacles: readonly Problem[] | undefined): string {
  if (obstacles === undefined) return ''
  const codes = [...Map.groupBy(obstacles, ({ code }) => code)].map(
    ([code, all]) => `${code} (${all.length})`,
  )
  const found =
    codes.length === 0
      ? 'Nothing stands'
      : `${obstacles.length} of these ${obstacles.length === 1 ? 'stands' : 'stand'}`
  return `\n${found} in the way of a release${codes.length === 0 ? '' : `: ${codes.join(', ')}`}.\n`
}

export async function check(request: PaperRequest, outside: Outside): Promise<Checked> {
  const workspace = openWorkspace(outside)
  try {
    const [made, templates] = await Promise.all([makePaper(request, workspace), workspace.templates()])
    const signed = await workspace.signatures(made.paper.id, made.paper.period.id)
    const approvals = await workspace.shelf(made.paper.id).approvals()
    // Before anything is printed, the commentary alone is guarded.
    const { blocks } = await guardMadePaper(made, new Map(), workspace)
    const obstacles = readiness({ made, approvals, fingerprints: fingerprintsOf(made, templates), blocks })
    const found = [...made.problems, ...checkOutputs(made.paper, templates), ...signed.problems]
    return {
      problems: [...found, ...obstacles.filter(one => !found.includes(one))],
      notChecked: made.notChecked,
      obstacles,
    }
  } catch (error) {
    if (error instanceof ProblemsError) return { problems: error.problems, notChecked: [] }
    throw error
  }
}
