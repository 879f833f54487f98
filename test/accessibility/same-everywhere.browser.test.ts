// One figure, one value, in every edition: a run's PDF, HTML, Word, xlsx, ods and csv are opened as files and compared table by table with the paper.
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outsideOf } from '../../src/outside.ts'
import type { Paper } from '../../src/papers/paper.ts'
import { produce } from '../../src/produce.ts'
import { findBrowser, openBrowser } from '../outputs/pdf/print.ts'
import { MONTHLY, REPOSITORY } from '../workspace.ts'
import { bare, csvRows, docxTables, expected, sheetRows, summaryFigures, summaryOf, summaryVerdicts, topicRows, topicsOf, type Rows } from './editions.ts'
import { pdfTables } from './pdf-cells.ts'

const program = findBrowser()
const CELLS = `[...document.querySelectorAll('main table')].map(table => ({ caption: table.caption.textContent, rows: [...table.rows].map(row => [...row.cells].map(cell => cell.querySelector('svg') ? '' : cell.textContent)) }))`

describe.skipIf(program === undefined)('the same figures', () => {
  let workspace: string
  let paper: Paper
  let files: ReadonlyMap<string, Uint8Array>
  let html: readonly { readonly caption: string; readonly rows: Rows }[]
  let pdf: readonly Rows[]
  const bytes = (name: string): Uint8Array => files.get(name) ?? new Uint8Array()

  beforeAll(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'orderpaper-same-'))
    await cp(join(REPOSITORY, 'data'), join(workspace, 'data'), { recursive: true })
    const made = await produce(MONTHLY, outsideOf(workspace))
    files = new Map(await Promise.all(made.files.map(async file => [file.slice(file.lastIndexOf('/') + 1), new Uint8Array(await readFile(join(workspace, file)))] as const)))
    paper = JSON.parse(new TextDecoder().decode(bytes('paper.json'))) as Paper
    const browser: Browser = await openBrowser(program ?? '')
    try {
      const page = await browser.newPage()
      await page.setContent(new TextDecoder().decode(bytes('paper.html')))
      html = await page.evaluate(CELLS) as typeof html
    } finally {
      await browser.close()
    }
    pdf = await pdfTables(bytes('paper.pdf'))
  }, 120_000)
  afterAll(() => rm(workspace, { recursive: true, force: true }))

  const htmlTable = (caption: string): Rows => html.find(table => table.caption.trim() === caption.trim())?.rows ?? []
  const pdfTable = (caption: string): Rows => pdf[html.findIndex(table => table.caption.trim() === caption.trim())] ?? []

  it('are enough to compare', () => {
    expect(expected.summary(paper).flat().length).toBeGreaterThan(300)
    expect(topicsOf(paper).flatMap(topic => expected.topic(topic).flat()).length).toBeGreaterThan(700)
  })

  it('stand in the scorecard of HTML and PDF', () => {
    const summary = summaryOf(paper)
    expect(summaryFigures(htmlTable(summary.caption), summary)).toEqual(expected.summary(paper))
    expect(summaryFigures(pdfTable(summary.caption), summary)).toEqual(expected.summary(paper))
  })

  it('are judged by the same words and signs in the scorecard of HTML and PDF', () => {
    const summary = summaryOf(paper)
    const verdicts = expected.ratings(paper).map(([word = '', symbol = '', way = '', arrow = '']) => ({ direction: arrow + way, rating: symbol + word }))
    expect(summaryVerdicts(htmlTable(summary.caption), summary)).toEqual(verdicts)
    expect(summaryVerdicts(pdfTable(summary.caption), summary)).toEqual(verdicts)
  })

  it('stand in each topic of HTML and PDF', () => {
    for (const topic of topicsOf(paper)) {
      expect(topicRows(htmlTable(topic.table.caption)), `${topic.title}, HTML`).toEqual(expected.topic(topic))
      expect(topicRows(pdfTable(topic.table.caption)), `${topic.title}, PDF`).toEqual(expected.topic(topic))
    }
  })

  it('stand in every other table of PDF as in HTML, word for word', () => {
    expect(pdf.map(rows => rows.map(row => row.map(bare)))).toEqual(html.map(({ rows }) => rows.map(row => row.map(bare))))
  })

  it('stand in the Word edition: the scorecard in two tables, each part of a topic in one', ({ skip }) => {
    if (!files.has('paper.docx')) skip('this run wrote no Word edition')
    const tables = docxTables(bytes('paper.docx')).map(rows => rows.slice(1).map(row => row.map(bare)))
    const summary = summaryOf(paper)
    const [months, years] = tables.filter(rows => rows.length === expected.summary(paper).length && rows.every(row => /^\d+\.\d/.test(row[0] ?? '')))
    const upTo = summary.columns.months.length + 1
    expect(months?.map((row, at) => [...row.slice(2, 2 + upTo), ...(years?.[at]?.slice(2) ?? [])])).toEqual(expected.summary(paper))
    // In order: a table that is found is not looked at again.
    const parts = topicsOf(paper).flatMap(topic => topic.table.parts.filter(part => part.rows.length > 0).map(part => ({ name: `${topic.title}, ${part.title}`, rows: expected.topic({ ...topic, table: { ...topic.table, parts: [part] } }) })))
    let at = 0
    for (const { name, rows } of parts) {
      while (at < tables.length && tables[at]?.[0]?.[0] !== rows[0]?.[0]) at += 1
      expect(tables[at], `${name}, Word`).toEqual(rows)
      at += 1
    }
  })

  it.for(['figures.xlsx', 'figures.ods'])('stand in %s, as it shows them', (name, { skip }) => {
    if (!files.has(name)) skip(`this run wrote no ${name}`)
    const sheets = [...sheetRows(bytes(name)).values()]
    const withTitle = (title: string) => sheets.find(rows => rows[0]?.[0] === bare(title)) ?? []
    const summary = summaryOf(paper)
    const months = summary.columns.months.length
    const scorecard = withTitle(summary.caption)
    expect(scorecard.filter(row => /^\d+\.\d+$/.test(row[1] ?? '')).map(row => [...row.slice(5, 5 + months + 1), ...row.slice(5 + months + 8, 5 + months + 8 + summary.columns.years.length + summary.columns.comparators.length)])).toEqual(expected.summaryFigures(paper))
    for (const topic of topicsOf(paper)) {
      const rows = withTitle(topic.table.caption)
      const from = rows.findIndex(row => row[1] === bare('Period or area')) + 1
      expect(rows.slice(from).filter(row => row[1] !== '').map(row => row.slice(1, 2 + topic.table.columns.length)), `${topic.title}, ${name}`).toEqual(expected.topicFigures(topic))
    }
  })

  it('stand in figures.csv, each once under its reference, and no other', ({ skip }) => {
    if (!files.has('figures.csv')) skip('this run wrote no figures.csv')
    const rows = csvRows(bytes('figures.csv'))
    expect(rows.map(row => row['reference']).sort()).toEqual(Object.keys(paper.figures).sort())
    for (const row of rows) {
      const figure = paper.figures[row['reference'] ?? '']
      expect([row['reference'], row['text'], row['value'], row['mark']]).toEqual([figure?.ref, figure?.text, figure?.value ?? '', figure?.missing === undefined ? '' : figure.text])
    }
  })

  it('stand in the text alternatives of charts: no percentage there that the table beside it does not have', () => {
    for (const topic of topicsOf(paper)) {
      const printed = new Set(topic.table.parts.flatMap(part => part.rows.flatMap(row => row.cells.map(cell => cell.text))))
      for (const chart of topic.charts) {
        const percentages = chart.alternative.replaceAll(/target [^;.]*(?:\.\d+)?%?/gi, '').match(/\d+\.\d+%/g) ?? []
        expect(percentages.filter(text => !printed.has(text)), `${chart.label}`).toEqual([])
      }
    }
  })
})
