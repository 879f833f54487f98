// The pages of the worked examples, printed: each number in the contents is that of the page, what a screen reader says has no
// fault, no page is more than a third empty, and the paper for members has nine pages and an annex of at most five.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPrinter } from '../../src/pdf/open-printer.ts'
import type { Printer } from '../../src/pdf/printer.ts'
import { pdfTables } from '../accessibility/pdf-cells.ts'
import { type PdfTag, pdfTags } from '../accessibility/pdf-tags.ts'
import { spokenCells } from '../accessibility/spoken-cells.ts'
import { spokenFaults } from '../accessibility/spoken-faults.ts'
import { evenMargins } from '../pdf/facts.ts'
import { findBrowser } from '../pdf/print.ts'
import { fillOfPages, type PageFill } from './page-fill.ts'
import { printExample } from './print-example.ts'

/**
 * `thin`: the headings under which a page, other than the last, is more than a third empty today; a heading stands once for
 * each such page. `fewLines`: those of pages with three lines or fewer. These lists may only become shorter.
 */
const EXAMPLES = [
  { paper: 'corporate-parenting-monthly', period: '2017-01', entries: 18, thin: [], fewLines: [] },
  {
    paper: 'corporate-parenting-from-return',
    period: '2022-03',
    entries: 14,
    thin: [
      'For members: what needs your attention',
      'Performance summary',
      'Family settings',
      'Care leavers',
      'Appendix A. Signal or noise',
    ],
    fewLines: ['Care leavers'],
  },
  {
    paper: 'sufficiency-appendices',
    period: '2021-22',
    entries: 40,
    thin: [
      'Starting and ceasing to be looked after',
      'Starting and ceasing to be looked after',
      'Where children live',
      'Looking ahead',
    ],
    fewLines: [],
  },
  {
    paper: 'sufficiency-strategy-2016',
    period: '2016-12',
    entries: 20,
    thin: ['Tables and figures', 'Children looked after'],
    fewLines: [],
  },
] as const

const program = findBrowser()
const FULL = 2 / 3
const FEW_LINES = 3

describe.skipIf(program === undefined)('the printed pages of', () => {
  let printer: Printer
  beforeAll(() => {
    printer = openPrinter()
  })
  afterAll(() => printer?.close())

  describe.each(EXAMPLES)('$paper', ({ paper, period, entries, thin, fewLines }) => {
    let tags: PdfTag[]
    let spoken: string
    let tables: string[][][]
    let fills: PageFill[]
    beforeAll(async () => {
      const example = await printExample({ paper, period }, printer)
      const { printed, finished, margins } = example
      spoken = example.spoken
      tables = await pdfTables(finished)
      tags = await pdfTags(finished)
      fills = fillOfPages(printed, margins)
    }, 120_000)

    it('have in the contents the number of the page on which each heading and caption is', () => {
      const found = entriesOf(tags)
      expect(found.length).toBeGreaterThanOrEqual(entries)
      expect(found.map(({ title, painted }) => [title, painted])).toEqual(
        found.map(({ title }) => [title, String(pageOf(title, tags))]),
      )
    })

    it('have the word page before each number that is read out', () => {
      for (const { painted, spoken } of entriesOf(tags)) expect(spoken).toBe(`, page ${painted}`)
    })

    it('are read out with each figure of each table, as another reader of PDF finds it', () => {
      const painted = tables.map(rows => rows.flat().map(words => words.trim()))
      const said = spokenCells(spoken)
      expect(said.map(cells => cells.length)).toEqual(painted.map(cells => cells.length))
      // A cell of one figure: other cells may have an abbreviation, which is read out in full, or a chart.
      const figures = painted.map((cells, table) =>
        cells.flatMap((words, at) =>
          /^[£−]?\d[\d,]*(?:\.\d+)?%?$/.test(words) ? [[words, said[table]?.[at]]] : [],
        ),
      )
      expect(figures.flat().length).toBeGreaterThan(100)
      for (const [words, read] of figures.flat()) expect(read).toBe(words)
    })

    it('are read out with a header for every cell, nothing twice, no words joined, no decoration', () => {
      expect(spoken.match(/^ {4}\S.*: \S/gm)?.length).toBeGreaterThan(300)
      expect(spokenFaults(spoken)).toEqual([])
    })

    it('are at most a third empty, but for the last', () => {
      const empty = fills.slice(0, -1).filter(({ filled }) => filled < FULL)
      expect(without(headingsOf(empty, tags), thin)).toEqual([])
    })

    it('have more than three lines', () => {
      const short = fills.filter(({ lines }) => lines <= FEW_LINES)
      expect(without(headingsOf(short, tags), fewLines)).toEqual([])
    })

    it.runIf(paper === 'corporate-parenting-monthly')('are nine, and an annex of at most five', () => {
      // The annex may begin below the last topic, on page nine.
      expect(pageOf('Appendix A. Every figure, target and definition', tags)).toBeLessThanOrEqual(10)
      expect(fills.length).toBeLessThanOrEqual(14)
    })
  })

  it('a paper with a page of three lines show that it has one', async () => {
    // A sheet of 400 pt with margins of 50 pt: three lines of 20 pt end about 60 pt below the top of 300 pt.
    const lines = (count: number) => '<p>One line of text</p>'.repeat(count)
    const printed = await printer.print(
      `<!doctype html><title>T</title><style>@page{size:400pt;margin:50pt} body,p{margin:0;font:16pt/20pt serif} div{break-before:page}</style>${lines(15)}<div>${lines(3)}</div>`,
    )
    const [first, second] = fillOfPages(printed, evenMargins(50))
    expect([first?.lines, second?.lines]).toEqual([15, 3])
    expect(first?.filled).toBeGreaterThan(0.95)
    expect(second?.filled).toBeGreaterThan(0.15)
    expect(second?.filled).toBeLessThan(0.2)
  }, 60_000)
})

interface ContentsEntry {
  readonly title: string
  readonly painted: string
  readonly spoken: string | undefined
}

function entriesOf(tags: readonly PdfTag[]): ContentsEntry[] {
  return tags
    .filter(({ type, isInContents }) => type === 'Link' && isInContents)
    .map(({ words, kids }) => {
      const number = kids.at(-1) ?? expect.fail(`${words} has no number`)
      return {
        title: words.slice(0, words.length - number.words.length).trim(),
        painted: number.words,
        spoken: number.spoken,
      }
    })
}

/** Where a heading or a caption really is. The list says `Figure 2: …`, a figure `Figure 2. …`. */
function pageOf(title: string, tags: readonly PdfTag[]): number | undefined {
  const alike = (text: string) => text.replace(/^(Figure|Table) (\d+)[.:]/, '$1 $2').trim()
  return tags.find(
    ({ type, words, isInContents }) =>
      !isInContents &&
      ((type === 'H2' && alike(words) === alike(title)) ||
        (type === 'Caption' && alike(words).startsWith(alike(title)))),
  )?.page
}

/** The heading under which each page begins or goes on, without its number: the last one that has begun. */
function headingsOf(pages: readonly PageFill[], tags: readonly PdfTag[]): string[] {
  const headings = tags.filter(({ type }) => type === 'H2')
  return pages.map(({ page }) =>
    (headings.findLast(heading => (heading.page ?? 0) <= page)?.words ?? 'no heading')
      .replace(/^\d+\. /, '')
      .trim(),
  )
}

/** What is left of a list when the known ones are taken away, each once. */
function without(found: readonly string[], known: readonly string[]): string[] {
  const left = [...known]
  return found.filter(one => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
