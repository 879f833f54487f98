// The quarterly and the annual paper of the worked example: the same figures in every format, an accessible page at three
// widths, and an accessible PDF.
import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkPdf, pdfcheckAvailable } from '../pdf/pdfcheck.ts'
import { findBrowser, openBrowser } from '../pdf/print.ts'
import { axeFinds } from './axe.ts'
import {
  bare,
  csvRows,
  docxTables,
  expected,
  sectionRows,
  sectionTablesOf,
  topicRows,
  topicsOf,
} from './editions.ts'
import { type OpenedRun, openRun } from './opened-run.ts'

const program = findBrowser()
const bareTables = (tables: readonly (readonly (readonly string[])[])[]) =>
  tables.map(rows => rows.map(row => row.map(bare)))

describe.skipIf(program === undefined).each([
  { paper: 'corporate-parenting-quarterly', period: '2021-22-Q3', summary: 60 },
  { paper: 'corporate-parenting-annual', period: '2021-22', summary: 80 },
])('$paper', ({ paper: id, period, summary }) => {
  let browser: Browser
  let run: OpenedRun
  beforeAll(async () => {
    browser = await openBrowser(program ?? '')
    run = await openRun({ paper: id, period }, browser)
  }, 120_000)
  afterAll(() => browser?.close())

  it('has a summary with enough figures to compare', () => {
    const [table] = sectionTablesOf(run.paper)
    const figures = table?.rows.flatMap(row => row.cells.filter(cell => cell.cell === 'figure'))
    expect(figures).toHaveLength(summary)
  })

  it('has the same tables in HTML and PDF', () => {
    for (const table of sectionTablesOf(run.paper)) {
      expect(sectionRows(run.htmlTable(table.caption), table)).toEqual(expected.section(table))
      expect(sectionRows(run.pdfTable(table.caption), table)).toEqual(expected.section(table))
    }
    for (const topic of topicsOf(run.paper)) {
      expect(topicRows(run.htmlTable(topic.table.caption))).toEqual(expected.topic(topic))
      expect(topicRows(run.pdfTable(topic.table.caption))).toEqual(expected.topic(topic))
    }
    expect(bareTables(run.pdf)).toEqual(bareTables(run.html.map(({ rows }) => rows)))
  })

  it('has every figure of its summary in Word', () => {
    const words = docxTables(run.bytes('paper.docx')).flat(2).map(bare)
    const [table] = sectionTablesOf(run.paper)
    const texts = table?.rows.flatMap(row =>
      row.cells.flatMap(cell => (cell.cell === 'figure' ? bare(cell.figure.text) : [])),
    )
    expect(texts?.filter(text => !words.some(word => word.startsWith(text)))).toEqual([])
  })

  it('has each figure once in figures.csv, under its reference', () => {
    const rows = csvRows(run.bytes('figures.csv')).map(row => [row['reference'] ?? '', row['text'] ?? ''])
    const figures = Object.entries(run.paper.figures).map(([ref, { text }]) => [ref, text])
    expect(rows.toSorted()).toEqual(figures.toSorted())
  })

  it.each([
    [1280, 'light'],
    [700, 'dark'],
    [390, 'light'],
  ] as const)(
    'has no finding by axe at %i pixels, %s',
    async (width, scheme) => {
      expect(await axeFinds(browser, run.text('paper.html'), { width, scheme })).toEqual([])
    },
    60_000,
  )

  it.skipIf(!pdfcheckAvailable)(
    'has a PDF without a finding of the checker (skipped without ../shared)',
    async () => {
      expect((await checkPdf(run.bytes('paper.pdf'))).findings).toEqual([])
    },
    60_000,
  )
})
