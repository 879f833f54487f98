// One figure, one value, in every edition: opens the PDF, HTML, Word, xlsx, ods and csv of a run as files and compares
// them table by table with the paper.
import { PDFDocument } from '@cantoo/pdf-lib'
import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkPdf, pdfcheckAvailable } from '../pdf/pdfcheck.ts'
import { findBrowser, openBrowser } from '../pdf/print.ts'
import { MONTHLY } from '../workspace.ts'
import { axeFinds } from './axe.ts'
import {
  bare,
  csvRows,
  docxTables,
  expected,
  sectionRows,
  sectionTablesOf,
  sheetRows,
  summaryFigures,
  summaryOf,
  summaryVerdicts,
  topicRows,
  topicsOf,
} from './editions.ts'
import { type OpenedRun, openRun } from './opened-run.ts'

const program = findBrowser()
const bareTables = (tables: readonly (readonly (readonly string[])[])[]) =>
  tables.map(rows => rows.map(row => row.map(bare)))

/** Papers of sections: from a return alone, and from published aggregates. */
const LONG_PAPERS = [
  {
    paper: 'sufficiency-appendices',
    period: '2021-22',
    tables: 35,
    figures: 1000,
    sheets: 20,
    pages: [
      ['paper.html', 1280, 'light'],
      ['paper.html', 320, 'dark'],
      ['accessibility.html', 320, 'light'],
    ],
  },
  {
    paper: 'sufficiency-strategy-2016',
    period: '2016-12',
    tables: 14,
    figures: 300,
    sheets: 8,
    pages: [['paper.html', 320, 'light']],
  },
] as const

describe.skipIf(program === undefined)('the same figures', () => {
  let browser: Browser
  let run: OpenedRun
  beforeAll(async () => {
    browser = await openBrowser(program ?? '')
    run = await openRun(MONTHLY, browser)
  }, 120_000)
  afterAll(() => browser?.close())

  it('are enough to compare', () => {
    expect(expected.summary(run.paper).flat().length).toBeGreaterThan(300)
    expect(topicsOf(run.paper).flatMap(topic => expected.topic(topic).flat()).length).toBeGreaterThan(700)
  })

  it('are in the scorecard of HTML and PDF', () => {
    const summary = summaryOf(run.paper)
    expect(summaryFigures(run.htmlTable(summary.caption), summary)).toEqual(expected.summary(run.paper))
    expect(summaryFigures(run.pdfTable(summary.caption), summary)).toEqual(expected.summary(run.paper))
  })

  it('have the same words and symbols of ratings in the scorecard of HTML and PDF', () => {
    const summary = summaryOf(run.paper)
    const verdicts = expected
      .ratings(run.paper)
      .map(([word = '', symbol = '', way = '', arrow = '', prospect = '']) => ({
        direction: arrow + way,
        rating: symbol + word + prospect,
      }))
    expect(summaryVerdicts(run.htmlTable(summary.caption), summary)).toEqual(verdicts)
    expect(summaryVerdicts(run.pdfTable(summary.caption), summary)).toEqual(verdicts)
  })

  it('are in each topic of HTML and PDF', () => {
    for (const topic of topicsOf(run.paper)) {
      expect(topicRows(run.htmlTable(topic.table.caption)), `${topic.title}, HTML`).toEqual(
        expected.topic(topic),
      )
      expect(topicRows(run.pdfTable(topic.table.caption)), `${topic.title}, PDF`).toEqual(
        expected.topic(topic),
      )
    }
  })

  it('are in every other table of the PDF as in HTML, word for word', () => {
    expect(bareTables(run.pdf)).toEqual(bareTables(run.html.map(({ rows }) => rows)))
  })

  it('are in the Word edition: the scorecard in two tables, each table of a topic in one', ({ skip }) => {
    if (!run.has('paper.docx')) skip('this run wrote no Word edition')
    const tables = docxTables(run.bytes('paper.docx')).map(topicRows)
    const summary = summaryOf(run.paper)
    const [months, years] = tables.filter(
      rows =>
        rows.length === expected.summary(run.paper).length &&
        rows.every(row => /^\d+\.\d/.test(row[0] ?? '')),
    )
    const upTo = summary.columns.months.length + 1
    expect(months?.map((row, at) => [...row.slice(1, 1 + upTo), ...(years?.[at]?.slice(1) ?? [])])).toEqual(
      expected.summary(run.paper),
    )
    // In order: the search continues after the table that was found.
    let at = 0
    for (const topic of topicsOf(run.paper)) {
      const rows = expected.topic(topic)
      while (at < tables.length && tables[at]?.[0]?.[0] !== rows[0]?.[0]) at += 1
      expect(tables[at], `${topic.title}, Word`).toEqual(rows)
      at += 1
    }
  })

  it('are in figures.csv, each once under its reference, and no others', ({ skip }) => {
    if (!run.has('figures.csv')) skip('this run wrote no figures.csv')
    expect(figuresOfCsv(run)).toEqual(figuresOfPaper(run))
  })

  it('are in the text alternatives of charts: every percentage there is in the table of the topic', () => {
    for (const topic of topicsOf(run.paper)) {
      const printed = new Set(
        topic.table.parts.flatMap(part => part.rows.flatMap(row => row.cells.map(cell => cell.text))),
      )
      for (const chart of topic.charts) {
        const percentages =
          chart.alternative
            .replaceAll(/target [^;.]*(?:\.\d+)?%?/gi, '')
            // The mean and the limits of a control chart are drawn, and printed where every signal is.
            .replaceAll(/mean [^;]*/g, '')
            .match(/\d+\.\d+%/g) ?? []
        expect(
          percentages.filter(text => !printed.has(text)),
          `${chart.label}`,
        ).toEqual([])
      }
    }
  })
})

