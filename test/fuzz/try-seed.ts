// One run: damages a file as its seed says, makes the paper, and holds what must hold of every input. In: a seed. Out:
// what was damaged, and the fault if there is one.
import { checkOutputs } from '../../src/formats/check-outputs.ts'
import { makePaper } from '../../src/make-paper.ts'
import { isError, type Problem, ProblemsError } from '../../src/problems/problem.ts'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { drawAndFill } from '../../src/verbs/draw-and-fill.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import type { Outside } from '../../src/workspace/outside.ts'
import { outsideOfFiles, realOutside } from '../workspace.ts'
import { damaged, type Step, stepsFor } from './damage.ts'
import { randomOf } from './random.ts'
import { type Subject, subjectsOf } from './subjects.ts'

export interface Tried {
  readonly seed: number
  readonly subject: string
  readonly file: string
  readonly steps: readonly Step[]
  /** Absent if the input was read, or refused in words. */
  readonly fault?: string
}

export interface Plan {
  readonly subject: Subject
  readonly file: string
  readonly steps: readonly Step[]
}

const subjects = subjectsOf()
const BUILT_IN = Object.getOwnPropertyNames(Object.prototype).join()

export function planOf(seed: number): Plan {
  const random = randomOf(seed)
  const subject = random.pick(subjects)
  const [first, ...others] = [...subject.files.keys()].filter(file => subject.damages.test(file)).sort()
  if (first === undefined) throw new Error(`the subject ${subject.name} has no file to damage`)
  const file = random.pick([first, ...others])
  return { subject, file, steps: stepsFor(file, random) }
}

/** `steps`: some of those of the seed, to find which of them matter. */
export async function trySeed(seed: number, steps?: readonly Step[]): Promise<Tried> {
  const plan = planOf(seed)
  const used = steps ?? plan.steps
  const { subject, file } = plan
  const bytes = damaged(subject.files.get(file) ?? new Uint8Array(), used)
  const fault = await faultOf(subject, new Map([...subject.files, [file, bytes]]))
  return { seed, subject: subject.name, file, steps: used, ...(fault !== undefined && { fault }) }
}

async function faultOf(
  subject: Subject,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<string | undefined> {
  try {
    const problems = await problemsOf(subject, outsideWith(files))
    const said = problems
      .map(one => sayProblem(one))
      .find(text => /\n\s+at \S+ \(|node:internal|\.ts:\d+:\d+/.test(text))
    if (said !== undefined) return `a stack trace in a message: ${said.slice(0, 300)}`
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
  return Object.getOwnPropertyNames(Object.prototype).join() === BUILT_IN
    ? undefined
    : 'the prototype of all objects changed'
}

async function problemsOf({ name, paper, period }: Subject, outside: Outside): Promise<readonly Problem[]> {
  try {
    const made = await makePaper({ paper, period }, openWorkspace(outside))
    const templates = await outside.templates()
    const problems = [...made.problems, ...checkOutputs(made.paper, templates)]
    if (problems.some(isError)) return problems
    // Drawing takes a second, and depends on templates and figures alone.
    if (name === 'templates') await drawAndFill(made.paper, templates)
    return problems
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems
    throw error
  }
}

/** Nothing can be written: an attempt is a fault. */
function outsideWith(files: ReadonlyMap<string, Uint8Array>): Outside {
  return {
    ...outsideOfFiles(files),
    templates: async () => {
      const templates = await realOutside().templates()
      const own = [...files].filter(([file]) => file.startsWith('templates/'))
      const texts = own.map(
        ([file, bytes]) => [file.slice('templates/'.length), new TextDecoder().decode(bytes)] as const,
      )
      return { ...templates, files: new Map([...templates.files, ...texts]) }
    },
  }
}
