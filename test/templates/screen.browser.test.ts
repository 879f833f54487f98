// The HTML edition as people read it: by keyboard, dark, narrow, enlarged, with a reader's own spacing, and
// printed by the reader.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chartDrawer } from '../../src/drawing/draw.ts'
import { chartsOf } from '../../src/formats/charts-of.ts'
import { fillPaper } from '../../src/formats/html/fill.ts'
import type { Paper } from '../../src/papers/paper.ts'
import { findBrowser, openBrowser } from '../pdf/print.ts'
import { readTemplates } from './read-templates.ts'
import { samplePaper } from './sample-paper.ts'
import { sampleStrategy } from './sample-strategy.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const program = findBrowser()

/** The text spacing that a reader with low vision may set: WCAG 2.2, 1.4.12. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }'

/** Elements that extend over the right edge outside a region that scrolls; a drawing counts as a whole, as an image does. */
const OVER_THE_EDGE = `[...document.querySelectorAll('body *')].filter(element => !element.closest('.scroll') && !element.parentElement.closest('svg') && element.getBoundingClientRect().right > innerWidth + (getComputedStyle(element).display === 'inline' ? 6 : 1)).map(element => element.tagName + '.' + element.className).slice(0, 5)`

/** Regions that scroll but cannot be reached by keyboard or have no name. */
const UNREACHED = `[...document.querySelectorAll('body *')].filter(element => /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth).filter(element => element.tabIndex !== 0 || !element.getAttribute('aria-label')).map(element => element.outerHTML.slice(0, 80))`

/** axe-core does not look at what is folded away. */
const UNFOLD = `document.querySelectorAll('details').forEach(each => { each.open = true })`

/** Colours inside drawings that do not change for the dark screen. */
const LEFT_LIGHT = `(() => {
  const hex = colour => '#' + (colour.match(/[\\d.]+/g) ?? []).slice(0, 3).map(part => Number(part).toString(16).padStart(2, '0')).join('').toUpperCase()
  return [...new Set([...document.querySelectorAll('svg *')].flatMap(mark => ['fill', 'stroke'].filter(paint => mark.hasAttribute(paint) && mark.getAttribute(paint) !== 'none').filter(paint => hex(getComputedStyle(mark)[paint]) === mark.getAttribute(paint).toUpperCase()).map(paint => paint + ' ' + mark.getAttribute(paint))))]
})()`

