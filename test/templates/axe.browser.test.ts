import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evidenceOf } from '../../src/outputs/evidence/evidence-of.ts'
import { fillEvidence, fillPaper } from '../../src/outputs/html/fill.ts'
import { findBrowser, openBrowser } from '../outputs/pdf/print.ts'
import { examplesOf, fillExample, readTemplates } from './read-templates.ts'
import { placeholders, samplePaper } from './sample-paper.ts'
import { sampleStrategy } from './sample-strategy.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** No rule is switched off. If one must be, it is named here with the reason beside it. */
const SWITCHED_OFF: Readonly<Record<string, { enabled: false; because: string }>> = {}

const templates = readTemplates()
const evidencePage = () => fillEvidence(evidenceOf(samplePaper, fillPaper(samplePaper, placeholders(samplePaper), templates), templates.files.get('palette.json') ?? '', { signatures: [{ check: 'links', by: 'Performance Analyst', on: '2017-02-08' }] }), templates)
const pages = [
  ...examplesOf(templates).map(example => ({ name: `${example.partial}: ${example.name}`, html: () => fillExample(example, templates) })),
  { name: 'the sample paper', html: () => fillPaper(samplePaper, placeholders(samplePaper), templates) },
  { name: 'the sample strategy', html: () => fillPaper(sampleStrategy, placeholders(sampleStrategy), templates) },
  { name: 'the evidence of accessibility', html: evidencePage },
]
const program = findBrowser()

describe.skipIf(program === undefined)('axe-core', () => {
  let browser: Browser
  beforeAll(async () => { browser = await openBrowser(program ?? '') })
  afterAll(() => browser?.close())

  it.each(pages)('finds nothing in $name', async ({ html }) => {
    const page = await browser.newPage()
    try {
      await page.setViewport({ width: 1280, height: 900 })
      await page.setContent(html(), { waitUntil: 'load' })
      await page.evaluate(AXE)
      const run = `axe.run({ runOnly: ${JSON.stringify(STANDARDS)}, rules: ${JSON.stringify(SWITCHED_OFF)} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')))`
      expect(await page.evaluate(run)).toEqual([])
    } finally {
      await page.close()
    }
  }, 30_000)
})
