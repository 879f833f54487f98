// The commands of the documents that print, or that need what was printed: run in the order in which a user runs them.
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { REPOSITORY } from '../workspace.ts'
import { commandsOf, orderpaperWords, PRINTING } from './commands.ts'

let workspace: string
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'orderpaper-commands-'))
  await cp(join(REPOSITORY, 'data'), join(workspace, 'data'), { recursive: true })
})
afterAll(() => rm(workspace, { recursive: true, force: true }))

const inOrder = PRINTING.flatMap(verb =>
  commandsOf('printing').flatMap(command => {
    const words = orderpaperWords(command) ?? []
    return words[0] === verb ? [[command.text, words] as const] : []
  }),
)

describe('orderpaper', () => {
  it('has a command of each verb that prints', () =>
    expect([...new Set(inOrder.map(([, [verb]]) => verb))]).toEqual(PRINTING))

  it.each(inOrder)('%s', async (_, words) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['src/cli/orderpaper.mjs', ...words, '--workspace', workspace],
      { cwd: REPOSITORY },
    )
    expect(stdout).not.toBe('')
  })
})

/** Of an invented council, up to the month of the first page. */
const SCORECARD = `Exampleshire Council,,,
Indicator,Target,Aug 2025,Sep 2025
Reviews held on time,95%,94.1%,96.0%
Life story books done,,12,14
`

describe('the first page of the README', () => {
  it('makes a first paper of workbooks beside the program, and then checks and produces it', async () => {
    const program = join(workspace, 'beginning', 'orderpaper')
    const workbooks = join(program, '..', 'workbooks')
    for (const folder of [program, workbooks]) await mkdir(folder, { recursive: true })
    await writeFile(join(workbooks, 'scorecard.csv'), SCORECARD)
    const given = commandsOf('first page').map(command => orderpaperWords(command) ?? [])
    const printed: string[] = []
    for (const words of ['init', 'check', 'produce'].flatMap(verb => given.filter(([one]) => one === verb))) {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [join(REPOSITORY, 'src/cli/orderpaper.mjs'), ...words],
        { cwd: program },
      )
      printed.push(stdout)
    }
    const [begun, checked, made] = printed
    expect(begun).toContain('Exampleshire Council, September 2025: 2 indicators from 1 table')
    expect(begun).toContain('The first paper is in ../our-papers/out/corporate-parenting-monthly/2025-09/.')
    expect(checked).toContain('warning')
    expect(made).toContain('out/corporate-parenting-monthly/2025-09/paper.pdf')
    expect([given.length, printed.length]).toEqual([3, 3])
  })
})
