// From workbooks to files, with a real browser: what is written, that it is the same every time, and that
// existing files are not lost.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataTablesOf, type Paper } from '../../src/papers/paper.ts'
import { ProblemsError } from '../../src/problems/problem.ts'
import { sha256 } from '../../src/terms/sha256.ts'
import { type Produced, produce } from '../../src/verbs/produce.ts'
import { outsideOf } from '../../src/workspace/outside.ts'
import { checkPdf, pdfcheckAvailable } from '../pdf/pdfcheck.ts'
import { MONTHLY, REPOSITORY } from '../workspace.ts'

const FILES = [
  'accessibility.html',
  'accessibility.json',
  'figures.csv',
  'figures.csv-metadata.json',
  'figures.ods',
  'figures.xlsx',
  'manifest.json',
  'paper.docx',
  'paper.html',
  'paper.json',
  'paper.pdf',
  'problems.txt',
  'spoken.txt',
]
let workspace: string
let made: Produced
const out = (file: string) => join(workspace, 'out', MONTHLY.paper, MONTHLY.period, file)

/** As Handlebars writes text. */
const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;').replaceAll('<', '&lt;')

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'orderpaper-'))
  await cp(resolve(REPOSITORY, 'data'), join(workspace, 'data'), { recursive: true })
  made = await produce(MONTHLY, outsideOf(workspace))
}, 120_000)

afterAll(() => rm(workspace, { recursive: true, force: true }))

describe('produce(paper) from its own workspace', () => {
  it('writes its files and no others', async () => {
    expect((await readdir(out('..'))).sort()).toEqual([MONTHLY.period])
    expect((await readdir(out('.'))).sort()).toEqual(FILES)
    expect(made.files.map(file => file.slice(file.lastIndexOf('/') + 1)).sort()).toEqual(FILES)
  })

  it.skipIf(!pdfcheckAvailable)(
    'makes a PDF in which the checker finds nothing (skipped without ../shared)',
    async () => {
      const found = await checkPdf(new Uint8Array(await readFile(out('paper.pdf'))))
      expect(found.findings).toEqual([])
      expect({ ua: found.ua, integrity: found.integrity, quality: found.quality }).toEqual({
        ua: 0,
        integrity: 0,
        quality: 0,
      })
    },
  )

  it('makes HTML that loads nothing from outside', async () => {
    const html = await readFile(out('paper.html'), 'utf8')
    expect(html).not.toMatch(
      /<script|<link|<iframe|<object|<embed|@import|(?:src|href)="(?!#|data:|https:\/\/|mailto:)/i,
    )
    expect(html).not.toMatch(/src="https?:|url\(\s*["']?(?!data:|#)/i)
  })

  it('writes every figure of the summary into the HTML, as in the paper', async () => {
    const [html, paper] = [
      await readFile(out('paper.html'), 'utf8'),
      JSON.parse(await readFile(out('paper.json'), 'utf8')) as Paper,
    ]
    const [summary] = paper.blocks.flatMap(block => (block.block === 'section' ? dataTablesOf(block) : []))
    const rows = (summary?.rows ?? []).filter(({ kind }) => kind === 'item')
    expect(rows).toHaveLength(28)
    for (const { label, cells } of rows) {
      expect(html).toContain(escapeText(label))
      for (const cell of cells) if (cell.cell === 'figure') expect(html).toContain(cell.figure.text)
    }
  })

  it('lists in the manifest each input, template and output with its fingerprint', async () => {
    const manifest = JSON.parse(await readFile(out('manifest.json'), 'utf8')) as {
      inputs: { file: string; sha256: string }[]
      outputs: { file: string; sha256: string }[]
      versions: Record<string, string>
    }
    for (const { file, sha256: hash } of manifest.inputs)
      expect(sha256(new Uint8Array(await readFile(join(workspace, file))))).toBe(hash)
    for (const { file, sha256: hash } of manifest.outputs)
      expect(sha256(new Uint8Array(await readFile(out(file))))).toBe(hash)
    expect(manifest.inputs.filter(input => input.file.endsWith('.xlsx'))).toHaveLength(3)
    expect(Object.keys(manifest.versions)).toEqual(
      expect.arrayContaining(['orderpaper', 'node', 'browser', 'vega']),
    )
  })

  it('gives the same bytes when it is produced again', async () => {
    const before = await Promise.all(
      FILES.map(async file => sha256(new Uint8Array(await readFile(out(file))))),
    )
    await produce(MONTHLY, outsideOf(workspace))
    expect(
      await Promise.all(FILES.map(async file => sha256(new Uint8Array(await readFile(out(file)))))),
    ).toEqual(before)
  }, 60_000)

  it('states in the evidence who signed, and makes the same paper: signatures do not change it', async () => {
    const names = FILES.filter(file => !/^(accessibility|manifest)\./.test(file))
    const read = () => Promise.all(names.map(async file => sha256(new Uint8Array(await readFile(out(file))))))
    const before = await read()
    const folder = join(workspace, 'data', 'accessibility', MONTHLY.paper)
    await mkdir(folder, { recursive: true })
    const { paper } = JSON.parse(await readFile(out('accessibility.json'), 'utf8')) as {
      paper: { fingerprint: string }
    }
    await writeFile(
      join(folder, `${MONTHLY.period}.yaml`),
      `signed:\n  - { check: grey-print, by: Performance Analyst, on: 2017-02-08, paper: "${paper.fingerprint}" }\n`,
    )
    await produce(MONTHLY, outsideOf(workspace))
    expect(await read()).toEqual(before)
    expect(await readFile(out('accessibility.html'), 'utf8')).toContain(
      '<td data-head="Signed by, on">Performance Analyst, 8 February 2017</td>',
    )
    await rm(join(folder, `${MONTHLY.period}.yaml`))
    await produce(MONTHLY, outsideOf(workspace))
  }, 120_000)

  it('leaves existing files unchanged if the next run has an error', async () => {
    const before = await readFile(out('paper.pdf'))
    const commentary = join(workspace, 'data', 'definitions', 'areas.yaml')
    const kept = await readFile(commentary, 'utf8')
    await writeFile(commentary, kept.replace('council:', 'counsel:'))
    await expect(produce(MONTHLY, outsideOf(workspace))).rejects.toBeInstanceOf(ProblemsError)
    await writeFile(commentary, kept)
    expect((await readdir(out('.'))).sort()).toEqual(FILES)
    expect((await readFile(out('paper.pdf'))).equals(before)).toBe(true)
  }, 60_000)

  it('leaves existing files unchanged if printing fails', async () => {
    const before = await readFile(out('paper.pdf'))
    const broken = {
      ...outsideOf(workspace),
      openPrinter: () => ({
        print: () => Promise.reject(new Error('the browser went away')),
        version: () => Promise.resolve(''),
        close: () => Promise.resolve(),
      }),
    }
    await expect(produce(MONTHLY, broken)).rejects.toThrow('the browser went away')
    expect((await readFile(out('paper.pdf'))).equals(before)).toBe(true)
  }, 60_000)

  it('prefers a template of the workspace to that of the package', async () => {
    await mkdir(join(workspace, 'templates', 'partials', 'cover'), { recursive: true })
    await writeFile(
      join(workspace, 'templates', 'partials', 'cover', 'cover.hbs'),
      '<section><h1>Our own cover</h1></section>',
    )
    await produce(MONTHLY, outsideOf(workspace))
    expect(await readFile(out('paper.html'), 'utf8')).toContain('<h1>Our own cover</h1>')
  }, 60_000)
})
