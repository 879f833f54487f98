// A whole paper where little is as usual: a user whom the machine does not know, without a home folder, in a folder whose
// name has a space, an accent and what a command line may read wrongly.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exitCodes } from '../../src/cli/exit-codes.ts'
import { REPOSITORY } from '../workspace.ts'
import { asStranger, canBeStranger, giveToStranger, isWholePaper, removeAll } from './disk-world.ts'

let above: string
let workspace: string
beforeAll(() => {
  above = mkdtempSync(join(tmpdir(), 'orderpaper-stranger-'))
  workspace = join(above, "Café & (x86) 100% 'ours'!", 'panel')
  mkdirSync(workspace, { recursive: true })
  cpSync(join(REPOSITORY, 'data/standard/example'), workspace, { recursive: true })
  if (canBeStranger) giveToStranger(above)
})
afterAll(() => removeAll(above))

describe.skipIf(!canBeStranger)('a user without a home folder (skipped where only one user can run)', () => {
  it('makes a whole paper, with its PDF', () => {
    const { code, err } = asStranger(
      'produce',
      'corporate-parenting-monthly',
      '2026-10',
      '--quiet',
      '--workspace',
      workspace,
    )
    expect([code, err]).toEqual([exitCodes.done, ''])
    const folder = join(workspace, 'out/corporate-parenting-monthly/2026-10')
    expect(existsSync(join(folder, 'paper.pdf'))).toBe(true)
    expect(isWholePaper(folder)).toBe(true)
    expect(readdirSync(join(workspace, 'out/corporate-parenting-monthly'))).toEqual(['2026-10'])
  })
})
