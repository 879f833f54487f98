// The formats in which a paper is made: those of its definition, or fewer on the command line.
import { describe, expect, it } from 'vitest'
import { BrowserError } from '../../src/pdf/printer.ts'
import { ProblemsError } from '../../src/problems/problem.ts'
import { sayProblems } from '../../src/problems/say-problems.ts'
import { produce } from '../../src/verbs/produce.ts'
import { changedOutside, MONTHLY, MONTHLY_PAPER, textOf } from '../workspace.ts'

/** A workspace in memory without a browser. `written`: the files of its folder in out/. */
async function inMemory(formats?: string) {
  const text = await textOf(MONTHLY_PAPER)
  const changes =
    formats === undefined
      ? {}
      : { [MONTHLY_PAPER]: text.replace('\nperiod: month\n', `\nformats: ${formats}\nperiod: month\n`) }
  return inMemoryWith(changes)
}

function inMemoryWith(changes: Readonly<Record<string, string>>) {
  const written = new Map<string, Uint8Array | string>()
  const outside = {
    ...changedOutside(changes),
    replaceFolder: async (_: string, files: ReadonlyMap<string, Uint8Array | string>) => {
      for (const [name, content] of files) written.set(name, content)
      return undefined
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

describe('produce without a browser', () => {
  it('makes what needs none, and says what was not made and why', async () => {
    const { outside, written } = await inMemory()
    const steps: string[] = []
    const { notMade, problems } = await produce(MONTHLY, {
      ...outside,
      showProgress: step => steps.push(step),
    })
    expect(notMade).toEqual(['pdf'])
    expect([...written.keys()]).toEqual([
      'paper.html',
      'paper.docx',
      'figures.xlsx',
      'figures.ods',
      'figures.csv',
      'figures.csv-metadata.json',
      'accessibility.html',
      'accessibility.json',
      ...ALWAYS,
    ])
    expect(problems.at(-1)).toEqual({
      code: 'formats-not-made',
      severity: 'warning',
      origin: { file: 'out/corporate-parenting-monthly/2017-01' },
      facts: { formats: 'pdf', reason: 'There is no browser to print with.' },
    })
    expect(String(written.get('problems.txt'))).toContain('[formats-not-made]')
    const manifest = JSON.parse(String(written.get('manifest.json')))
    expect(manifest.notMade).toEqual(['pdf'])
    expect(manifest.versions).not.toHaveProperty('browser')
    const said = steps.indexOf('No browser can be used: making the paper without pdf')
    expect(said).toBeGreaterThanOrEqual(0)
    expect(steps.findIndex(step => step.startsWith('Drawing'))).toBeGreaterThan(said)
  })

  it('makes the others of those that --only names', async () => {
    const { outside, written } = await inMemory()
    const { notMade } = await produce({ ...MONTHLY, only: ['pdf', 'html'] }, outside)
    expect([notMade, [...written.keys()]]).toEqual([['pdf'], ['paper.html', ...ALWAYS]])
  })

  it('is an error before anything is drawn where only the PDF is wanted', async () => {
    const { outside, written } = await inMemory()
    const steps: string[] = []
    const only = ['pdf']
    const run = produce({ ...MONTHLY, only }, { ...outside, showProgress: step => steps.push(step) })
    await expect(run).rejects.toThrow(BrowserError)
    expect([written.size, steps.filter(step => step.startsWith('Drawing'))]).toEqual([0, []])
  })

  it('makes Word all the same', async () => {
    const { outside, written } = await inMemory()
    const { notMade } = await produce({ ...MONTHLY, only: ['word'] }, outside)
    expect([notMade, [...written.keys()]]).toEqual([[], ['paper.docx', ...ALWAYS]])
    expect(JSON.parse(String(written.get('manifest.json')))).not.toHaveProperty('notMade')
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
