// Faults of the disk: each ends in one sentence and the exit code for the disk, and what was there stays whole. The
// list of exceptions is the output here, since it needs no browser.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exitCodes } from '../../src/cli/exit-codes.ts'
import { reportFailure } from '../../src/cli/report-failure.ts'
import { check } from '../../src/verbs/check.ts'
import { outsideOf } from '../../src/workspace/outside.ts'
import { orderpaper } from '../cli/run.ts'
import { MONTHLY, REPOSITORY } from '../workspace.ts'
import {
  asNobody,
  canBeRefused,
  canMount,
  giveToNobody,
  JUMPING_CLOCK,
  newDiskWorkspace,
  onSmallDisk,
  removeAll,
} from './disk-world.ts'

const LIST = ['exceptions', 'corporate-parenting-from-return', '2022-03', 'S10'] as const
const LISTED = 'out/exceptions/corporate-parenting-from-return/2022-03/S10'
let workspace: string
const inside = (file: string) => join(workspace, file)
const run = (...words: string[]) => orderpaper(...words, '--quiet', '--workspace', workspace)
const checkMonthly = () => run('check', MONTHLY.paper, MONTHLY.period)

/** One sentence for what cannot be used, what to do, and no trace of the program. */
function expectSentence(err: string, file: string, code: string, remedy: RegExp) {
  expect(err).toContain(`${inside(file)} cannot be used (${code}).`)
  expect(err).toMatch(remedy)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(err).not.toMatch(/\.new-|\.before-/)
}

beforeEach(() => {
  workspace = newDiskWorkspace()
})
afterEach(() => removeAll(workspace))

describe('a file where a folder is expected', () => {
  it.each(['out', 'out/exceptions', LISTED])('%s is not replaced', async file => {
    mkdirSync(inside(`${file}/..`), { recursive: true })
    writeFileSync(inside(file), 'mine')
    const { err, end } = await run(...LIST)
    expect(end).toBe('disk')
    expect(err).toMatch(/cannot be used \((?:ENOTDIR|EEXIST)\)\. A file is where a folder is expected/)
    expect(err).not.toMatch(/\.new-|\.before-/)
    expect(readFileSync(inside(file), 'utf8')).toBe('mine')
  })
  it('data/ is refused too', async () => {
    removeAll(inside('data'))
    writeFileSync(inside('data'), 'mine')
    const { err, end } = await checkMonthly()
    expect(end).toBe('disk')
    expectSentence(err, 'data/definitions', 'ENOTDIR', /Rename the file/)
  })
})

describe('a folder where a file is expected', () => {
  it.each([
    'data/definitions/areas.yaml',
    'data/commentary/2017-01/plans.md',
    'data/extracts/2017-01/corporate-parenting-monthly.xlsx',
    'data/returns/ssda903/2021-22/header.csv',
  ])('%s is named, and not passed over', async file => {
    removeAll(inside(file))
    mkdirSync(inside(file))
    const { err, end } = file.includes('returns') ? await run(...LIST) : await checkMonthly()
    expect(end).toBe('disk')
    expectSentence(err, file, 'EISDIR', /A folder is where a file is expected\. Rename the folder/)
  })
})

describe('what vanishes while the program runs', () => {
  it.each(['data/commentary/2017-01/plans.md', 'data/extracts/2017-01/corporate-parenting-monthly.xlsx'])(
    '%s, between listing and reading, is named',
    async vanishing => {
      const outside = outsideOf(workspace)
      const read = (file: string) => {
        if (file === vanishing) rmSync(inside(file))
        return outside.read(file)
      }
      const error: unknown = await check(MONTHLY, { ...outside, read }).catch((thrown: unknown) => thrown)
      const printed: string[] = []
      const stream = { write: (text: string) => printed.push(text) }
      expect(reportFailure(error, { json: false, makes: false }, stream, stream)).toBe(exitCodes.disk)
      expectSentence(printed.join(''), vanishing, 'ENOENT', /moved or deleted while the program ran/)
    },
  )
  it.each(['replaceFolder', 'append'] as const)(
    'a workspace that was moved is not begun anew by %s',
    async way => {
      const outside = outsideOf(workspace)
      renameSync(workspace, `${workspace}-moved`)
      const writing =
        way === 'append'
          ? outside.append('data/releases/paper/2017-01/1.json', 'text')
          : outside.replaceFolder('out/paper/2017-01', new Map([['a.txt', 'text']]))
      await expect(writing).rejects.toMatchObject({ code: 'ENOENT', path: workspace })
      expect(existsSync(workspace)).toBe(false)
      renameSync(`${workspace}-moved`, workspace)
    },
  )
  it('the folder of the paper, while it is written: the new one is whole, or the fault is one of the disk', async () => {
    const outside = outsideOf(workspace)
    const files = new Map(['a.txt', 'b.txt'].map(name => [name, 'x'.repeat(100_000)]))
    for (let n = 0; n < 40; n += 1) {
      const error: unknown = await Promise.all([
        outside.replaceFolder('out/paper/2017-01', files),
        Promise.resolve().then(() => removeAll(inside('out/paper'))),
      ]).then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      if (error !== undefined)
        expect(error).toMatchObject({ code: expect.stringMatching(/ENOENT|ENOTEMPTY/) })
      const folder = inside('out/paper/2017-01')
      if (existsSync(folder)) expect(readdirSync(folder)).toEqual(['a.txt', 'b.txt'])
    }
  })
})

