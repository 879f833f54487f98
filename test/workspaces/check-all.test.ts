// A mistake in a definition that the paper does not use: the paper is made, and `check --all` reports the
// mistake.
import { describe, expect, it } from 'vitest'
import { check, checkAll, sayAllChecked } from '../../src/verbs/check.ts'
import { orderpaper } from '../cli/run.ts'
import { changedOutside, MONTHLY, textOf } from '../workspace.ts'

const RETURN = 'data/definitions/returns/ssda903.yaml'
const STRATEGY = 'data/definitions/strategies/northmoor-2017-2021.yaml'

const broken = async () => {
  const [given, strategy] = await Promise.all([textOf(RETURN), textOf(STRATEGY)])
  return changedOutside({
    [RETURN]: given.replace('form: ssda903', 'form: ssda904'),
    [STRATEGY]: strategy.replace('title:', 'titel:'),
  })
}

describe('checkAll(outside)', () => {
  it('finds no problem in the definitions of the project', async () => {
    const checked = await checkAll(changedOutside({}))
    const yaml = (await changedOutside({}).list('data/definitions')).filter(file => file.endsWith('.yaml'))
    expect(checked).toEqual({ problems: [], files: yaml.length })
    expect(sayAllChecked(checked)).toBe(`Checked ${yaml.length} definition files.\nNo problems were found.\n`)
  })
  it('reports the problems of all files at once', async () => {
    const { problems } = await checkAll(await broken())
    expect(new Set(problems.map(({ origin }) => origin.file))).toEqual(new Set([RETURN, STRATEGY]))
  })
  it('reports a file that nothing reads, and does not count it', async () => {
    const { files } = await checkAll(changedOutside({}))
    const lost = ['data/definitions/group/age.yaml', 'data/definitions/groups/age-old.yml']
    const checked = await checkAll(
      changedOutside(Object.fromEntries(lost.map(file => [file, 'x: ['] as const))),
    )
    expect(checked.files).toBe(files)
    expect(checked.problems).toMatchObject(
      lost.map(file => ({ severity: 'warning', code: 'definition-unread', origin: { file } })),
    )
  })
  it('reports problems that a paper without need of these files does not see', async () => {
    const { problems } = await check(MONTHLY, await broken())
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe('orderpaper check --all', () => {
  it('needs no paper, and states how many files it checked', async () => {
    const { out, err, end } = await orderpaper('check', '--all')
    expect([end, err]).toEqual(['done', ''])
    expect(out).toMatch(/^Checked \d+ definition files\.\nNo problems were found\.\n$/)
  })
  it('prints them as JSON', async () => {
    const { out } = await orderpaper('check', '--all', '--json')
    expect(JSON.parse(out)).toEqual({ files: expect.any(Number), problems: [] })
  })
  it.each([
    ['a paper with it', ['check', '--all', MONTHLY.paper]],
    ['neither', ['check']],
  ])('is not understood with %s', async (_, words) => {
    const { out, err, end } = await orderpaper(...words)
    expect([end, out]).toEqual(['usage', ''])
    expect(err).toContain('--help')
  })
})
