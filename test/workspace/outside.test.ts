// Replacing a paper's folder: completely or not at all, even if the program is killed at any moment.
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { outsideOf } from '../../src/workspace/outside.ts'
import { REPOSITORY } from '../workspace.ts'

const FOLDER = 'out/paper/2017-01'
/** The number of a process that has ended. */
const ENDED = 2 ** 22 + 1
let workspace: string
const inside = (file: string) => join(workspace, file)
const both = (content: string) =>
  new Map([
    ['a.txt', content],
    ['b.txt', content],
  ])
const contents = async (folder = FOLDER) =>
  Promise.all(['a.txt', 'b.txt'].map(name => readFile(inside(`${folder}/${name}`), 'utf8')))
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'orderpaper-outside-'))
})
afterEach(() => rm(workspace, { recursive: true, force: true }))

/** No disk takes so long a name. */
const UNWRITABLE = new Map([['x'.repeat(300), 'new']])

describe('replaceFolder(folder, files)', () => {
  it('replaces all old files by all new ones, and leaves no other file', async () => {
    const outside = outsideOf(workspace)
    await outside.replaceFolder(
      FOLDER,
      new Map([
        ['a.txt', 'old'],
        ['only-before.txt', 'old'],
      ]),
    )
    await outside.replaceFolder(FOLDER, both('new'))
    expect(await contents()).toEqual(['new', 'new'])
    expect([await readdir(inside(FOLDER)), await readdir(inside('out/paper'))]).toEqual([
      ['a.txt', 'b.txt'],
      ['2017-01'],
    ])
  })

  it('restores the folder that a run left under its temporary name when killed between its two renames', async () => {
    const outside = outsideOf(workspace)
    await outside.replaceFolder(FOLDER, both('old'))
    await rename(inside(FOLDER), inside(`${FOLDER}.before-${ENDED}-abc`))
    await expect(outside.replaceFolder(FOLDER, UNWRITABLE)).rejects.toThrow('ENAMETOOLONG')
    expect(await contents()).toEqual(['old', 'old'])
  })

  it('leaves nothing of a run that failed, as on a full disk', async () => {
    const outside = outsideOf(workspace)
    await outside.replaceFolder(FOLDER, both('old'))
    await expect(outside.replaceFolder(FOLDER, UNWRITABLE)).rejects.toThrow()
    expect(await readdir(inside('out/paper'))).toEqual(['2017-01'])
    expect(await contents()).toEqual(['old', 'old'])
  })

  it('keeps one complete folder where many runs of one paper end at once', async () => {
    const runs = Array.from({ length: 20 }, (_, n) => both(String(n).repeat(10_000)))
    await Promise.all(runs.map(files => outsideOf(workspace).replaceFolder(FOLDER, files)))
    const [a, b] = await contents()
    expect(a).toBe(b)
    expect(await readdir(inside('out/paper'))).toEqual(['2017-01'])
  })

  it('loses nothing and leaves nothing half-written when it is killed at any moment', async () => {
    const LENGTH = 1_000_000
    const program =
      `import { outsideOf } from ${JSON.stringify(resolve(REPOSITORY, 'src/workspace/outside.ts'))}
      const outside = outsideOf(${JSON.stringify('WORKSPACE')})
      for (let n = 0; ; n = (n + 1) % 10) { const text = String(n).repeat(${LENGTH}); await outside.replaceFolder(${JSON.stringify(FOLDER)}, new Map([['a.txt', text], ['b.txt', text]])); if (n === 1) console.log('running') }`.replace(
        'WORKSPACE',
        workspace,
      )
    for (const patience of [0, 1, 2, 3, 5, 8, 13]) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      await new Promise(done => child.stdout.once('data', done))
      await new Promise(done => setTimeout(done, patience))
      child.kill('SIGKILL')
      await new Promise(done => child.once('exit', done))
      const folders = (await readdir(inside('out/paper'))).filter(name => !name.includes('.new-'))
      const whole = folders.includes('2017-01') ? '2017-01' : folders[0]
      expect(folders.length).toBeGreaterThan(0)
      // Where the folder itself is missing, it is complete under its temporary name until the next run puts it
      // back.
      const [a, b] = await contents(`out/paper/${whole}`)
      expect([a?.length, a === b]).toEqual([LENGTH, true])
      await outsideOf(workspace).replaceFolder(FOLDER, both('next'))
      expect(await readdir(inside('out/paper'))).toEqual(['2017-01'])
    }
  }, 60_000)
})

/** Windows may show as links what is kept in OneDrive. */
describe.skipIf(process.platform === 'win32')(
  'list(folder), of links (skipped where they need rights)',
  () => {
    const list = () => outsideOf(workspace).list('data')
    beforeEach(async () => {
      await mkdir(inside('data/extracts'), { recursive: true })
      await mkdir(inside('elsewhere'))
      await writeFile(inside('elsewhere/a.xlsx'), 'a')
    })
    it('lists what a link leads to, a file or a folder', async () => {
      await symlink(inside('elsewhere/a.xlsx'), inside('data/extracts/b.xlsx'))
      await symlink(inside('elsewhere'), inside('data/extracts/2017-01'))
      expect(await list()).toEqual(['data/extracts/2017-01/a.xlsx', 'data/extracts/b.xlsx'])
    })
    it('does not follow a link to a folder that it is in', async () => {
      await symlink(inside('data'), inside('data/extracts/round'))
      expect(await list()).toEqual([])
    })
    it('lists one that leads nowhere, so that reading it says so', async () => {
      await symlink(inside('gone.xlsx'), inside('data/extracts/c.xlsx'))
      expect(await list()).toEqual(['data/extracts/c.xlsx'])
      await expect(outsideOf(workspace).read('data/extracts/c.xlsx')).rejects.toMatchObject({
        code: 'ENOENT',
      })
    })
  },
)
