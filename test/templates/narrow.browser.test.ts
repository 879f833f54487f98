// The tables of the web page at three widths: nothing is beyond an edge without a sign, and below 700 pixels each row is a
// card with the same figures, newest first.
import type { Browser, Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evidenceOf } from '../../src/formats/evidence/evidence-of.ts'
import { fillEvidence, fillPaper } from '../../src/formats/html/fill.ts'
import { recordOf } from '../papers/record-of.ts'
import { findBrowser, openBrowser } from '../pdf/print.ts'
import { readTemplates } from './read-templates.ts'
import { placeholders, samplePaper } from './sample-paper.ts'
import { sampleStrategy } from './sample-strategy.ts'

const program = findBrowser()
const templates = readTemplates()
const PAPERS = [
  ['paper', fillPaper(samplePaper, placeholders(samplePaper), templates)],
  ['strategy', fillPaper(sampleStrategy, placeholders(sampleStrategy), templates)],
] as const
const EVIDENCE = fillEvidence(
  evidenceOf(samplePaper, recordOf(samplePaper), PAPERS[0][1], templates, { signatures: [] }),
  templates,
)
const WIDTHS = [1280, 700, 390] as const

/** Each table in a region: how much of it is beyond the edge, and the height of the line that says so, in pixels. */
const SIGNS = `[...document.querySelectorAll('.scroll > table')].map(table => ({ id: table.id || table.className, beyond: table.parentElement.scrollWidth - table.parentElement.clientWidth, sign: parseFloat(getComputedStyle(table, '::after').paddingBottom) }))`

/** Cells that no reader can get to: not shown, without width, or cut off by their own box. */
const UNSEEN = `[...document.querySelectorAll('main tbody :is(th, td)')].filter(cell => !cell.checkVisibility() || cell.getBoundingClientRect().width < 8 || cell.scrollWidth > cell.clientWidth + 1 || cell.getBoundingClientRect().left < 0 && !cell.closest('.scroll')).map(cell => cell.outerHTML.slice(0, 120)).slice(0, 5)`

/** Every row as a reader sees it: its label, then its cells in alphabetical order. */
const ROWS = `[...document.querySelectorAll('main tbody tr')].map(row => { const [label, ...cells] = [...row.cells].map(cell => cell.innerText.replaceAll(/\\s+/g, ' ').trim()); return [label, ...cells.sort()].join(' | ') })`

/** The cells of a row in the order of their places, each with the words over it. */
const cardOf = (row: string) =>
  `(() => { const cells = [...document.querySelectorAll('${row} > td')].map(cell => ({ at: cell.getBoundingClientRect(), head: getComputedStyle(cell, '::before').content.replaceAll('"', ''), text: cell.innerText.trim() })); return cells.sort((a, b) => Math.abs(a.at.top - b.at.top) > 6 ? a.at.top - b.at.top : a.at.left - b.at.left).map(({ head, text }) => head + ' = ' + text) })()`

interface Sign {
  readonly id: string
  readonly beyond: number
  readonly sign: number
}

