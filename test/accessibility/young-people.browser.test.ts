// The young people's version, as it is delivered: its figures are those of the monthly paper, under the same references, in
// every format, and nothing is found in its PDF and its web page.
import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlainTopic } from '../../src/papers/paper.ts'
import { checkPdf, pdfcheckAvailable } from '../pdf/pdfcheck.ts'
import { findBrowser, openBrowser } from '../pdf/print.ts'
import { axeFinds } from './axe.ts'
import { bare, csvRows, docxTables } from './editions.ts'
import { type OpenedRun, openRun } from './opened-run.ts'

const YOUNG = { paper: 'corporate-parenting-young-people', period: '2017-01' } as const
const program = findBrowser()
const topicsOf = ({ paper }: OpenedRun): PlainTopic[] =>
  paper.blocks.filter(block => block.block === 'plain-topic')

/** As the council published them: the sheets of data/extracts/2017-01/corporate-parenting-monthly.xlsx. */
const PUBLISHED: Readonly<Record<string, readonly [now: string, rating: string]>> = {
  '6.7@2017-01': ['98.2%', 'Where we want to be'],
  '6.9@2017-01': ['92.7%', 'Nearly where we want to be'],
  '6.10@2017-01': ['66.1%', 'Not good enough yet'],
  '6.12@2017-01': ['90.1%', 'Nearly where we want to be'],
  '6.13@2017-01': ['63.7%', 'Not good enough yet'],
  '6.16@2017-01': ['65.6%', 'Not good enough yet'],
  '8.1@2017-01': ['66.2%', 'Not good enough yet'],
  '8.2@2017-01': ['11.7%', 'Nearly where we want to be'],
}

describe.skipIf(program === undefined)("the young people's version", () => {
  let browser: Browser
  let run: OpenedRun
  beforeAll(async () => {
    browser = await openBrowser(program ?? '')
    run = await openRun(YOUNG, browser, 'as-delivered')
  }, 120_000)
  afterAll(() => browser?.close())

  it('has the published figures in its sentences, each with its word', () =>
    expect(
      Object.fromEntries(
        topicsOf(run).flatMap(({ items }) =>
          items.map(({ figure, rating, says }) => {
            expect(says[0]).toContain(figure.text)
            return [figure.ref, [figure.text, rating.word]]
          }),
        ),
      ),
    ).toEqual(PUBLISHED))

  it('has the same tables in its web page, its PDF and its Word edition', () => {
    const rows = (tables: readonly (readonly (readonly string[])[])[]) =>
      tables.map(table => table.map(row => row.map(bare)))
    const html = rows(run.html.map(table => table.rows))
    expect(html).toHaveLength(4)
    expect(rows(run.pdf)).toEqual(html)
    // The label, and seven months in the first part.
    const first = (row: readonly string[]) => row.slice(0, 8)
    const second = (row: readonly string[]) => [...row.slice(0, 1), ...row.slice(8)]
    expect(rows(docxTables(run.bytes('paper.docx')))).toEqual(
      html.flatMap(table => [table.map(first), table.map(second)]),
    )
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