/** Reference, text, value and mark of each figure, in the order of the references. */
const figuresOfCsv = (run: OpenedRun) =>
  csvRows(run.bytes('figures.csv'))
    .map(row => [row['reference'], row['text'], row['value'], row['mark']])
    .sort(byReference)
const figuresOfPaper = ({ paper }: OpenedRun) =>
  Object.entries(paper.figures)
    .map(([ref, { text, value, missing }]) => [ref, text, value ?? '', missing === undefined ? '' : text])
    .sort(byReference)
const byReference = ([a = '']: readonly (string | undefined)[], [b = '']: readonly (string | undefined)[]) =>
  a < b ? -1 : 1

describe.skipIf(program === undefined).each(LONG_PAPERS)(
  'the same figures in the sections of $paper',
  ({ paper: id, period, tables: least, figures, sheets, pages }) => {
    let browser: Browser
    let run: OpenedRun
    beforeAll(async () => {
      browser = await openBrowser(program ?? '')
      run = await openRun({ paper: id, period }, browser)
    }, 120_000)
    afterAll(() => browser?.close())

    it('are enough to compare, with shares, projections, texts and ratings, and each cell is a figure of the paper', () => {
      const cells = sectionTablesOf(run.paper).flatMap(table => table.rows.flatMap(row => row.cells))
      const shown = cells.flatMap(cell =>
        cell.cell === 'figure' ? [cell.figure, ...(cell.share ? [cell.share] : [])] : [],
      )
      expect(sectionTablesOf(run.paper).length).toBeGreaterThanOrEqual(least)
      expect(shown.length).toBeGreaterThan(figures)
      expect(
        new Set(
          cells.flatMap(cell => (cell.cell === 'figure' && cell.share ? ['figure', 'share'] : [cell.cell])),
        ),
      ).toEqual(new Set(['figure', 'share', 'text', 'rating']))
      expect(shown.filter(({ ref }) => ref.includes('~')).length).toBeGreaterThan(5)
      expect(shown.filter(({ ref, text }) => run.paper.figures[ref]?.text !== text)).toEqual([])
    })

    it('are in every table of HTML and PDF', () => {
      for (const table of sectionTablesOf(run.paper)) {
        expect(sectionRows(run.htmlTable(table.caption), table), `${table.caption}, HTML`).toEqual(
          expected.section(table),
        )
        expect(sectionRows(run.pdfTable(table.caption), table), `${table.caption}, PDF`).toEqual(
          expected.section(table),
        )
      }
      expect(bareTables(run.pdf)).toEqual(bareTables(run.html.map(({ rows }) => rows)))
    })

    it('fit on as many sheets as a reader has time for', async () => {
      const pdf = await PDFDocument.load(run.bytes('paper.pdf'))
      expect(pdf.getPageCount()).toBeLessThanOrEqual(sheets)
    })

    it('are in the Word edition, each table whole', () => {
      const tables = bareTables(docxTables(run.bytes('paper.docx')).map(rows => rows.slice(1)))
      let at = 0
      for (const table of sectionTablesOf(run.paper)) {
        const rows = expected.section(table)
        while (at < tables.length && JSON.stringify(tables[at]?.[0]) !== JSON.stringify(rows[0])) at += 1
        expect(tables[at], `${table.caption}, Word`).toEqual(rows)
        at += 1
      }
    })

    it.for(['figures.xlsx', 'figures.ods'])('are in %s, as it shows them', name => {
      const sheets = [...sheetRows(run.bytes(name)).values()]
      for (const table of sectionTablesOf(run.paper)) {
        const rows = sheets.find(sheet => sheet[0]?.[0] === bare(table.caption)) ?? []
        const header = rows.findIndex(row => row.includes(bare('Kind of row')))
        const label = rows[header]?.indexOf(bare('Kind of row')) ?? 0
        const wanted = expected.sectionFigures(table)
        expect(
          rows
            .slice(header + 1, header + 1 + wanted.length)
            .map(row => [
              ...row.slice(label - 1, label),
              ...row.slice(label + 1, label + (wanted[0]?.length ?? 0)),
            ]),
          `${table.caption}, ${name}`,
        ).toEqual(wanted)
      }
    })

    it('are in figures.csv, each once under its reference, and no others', () => {
      expect(figuresOfCsv(run)).toEqual(figuresOfPaper(run))
    })

    it.skipIf(!pdfcheckAvailable)(
      'are in a PDF without a finding of the checker (skipped without ../shared)',
      async () => {
        expect((await checkPdf(run.bytes('paper.pdf'))).findings).toEqual([])
      },
      60_000,
    )

    it.each(pages.map(([file, width, scheme]) => ({ file, width, scheme })))(
      'are in $file without a finding of axe, $width px and $scheme',
      async ({ file, width, scheme }) => {
        expect(await axeFinds(browser, run.text(file), { width, scheme })).toEqual([])
      },
      60_000,
    )
  },
)
