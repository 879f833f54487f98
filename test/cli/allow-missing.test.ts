// A paper most of whose figures are missing, by the command line: an error, and with --allow-missing a warning.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HAS_CASES } from '../cases/lay-case.ts'
import { SHARED } from '../workspace.ts'
import { orderpaper } from './run.ts'

let workspace: string
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'orderpaper-missing-'))
  if (!HAS_CASES) return
  await cp(join(SHARED, 'cases/_base/small/data'), join(workspace, 'data'), { recursive: true })
  await writeFile(
    join(workspace, 'data/extracts/2017-01/monthly.csv'),
    'Month,Looked after,Reviews on time\nDec-16,484,92.0%\n',
  )
  await writeFile(join(workspace, 'data/commentary/2017-01/small.md'), 'The council looks after children.\n')
})
afterAll(() => rm(workspace, { recursive: true, force: true }))

describe.skipIf(!HAS_CASES)('orderpaper check of a paper most of whose figures are missing', () => {
  it('ends with an error that names the option', async () => {
    const { out, end } = await orderpaper('check', 'small', '2017-01', '--workspace', workspace)
    expect(end).toBe('problems')
    expect(out).toContain('give --allow-missing')
  })
  it('goes on with --allow-missing, and warns', async () => {
    const given = ['check', 'small', '2017-01', '--workspace', workspace, '--allow-missing']
    const { out, end } = await orderpaper(...given)
    expect(end).toBe('done')
    expect(out).toContain('[figures-missing]')
  })
  it('is explained all the same', async () => {
    const { out, end } = await orderpaper('explain', 'small', '2017-01', '1.1', '--workspace', workspace)
    expect(end).toBe('done')
    expect(out).toContain('1.1')
  })
  it.each(['produce', 'release'])('%s knows the option', async verb => {
    const { out } = await orderpaper(verb, '--help')
    expect(out).toContain('--allow-missing')
  })
})
