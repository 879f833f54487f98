import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillPaper } from '../../src/outputs/html/fill.ts'
import { pdfFacts } from '../../src/outputs/pdf/facts.ts'
import { finishPdf } from '../../src/outputs/pdf/finish.ts'
import { checkPdf, pdfcheckAvailable } from '../outputs/pdf/pdfcheck.ts'
import { findBrowser, openBrowser, printFresh } from '../outputs/pdf/print.ts'
import { examplesOf, fillExample, readTemplates } from './read-templates.ts'
import { placeholders, samplePaper } from './sample-paper.ts'

const program = findBrowser()

describe.skipIf(program === undefined)('the sample paper, printed and finished', () => {
  let browser: Browser
  let pdf: Uint8Array
  beforeAll(async () => {
    browser = await openBrowser(program ?? '')
    pdf = await finishPdf(await printFresh(browser, fillPaper(samplePaper, placeholders(samplePaper), readTemplates())), pdfFacts(samplePaper))
  }, 60_000)
  afterAll(() => browser?.close())

  it.skipIf(!pdfcheckAvailable)('has no fault of PDF/UA-1, of its structure or of our house', async () => {
    const { ua, integrity, quality, findings } = await checkPdf(pdf)
    expect({ ua, integrity, quality, findings }).toEqual({ ua: 0, integrity: 0, quality: 0, findings: [] })
  }, 60_000)

  // The hostile example has a line of markup in every text, also in place of numbers, which are never so long: the browser shrinks such a page.
  it.skipIf(!pdfcheckAvailable).each(examplesOf(readTemplates()).filter(({ name }) => name !== 'hostile text'))('has no fault in the example $partial: $name', async example => {
    const printed = await printFresh(browser, fillExample(example, readTemplates()))
    expect((await checkPdf(await finishPdf(printed, pdfFacts(samplePaper)))).findings).toEqual([])
  }, 30_000)
})
