// The monthly paper as it is delivered, for members: its PDF and its web page have no finding, and every edition has the
// same figures.
import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkPdf, pdfcheckAvailable } from '../pdf/pdfcheck.ts'
import { findBrowser, openBrowser } from '../pdf/print.ts'
import { MONTHLY } from '../workspace.ts'
import { axeFinds } from './axe.ts'
import { bare, csvRows, docxTables } from './editions.ts'
import { type OpenedRun, openRun } from './opened-run.ts'

const program = findBrowser()
/** The cells that a reader sees once everything is folded out, whatever their order in a row, each row by its label. */
const SEEN = `(() => { document.querySelectorAll('details').forEach(each => { each.open = true }); return [...document.querySelectorAll('main tbody tr')].map(({ cells: [label, ...others] }) => [label.innerText, ...others.map(cell => cell.checkVisibility() ? cell.innerText : 'not seen').sort()]) })()`
const bareTables = (tables: readonly (readonly (readonly string[])[])[]) =>
  tables.map(rows => rows.map(row => row.map(bare)))

describe.skipIf(program === undefined)('the paper for members', () => {
  let browser: Browser
  let run: OpenedRun
  beforeAll(async () => {
    browser = await openBrowser(program ?? '')
    run = await openRun(MONTHLY, browser, 'as-delivered')
  }, 120_000)
  afterAll(() => browser?.close())

  it('has the same tables in its web page and its PDF', () => {
    expect(run.html.length).toBeGreaterThanOrEqual(5)
    expect(bareTables(run.pdf)).toEqual(bareTables(run.html.map(({ rows }) => rows)))
  })

  it.each([1280, 700, 390])(
    'shows every row of its tables, with the same figures, at %i pixels',
    async width => {
      const page = await browser.newPage()
      try {
        await page.setViewport({ width, height: 844 })
        await page.setContent(run.text('paper.html'))
        const seen = (await page.evaluate(SEEN)) as string[][]
        const sorted = ([label = '', ...cells]: readonly string[]) => [label, ...cells.toSorted()].map(bare)
        const wanted = run.pdf.flatMap(rows => rows.map(sorted))
        expect(wanted.length).toBeGreaterThan(150)
        // The PDF has header rows too, which a card says in each cell.
        const known = new Set(seen.map(row => sorted(row.map(bare)).join('|')))
        const headers = new Set(run.html.map(({ rows: [first = []] }) => sorted(first).join('|')))
        expect(wanted.map(row => row.join('|')).filter(row => !known.has(row) && !headers.has(row))).toEqual(
          [],
        )
      } finally {
        await page.close()
      }
    },
  )

  it('has every row of the summary and of the months in Word', () => {
    const rows = new Set(
      docxTables(run.bytes('paper.docx')).flatMap(table => table.map(row => row.map(bare).join('|'))),
    )
    const wanted = run.html
      .slice(0, 2)
      .flatMap(({ rows: all }) => all.slice(1).filter(row => row.length > 1))
      .map(row => row.map(bare).join('|'))
    expect(wanted.length).toBe(56)
    expect(wanted.filter(row => !rows.has(row))).toEqual([])
  })

  it('has each figure once in figures.csv', () => {
    const inCsv = csvRows(run.bytes('figures.csv')).map(row => `${row['reference']} ${row['text']}`)
    const inPaper = Object.values(run.paper.figures).map(({ ref, text }) => `${ref} ${text}`)
    expect(inCsv.toSorted()).toEqual(inPaper.toSorted())
  })

  it.skipIf(!pdfcheckAvailable)(
    'has a PDF without a finding of the checker (skipped without ../shared)',
    async () => expect((await checkPdf(run.bytes('paper.pdf'))).findings).toEqual([]),
    60_000,
  )

  it.each([
    { width: 1280, scheme: 'light' },
    { width: 320, scheme: 'dark' },
  ] as const)(
    'has a web page without a finding of axe, $width px and $scheme',
    async window => expect(await axeFinds(browser, run.text('paper.html'), window)).toEqual([]),
    60_000,
  )
})
