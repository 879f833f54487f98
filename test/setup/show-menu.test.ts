// The menu behind start.cmd, with scripted answers: on a machine that notes what is run, and once on this one.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lastPaper } from '../../src/setup/last-paper.mjs'
import { thisMachine } from '../../src/setup/outside.mjs'
import { showMenu } from '../../src/setup/show-menu.mjs'
import { MONTHLY, REPOSITORY } from '../workspace.ts'

const PAPERS = [
  { id: 'monthly', title: 'Monthly report', periods: ['2017-02', '2017-01'] },
  { id: 'annual', title: 'Annual report', periods: ['2016-17'] },
  { id: 'new', title: 'New report', periods: [] },
]
let workspace: string
const inside = (file: string) => join(workspace, file)
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'orderpaper menu & (é)-'))
})
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

/** The menu with these answers; then nobody answers any more. */
async function menuWith(answers: string[], papers: unknown = PAPERS, platform = 'win32') {
  const ran: string[][] = []
  const said: string[] = []
  const run: typeof thisMachine.run = async (command, args) => {
    const words = args[0]?.endsWith('main.ts') ? args.slice(1, -2) : [command, ...args]
    ran.push([...words])
    if (words.join(' ') !== 'papers --json') return { code: 0, output: '' }
    return papers === null
      ? { code: 1, output: '' }
      : { code: 0, output: `(node:1) Warning: {x}\n${JSON.stringify({ papers }, undefined, 2)}\n` }
  }
  // Nothing is to be set up, on whichever system it is.
  const env = { ORDERPAPER_BROWSER: process.execPath }
  const outside = { ...thisMachine, env, platform, run, say: (line: string) => said.push(line) }
  const code = await showMenu(outside, workspace, async () => answers.shift())
  return { code, ran, said: said.join('\n') }
}
const PAPERS_ASKED = ['papers', '--json']

describe('showMenu(outside, workspace, ask)', () => {
  it('leaves when asked to, and when nobody answers', async () => {
    expect(await menuWith(['4'])).toMatchObject({ code: 0, ran: [] })
    expect(await menuWith([])).toMatchObject({ code: 0, ran: [] })
  })

  it('makes the newest paper for the newest period with Enter alone', async () => {
    const { ran, said } = await menuWith(['1', '', ''])
    expect(ran).toEqual([PAPERS_ASKED, ['produce', 'monthly', '2017-02']])
    expect(said).toContain('  1  Monthly report (monthly)\n  2  Annual report (annual)')
  })

  it('takes the paper and the period by number, and does not ask where there is one alone', async () => {
    expect((await menuWith(['1', '1', '2'])).ran).toEqual([PAPERS_ASKED, ['produce', 'monthly', '2017-01']])
    expect((await menuWith(['2', '2'])).ran).toEqual([PAPERS_ASKED, ['check', 'annual', '2016-17']])
  })

  it('says that there is nothing to make a paper from, and that a number is none', async () => {
    const { ran, said } = await menuWith(['1', '3', '9', 'x', '1', '7'])
    expect(ran).toEqual([PAPERS_ASKED, PAPERS_ASKED])
    expect(said).toContain('put the extracts into data/extracts/<period>')
    for (const wrong of ['9', 'x', '7']) expect(said).toContain(`“${wrong}” is none of the numbers.`)
  })

  it('shows why the papers cannot be listed, and goes on', async () => {
    const { code, ran } = await menuWith(['1', '3'], null)
    expect([code, ran]).toEqual([0, [PAPERS_ASKED, ['papers'], ['doctor']]])
  })

  it('opens the last paper with what the system opens it with', async () => {
    for (const [folder, file, time] of [
      ['out/monthly/2017-01', 'paper.pdf', 2],
      ['out/monthly/2017-02', 'paper.html', 3],
      ['out/public/monthly/2017-01', 'paper.pdf', 1],
    ] as const) {
      mkdirSync(inside(folder), { recursive: true })
      writeFileSync(inside(`${folder}/${file}`), '')
      utimesSync(inside(`${folder}/${file}`), time, time)
    }
    const last = inside('out/monthly/2017-02/paper.html')
    expect(lastPaper(thisMachine, workspace)).toBe(last)
    const { ran, said } = await menuWith(['3'])
    expect(ran).toEqual([['explorer.exe', last]])
    expect(said).toContain(`Open the last paper: ${join('out', 'monthly', '2017-02', 'paper.html')}`)
    expect((await menuWith(['3'], PAPERS, 'darwin')).ran).toEqual([['open', last]])
    expect((await menuWith(['3'], PAPERS, 'linux')).ran).toEqual([['xdg-open', last]])
  })
})

describe('menu.mjs', () => {
  it('checks a paper of this workspace, and leaves', { timeout: 60_000 }, () => {
    const listed = spawnSync(process.execPath, ['src/cli/main.ts', 'papers', '--json'], {
      cwd: REPOSITORY,
      encoding: 'utf8',
    })
    const ids: string[] = JSON.parse(listed.stdout).papers.map(({ id }: { id: string }) => id)
    const answers = ['2', String(ids.indexOf(MONTHLY.paper) + 1), ''].join('\n')
    const { status, stdout } = spawnSync(process.execPath, ['src/setup/menu.mjs'], {
      cwd: REPOSITORY,
      encoding: 'utf8',
      input: answers,
    })
    expect(status).toBe(0)
    expect(stdout).toContain(`Corporate Parenting Performance Report (${MONTHLY.paper})`)
    expect(stdout).toContain('2017-01')
    expect(stdout).toMatch(/stands in the way|not checked|warning/i)
  })
})
