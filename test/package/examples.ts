// The programs in docs/library.md, and a project that uses the library as they do.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../../src/setup/run.mjs'
import { REPOSITORY, textOf } from '../workspace.ts'

/** Each program by the heading above it. */
export async function examples(): Promise<ReadonlyMap<string, string>> {
  const sections = (await textOf('docs/library.md')).split(/^## /m).slice(1)
  return new Map(
    sections.flatMap(section => {
      const [, code] = /^```ts\n([\s\S]*?)^```$/m.exec(section) ?? []
      return code === undefined ? [] : [[section.slice(0, section.indexOf('\n')), code] as const]
    }),
  )
}

/** All that the library exports is used; what is wrong must be found. */
const CONSUMER = `import {
  type AllChecked, BrowserError, type Change, type Checked, check, checkAll, type CompareRequest, type Comparison,
  compare, type Excepted, type Explanation, exceptions, explain, type Figure, type IndicatorRequest, type Input,
  type Origin, type Outside, outsideOf, type Paper, type PaperRequest, type PrintedRecord, type Printer, type Problem,
  type ProblemCode, ProblemsError, type Produced, produce, type Released, type ReleaseRequest, release, type Severity,
  sayProblem, sayProblems,
} from 'orderpaper'

const workspace: Outside = outsideOf('.', (step: string) => step)
const request: PaperRequest = { paper: 'monthly', period: '2017-01' }
const indicator: IndicatorRequest = { ...request, indicator: '6.7' }
const compared: CompareRequest = { ...request, with: '2016-12/1' }
const publication: ReleaseRequest = { ...request, reason: 'First', approvedBy: 'A post', on: '2017-02-20' }

export const produced: Produced = await produce(request, workspace)
export const paper: Paper = produced.paper
export const figure: Figure | undefined = paper.figures['6.7@2017-01']
export const record: PrintedRecord = produced.record
export const inputs: readonly Input[] = produced.inputs
export const checked: Checked = await check(request, workspace)
export const problem: Problem | undefined = checked.problems[0]
export const severity: Severity | undefined = problem?.severity
export const code: ProblemCode | undefined = problem?.code
export const origin: Origin | undefined = problem?.origin
export const all: AllChecked = await checkAll(workspace)
export const explanation: Explanation = await explain(indicator, workspace)
export const excepted: Excepted = await exceptions(indicator, workspace)
export const comparison: Comparison | undefined = await compare(compared, workspace)
export const change: Change | undefined = comparison?.changed[0]
export const released: Released = await release(publication, workspace)
export const printer: Printer = workspace.openPrinter()
export const sentences: string[] = [...checked.problems.map(sayProblem), sayProblems(all.problems)]
export const errors: Error[] = [new ProblemsError([]), new BrowserError('none')]
// @ts-expect-error a paper and a period are needed
export const wrong = check({ paper: 'monthly' }, workspace)
// @ts-expect-error and for a release who approved it, when and why
export const incomplete = release(request, workspace)
// @ts-expect-error the workings of a paper are not part of it
export const workings: unknown = produced.definitions
`

const CONFIG = {
  compilerOptions: {
    module: 'nodenext',
    moduleResolution: 'nodenext',
    target: 'es2024',
    lib: ['es2024'],
    types: ['node'],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  },
  include: ['*.ts'],
}

/** What the type check of a strict program says that uses the library; nothing if it is right. */
export async function typeCheckIn(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(CONFIG))
  await writeFile(join(folder, 'consumer.ts'), CONSUMER)
  for (const [index, code] of [...(await examples()).values()].entries())
    await writeFile(join(folder, `example-${index + 1}.ts`), code)
  const tsc = join(REPOSITORY, 'node_modules', 'typescript', 'bin', 'tsc')
  const { output } = await run(process.execPath, [tsc, '--project', folder], { seconds: 120, cwd: folder })
  return output
}
