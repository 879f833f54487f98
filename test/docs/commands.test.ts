// Every command in the documents is run as it is given: here those that need no browser and no minute.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findNpm } from '../../src/setup/npm.mjs'
import { thisMachine } from '../../src/setup/outside.mjs'
import { orderpaper } from '../cli/run.ts'
import { REPOSITORY, textOf } from '../workspace.ts'
import { commands, commandsIn, commandsOf, kindOf, orderpaperWords, scriptOf, scripts } from './commands.ts'

const run = promisify(execFile)

let workspace: string
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'orderpaper-commands-'))
  await cp(join(REPOSITORY, 'data'), join(workspace, 'data'), { recursive: true })
})
afterAll(() => rm(workspace, { recursive: true, force: true }))

describe('the commands of the documents', () => {
  it('are found in blocks and in sentences, without their comments', () => {
    expect(
      commandsIn(
        [
          'Run `npm run tidy`, or `npm run\ntest:fast`; `npm` is not one.',
          '',
          '    npm start        # a comment',
          '    out/paper.pdf',
          '```sh',
          '$ orderpaper check \\',
          '  --all',
          '```',
        ].join('\n'),
      ),
    ).toEqual(['npm start', 'orderpaper check --all', 'npm run tidy', 'npm run test:fast'])
  })
  it('are all run by a test', () =>
    expect(commands.filter(command => kindOf(command) === undefined)).toEqual([]))
  it('name scripts that package.json has, and every one of them', () => {
    const named = commands.flatMap(command => scriptOf(command) ?? [])
    expect([...new Set(named)].sort()).toEqual(Object.keys(scripts).sort())
  })
})

const NPM = findNpm(thisMachine)
describe.skipIf(NPM === undefined)('npm config (skipped where there is no npm)', () => {
  it.each(commandsOf('npm config').map(({ text, words }) => [text, words] as const))(
    '%s',
    async (_, words) => {
      const [, , verb = '', name = '', value = ''] = words
      const settings = join(workspace, 'npmrc')
      const given = value.replace('<address>', 'http://mirror.example').replace('<file>', '/ca.pem')
      await run(process.execPath, [NPM ?? '', 'config', verb, name, given], {
        cwd: workspace,
        env: { ...process.env, npm_config_userconfig: settings },
      })
      expect(await readFile(settings, 'utf8')).toContain(`${name}=${given}`)
    },
  )
})

describe('orderpaper', () => {
  it.each(commandsOf('orderpaper').map(command => [command.text, command] as const))(
    '%s',
    async (_, command) => {
      const words = orderpaperWords(command) ?? []
      const isVerb = words[0]?.startsWith('--') !== true
      const { out, end } = await orderpaper(...words, ...(isVerb ? ['--workspace', workspace] : []))
      expect([end, out === '']).toEqual(['done', false])
    },
  )
  it('is what npm runs', async () => {
    expect(scripts['orderpaper']).toBe('node src/cli/orderpaper.mjs')
    const { stdout } = await run(process.execPath, ['src/cli/orderpaper.mjs', '--version'], {
      cwd: REPOSITORY,
    })
    expect(stdout.trim()).toBe(JSON.parse(await textOf('package.json')).version)
  })
})

describe('npm', () => {
  it('starts and tests with files that are there', () => {
    for (const command of [...commandsOf('start'), ...commandsOf('tests'), ...commandsOf('bench')]) {
      const [program, ...files] = (scripts[scriptOf(command) ?? ''] ?? '').split(' ')
      const named = [...files, ...command.words].filter(word => word.includes('/'))
      expect([command.text, program]).toEqual([command.text, 'node'])
      expect([command.text, ...named.filter(file => !existsSync(join(REPOSITORY, file)))]).toEqual([
        command.text,
      ])
    }
  })
  it('tests everything in .ci/run', async () => {
    expect((await textOf('.ci/run')).trim().split('\n').at(-1)).toBe('npm test -- --all')
  })
  it('tidies a file', async () => {
    const folder = join(workspace, 'tidy')
    await mkdir(join(folder, 'src'), { recursive: true })
    for (const file of ['biome.json', '.gitignore']) await cp(join(REPOSITORY, file), join(folder, file))
    await writeFile(join(folder, 'src', 'untidy.ts'), 'export const  one = "1";\n')
    const [program = '', ...words] = (scripts['tidy'] ?? '').split(' ')
    expect(program).toBe('biome')
    await run(process.execPath, [join(REPOSITORY, 'node_modules/@biomejs/biome/bin/biome'), ...words], {
      cwd: folder,
    })
    expect(await readFile(join(folder, 'src', 'untidy.ts'), 'utf8')).toBe("export const one = '1'\n")
  })
})

describe('git config', () => {
  const hasGit = () =>
    run('git', ['--version']).then(
      () => true,
      () => false,
    )
  it('takes each setting, whose file is there (skipped where git is not)', async context => {
    if (!(await hasGit())) context.skip()
    const folder = await mkdtemp(join(workspace, 'git-'))
    await run('git', ['init', '--quiet'], { cwd: folder })
    for (const { words } of commandsOf('git config')) {
      const [program = '', ...rest] = words
      await run(program, rest, { cwd: folder })
      const [, name = '', value = ''] = rest
      expect((await run(program, ['config', '--get', name], { cwd: folder })).stdout.trim()).toBe(value)
      expect(await readdir(REPOSITORY)).toContain(value)
    }
  })
})
