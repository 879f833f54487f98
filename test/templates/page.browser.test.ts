import type { Browser, Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillPaper } from '../../src/formats/html/fill.ts'
import { findBrowser, openBrowser } from '../pdf/print.ts'
import { examplesOf, fillExample, readTemplates, UPRIGHT } from './read-templates.ts'
import { placeholders, samplePaper } from './sample-paper.ts'
import { sampleStrategy } from './sample-strategy.ts'

const templates = readTemplates()
const paper = fillPaper(samplePaper, placeholders(samplePaper), templates)
const strategy = fillPaper(sampleStrategy, placeholders(sampleStrategy), templates)
const program = findBrowser()
/** The width between the margins of A4, in CSS pixels: landscape 277 mm, portrait 178 mm. */
const SHEET = Math.floor((277 / 25.4) * 96)
const PORTRAIT_SHEET = Math.floor((178 / 25.4) * 96)
const papers = [
  ['paper', paper, SHEET],
  ['strategy', strategy, PORTRAIT_SHEET],
] as const
const EIGHT_POINT = (8 / 72) * 96

/** The smallest type of any text on the page, but for drawings, whose type is the charts' own. */
const SMALLEST = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let smallest = Infinity
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement
    if (walker.currentNode.data.trim() !== '' && !parent.closest('svg')) smallest = Math.min(smallest, parseFloat(getComputedStyle(parent).fontSize))
  }
  return smallest
})()`

/**
 * Elements that are cut off or extend over the edge. A space that hangs at the end of a line may, since it is
 * not seen.
 */
const OVER_THE_EDGE = `[...document.querySelectorAll('body *')].filter(element => !element.closest('svg') && element.getBoundingClientRect().right > innerWidth + (getComputedStyle(element).display === 'inline' ? 4 : 1)).map(element => element.tagName + '.' + element.className).slice(0, 5)`

/**
 * Words side by side whose space is lost from a tagged PDF: spans in a flex or grid box, or a span that is
 * its own box where white space collapses. A screen reader would say "■Redtarget 95%".
 */
const GLUED = `[...document.querySelectorAll('main span, main strong, main em, main a')].filter(word => {
  const parent = getComputedStyle(word.parentElement)
  const isAlone = word.parentElement.childNodes.length === 1
  return !isAlone && (/flex|grid/.test(parent.display) || getComputedStyle(word).display === 'inline-block' && parent.whiteSpace !== 'pre-wrap')
}).map(word => word.outerHTML.slice(0, 90)).slice(0, 5)`

describe.skipIf(program === undefined)('the page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser(program ?? '')
  })
  afterAll(() => browser?.close())

  async function withPage<T>(
    html: string,
    width: number,
    media: 'print' | 'screen',
    look: (page: Page) => Promise<T>,
  ): Promise<T> {
    const page = await browser.newPage()
    try {
      await page.setViewport({ width, height: 700 })
      await page.emulateMediaType(media)
      await page.setContent(html, { waitUntil: 'load' })
      await page.evaluate('document.fonts.ready.then(() => true)')
      return await look(page)
    } finally {
      await page.close()
    }
  }

  it.each(papers)('has no text below 8 pt in print: %s', async (_, html, sheet) => {
    expect(await withPage(html, sheet, 'print', page => page.evaluate(SMALLEST))).toBeGreaterThanOrEqual(
      EIGHT_POINT,
    )
  })

  it.each(papers)('separates the same words in the tags as on the page: %s', async (_, html, sheet) => {
    expect(await withPage(html, sheet, 'print', page => page.evaluate(GLUED))).toEqual([])
  })

  it('is set in the bundled font, and in no other', async () => {
    expect(
      await withPage(paper, SHEET, 'print', page =>
        page.evaluate('[...document.fonts].map(font => font.family + font.weight + font.status)'),
      ),
    ).toEqual(['SourceSans3400loaded', 'SourceSans3600loaded'])
  })

  // But not the hostile ones: they have a sentence in place of a figure, and a figure never breaks over
  // lines.
  it.each(
    examplesOf(templates).filter(
      ({ partial, name }) =>
        ['cover', 'members-page', 'summary', 'topic', 'notes', ...UPRIGHT].includes(partial) &&
        name !== 'hostile text',
    ),
  )(
    'keeps $partial, $name, on the sheet',
    async example => {
      const sheet =
        UPRIGHT.has(example.partial) && example.name !== 'fifteen columns' ? PORTRAIT_SHEET : SHEET
      expect(
        await withPage(fillExample(example, templates), sheet, 'print', page => page.evaluate(OVER_THE_EDGE)),
      ).toEqual([])
    },
    20_000,
  )

  it.each(papers)(
    'keeps the whole %s on the sheet: Chromium prints all of it smaller where one thing is too wide',
    async (_, html, sheet) => {
      expect(await withPage(html, sheet, 'print', page => page.evaluate(OVER_THE_EDGE))).toEqual([])
    },
  )

  it.each([1280, 390, 320].flatMap(width => papers.map(([name, html]) => [width, name, html] as const)))(
    'needs no sideways scrolling at %i pixels: %s',
    async (width, _, html) => {
      expect(
        await withPage(html, width, 'screen', page => page.evaluate('document.documentElement.scrollWidth')),
      ).toBeLessThanOrEqual(width)
    },
  )
})