describe.skipIf(program === undefined)('the HTML edition', () => {
  let browser: Browser
  let html: string
  let strategy: string
  beforeAll(async () => {
    browser = await openBrowser(program ?? '')
    const templates = readTemplates()
    const drawer = await chartDrawer(templates)
    const filled = (paper: Paper) => {
      const charts = chartsOf(paper)
      const drawn = new Map(charts.map(chart => [chart.id, drawer.draw(chart)]))
      const large = charts.filter(({ chart }) => chart !== 'sparkline')
      const narrow = new Map(large.map(chart => [chart.id, drawer.drawNarrow(chart)]))
      return fillPaper(paper, drawn, templates, narrow)
    }
    html = filled(samplePaper)
    strategy = filled(sampleStrategy)
  })
  afterAll(() => browser?.close())

  async function read<T>(
    { width = 1280, scheme = 'light', media = 'screen' as 'screen' | 'print', of = html },
    look: (page: Page) => Promise<T>,
  ): Promise<T> {
    const page = await browser.newPage()
    try {
      await page.setViewport({ width, height: 800 })
      // In one call: the second of two puppeteer calls would undo the first.
      await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', {
        media,
        features: [{ name: 'prefers-color-scheme', value: scheme }],
      })
      await page.setContent(of, { waitUntil: 'load' })
      await page.evaluate('document.fonts.ready.then(() => true)')
      return await look(page)
    } finally {
      await page.close()
    }
  }

  it.each([
    ['light', 1280],
    ['light', 320],
    ['dark', 1280],
    ['dark', 320],
  ] as const)(
    'has nothing that axe-core finds, %s at %i pixels',
    async (scheme, width) => {
      await read({ scheme, width }, async page => {
        await page.evaluate(UNFOLD)
        await page.evaluate(AXE)
        const run = `axe.run({ runOnly: ${JSON.stringify(STANDARDS)} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')))`
        expect(await page.evaluate(run)).toEqual([])
      })
    },
    30_000,
  )

  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)(
    'has nothing that axe-core finds in a long paper of sections, %s at %i pixels',
    async (scheme, width) => {
      await read({ scheme, width, of: strategy }, async page => {
        await page.evaluate(UNFOLD)
        await page.evaluate(AXE)
        const run = `axe.run({ runOnly: ${JSON.stringify(STANDARDS)} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')))`
        expect(await page.evaluate(run)).toEqual([])
      })
    },
    30_000,
  )

  it.each([1280, 320])(
    'keeps a long paper of sections on the page, and each of its wide tables within reach of the keyboard, at %i pixels',
    async width => {
      await read({ width, of: strategy }, async page => {
        expect(await page.evaluate(UNREACHED)).toEqual([])
        await page.addStyleTag({ content: SPACING })
        expect(await page.evaluate(OVER_THE_EDGE)).toEqual([])
      })
    },
  )

  it('keeps the label of a row in sight while its figures scroll by', async () => {
    await read({ width: 700, of: strategy }, async page => {
      const labelAt = `(() => { const region = [...document.querySelectorAll('.scroll:has(> .rows)')].find(one => one.scrollWidth > one.clientWidth + 30); region.scrollLeft = 200; return [region.scrollLeft > 20, Math.round(region.querySelector('tbody th.label').getBoundingClientRect().left - region.getBoundingClientRect().left)] })()`
      expect(await page.evaluate(labelAt)).toEqual([true, 0])
    })
  })

  it.each([
    ['screen', 1280, 'wide'],
    ['screen', 700, 'wide'],
    ['screen', 699, 'narrow'],
    ['screen', 390, 'narrow'],
    ['print', 390, 'wide'],
  ] as const)(
    'shows one drawing of each chart on a %s of %i pixels, the %s one, and all of it',
    async (media, width, which) => {
      const shown = `[...document.querySelectorAll('.chart')].map(chart => [...chart.querySelectorAll('svg')].filter(svg => svg.checkVisibility()).map(svg => (svg.parentElement.className === 'narrow-drawing' ? 'narrow' : 'wide') + (svg.getBoundingClientRect().right > svg.parentElement.getBoundingClientRect().right + 1 ? ', cut off' : '')).join())`
      for (const of of [html, strategy]) {
        const drawings = (await read({ media, width, of }, page => page.evaluate(shown))) as string[]
        expect(drawings.length).toBeGreaterThan(1)
        expect([...new Set(drawings)]).toEqual([which])
      }
    },
    20_000,
  )

  it('says the alternative of each chart once to a screen reader', async () => {
    for (const width of [1280, 390]) {
      const alternatives = await read({ width }, async page => {
        const { nodes } = await (await page.createCDPSession()).send('Accessibility.getFullAXTree')
        return nodes
          .filter(node => !node.ignored && /^(image|img)$/i.test(String(node.role?.value)))
          .map(node => node.name?.value)
      })
      expect(alternatives.length).toBeGreaterThan(10)
      expect(new Set(alternatives).size).toBe(alternatives.length)
    }
  }, 20_000)

  it('has no script, and loads nothing', () => {
    expect(html).not.toMatch(/<script|\son[a-z]+=|javascript:/i)
  })

  it.each([1280, 640, 320])('reaches every region that scrolls by keyboard at %i pixels', async width => {
    expect(await read({ width }, page => page.evaluate(UNREACHED))).toEqual([])
  })

  it.each([1280, 320])("stays whole in a reader's own spacing at %i pixels", async width => {
    await read({ width }, async page => {
      await page.addStyleTag({ content: SPACING })
      expect(await page.evaluate(OVER_THE_EDGE)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    })
  })

  it('is 320 pixels wide at 400% of 1280, and needs no scrolling sideways', async () => {
    expect(await read({ width: 320 }, page => page.evaluate(OVER_THE_EDGE))).toEqual([])
  })

  it('first offers to skip the cover and the contents, and shows that link only when it has the focus', async () => {
    await read({}, async page => {
      const skip = `(() => { const { bottom, top } = document.querySelector('.skip').getBoundingClientRect(); return { bottom: Math.round(bottom) > 0, top: Math.round(top) } })()`
      expect(await page.evaluate(skip)).toMatchObject({ bottom: false })
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.className')).toBe('skip')
      expect(await page.evaluate(skip)).toEqual({ bottom: true, top: 0 })
      await page.keyboard.press('Enter')
      expect(await page.evaluate('location.hash.slice(1)')).toBe('members')
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.closest(".cover") === null')).toBe(true)
    })
  })

  it('puts a ring round the element with the focus, through the whole page', async () => {
    await read({}, async page => {
      const seen: string[] = []
      for (let at = 0; at < 25; at++) {
        await page.keyboard.press('Tab')
        seen.push(
          (await page.evaluate(
            '(() => { const style = getComputedStyle(document.activeElement); return document.activeElement.tagName + (document.activeElement.className === "skip" ? " skip" : style.outlineStyle + style.outlineWidth) })()',
          )) as string,
        )
      }
      expect(seen.filter(one => !/skip|solid3px/.test(one))).toEqual([])
    })
  }, 20_000)

  it('paints each colour of its drawings for the dark screen', async () => {
    expect(await read({ scheme: 'dark' }, page => page.evaluate(LEFT_LIGHT))).toEqual([])
    expect(
      await read({ scheme: 'dark' }, page =>
        page.evaluate('getComputedStyle(document.documentElement).backgroundColor'),
      ),
    ).toBe('rgb(21, 25, 28)')
  })

  it('prints light, even from a dark screen', async () => {
    expect(
      await read({ scheme: 'dark', media: 'print' }, page =>
        page.evaluate('getComputedStyle(document.documentElement).color'),
      ),
    ).toBe('rgb(11, 12, 12)')
    expect(
      await read({ scheme: 'dark', media: 'print' }, page =>
        page.evaluate(`getComputedStyle(document.querySelector('svg [fill]')).fill`),
      ),
    ).not.toBe('rgb(207, 230, 250)')
  })

  it('prints figures that a reader folded away, and neither the skip link nor the handle', async () => {
    await read({ media: 'print' }, async page => {
      const height = `Math.round(document.querySelector('.figures .periods').getBoundingClientRect().height)`
      const open = await page.evaluate(height)
      await page.evaluate(`document.querySelectorAll('details').forEach(each => { each.open = false })`)
      expect(await page.evaluate(height)).toBe(open)
      expect(
        await page.evaluate(
          `document.querySelector('.figures .periods').checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })`,
        ),
      ).toBe(true)
      expect(
        await page.evaluate(
          `[...document.querySelectorAll('.skip, summary')].filter(one => one.getClientRects().length > 0).length`,
        ),
      ).toBe(0)
    })
  })

  it('folds the figures of a topic away and back by keyboard', async () => {
    await read({ width: 320 }, async page => {
      const isShown = `document.querySelector('.figures .periods').checkVisibility({ contentVisibilityAuto: true })`
      expect(await page.evaluate(isShown)).toBe(false)
      await page.focus('.figures > summary')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(isShown)).toBe(true)
      await page.keyboard.press('Space')
      expect(await page.evaluate(isShown)).toBe(false)
    })
  })

  it.each([
    ['screen', 1280],
    ['screen', 700],
    ['print', 390],
  ] as const)('folds nothing away on a %s of %i pixels, and has no handles there', async (media, width) => {
    for (const of of [html, strategy])
      await read({ media, width, of }, async page => {
        const folded = `[...document.querySelectorAll('.fold > :not(summary)')].filter(one => !one.checkVisibility({ contentVisibilityAuto: true }) || one.getBoundingClientRect().height < 10).length`
        expect(await page.evaluate(`document.querySelectorAll('.fold').length`)).toBeGreaterThan(5)
        expect(await page.evaluate(folded)).toBe(0)
        const handles = `[...document.querySelectorAll('summary')].filter(one => one.getClientRects().length > 0).length`
        expect(await page.evaluate(handles)).toBe(0)
      })
  })

  it('shows the page for members on two screens of a phone, with the gravest group open', async () => {
    await read({ width: 390 }, async page => {
      const height = `document.querySelector('.members').getBoundingClientRect().height`
      expect(await page.evaluate(height)).toBeLessThan(2 * 844)
      const items = `[...document.querySelectorAll('.members-group')].map(group => [...group.querySelectorAll('.members-item')].filter(item => item.checkVisibility({ contentVisibilityAuto: true })).length)`
      // The sample has four indicators that are really getting worse; all else is folded.
      expect(await page.evaluate(items)).toEqual([4, 0, 0, 0, 0, 0])
    })
  })
})
