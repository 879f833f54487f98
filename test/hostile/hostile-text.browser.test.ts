// Hostile text in a real browser that runs scripts and has a network: the page runs nothing, requests nothing and stays
// within its sheet, and the printed paper says the text and keeps its tags.
import type { Browser, Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PaperRequest } from '../../src/workspace/read-paper-inputs.ts'
import { bare } from '../accessibility/editions.ts'
import { pdfTables } from '../accessibility/pdf-cells.ts'
import { filesBelow } from '../fuzz/subjects.ts'
import { checkPdf, pdfcheckAvailable } from '../pdf/pdfcheck.ts'
import { findBrowser, openBrowser } from '../pdf/print.ts'
import { type Outputs, steering } from './hostile-outputs.ts'
import { inserts } from './inserts.ts'
import { layInserts } from './lay-inserts.ts'
import { produceInMemory } from './produce-in-memory.ts'

const program = findBrowser()
const files = filesBelow('data')
const kinds = Object.values(inserts)
const allInTurn = (at: number): string => kinds[at % kinds.length]?.(Math.floor(at / kinds.length)) ?? ''
/** Shorter than in the other tests: the text that describes a chart has the names of two indicators. */
const veryLong = (): string => 'Donaudampfschifffahrt'.repeat(4)
const MONTHLY: PaperRequest = { paper: 'corporate-parenting-monthly', period: '2017-01' }
const FROM_RETURN: PaperRequest = { paper: 'corporate-parenting-from-return', period: '2022-03' }

const IN_PAGE = `({
  scripts: document.querySelectorAll('script, iframe, object, embed, form, base, link').length,
  handlers: [...document.querySelectorAll('*')].filter(one => one.getAttributeNames().some(name => name.startsWith('on'))).length,
  hidden: getComputedStyle(document.body).display === 'none',
  links: [...document.links].map(link => link.protocol).filter(one => !/^(?:https:|mailto:|about:)$/.test(one)),
})`
/** Elements that extend over the right edge, outside a region that scrolls. */
const OVER_THE_EDGE = `[...document.querySelectorAll('body *')].filter(element => !element.closest('.scroll, svg') && element.getClientRects().length > 0 && element.getBoundingClientRect().right > innerWidth + (getComputedStyle(element).display === 'inline' ? 6 : 1)).map(element => element.tagName + '.' + element.className + ' ' + element.textContent.trim().slice(0, 30)).slice(0, 25)`
const CELLS = `[...document.querySelectorAll('main table')].map(table => [...table.rows].map(row => [...row.cells].map(cell => cell.textContent)))`

describe.skipIf(program === undefined).each([
  ['all kinds in turn', MONTHLY.paper, MONTHLY, allInTurn],
  ['all kinds in turn', FROM_RETURN.paper, FROM_RETURN, allInTurn],
  ['a very long word', MONTHLY.paper, MONTHLY, veryLong],
  ['a very long word', FROM_RETURN.paper, FROM_RETURN, veryLong],
] as const)('%s in %s', (_kind, _paper, request, insert) => {
  let browser: Browser
  let outputs: Outputs
  let html: string
  beforeAll(async () => {
    browser = await openBrowser(program ?? '')
    outputs = await produceInMemory(request, layInserts(files, insert).files)
    html = String(outputs.get('paper.html'))
  }, 120_000)
  afterAll(() => browser?.close())

  async function inPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
    const page = await browser.newPage()
    try {
      return await use(page)
    } finally {
      await page.close()
    }
  }

  it('runs nothing and requests nothing', async () => {
    await inPage(async page => {
      const asked: string[] = []
      page.on('request', one => asked.push(one.url().slice(0, 60)))
      page.on('dialog', dialog => {
        asked.push(dialog.message())
        void dialog.dismiss()
      })
      await page.setContent(html, { waitUntil: 'load' })
      expect(await page.evaluate(IN_PAGE)).toEqual({ scripts: 0, handlers: 0, hidden: false, links: [] })
      expect(asked.filter(url => !/^data:(?:font|image)\//.test(url))).toEqual([])
    })
  }, 60_000)

  it.each([
    ['screen', 1280],
    ['screen', 320],
    ['print', 1050],
  ] as const)(
    'stays within the edge, on %s at %i pixels',
    async (media, width) => {
      await inPage(async page => {
        await page.setViewport({ width, height: 800 })
        await page.emulateMediaType(media)
        await page.setContent(html, { waitUntil: 'load' })
        expect(await page.evaluate(OVER_THE_EDGE)).toEqual([])
      })
    },
    60_000,
  )

  it('says in the cells of the PDF what the page says', async () => {
    const pdf = outputs.get('paper.pdf')
    if (!(pdf instanceof Uint8Array)) throw new Error('no PDF was made')
    const seen = await inPage(async page => {
      await page.setContent(html, { waitUntil: 'load' })
      return (await page.evaluate(CELLS)) as string[][][]
    })
    const words = (tables: readonly (readonly (readonly string[])[])[]) =>
      tables.map(rows => rows.map(row => row.map(cell => bare(cell).replace(/[\s\u00ad]/g, ''))))
    expect(words(await pdfTables(pdf))).toEqual(words(seen))
  }, 60_000)

  it('is read out as text, without signs that steer a terminal', () => {
    const spoken = String(outputs.get('spoken.txt'))
    expect(spoken).toContain('Page 2')
    expect(steering(spoken)).toEqual([])
  })

  it.skipIf(!pdfcheckAvailable)(
    'passes the checker of PDFs (skipped without ../shared)',
    async () => {
      const pdf = outputs.get('paper.pdf')
      if (!(pdf instanceof Uint8Array)) throw new Error('no PDF was made')
      expect((await checkPdf(pdf)).findings).toEqual([])
    },
    60_000,
  )
})
