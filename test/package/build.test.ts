// The package as it is built, without a network: what package.json points to is there, the command starts, and a
// strict program that uses the declarations is right. pack.long.test.ts installs the tarball.
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import about from '../../package.json' with { type: 'json' }
import { buildPackage } from '../../src/setup/build-package.mjs'
import { run } from '../../src/setup/run.mjs'
import { REPOSITORY, textOf } from '../workspace.ts'
import { examples, typeCheckIn } from './examples.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'orderpaper-build-'))
  await cp(join(REPOSITORY, 'package.json'), join(folder, 'package.json'))
  await symlink(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'), 'junction')
  expect(await buildPackage(REPOSITORY, join(folder, 'dist'))).toBe(0)
}, 300_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

const built = async () =>
  (await readdir(join(folder, 'dist'), { recursive: true })).map(file => file.replaceAll('\\', '/'))

describe('package.json', () => {
  it('points to files that the build makes', async () => {
    const { '.': library, './package.json': itself } = about.exports
    const paths = [about.bin.orderpaper, about.types, library.types, library.default, itself]
    for (const path of paths) expect(await readFile(join(folder, path), 'utf8'), path).not.toBe('')
  })
  it('lists for the package only what is there', async () => {
    const there = await readdir(REPOSITORY)
    const places = about.files.filter(file => !file.startsWith('!')).map(file => file.split('/')[0] ?? '')
    expect(places.filter(place => place !== 'dist' && !there.includes(place))).toEqual([])
  })
  it('asks for the Node that the command asks for', async () => {
    const [, major, minor] =
      /LEAST = \{ major: (\d+), minor: (\d+) \}/.exec(await textOf('src/cli/installed.mjs')) ?? []
    expect(about.engines.node).toBe(`>=${major}.${minor}`)
    expect(await textOf('docs/library.md')).toContain(`It needs Node ${major}.${minor} or newer.`)
  })
  it('has what a registry shows', () => {
    expect(about.description).not.toBe('')
    expect(about.license).toBe('MIT')
    expect(about.keywords.length).toBeGreaterThan(3)
  })
})

describe('the build', () => {
  it('holds the program in one folder, and declarations beside it', async () => {
    const files = (await built()).filter(file => /\.\w+$/.test(file))
    expect(files.filter(file => !/^program\/[\w-]+\.js$|\.d\.m?ts$/.test(file))).toEqual([])
  })
  it('imports and starts no TypeScript', async () => {
    const files = (await built()).filter(file => /\.m?js$/.test(file))
    const codes = await Promise.all(
      files.map(async file => [file, await readFile(join(folder, 'dist', file), 'utf8')] as const),
    )
    const withTypes = /(?:from|import|import\(|URL\()\s*['"`][^'"`\n]+\.ts['"`]/
    expect(codes.filter(([, code]) => withTypes.test(code)).map(([file]) => file)).toEqual([])
  })
  it('starts as the command', async () => {
    const command = join(folder, about.bin.orderpaper)
    const version = await run(process.execPath, [command, '--version'], { seconds: 60 })
    expect(version).toEqual({ code: 0, output: `${about.version}\n` })
  })
  it('says on an older Node which one it needs', async () => {
    const older = "Object.defineProperty(process, 'versions', { value: { node: '20.19.4' } })"
    const args = [
      '--import',
      `data:text/javascript,${older}`,
      join(folder, about.bin.orderpaper),
      '--version',
    ]
    expect(await run(process.execPath, args, { seconds: 60 })).toEqual({
      code: 1,
      output:
        'Orderpaper needs Node 22.12 or newer, and this is Node 20.19.4. Install a newer one from https://nodejs.org.\n',
    })
  })
})

describe('docs/library.md', () => {
  it('has an example of each function', async () => {
    const code = [...(await examples()).values()].join('\n')
    const functions = ['check', 'checkAll', 'produce', 'explain', 'exceptions', 'release', 'compare']
    expect(functions.filter(name => !code.includes(`await ${name}(`))).toEqual([])
  })
  it('type-checks, as does a strict program that uses all of the library, with the declarations of the build', async () => {
    expect(await typeCheckIn(join(folder, 'consumer'))).toBe('')
  }, 120_000)
})