describe.skipIf(program === undefined)('the tables of the web page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser(program ?? '')
  })
  afterAll(() => browser?.close())

  async function read<T>(
    html: string,
    width: number,
    look: (page: Page) => Promise<T>,
    media: 'screen' | 'print' = 'screen',
  ): Promise<T> {
    const page = await browser.newPage()
    try {
      await page.setViewport({ width, height: 844 })
      await page.emulateMediaType(media)
      await page.setContent(html, { waitUntil: 'load' })
      await page.evaluate('document.fonts.ready.then(() => true)')
      await page.evaluate(`document.querySelectorAll('details').forEach(each => { each.open = true })`)
      return await look(page)
    } finally {
      await page.close()
    }
  }

  const pages = [...PAPERS, ['evidence of accessibility', EVIDENCE] as const]
  const each = WIDTHS.flatMap(width => pages.map(([name, html]) => [width, name, html] as const))

  it.each(each)(
    'say so where a part is beyond the edge, and only there, at %i pixels: %s',
    async (width, _, html) => {
      const signs = await read(html, width, page => page.evaluate(SIGNS) as Promise<Sign[]>)
      expect(signs.length).toBeGreaterThan(5)
      for (const { id, beyond, sign } of signs)
        expect({ id, says: sign > 20 ? 'more' : sign }).toEqual({ id, says: beyond > 1 ? 'more' : 0 })
      const wider = signs.filter(({ beyond }) => beyond > 1)
      if (width === 390) expect(wider).toEqual([])
      if (width === 700) expect(wider).not.toEqual([])
    },
  )

  it.each(each)('have no cell that cannot be seen at %i pixels: %s', async (width, _, html) => {
    expect(await read(html, width, page => page.evaluate(UNSEEN))).toEqual([])
  })

  it.each(PAPERS)(
    'show the same figures in each row at every width: %s',
    async (_, html) => {
      const [wide, middle, narrow] = await Promise.all(
        WIDTHS.map(width => read(html, width, page => page.evaluate(ROWS) as Promise<string[]>)),
      )
      expect(wide?.length).toBeGreaterThan(60)
      expect(middle).toEqual(wide)
      expect(narrow).toEqual(wide)
    },
    30_000,
  )

  it.each(PAPERS)(
    'are tables with row headers to a screen reader at every width: %s',
    async (_, html) => {
      const roles = (width: number) =>
        read(html, width, async page => {
          const tree = await (await page.createCDPSession()).send('Accessibility.getFullAXTree')
          const count = (role: string) =>
            tree.nodes.filter(node => !node.ignored && node.role?.value === role).length
          return { table: count('table'), cell: count('cell'), rowheader: count('rowheader') }
        })
      const wide = await roles(1280)
      expect(wide.cell).toBeGreaterThan(200)
      expect(await roles(390)).toEqual(wide)
    },
    30_000,
  )

  it('begin a card of the scorecard with this month, its rating and where it goes', async () => {
    const card = (await read(PAPERS[0][1], 390, page =>
      page.evaluate(cardOf('.scorecard tbody:first-of-type tr:nth-child(2)')),
    )) as string[]
    expect(card.slice(0, 3).map(cell => cell.split(' = ')[0])).toEqual(['Jan 2017', 'Rating', 'Direction'])
    expect(card.filter(cell => /^(Nov|Dec) 2016/.test(cell)).map(cell => cell.slice(0, 8))).toEqual([
      'Dec 2016',
      'Nov 2016',
    ])
  })

  it('have the newest year first in a card', async () => {
    const card = (await read(PAPERS[1][1], 390, page =>
      page.evaluate(cardOf('#table-age tbody tr.item:nth-of-type(1)')),
    )) as string[]
    const years = card.map(cell => Number(/\d{4}/.exec(cell)?.[0]))
    expect(years.length).toBeGreaterThan(3)
    expect(years).toEqual(years.toSorted((a, b) => b - a))
  })

  it('have the newest month first in the figures of a topic, below the name of the part', async () => {
    const tops = `[...document.querySelectorAll('.periods tbody')].slice(0, 1).flatMap(part => [...part.rows].map(row => [row.getBoundingClientRect().top, row.cells[0].innerText])).sort((a, b) => a[0] - b[0]).map(([, label]) => label)`
    const labels = (await read(PAPERS[0][1], 390, page => page.evaluate(tops))) as string[]
    const wide = (await read(PAPERS[0][1], 1280, page => page.evaluate(tops))) as string[]
    expect(labels[0]).toBe(wide[0])
    expect(labels.slice(1)).toEqual(wide.slice(1).toReversed())
  })

  it('are printed as tables, without the words of the cards', async () => {
    const words = `[...document.querySelectorAll('td, table')].filter(one => ['::before', '::after'].some(part => getComputedStyle(one, part).content !== 'none')).length`
    for (const [, html] of PAPERS)
      expect(await read(html, 500, page => page.evaluate(words), 'print')).toBe(0)
  })
})
