// Damaged and unusual deliveries, as analysts send them: a few files laid over a small workspace, in memory. In: the
// name of a case, or files of one's own. Out: what the paper prints, and the problems that are reported.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkOutputs } from '../../src/formats/check-outputs.ts'
import { makePaper } from '../../src/make-paper.ts'
import type { Paper } from '../../src/papers/paper.ts'
import { ProblemsError } from '../../src/problems/problem.ts'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { outsideOfFiles, SHARED } from '../workspace.ts'

const CASES = join(SHARED, 'cases')
/** Whether the shared cases are on this machine: the tests that need them are skipped where they are not. */
export const HAS_CASES = existsSync(join(CASES, 'README.md'))

export type Base = 'return' | 'small' | 'yearly'
type Files = ReadonlyMap<string, Uint8Array>
/** Files to put in; null takes a file, or a folder that ends with a slash, away. */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>

export interface Outcome {
  /** Each as the analyst reads it, with its place and its code. */
  readonly problems: readonly string[]
  readonly codes: readonly string[]
  readonly errors: number
  /** What is printed, by reference; undefined where nothing could be made. */
  readonly figures?: ReadonlyMap<string, string>
  readonly paper?: Paper
}

/** A case of `../shared/cases`, such as `08-quarters`, made and checked. */
export function runCase(name: string, changes: Changes = {}): Promise<Outcome> {
  const folder = join(CASES, name)
  const text = (file: string) => readFileSync(join(folder, file), 'utf8').trim()
  const removed = existsSync(join(folder, 'remove.txt')) ? text('remove.txt').split('\n') : []
  const [paper = '', period = ''] = text('args.txt').split(' ')
  const files = new Map([
    ...without(filesBelow(baseFolder(text('base.txt'))), removed),
    ...filesBelow(join(folder, 'input')),
  ])
  return outcomeOf(paper, period, withChanges(files, changes))
}

/** The base workspace with some files changed: papers `small` 2017-01, `yearly` 2021-22 and `ret`. */
export function runOn(base: Base, changes: Changes, period = PERIODS[base]): Promise<Outcome> {
  return outcomeOf(PAPERS[base], period, withChanges(filesBelow(baseFolder(base)), changes))
}

const PAPERS: Readonly<Record<Base, string>> = { return: 'ret', small: 'small', yearly: 'yearly' }
const PERIODS: Readonly<Record<Base, string>> = { return: '2023-24', small: '2017-01', yearly: '2021-22' }

const baseFolder = (base: string) => join(CASES, '_base', base)

async function outcomeOf(paper: string, period: string, files: Files): Promise<Outcome> {
  const outside = outsideOfFiles(files)
  const made = await makePaper({ paper, period }, openWorkspace(outside)).catch((error: unknown) => {
    if (error instanceof ProblemsError) return error
    throw error
  })
  const problems =
    made instanceof ProblemsError
      ? made.problems
      : [...made.problems, ...checkOutputs(made.paper, await outside.templates())]
  return {
    problems: problems.map(one => sayProblem(one)),
    codes: problems.map(({ code }) => code),
    errors: problems.filter(({ severity }) => severity === 'error').length,
    ...(!(made instanceof ProblemsError) && {
      paper: made.paper,
      figures: new Map(Object.values(made.paper.figures).map(({ ref, text }) => [ref, text])),
    }),
  }
}

function filesBelow(folder: string): Files {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  return new Map(
    entries
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(file => [file.slice(folder.length + 1), readFileSync(file)]),
  )
}

const without = (files: Files, removed: readonly string[]): Files =>
  new Map([...files].filter(([file]) => !removed.some(one => file === one || file.startsWith(`${one}/`))))

function withChanges(files: Files, changes: Changes): Files {
  const removed = Object.entries(changes).flatMap(([file, content]) =>
    content === null ? [file.replace(/\/$/, '')] : [],
  )
  const added = Object.entries(changes).flatMap(([file, content]) =>
    content === null
      ? []
      : [[file, typeof content === 'string' ? new TextEncoder().encode(content) : content] as const],
  )
  return new Map([...without(files, removed), ...added])
}
