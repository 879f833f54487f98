// The same command again: it need not run while nothing has changed of all that could change what it makes.
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandOf, isSameAsBefore } from '../../src/cli/same-command.ts'
import { newDiskWorkspace, removeAll } from '../workspace/disk-world.ts'
import { MONTHLY } from '../workspace.ts'
import { orderpaper } from './run.ts'

let workspace: string
const inside = (file: string) => join(workspace, file)
const words = (...more: string[]) =>
  ['produce', MONTHLY.paper, MONTHLY.period, '--only', 'html,data', '--workspace', workspace].concat(more)

beforeAll(async () => {
  workspace = newDiskWorkspace()
  expect(await orderpaper(...words())).toMatchObject({ end: 'done' })
}, 120_000)
afterAll(() => removeAll(workspace))

async function again(...command: string[]) {
  let said = ''
  const write = (text: string | Uint8Array) => {
    said += String(text)
    return true
  }
  return { isSame: await isSameAsBefore(command, { write }), said }
}
const isSame = async (...more: string[]) => (await again(...words(...more))).isSame

/** Changes a file, looks, and puts back what was there. */
async function whileChanged(file: string, change: (path: string) => void): Promise<boolean> {
  const path = inside(file)
  const wasThere = existsSync(path)
  const before = wasThere ? readFileSync(path) : ''
  mkdirSync(dirname(path), { recursive: true })
  change(path)
  const found = await isSame()
  if (wasThere) writeFileSync(path, before)
  else rmSync(path)
  return found
}
const touch = (path: string) => appendFileSync(path, '\n')
const remove = (path: string) => rmSync(path)

describe('the same command', () => {
  it('need not run, and says so', async () => {
    const { isSame, said } = await again(...words())
    expect(isSame).toBe(true)
    expect(said).toMatch(
      /has no commentary[\s\S]*Nothing has changed since out\/corporate-parenting-monthly\/2017-01\/ was made\.\n$/,
    )
  })
  it('says nothing with --quiet, and the same as before with --json', async () => {
    expect(await again(...words('--quiet'))).toEqual({ isSame: true, said: '' })
    const { said } = await again('produce', '--json', ...words().slice(1))
    expect(JSON.parse(said)).toMatchObject({ folder: `out/${MONTHLY.paper}/${MONTHLY.period}`, notMade: [] })
  })
  it('is known by the folder in one word too', async () =>
    expect((await again(...words().slice(0, -2), `--workspace=${workspace}`)).isSame).toBe(false))
  it('is not what another command is', async () => {
    expect(await isSame('--for-approval')).toBe(false)
    expect((await again(...words().with(2, '2016-12'))).isSame).toBe(false)
  })
  it('is not the same in a folder that was copied: its messages may name the first', async () => {
    const copy = `${workspace}-copy`
    cpSync(workspace, copy, { recursive: true })
    const { isSame } = await again(...words().slice(0, -1), copy)
    removeAll(copy)
    expect(isSame).toBe(false)
  })

  const EXTRACT = 'data/extracts/2017-01/corporate-parenting-monthly.xlsx'
  it.each([
    ['a workbook', EXTRACT, touch],
    ['a benchmark', 'data/benchmarks/population.xlsx', touch],
    ['the paper', `data/definitions/papers/${MONTHLY.paper}.yaml`, touch],
    ['a source', 'data/definitions/sources/corporate-parenting-monthly.yaml', touch],
    ['the areas', 'data/definitions/areas.yaml', touch],
    ['the checks', 'data/definitions/checks.yaml', touch],
    ['the words that are checked', 'data/definitions/commentary.yaml', touch],
    ['the commentary', 'data/commentary/2017-01/health.md', touch],
    ['a commentary that is taken away', 'data/commentary/2017-01/health.md', remove],
    ['a commentary that is added', 'data/commentary/2017-01/family-settings.md', touch],
    ['the words of the month before', 'data/commentary/2016-12/health.md', touch],
    ['a workbook that is added', 'data/extracts/2017-01/another.xlsx', touch],
    ['a template of the council', 'templates/styles/parts.css', touch],
    ['a template that is added', 'templates/partials/extra/extra.hbs', touch],
    ['a signature', `data/accessibility/${MONTHLY.paper}/${MONTHLY.period}.yaml`, touch],
    ['a release', `data/releases/${MONTHLY.paper}/${MONTHLY.period}/1.json`, touch],
    ['what was made', `out/${MONTHLY.paper}/${MONTHLY.period}/paper.html`, touch],
    ['what was made, taken away', `out/${MONTHLY.paper}/${MONTHLY.period}/figures.csv`, remove],
    ['what was made, with more beside it', `out/${MONTHLY.paper}/${MONTHLY.period}/notes.txt`, touch],
  ])('runs for %s', async (_, file, change) => {
    expect(await whileChanged(file, change)).toBe(false)
    expect(await isSame()).toBe(true)
  })
  it('does not run for what the paper does not read', async () =>
    expect(await whileChanged('data/commentary/2022-03/adoptions.md', touch)).toBe(true))
  it('runs if its own note is damaged, or the cache was deleted', async () => {
    const cache = inside('out/.cache')
    cpSync(cache, `${workspace}-cache`, { recursive: true })
    rmSync(cache, { recursive: true })
    const deleted = await isSame()
    cpSync(`${workspace}-cache`, cache, { recursive: true })
    removeAll(`${workspace}-cache`)
    expect([deleted, await isSame()]).toEqual([false, true])
  })
  it('runs where another browser would print', async () => {
    process.env['ORDERPAPER_BROWSER'] = process.execPath
    const withAnother = await isSame()
    delete process.env['ORDERPAPER_BROWSER']
    expect([withAnother, await isSame()]).toEqual([false, true])
  })
})

describe('commandOf', () => {
  it('leaves out how a result is printed', () =>
    expect(commandOf(['produce', '--json', 'a', '--quiet'])).toEqual(['produce', 'a']))
})
