// docs/contributing.md lists the files to change to add one of each kind. Here one of each is added to a copy of the
// program: with all of its files it works; without one of them the type check names what is missing.
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { REPOSITORY, textOf } from '../workspace.ts'
import { type NewKind, newKinds } from './kinds.ts'

const MOST_FILES = 4

const filesOf = ({ files, lines }: NewKind): string[] => [
  ...new Set([...Object.keys(files), ...lines.map(({ file }) => file)]),
]
/** The files that exist already and get a line. */
const changedBy = ({ lines }: NewKind): string[] => [...new Set(lines.map(({ file }) => file))]

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'orderpaper-kinds-'))
  for (const path of ['templates', 'package.json'])
    await cp(join(REPOSITORY, path), join(folder, path), { recursive: true })
  await symlink(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'))
  const config = JSON.parse(await textOf('tsconfig.json'))
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ ...config, include: ['src', 'works.ts'] }))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The program with these kinds added; the lines of some files may be left out. */
async function copyWith(kinds: readonly NewKind[], leftOut: readonly string[] = []): Promise<void> {
  await rm(join(folder, 'src'), { recursive: true, force: true })
  await cp(join(REPOSITORY, 'src'), join(folder, 'src'), { recursive: true })
  for (const { files, lines } of kinds) {
    for (const [file, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true })
      await writeFile(join(folder, file), content)
    }
    for (const { file, after, put } of lines.filter(line => !leftOut.includes(line.file))) {
      const text = await readFile(join(folder, file), 'utf8')
      expect(text, `${file} no longer has the text '${after}'`).toContain(after)
      await writeFile(
        join(folder, file),
        text.replace(after, () => after + put),
      )
    }
  }
}

/** Files that have not changed since the last type check are not checked again. */
async function typeCheck(): Promise<string> {
  const tsc = join(REPOSITORY, 'node_modules', 'typescript', 'bin', 'tsc')
  return promisify(execFile)(
    process.execPath,
    [tsc, '--noEmit', '--incremental', '--tsBuildInfoFile', 'checked.json'],
    { cwd: folder },
  ).then(
    () => '',
    (error: { stdout: string }) => error.stdout,
  )
}

describe('docs/contributing.md', async () => {
  // The kinds of the second table are not tested here, as the page says.
  const [tested = ''] = (await textOf('docs/contributing.md')).split('more kinds are leaves')
  const rows = tested.split('\n').filter(line => /^\| a /.test(line))
  /** `src/definitions/blocks/<block>.ts` is any file there. */
  const patternOf = (path: string) =>
    new RegExp(`^${path.replaceAll(/[.]/g, '\\.').replaceAll(/<[a-z]+>/g, '[a-z-]+')}`)
  it.each(newKinds.map(kind => [kind.name, kind] as const))('names the files of %s', (name, kind) => {
    const row = rows.find(line => line.startsWith(`| ${name} |`)) ?? ''
    const patterns = [...row.matchAll(/`([^`]+)`/g)].map(([, path = '']) => patternOf(path))
    expect(filesOf(kind).filter(file => !patterns.some(pattern => pattern.test(file)))).toEqual([])
  })
  it('has no row that is not tested', () =>
    expect(rows.map(line => line.split('|')[1]?.trim())).toEqual(newKinds.map(({ name }) => name)))
})

describe('one of each kind', () => {
  it.each(newKinds.map(kind => [kind.name, filesOf(kind)] as const))(
    '%s is at most four files: %j',
    (_, files) => expect(files.length).toBeLessThanOrEqual(MOST_FILES),
  )

  it('works when all of its files are there', async () => {
    await copyWith(newKinds)
    await cp(
      join(folder, 'templates', 'charts', 'pyramid.vl.json'),
      join(folder, 'templates', 'charts', 'mirror.vl.json'),
    )
    await cp(join(REPOSITORY, 'test', 'contributing', 'works.ts'), join(folder, 'works.ts'))
    expect(await typeCheck()).toBe('')
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'works.ts'), REPOSITORY], {
      cwd: folder,
    })
    expect(JSON.parse(stdout)).toEqual({
      letter: '1',
      quote: { part: 'text', paragraphs: ['“It is quiet here.”'] },
      steps: 'Figure 1',
      shouting: [{ found: 'SHOUTINGLY' }],
      banner: true,
      word: true,
      mirror: true,
      text: ['title.txt', expect.stringContaining('Sufficiency')],
      verb: 'N figures\n',
      polarity: ['2', true],
    })
  }, 120_000)
})

describe.each(newKinds.filter(({ isListed }) => isListed !== true))(
  '$name without one of its files',
  kind => {
    it.each(changedBy(kind))(
      'fails the type check: %s',
      async file => {
        await copyWith([kind], [file])
        await rm(join(folder, 'works.ts'), { force: true })
        expect(await typeCheck()).toMatch(/error TS\d+/)
      },
      120_000,
    )
  },
)
