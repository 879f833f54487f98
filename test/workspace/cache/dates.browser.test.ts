// What goes by dates has nothing to do after a run that changed nothing: `make`, for a pack that is made of the PDF.
import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asProcess } from '../../cli/run.ts'
import { MONTHLY } from '../../workspace.ts'
import { newDiskWorkspace, removeAll } from '../disk-world.ts'

const HAS_MAKE = spawnSync('make', ['--version']).status === 0
const OUTPUT = `out/${MONTHLY.paper}/${MONTHLY.period}`
let workspace: string
const produce = () => asProcess('produce', MONTHLY.paper, MONTHLY.period, '--workspace', workspace)
const dates = () =>
  Object.fromEntries(
    readdirSync(join(workspace, 'out'), { recursive: true, encoding: 'utf8' }).map(file => {
      const { mtimeMs, ctimeMs } = statSync(join(workspace, 'out', file))
      return [file, [mtimeMs, ctimeMs]]
    }),
  )
const make = () => execFileSync('make', { cwd: workspace, encoding: 'utf8' })
const hasNothingToDo = () => spawnSync('make', ['-q'], { cwd: workspace }).status === 0

beforeAll(async () => {
  workspace = newDiskWorkspace()
  writeFileSync(join(workspace, 'Makefile'), `pack: ${OUTPUT}/paper.pdf\n\tcp $< $@\n`)
  expect(await produce()).toMatchObject({ end: 'done' })
}, 120_000)
afterAll(() => removeAll(workspace))

describe('after a run that changed nothing', { timeout: 120_000 }, () => {
  it('no file of out/ was touched', async () => {
    const before = dates()
    expect((await produce()).out).toContain('Nothing has changed since')
    expect(dates()).toEqual(before)
  })
  it.skipIf(!HAS_MAKE)('make has nothing to do (skipped where there is no make)', async () => {
    make()
    await produce()
    expect(hasNothingToDo()).toBe(true)
  })
  it.skipIf(!HAS_MAKE)('make has nothing to do where the cache was deleted either', async () => {
    make()
    rmSync(join(workspace, 'out/.cache'), { recursive: true })
    expect((await produce()).out).toContain('Made ')
    expect(hasNothingToDo()).toBe(true)
  })
})

describe('after a run that changed the words of one file', { timeout: 120_000 }, () => {
  it('what is the same keeps its date, and what is not is newer', async () => {
    const before = dates()
    writeFileSync(join(workspace, 'data/commentary/2017-01/permanence.md'), 'The team met twice.\n')
    await produce()
    const after = dates()
    const touched = readdirSync(join(workspace, OUTPUT)).filter(
      file => before[join(OUTPUT.slice(4), file)]?.[0] !== after[join(OUTPUT.slice(4), file)]?.[0],
    )
    expect(touched).toContain('paper.pdf')
    expect(touched).not.toContain('figures.csv-metadata.json')
    if (HAS_MAKE) expect(hasNothingToDo()).toBe(false)
  })
})
