// Two runs at once, a full disk and a clock that jumps, while a paper is printed by the real command: the folder holds
// one whole paper, and each fault has its sentence.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exitCodes } from '../../src/cli/exit-codes.ts'
import { sha256 } from '../../src/terms/sha256.ts'
import { MONTHLY } from '../workspace.ts'
import {
  canMount,
  endOf,
  isWholePaper,
  JUMPING_CLOCK,
  newDiskWorkspace,
  onSmallDisk,
  removeAll,
  startCommand,
} from './disk-world.ts'

const { paper, period } = MONTHLY
let workspace: string
let temporary: string
const inside = (file: string) => join(workspace, file)
const FOLDER = `out/${paper}/${period}`
const start = (
  verb: string,
  options: readonly string[] = [],
  before: readonly string[] = [],
  at = temporary,
) => endOf(startCommand([verb, paper, period, ...options, '--quiet', '--workspace', workspace], at, before))
const PUBLISHED = ['--reason', 'First publication', '--approved-by', 'Head of Performance'] as const
const fingerprints = () =>
  readdirSync(inside(FOLDER)).map(file => `${file} ${sha256(readFileSync(inside(`${FOLDER}/${file}`)))}`)
const DONE = { code: exitCodes.done, err: expect.not.stringContaining('fault in the program') }

beforeAll(() => {
  workspace = newDiskWorkspace()
  temporary = mkdtempSync(join(tmpdir(), 'orderpaper-temporary-'))
})
afterAll(() => [workspace, temporary].forEach(removeAll))

describe('produce', () => {
  it('leaves one whole paper where two runs of it end at once, and no profile of a browser', async () => {
    expect(await Promise.all([start('produce'), start('produce')])).toEqual([DONE, DONE])
    expect(isWholePaper(inside(FOLDER))).toBe(true)
    expect(readdirSync(inside(`${FOLDER}/..`))).toEqual([period])
    expect(readdirSync(temporary).filter(name => name.startsWith('orderpaper-browser-'))).toEqual([])
  }, 120_000)

  it('gives the same bytes when the clock jumps by years during the run', async () => {
    const before = fingerprints()
    expect(await start('produce', [], ['--import', JUMPING_CLOCK])).toEqual(DONE)
    expect(fingerprints()).toEqual(before)
  }, 120_000)

  it.skipIf(!canMount)(
    'keeps the old paper on a full disk (skipped where no small disk can be made)',
    () =>
      onSmallDisk(inside('out'), '1m', async () => {
        mkdirSync(inside(FOLDER), { recursive: true })
        writeFileSync(inside(`${FOLDER}/paper.html`), 'old')
        const { code, err } = await start('produce')
        expect([code, err]).toEqual([
          exitCodes.disk,
          expect.stringMatching(/^.* cannot be used \(ENOSPC\)\..*\n$/),
        ])
        expect(readdirSync(inside(`${FOLDER}/..`))).toEqual([period])
        expect(readFileSync(inside(`${FOLDER}/paper.html`), 'utf8')).toBe('old')
      }),
    120_000,
  )

  it.skipIf(!canMount)(
    'says that the browser stopped where the temporary folder is full (skipped where no small disk can be made)',
    async () => {
      // What was printed before would not be printed again.
      writeFileSync(inside('data/commentary/2017-01/permanence.md'), 'The team met three times.\n')
      const before = fingerprints()
      const small = join(temporary, 'small')
      await onSmallDisk(small, '64k', async () => {
        const { code, err } = await start('produce', [], [], small)
        expect(code).toBe(exitCodes.browser)
        // Where it fills the disk before it has started, the paper is made without it.
        if (err === '') expect(readdirSync(inside(FOLDER))).not.toContain('paper.pdf')
        else {
          expect(err).toMatch(
            /^The browser (?:stopped while it made the page .* make room in .*small, and run|\S+ did not start: ).*\n$/,
          )
          expect(fingerprints()).toEqual(before)
        }
      })
    },
    120_000,
  )
})

describe('release', () => {
  it.skipIf(!canMount)(
    'adds nothing on a full disk (skipped where no small disk can be made)',
    () =>
      onSmallDisk(inside('data/releases'), '64k', async () => {
        const { code, err } = await start('release', [...PUBLISHED, '--on', '2017-02-20'])
        expect([code, err]).toEqual([exitCodes.disk, expect.stringMatching(/ENOSPC.*The disk is full/)])
        expect(readdirSync(inside('data/releases'), { recursive: true })).toEqual([
          paper,
          join(paper, period),
        ])
      }),
    120_000,
  )
  it('takes the day that it is given, also one in the future, and does not look at the clock', async () => {
    const release = [...PUBLISHED, '--on', '2099-02-20']
    expect(await start('release', release, ['--import', JUMPING_CLOCK])).toEqual(DONE)
    const file = inside(`data/releases/${paper}/${period}/1.json`)
    expect(readFileSync(file, 'utf8')).toContain('"2099-02-20"')
    removeAll(inside('data/releases'))
  }, 120_000)
})
