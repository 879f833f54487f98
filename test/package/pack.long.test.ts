// The package as a council installs it: packed, installed in an empty project, and used there as the command and as
// the library, on this Node and on Node 22. Skipped, with the reason, where the npm registry cannot be reached.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import about from '../../package.json' with { type: 'json' }
import { findBrowser } from '../../src/setup/browser.mjs'
import { nodeIn, nodePackage } from '../../src/setup/node-24.mjs'
import { findNpm } from '../../src/setup/npm.mjs'
import { thisMachine } from '../../src/setup/outside.mjs'
import { run } from '../../src/setup/run.mjs'
import { REPOSITORY } from '../workspace.ts'
import { examples, typeCheckIn } from './examples.ts'

const MOST_PACKED_BYTES = 1_100_000
const MOST_UNPACKED_BYTES = 4_000_000
const MINUTE = 60_000
const QUIETLY = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
/** The script of puppeteer would download a browser. */
const INSTALL = ['install', '--ignore-scripts', '--prefer-offline']

const cli = findNpm(thisMachine)
const { code: pinged } = await npm(REPOSITORY, 'ping', '--fetch-retries=0', '--fetch-timeout=20000')
const whyNot = whyNotInstalled()

function whyNotInstalled(): string | undefined {
  if (cli === undefined) return 'npm was not found: start the tests with npm'
  return pinged === 0 ? undefined : 'the npm registry cannot be reached'
}

async function npm(cwd: string, ...args: string[]): Promise<{ code: number; output: string }> {
  if (cli === undefined) return { code: 1, output: '' }
  return run(process.execPath, [cli, ...args, ...QUIETLY], { seconds: 600, cwd })
}

