// Twenty runs that are killed at random moments: the paper that was there, or the new one, is whole, and after the next
// run no folder, profile or browser is left of those that were killed.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exitCodes } from '../../src/cli/exit-codes.ts'
import { sha256 } from '../../src/terms/sha256.ts'
import { randomOf } from '../fuzz/random.ts'
import { MONTHLY } from '../workspace.ts'
import { endOf, isWholePaper, newDiskWorkspace, removeAll, startCommand } from './disk-world.ts'

const KILLS = 20
let workspace: string
let temporary: string
beforeAll(() => {
  workspace = newDiskWorkspace()
  temporary = mkdtempSync(join(tmpdir(), 'orderpaper-kills-'))
})
afterAll(() => [workspace, temporary].forEach(removeAll))

const produce = () =>
  startCommand(['produce', MONTHLY.paper, MONTHLY.period, '--quiet', '--workspace', workspace], temporary)

const WORDS = 'data/commentary/2017-01/permanence.md'
const changeWords = (n: number) =>
  writeFileSync(
    join(workspace, WORDS),
    `The team met ${n + 2} times to plan the next steps for these children.\n`,
  )

/** By name. */
const bytesIn = (papers: string) =>
  Object.fromEntries(
    readdirSync(join(papers, MONTHLY.period)).map(file => [
      file,
      sha256(readFileSync(join(papers, MONTHLY.period, file))),
    ]),
  )

/** The processes of this machine that use a profile below the temporary folder; Linux alone lists them as files. */
const browsersLeft = (): string[] =>
  (process.platform === 'linux' ? readdirSync('/proc') : [])
    .filter(name => /^\d+$/.test(name))
    .filter(id => commandOf(id).includes(`${temporary}/orderpaper-browser-`))

function commandOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8')
  } catch {
    return '' // it has just ended
  }
}

it('is whole after twenty kills, and leaves nothing', { timeout: 600_000 }, async () => {
  const papers = join(workspace, 'out', MONTHLY.paper)
  expect((await endOf(produce())).code).toBe(exitCodes.done)
  // A run that finds nothing changed would be over at once.
  changeWords(0)
  const started = performance.now()
  expect((await endOf(produce())).code).toBe(exitCodes.done)
  const wholeRun = performance.now() - started
  const random = randomOf(13)
  for (let n = 0; n < KILLS; n += 1) {
    changeWords(n + 1)
    const child = produce()
    const ended = endOf(child)
    // Two in five fall into the last tenth, in which the files are written.
    const share = n % 5 < 2 ? 0.9 + random.below(150) / 1000 : random.below(1000) / 1000
    await new Promise(done => setTimeout(done, wholeRun * share))
    child.kill('SIGKILL')
    await ended
    const whole = readdirSync(papers).filter(name => !name.includes('.new-'))
    expect(whole.length).toBeGreaterThan(0)
    for (const name of whole) expect(isWholePaper(join(papers, name))).toBe(true)
  }
  expect((await endOf(produce())).code).toBe(exitCodes.done)
  expect(readdirSync(papers)).toEqual([MONTHLY.period])
  expect(isWholePaper(join(papers, MONTHLY.period))).toBe(true)
  // What the killed runs had kept is no less right: made without it, every file is the same.
  const afterKills = bytesIn(papers)
  removeAll(join(workspace, 'out'))
  expect((await endOf(produce())).code).toBe(exitCodes.done)
  expect(bytesIn(papers)).toEqual(afterKills)
  expect(readdirSync(temporary).filter(name => name.startsWith('orderpaper-browser-'))).toEqual([])
  expect(browsersLeft()).toEqual([])
})
