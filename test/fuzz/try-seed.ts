// One run: a subject, damage to one of its files, and what must hold of every input. In: a seed. Out:
// what was damaged, and the fault if there is one.
import { type Problem, ProblemsError } from '../../src/problems/problem.ts'
import { sayProblem } from '../../src/problems/say-problems.ts'
import type { Outside } from '../../src/workspace/outside.ts'
import { outsideOfFiles, realOutside } from '../workspace.ts'
import { damaged, type Step, stepsFor } from './damage.ts'
import type { Files } from './damage-files.ts'
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

const subjects = await subjectsOf()

/** Of what every value inherits, the names: one more or fewer is a change that all later runs would feel. */
const builtIn = (): string =>
  [Object, Array, String, Number, Function, Map, Promise]
    .map(({ prototype }) => Object.getOwnPropertyNames(prototype).join())
    .join(' ')
const BUILT_IN = builtIn()

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
  const fault = await faultOf(subject, finished(subject, damaged(subject.files, file, used), file))
  return { seed, subject: subject.name, file, steps: used, ...(fault !== undefined && { fault }) }
}

function finished({ finish }: Subject, files: Files, file: string): Files {
  const bytes = files.get(file)
  return finish === undefined || bytes === undefined ? files : new Map(files).set(file, finish(bytes))
}

async function faultOf({ run, paper, period }: Subject, files: Files): Promise<string | undefined> {
  try {
    const problems = await refused(run({ paper, period }, outsideWith(files)))
    const said = problems
      .map(one => sayProblem(one))
      .find(text => /\n\s+at \S+ \(|node:internal|\.ts:\d+:\d+/.test(text))
    if (said !== undefined) return `a stack trace in a message: ${said.slice(0, 300)}`
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
  return builtIn() === BUILT_IN ? undefined : 'the prototype of all objects changed'
}

/** A refusal in words is an answer. */
const refused = (running: Promise<readonly Problem[]>): Promise<readonly Problem[]> =>
  running.catch(error => {
    if (error instanceof ProblemsError) return error.problems
    throw error
  })

/** The only files that a verb may write: an attempt at any other is a fault. Nothing is written at all. */
const MAY_WRITE = /^(out\/exceptions|data\/releases)\/(?!.*\.\.)[a-z0-9-]+\/\d{4}-\d{2}\/[A-Za-z0-9.-]+$/

function outsideWith(files: Files): Outside {
  const write = (file: string) => {
    if (!MAY_WRITE.test(file)) throw new Error(`an attempt to write ${file}`)
  }
  return {
    ...outsideOfFiles(files),
    append: async file => {
      write(file)
      return true
    },
    replaceFolder: async folder => {
      write(folder)
      return undefined
    },
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