describe.skipIf(!canBeRefused)('without permission (skipped where nobody can be refused)', () => {
  beforeEach(() => giveToNobody(workspace))
  const { paper, period } = MONTHLY
  it.each([
    ['data/extracts/2017-01/corporate-parenting-monthly.xlsx', ['check', paper, period]],
    ['data/commentary/2017-01', ['check', paper, period]],
    ['data/definitions', ['check', '--all']],
  ] as const)('a closed %s is named', (file, words) => {
    chmodSync(inside(file), 0)
    const { code, err } = asNobody(...words, '--quiet', '--workspace', workspace)
    chmodSync(inside(file), 0o755)
    expect(code).toBe(exitCodes.disk)
    expectSentence(err, file, 'EACCES', /check that you have permission/)
  })
  it('a read-only out/ keeps what it holds', () => {
    const list = () => asNobody(...LIST, '--quiet', '--workspace', workspace)
    expect(list().code).toBe(exitCodes.done)
    // As it is, there would be nothing to write.
    const before = 'what was there'
    writeFileSync(inside(`${LISTED}/S10.csv`), before)
    for (const folder of [LISTED, `${LISTED}/..`, 'out/exceptions', 'out']) chmodSync(inside(folder), 0o555)
    const { code, err } = list()
    expect(code).toBe(exitCodes.disk)
    expectSentence(err, LISTED, 'EACCES', /permission to use it\. The files that were there are unchanged/)
    expect(readFileSync(inside(`${LISTED}/S10.csv`), 'utf8')).toBe(before)
    execFileSync('chmod', ['-R', 'u+w', inside('out')])
  })
})

/** What a disk is mounted on cannot be moved either: EBUSY, as on Windows where a file in it is open. */
describe.skipIf(!canMount)('a folder that is held (skipped where no small disk can be made)', () => {
  it('stays as it was, and the new list is beside it', () =>
    onSmallDisk(inside(LISTED), '64k', async () => {
      writeFileSync(inside(`${LISTED}/S10.csv`), 'old')
      const { out, end } = await run(...LIST)
      expect(end).toBe('disk')
      expect(out).toContain(`${LISTED}: This folder could not be replaced and is as it was`)
      expect(out).toContain(`the new files are in ${LISTED}-new.`)
      expect(readFileSync(inside(`${LISTED}/S10.csv`), 'utf8')).toBe('old')
      expect(readFileSync(inside(`${LISTED}-new/S10.csv`), 'utf8')).toMatch(/not in the numerator/)
      expect(readdirSync(inside(`${LISTED}/..`))).toEqual(['S10', 'S10-new'])
    }))
})

describe.skipIf(!canMount)('a full disk (skipped where no small disk can be made)', () => {
  it('keeps the list that was there, and leaves no half of the new one', () =>
    onSmallDisk(inside('out'), '16k', async () => {
      mkdirSync(inside(LISTED), { recursive: true })
      writeFileSync(inside(`${LISTED}/S10.csv`), 'old')
      const { err, end } = await run(...LIST)
      expect(end).toBe('disk')
      expect(err).toMatch(/cannot be used \(ENOSPC\)\. The disk is full\. Make room on it/)
      expect(err).toContain('The files that were there are unchanged.')
      expect(readFileSync(inside(`${LISTED}/S10.csv`), 'utf8')).toBe('old')
      expect(readdirSync(inside(`${LISTED}/..`))).toEqual(['S10'])
    }))
  it('keeps the releases that were there, and adds none that is not whole', () =>
    onSmallDisk(inside('data/releases'), '64k', async () => {
      const outside = outsideOf(workspace)
      expect(await outside.append('data/releases/paper/2017-01/1.json', 'first')).toBe(true)
      await expect(
        outside.append('data/releases/paper/2017-01/2.json', 'x'.repeat(1_000_000)),
      ).rejects.toMatchObject({ code: 'ENOSPC' })
      expect(readdirSync(inside('data/releases/paper/2017-01'))).toEqual(['1.json'])
      expect(readFileSync(inside('data/releases/paper/2017-01/1.json'), 'utf8')).toBe('first')
    }))
  it.each(['/dev/full'])('%s as the place of the answer gives a sentence', place => {
    const { status, stderr } = spawnSync(
      'sh',
      [
        '-c',
        `"$0" src/cli/main.ts explain ${MONTHLY.paper} ${MONTHLY.period} 6.7 --quiet > ${place}`,
        process.execPath,
      ],
      { cwd: REPOSITORY, encoding: 'utf8' },
    )
    expect([status, stderr]).toEqual([
      exitCodes.disk,
      'A file cannot be used (ENOSPC). The disk is full. Make room on it, and run the command again.\n',
    ])
  })
})

describe('a clock that jumps', () => {
  it('changes nothing: no answer depends on the time', () => {
    const explain = (...before: string[]) =>
      spawnSync(
        process.execPath,
        [...before, 'src/cli/main.ts', 'explain', MONTHLY.paper, MONTHLY.period, '6.7'],
        { cwd: REPOSITORY, encoding: 'utf8' },
      )
    const usual = explain()
    const jumping = explain('--import', JUMPING_CLOCK)
    expect([jumping.status, jumping.stdout]).toEqual([exitCodes.done, usual.stdout])
  })
})
