// Adding a release: complete or not at all, and never over another, even if two run at once or one is killed.
import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { outsideOf } from '../../src/workspace/outside.ts'
import { REPOSITORY } from '../workspace.ts'

let workspace: string
const FILE = 'data/releases/paper/2017-01/1.json'
const read = (file: string) => readFile(join(workspace, file), 'utf8')
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'orderpaper-append-'))
})
afterEach(() => rm(workspace, { recursive: true, force: true }))

describe('append(file, text)', () => {
  it('writes a new file, and leaves no other file', async () => {
    expect(await outsideOf(workspace).append(FILE, 'one')).toBe(true)
    expect(await read(FILE)).toBe('one')
    expect(await readdir(join(workspace, 'data/releases/paper/2017-01'))).toEqual(['1.json'])
  })

  it('does not overwrite an existing file', async () => {
    await outsideOf(workspace).append(FILE, 'one')
    expect(await outsideOf(workspace).append(FILE, 'two')).toBe(false)
    expect(await read(FILE)).toBe('one')
    expect(await readdir(join(workspace, 'data/releases/paper/2017-01'))).toEqual(['1.json'])
  })

  it('gives the name to one of eight that run at once', async () => {
    const given = await Promise.all(
      Array.from({ length: 8 }, (_, at) => outsideOf(workspace).append(FILE, String(at))),
    )
    expect(given.filter(Boolean)).toHaveLength(1)
    expect(await read(FILE)).toBe(String(given.indexOf(true)))
  })

  it('leaves every file whole when it is killed at any moment', async () => {
    const LENGTH = 2_000_000
    const program = `import { outsideOf } from ${JSON.stringify(resolve(REPOSITORY, 'src/workspace/outside.ts'))}
      const outside = outsideOf(${JSON.stringify(workspace)})
      for (let n = 1; ; n++) { await outside.append(\`data/releases/paper/2017-01/\${n}.json\`, 'x'.repeat(${LENGTH})); if (n === 1) console.log('running') }`
    for (const patience of [0, 1, 3, 7, 12, 20]) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      await new Promise(done => child.stdout.once('data', done))
      await new Promise(done => setTimeout(done, patience))
      child.kill('SIGKILL')
      await new Promise(done => child.once('exit', done))
      const folder = join(workspace, 'data/releases/paper/2017-01')
      const files = (await readdir(folder)).filter(name => /^\d+\.json$/.test(name))
      expect(files.length).toBeGreaterThan(0)
      for (const name of files) expect((await readFile(join(folder, name))).length, name).toBe(LENGTH)
      await rm(folder, { recursive: true })
    }
  }, 60_000)
})
