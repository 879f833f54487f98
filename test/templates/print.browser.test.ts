import { PDFDocument } from '@cantoo/pdf-lib'
import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lookNamed } from '../../src/drawing/look/read-look.ts'
import { fillPaper } from '../../src/formats/html/fill.ts'
import type { Paper } from '../../src/papers/paper.ts'
import { pdfFacts } from '../../src/pdf/document-facts.ts'
import { finishPdf } from '../../src/pdf/finish.ts'
import { bare } from '../accessibility/editions.ts'
import { pdfTables } from '../accessibility/pdf-cells.ts'
import { checkPdf, pdfcheckAvailable } from '../pdf/pdfcheck.ts'
import { findBrowser, openBrowser, printFresh } from '../pdf/print.ts'
import { examplesOf, fillExample, readTemplates } from './read-templates.ts'
import { placeholders, samplePaper } from './sample-paper.ts'
import { sampleStrategy } from './sample-strategy.ts'

const program = findBrowser()
const factsOf = (paper: Paper) => pdfFacts(paper, lookNamed(paper.look, readTemplates()))

describe.skipIf(program === undefined)('the sample paper, printed and finished', () => {
  let browser: Browser
  let pdf: Uint8Array
  let portrait: Uint8Array
  beforeAll(async () => {
    browser = await openBrowser(program ?? '')
    pdf = await finishPdf(
      await printFresh(browser, fillPaper(samplePaper, placeholders(samplePaper), readTemplates())),
      factsOf(samplePaper),
    )
    portrait = await finishPdf(
      await printFresh(browser, fillPaper(sampleStrategy, placeholders(sampleStrategy), readTemplates())),
      factsOf(sampleStrategy),
    )
  }, 60_000)
  afterAll(() => browser?.close())

  it.skipIf(!pdfcheckAvailable)(
    'has no fault of PDF/UA-1, of its structure or of our house',
    async () => {
      const { ua, integrity, quality, findings } = await checkPdf(pdf)
      expect({ ua, integrity, quality, findings }).toEqual({ ua: 0, integrity: 0, quality: 0, findings: [] })
    },
    60_000,
  )

  it.skipIf(!pdfcheckAvailable)(
    'has none on portrait sheets either',
    async () => {
      expect((await checkPdf(portrait)).findings).toEqual([])
    },
    60_000,
  )

  it("says in each cell of a section's tables what the web page says, header rows once", async () => {
    const page = await browser.newPage()
    await page.setContent(fillPaper(sampleStrategy, placeholders(sampleStrategy), readTemplates()))
    const seen = (await page.evaluate(
      `[...document.querySelectorAll('main table')].map(table => [...table.rows].map(row => [...row.cells].map(cell => cell.textContent)))`,
    )) as string[][][]
    await page.close()
    const bareCells = (tables: readonly (readonly (readonly string[])[])[]) =>
      tables.map(rows => rows.map(row => row.map(bare)))
    expect(seen).toHaveLength(10)
    expect(bareCells(await pdfTables(portrait))).toEqual(bareCells(seen))
  }, 60_000)

  it('keeps a count and its share apart in the tags', async () => {
    expect((await pdfTables(portrait))[2]?.[5]).toEqual([
      '16 and 17',
      '96 (17%)',
      '104 (17%)',
      '118 (18%)',
      '127 (20%)',
      '131 (22%)',
    ])
  }, 60_000)

  it('turns the sheet only for a table that is too wide for portrait', async () => {
    const landscapeSheets = async (html: string) =>
      (await PDFDocument.load(await printFresh(browser, html), { updateMetadata: false }))
        .getPages()
        .filter(page => page.getWidth() > page.getHeight()).length
    const example = (name: string) =>
      fillExample(
        examplesOf(readTemplates()).find(one => one.partial === 'data-table' && one.name === name) ??
          expect.fail(name),
        readTemplates(),
      )
    expect(
      (await PDFDocument.load(portrait, { updateMetadata: false }))
        .getPages()
        .filter(page => page.getWidth() > page.getHeight()),
    ).toHaveLength(0)
    expect(await landscapeSheets(example('fifteen columns'))).toBe(1)
    expect(await landscapeSheets(example('twelve columns under two bands'))).toBe(0)
  }, 60_000)

  // The hostile example has a line of markup in every text, even in place of numbers, which are never so
  // long: the browser shrinks such a page.
  it
    .skipIf(!pdfcheckAvailable)
    .each(examplesOf(readTemplates()).filter(({ name }) => name !== 'hostile text'))(
    'has no fault in the example $partial: $name',
    async example => {
      const printed = await printFresh(browser, fillExample(example, readTemplates()))
      expect((await checkPdf(await finishPdf(printed, factsOf(samplePaper)))).findings).toEqual([])
    },
    30_000,
  )
})
