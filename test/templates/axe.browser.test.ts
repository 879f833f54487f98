import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evidenceOf } from '../../src/formats/evidence/evidence-of.ts'
import { fillEvidence, fillPaper } from '../../src/formats/html/fill.ts'
import { axeFinds } from '../accessibility/axe.ts'
import { recordOf } from '../papers/record-of.ts'
import { findBrowser, openBrowser } from '../pdf/print.ts'
import { examplesOf, fillExample, readTemplates } from './read-templates.ts'
import { placeholders, samplePaper } from './sample-paper.ts'
import { sampleStrategy } from './sample-strategy.ts'

const templates = readTemplates()
const evidencePage = () =>
  fillEvidence(
    evidenceOf(
      samplePaper,
      recordOf(samplePaper),
      fillPaper(samplePaper, placeholders(samplePaper), templates),
      templates,
      { signatures: [{ check: 'links', by: 'Performance Analyst', on: '2017-02-08' }] },
    ),
    templates,
  )
const pages = [
  ...examplesOf(templates).map(example => ({
    name: `${example.partial}: ${example.name}`,
    html: () => fillExample(example, templates),
  })),
  { name: 'the sample paper', html: () => fillPaper(samplePaper, placeholders(samplePaper), templates) },
  {
    name: 'the sample strategy',
    html: () => fillPaper(sampleStrategy, placeholders(sampleStrategy), templates),
  },
  { name: 'the evidence of accessibility', html: evidencePage },
]
const program = findBrowser()

describe.skipIf(program === undefined)('axe-core', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser(program ?? '')
  })
  afterAll(() => browser?.close())

  it.each(pages)(
    'finds nothing in $name',
    async ({ html }) => {
      expect(await axeFinds(browser, html())).toEqual([])
    },
    30_000,
  )
})
