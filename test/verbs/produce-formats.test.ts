// The formats in which a paper is made: those of its definition, or fewer on the command line.
import { describe, expect, it } from 'vitest'
import { ProblemsError } from '../../src/problems/problem.ts'
import { sayProblems } from '../../src/problems/say-problems.ts'
import { produce } from '../../src/verbs/produce.ts'
import { changedOutside, MONTHLY, MONTHLY_PAPER, textOf } from '../workspace.ts'

/** A workspace in memory without a browser: a run that opens one fails. `written`: the files of its folder in out/. */
async function inMemory(formats?: string) {
  const text = await textOf(MONTHLY_PAPER)
  const changes =
    formats === undefined
      ? {}
      : { [MONTHLY_PAPER]: text.replace('\nperiod: month\n', `\nformats: ${formats}\nperiod: month\n`) }
  const written = new Map<string, Uint8Array | string>()
  const outside = {
    ...changedOutside(changes),
    replaceFolder: async (_: string, files: ReadonlyMap<string, Uint8Array | string>) => {
      for (const [name, content] of files) written.set(name, content)
    },
  }
  return { outside, written }
}

const refusal = async (only: readonly string[], formats?: string): Promise<string> => {
  const { outside, written } = await inMemory(formats)
  const error = await produce({ ...MONTHLY, only }, outside).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(written.size).toBe(0)
  return error instanceof ProblemsError ? sayProblems(error.problems) : String(error)
}

const ALWAYS = ['paper.json', 'problems.txt', 'manifest.json']

describe('produce with --only', () => {
  it('makes these formats alone, without a browser where none needs one', async () => {
    const { outside, written } = await inMemory()
    await produce({ ...MONTHLY, only: ['data', 'html'] }, outside)
    expect([...written.keys()]).toEqual([
      'paper.html',
      'figures.xlsx',
      'figures.ods',
      'figures.csv',
      'figures.csv-metadata.json',
      ...ALWAYS,
    ])
    const manifest = JSON.parse(String(written.get('manifest.json')))
    expect(manifest.versions).not.toHaveProperty('browser')
    expect(manifest.outputs.map(({ file }: { file: string }) => file)).toContain('paper.html')
  })

  it('refuses a name that is no format, and says which there are', async () => {
    expect(await refusal(['pdf', 'doc'])).toContain(
      "The option --only is 'pdf,doc'; expected one or more of the formats: pdf,html,word,text,data,evidence.",
    )
  })

  it('refuses a format in which the paper is not made', async () => {
    expect(await refusal(['data'], '[html, text]')).toContain(
      "The option --only is 'data'; expected one or more of formats of this paper: html,text.",
    )
  })
})

describe('formats in the definition of a paper', () => {
  it('are those that are named', async () => {
    const { outside, written } = await inMemory('[text]')
    await produce({ ...MONTHLY, only: ['text'] }, outside)
    expect([...written.keys()]).toEqual(['paper.txt', ...ALWAYS])
    const lines = String(written.get('paper.txt')).split('\n')
    expect(lines.some(line => line.includes('Corporate Parenting Performance Report'))).toBe(true)
    expect(lines.filter(line => /<\/?[a-z]|&[a-z]+;|font-family/.test(line))).toEqual([])
  })

  it('are checked', async () => {
    expect(await refusal(['html'], '[html, html]')).toContain('each format once')
    expect(await refusal(['html'], '[htm]')).toContain('corporate-parenting-monthly.yaml')
    expect(await refusal(['html'], '[]')).toContain('corporate-parenting-monthly.yaml')
  })
})
