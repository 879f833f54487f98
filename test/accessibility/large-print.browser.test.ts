// The monthly paper in large print, as it is delivered: no text below 16 points in its PDF and its Word edition, nothing left
// out of the paper for members, and no finding.
import { unzipSync } from 'fflate'
import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkPdf, pdfcheckAvailable } from '../pdf/pdfcheck.ts'
import { findBrowser, openBrowser } from '../pdf/print.ts'
import { MONTHLY } from '../workspace.ts'
import { axeFinds } from './axe.ts'
import { bare, csvRows, docxTables, expected, type Rows, sectionTablesOf } from './editions.ts'
import { type OpenedRun, openRun } from './opened-run.ts'
import { typeSizes } from './smallest-type.ts'

const LARGE = { paper: 'corporate-parenting-large-print', period: '2017-01' } as const
const LEAST_POINTS = 16
const program = findBrowser()
type Tables = OpenedRun['html']

/**
 * Each cell by the caption, the row and the column of the table that it was cut from. A list has the row as a heading, and
 * the columns under it.
 */
const cellsIn = (tables: Tables): Map<string, string> =>
  new Map(
    tables.flatMap(({ caption, rows }) => {
      const [header = [], ...body] = rows.map(row => row.map(bare))
      const entries = header[1] === bare('Figures and words') ? listed(body) : across(header, body)
      return entries.map(
        ([row, column, cell]) => [[tableOf(bare(caption)), row, column].join('|'), cell] as const,
      )
    }),
  )

type Entry = readonly [row: string, column: string, cell: string]

const across = (header: readonly string[], body: Rows): Entry[] =>
  body.flatMap(([label = '', ...cells]) =>
    cells.map((cell, at): Entry => [label, header[at + 1] ?? '', cell]),
  )

function listed(body: Rows): Entry[] {
  let under = ''
  return body.flatMap(([label = '', cell]): Entry[] => {
    if (cell === undefined) under = label
    return cell === undefined ? [] : [[under, label, cell]]
  })
}

/** `Table4` */
const tableOf = (caption: string): string => /^Table\d+/.exec(caption)?.[0] ?? caption

describe.skipIf(program === undefined)('the paper in large print', () => {
  let browser: Browser
  let large: OpenedRun
  let members: OpenedRun
  beforeAll(async () => {
    browser = await openBrowser(program ?? '')
    large = await openRun(LARGE, browser, 'as-delivered')
    members = await openRun(MONTHLY, browser, 'as-delivered')
  }, 240_000)
  afterAll(() => browser?.close())

  it('has no text below 16 points in its PDF: words, tables, charts and footers', async () => {
    const sizes = await typeSizes(large.bytes('paper.pdf'))
    expect(sizes.length).toBeGreaterThan(5000)
    expect(sizes.filter(size => size < LEAST_POINTS - 0.005)).toEqual([])
    // The measure finds what is smaller: the paper for members has type of 8 points.
    expect(Math.min(...(await typeSizes(members.bytes('paper.pdf'))))).toBeLessThan(9)
  })

  it('has no text below 16 points in its Word edition, one column, and no italics', () => {
    const parts = Object.entries(unzipSync(large.bytes('paper.docx')))
    const xml = parts.flatMap(([name, bytes]) =>
      /^word\/[^/]+\.xml$/.test(name) ? [new TextDecoder().decode(bytes)] : [],
    )
    const halfPoints = xml.flatMap(one =>
      [...one.matchAll(/<w:sz(?:Cs)? w:val="(\d+)"/g)].map(([, size]) => Number(size)),
    )
    expect(halfPoints.length).toBeGreaterThan(20)
    expect(Math.min(...halfPoints)).toBe(2 * LEAST_POINTS)
    expect(xml.join('')).not.toMatch(/<w:cols [^>]*w:num="[2-9]"|<w:i\/>/)
  })

  it('has every figure of the paper for members, under the same reference', () =>
    expect(large.paper.figures).toEqual(members.paper.figures))

  it('shows every cell of the tables for members', () => {
    const cells = cellsIn(large.html)
    const wanted = sectionTablesOf(members.paper).flatMap(table => {
      const columns = table.columns.map(({ title, below = '' }) => bare(title + below))
      return expected
        .section(table)
        .flatMap(([label, ...row]) =>
          row.map((cell, at) => [tableOf(bare(table.caption)), label, columns[at], cell] as const),
        )
    })
    expect(wanted.length).toBeGreaterThan(900)
    expect(
      wanted.filter(([table, label, column, cell]) => {
        const found =
          cells.get([table, label, column].join('|')) ??
          // In a list a comma stands between the two lines of a heading.
          [...cells].find(
            ([key]) => key.replace(',', '') === [table, label, column].join('|').replace(',', ''),
          )?.[1]
        return found !== cell && cell !== ''
      }),
    ).toEqual([])
  })

  it('has the same tables in its PDF, and in its Word edition every row of them', () => {
    const bareRows = (tables: readonly (readonly (readonly string[])[])[]) =>
      tables.map(rows => rows.map(row => row.map(bare)))
    expect(bareRows(large.pdf)).toEqual(bareRows(large.html.map(({ rows }) => rows)))
    const inWord = new Set(
      bareRows(docxTables(large.bytes('paper.docx')))
        .flat()
        .map(row => row.join('|')),
    )
    const inHtml = bareRows(large.html.map(({ rows }) => rows.slice(1)))
      .flat()
      .filter(row => row.length > 1)
    expect(inHtml.length).toBeGreaterThan(450)
    expect(inHtml.map(row => row.join('|')).filter(row => !inWord.has(row))).toEqual([])
  })

  it('has its tables whole in the data, as the paper for members has them', () => {
    const rows = (run: OpenedRun) =>
      csvRows(run.bytes('figures.csv')).map(row => `${row['reference']} ${row['text']}`)
    expect(rows(large)).toEqual(rows(members))
  })

  it.skipIf(!pdfcheckAvailable)(
    'has a PDF without a finding of the checker (skipped without ../shared)',
    async () => expect((await checkPdf(large.bytes('paper.pdf'))).findings).toEqual([]),
    60_000,
  )

  it.each([
    { width: 1280, scheme: 'light' },
    { width: 320, scheme: 'dark' },
  ] as const)(
    'has a web page without a finding of axe, $width px and $scheme',
    async window => expect(await axeFinds(browser, large.text('paper.html'), window)).toEqual([]),
    60_000,
  )
})