/** Of one Node, as if it were the machine's own. */
const on = (node: string, ...args: string[]) => ({
  in: (cwd: string) =>
    run(node, args, {
      seconds: 300,
      cwd,
      env: { PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}` },
    }),
})

let folder: string
let project: string
let tarball: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'orderpaper-pack-'))
  project = join(folder, 'project')
  if (whyNot !== undefined) return
  await mkdir(project)
  await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }\n')
  expect(await npm(REPOSITORY, 'pack', '--pack-destination', folder)).toMatchObject({ code: 0 })
  tarball = join(folder, `orderpaper-${about.version}.tgz`)
  expect(await npm(project, ...INSTALL, tarball)).toMatchObject({ code: 0 })
}, 15 * MINUTE)
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
beforeEach(context => {
  if (whyNot !== undefined) context.skip(whyNot)
})

/** Paths inside the installed package, its own packages and caches left out. */
async function installed(): Promise<{ file: string; bytes: number }[]> {
  const root = join(project, 'node_modules', 'orderpaper')
  const entries = await readdir(root, { recursive: true })
  const files = entries.filter(file => !file.startsWith('node_modules'))
  const stats = await Promise.all(
    files.map(async file => ({ file: file.replaceAll('\\', '/'), is: await stat(join(root, file)) })),
  )
  return stats.filter(({ is }) => is.isFile()).map(({ file, is }) => ({ file, bytes: is.size }))
}

const NEEDED = [
  'dist/index.d.ts',
  about.bin.orderpaper,
  'dist/program/printer-thread.js',
  'dist/program/read-thread.js',
  'templates/layout.hbs',
  'templates/palette.json',
  'data/standard/national/looked-after-children.yaml',
  'data/standard/reports/corporate-parenting-monthly.yaml',
  'data/standard/example/README.md',
  'data/standard/example/data/extracts/2026-10/corporate-parenting.xlsx',
]

describe('the tarball', () => {
  it('holds the program, its templates, its definitions and its documents alone', async () => {
    const files = (await installed()).map(({ file }) => file)
    const allowed =
      /^(?:dist\/(?:program\/[\w-]+\.js|.+\.d\.m?ts)|templates\/.+\.(?:hbs|css|json)|data\/standard\/.+\.(?:yaml|md|xlsx)|docs\/(?:library|national-indicators)\.md|(?:CHANGELOG|README)\.md|LICENSE|package\.json)$/
    expect(files.filter(file => !allowed.test(file))).toEqual([])
    expect(files.filter(file => /\.test\.|examples\.json|tsconfig|biome|package-lock/.test(file))).toEqual([])
    expect(files).toEqual(expect.arrayContaining(NEEDED))
  })
  it('is small', async () => {
    const unpacked = (await installed()).reduce((sum, { bytes }) => sum + bytes, 0)
    expect((await stat(tarball)).size).toBeLessThan(MOST_PACKED_BYTES)
    expect(unpacked).toBeLessThan(MOST_UNPACKED_BYTES)
  })
  it(
    'type-checks in a strict project with its examples and the packages that it brings',
    async () => {
      expect(await typeCheckIn(join(project, 'consumer'))).toBe('')
    },
    2 * MINUTE,
  )
})

const programs = [...(await examples())]
const browser = findBrowser(thisMachine)
const canPrint = browser !== undefined && 'path' in browser
const NO_BROWSER = 'there is no browser to print with'
const needsBrowser = (code: string) => /await (?:produce|release|compare)\(/.test(code)

/** What each example prints, in part; in the order of the page, since a paper is released after it is made. */
const PRINTED: Readonly<Record<string, string>> = {
  'Find the problems of a paper':
    'accepted stock-and-flow data/extracts/2017-01/corporate-parenting-monthly.xlsx',
  'Find the problems of all definitions': 'No problems were found.',
  'Produce a paper': '98.2%',
  'Explain a figure': '6.7@2017-01 98.2%',
  'List the exceptions': 'out/exceptions/sufficiency-appendices/2021-22/S11/S11.csv',
  'Release a paper': '2017-01/1 data/releases/corporate-parenting-monthly/2017-01/1.json',
  'Compare with what was published': 'figures compared',
  Errors: 'no-such-paper',
}

describe.each([
  ['the Node that runs the tests', async () => process.execPath],
  ['Node 22', node22],
] as const)('on %s', (_, findNode) => {
  let node: string | undefined
  let workspace: string
  beforeAll(async () => {
    if (whyNot !== undefined) return
    node = await findNode()
    workspace = await mkdtemp(join(project, 'workspace-'))
    await cp(join(REPOSITORY, 'data'), join(workspace, 'data'), { recursive: true })
  }, 10 * MINUTE)
  beforeEach(context => {
    if (node === undefined) context.skip('npm has no Node 22 for this machine')
  })

  const command = (...args: string[]) =>
    on(node ?? '', cli ?? '', 'exec', '--no', '--', 'orderpaper', ...args).in(project)

  it(
    'the command starts',
    async () => {
      expect(await command('--version')).toEqual({ code: 0, output: `${about.version}\n` })
      expect((await command('--help')).output).toMatch(/^Usage: orderpaper/)
    },
    2 * MINUTE,
  )
  it(
    'the command checks a workspace',
    async () => {
      const checked = await command(
        'check',
        'corporate-parenting-monthly',
        '2017-01',
        '--workspace',
        workspace,
      )
      expect(checked).toMatchObject({ code: 0 })
      expect(checked.output).toContain('accepted points, explained in the notes of the paper:')
    },
    2 * MINUTE,
  )
  it.for(programs)('the example runs: %s', { timeout: 5 * MINUTE }, async ([title, code], context) => {
    if (needsBrowser(code) && !canPrint) context.skip(NO_BROWSER)
    const file = join(project, `${title.replaceAll(' ', '-')}.mjs`)
    await writeFile(file, code)
    const { code: exit, output } = await on(node ?? '', file).in(workspace)
    expect(output).toContain(PRINTED[title] ?? 'a line in PRINTED')
    expect(exit).toBe(0)
  })
  it(
    'the command makes a paper',
    async context => {
      if (!canPrint) context.skip(NO_BROWSER)
      const args = ['produce', 'corporate-parenting-monthly', '2017-01', '--workspace', workspace, '--quiet']
      expect(await command(...args)).toEqual({ code: 0, output: '' })
      const out = join(workspace, 'out', 'corporate-parenting-monthly', '2017-01')
      const made = ['paper.pdf', 'paper.html', 'paper.docx', 'figures.xlsx']
      expect(await readdir(out)).toEqual(expect.arrayContaining(made))
      const { output: version } = await on(node ?? '', '--version').in(project)
      const { versions } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'))
      expect(versions).toMatchObject({ orderpaper: about.version, node: version.trim() })
    },
    5 * MINUTE,
  )
  it(
    'puppeteer has the command that downloads a browser',
    async () => {
      const help = await on(
        node ?? '',
        cli ?? '',
        'exec',
        '--no',
        '--',
        'puppeteer',
        'browsers',
        'install',
        '--help',
      )
      const { code, output } = await help.in(project)
      expect(code).toBe(0)
      expect(output).toContain('chrome-headless-shell')
    },
    2 * MINUTE,
  )
  it(
    'the command says what to do where there is no browser',
    async () => {
      const { code, output } = await run(
        node ?? '',
        [
          join(project, 'node_modules', 'orderpaper', about.bin.orderpaper),
          'produce',
          'corporate-parenting-monthly',
          '2017-01',
        ],
        { seconds: 300, cwd: workspace, env: { ORDERPAPER_BROWSER: join(folder, 'no-browser') } },
      )
      expect(code).toBe(3)
      expect(output).toContain('ORDERPAPER_BROWSER is set to')
    },
    2 * MINUTE,
  )
})

async function node22(): Promise<string | undefined> {
  const name = nodePackage(thisMachine)
  const place = join(folder, 'node-22')
  await mkdir(place)
  await writeFile(join(place, 'package.json'), '{ "private": true }\n')
  if (name === undefined || (await npm(place, ...INSTALL, `${name}@22`)).code !== 0) return undefined
  return nodeIn(thisMachine, place, name)
}
