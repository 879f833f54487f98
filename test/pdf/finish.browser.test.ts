/** Finishes what Chromium prints, and compares the result with the checker, with poppler and with the print itself. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { finishPdf } from '../../src/pdf/finish.ts'
import { FACTS } from './facts.ts'
import { everyConstruction, inColumns, LONG_PARAGRAPH, roughEdges, wholePaper } from './fixtures.ts'
import { checkPdf, pdfcheckAvailable, whyNoPdfcheck } from './pdfcheck.ts'
import { findBrowser, openBrowser, printFresh, printIn } from './print.ts'
import { outlineOf, type PdfOutline } from './tag-outline.ts'

const CLEAN = { ua: 0, integrity: 0, quality: 0, findings: [] }
const executable = findBrowser()
const hasPoppler = spawnSync('pdftoppm', ['-v']).error === undefined

describe.skipIf(executable === undefined)(
  'finishPdf(what Chromium prints) [skipped where no Chromium is on the PATH]',
  { timeout: 120_000 },
  () => {
    let browser: Browser
    let every: { raw: Uint8Array; finished: Uint8Array }
    let whole: { raw: Uint8Array; finished: Uint8Array }
    const folder = mkdtempSync(join(tmpdir(), 'finish-'))

    beforeAll(async () => {
      browser = await openBrowser(executable ?? '')
      const finish = async (html: string): Promise<typeof every> => {
        const raw = await printFresh(browser, html)
        return { raw, finished: await finishPdf(raw, FACTS) }
      }
      every = await finish(everyConstruction())
      whole = await finish(wholePaper())
    }, 120_000)
    afterAll(async () => {
      await browser?.close()
      rmSync(folder, { recursive: true })
    })

    describe.skipIf(!pdfcheckAvailable)(`and the checker [skipped where ${whyNoPdfcheck}]`, () => {
      it('finds faults in the raw print', async () => {
        const rules = (await checkPdf(every.raw)).findings.map(({ rule }) => rule)
        expect(rules).toEqual(
          expect.arrayContaining([
            '5-t1',
            '7.1-t3',
            '7.1-t5',
            '7.2-t20',
            '7.3-t1',
            '7.18.5-t2',
            'Q-01',
            'Q-02',
            'Q-19',
          ]),
        )
      })

      it('finds no faults in a finished paper with every construction', async () => {
        expect(await checkPdf(every.finished)).toEqual(CLEAN)
      })

      it('finds no faults in a finished paper of real length', async () => {
        expect(await checkPdf(whole.finished)).toEqual(CLEAN)
      })

      it('finds only the empty table cell in badly made HTML', async () => {
        const verdict = await checkPdf(await finishPdf(await printFresh(browser, roughEdges()), FACTS))
        expect(verdict.findings.map(({ rule }) => rule)).toEqual(['7.2-t43'])
      })
    })

    it('gives the same bytes from a fresh tab and from a used one', async () => {
      const page = await browser.newPage()
      await printIn(page, roughEdges())
      await printIn(page, wholePaper())
      const raw = await printIn(page, everyConstruction())
      await page.close()
      const tagIds = (pdf: Uint8Array): string[] =>
        Buffer.from(pdf)
          .toString('latin1')
          .match(/\(node\d+\)/g) ?? []
      expect(tagIds(raw)).not.toEqual(tagIds(every.raw))
      expect(Buffer.from(await finishPdf(raw, FACTS)).equals(every.finished)).toBe(true)
    })

    it('gives the same bytes twice, and does not change the print', async () => {
      const before = Buffer.from(every.raw)
      expect(Buffer.from(await finishPdf(every.raw, FACTS)).equals(every.finished)).toBe(true)
      expect(before.equals(every.raw)).toBe(true)
    })

    it('gives different bytes and a different identifier for another paper', async () => {
      const idOf = (pdf: Uint8Array): string =>
        /\/ID \[(.*?)\]\/Filter/s.exec(Buffer.from(pdf).toString('latin1'))?.[1] ?? 'none'
      const other = await finishPdf(every.raw, { ...FACTS, date: '2026-12-01' })
      expect(idOf(other)).not.toBe(idOf(every.finished))
    })

    it('makes the file smaller', () => {
      expect(whole.finished.length).toBeLessThan(whole.raw.length / 4)
    })

    describe('keeps what the paper says', () => {
      let outline: PdfOutline
      const textsOf = (type: string): number => outline.tags.filter(tag => tag.type === type).length
      beforeAll(async () => {
        outline = await outlineOf(every.finished)
      })

      it('its title and language', () => {
        expect(outline).toMatchObject({ title: FACTS.title, language: 'en-GB' })
      })

      it('the language of a part', () => {
        expect(outline.tags.filter(({ language }) => language === 'cy').map(({ type }) => type)).toEqual([
          'Em',
        ])
      })

      it('and opens with its bookmarks and numbered pages', () => {
        expect(outline).toMatchObject({ opensWith: 'UseOutlines', hasPageLabels: true })
      })

      it('its headings, lists, quotation and article', () => {
        expect(['H1', 'H2', 'H3', 'L', 'LI', 'LBody', 'BlockQuote', 'Art'].map(textsOf)).toEqual([
          1, 4, 1, 2, 4, 4, 1, 1,
        ])
      })

      it('no box without meaning', () => {
        expect(textsOf('NonStruct')).toBe(0)
      })

      it('each chart’s text alternative, once', () => {
        const charts = [1, 2].map(n =>
          expect.stringContaining(`from 64 per cent to 82 per cent (chart ${n})`),
        )
        expect(outline.tags.flatMap(({ alt }) => alt ?? [])).toEqual([...charts, 'Crest of the council'])
        expect(textsOf('Figure')).toBe(3)
      })

      it('the place of each figure, also if it is transparent', () => {
        const sizes = outline.tags.flatMap(({ box }) =>
          box ? [[(box[2] ?? 0) - (box[0] ?? 0), (box[3] ?? 0) - (box[1] ?? 0)].map(Math.round)] : [],
        )
        expect(sizes).toEqual([
          [375, 137],
          [375, 137],
          [30, 30],
        ])
      })

      it('each header cell’s scope and span', () => {
        const headers = outline.tags.filter(({ type }) => type === 'TH')
        expect(headers.every(({ scope }) => scope === 'Column' || scope === 'Row')).toBe(true)
        expect(headers.filter(({ colSpan }) => colSpan === 4)).toHaveLength(4)
        expect(headers.filter(({ rowSpan }) => rowSpan === 2)).toHaveLength(4)
      })

      it('a bookmark for each heading, with its spaces', () => {
        expect(outline.bookmarks).toEqual([
          'Performance report: Quarter 2',
          'Recommendations',
          'Performance',
          'Data for figure 1',
          'Scorecard',
          'Notes on how the figures were counted, which of them are provisional, and where a comparison with earlier years cannot be made',
        ])
      })

      it('the target of each link', () => {
        const pages =
          'performance pages of the council, which hold every figure since April 2019 for all of the borough’s wards and the parishes within them (https://www.example.gov.uk/a-rather-long-path/performance)'
        expect(outline.linkTexts).toEqual([
          'the scorecard',
          pages,
          pages,
          'ask the data team (data@example.gov.uk)',
        ])
      })
    })

    describe.skipIf(!hasPoppler)('and poppler [skipped where pdftoppm is missing]', () => {
      const place = (name: string, bytes: Uint8Array): string => {
        const path = join(folder, name)
        writeFileSync(path, bytes)
        return path
      }
      const imagesOf = (name: string, bytes: Uint8Array): Buffer[] => {
        execFileSync('pdftoppm', ['-r', '60', place(`${name}.pdf`, bytes), join(folder, name)])
        return readdirSync(folder)
          .filter(file => file.startsWith(`${name}-`))
          .sort()
          .map(file => readFileSync(join(folder, file)))
      }

      it('sees the same pixels before and after', () => {
        const before = imagesOf('before', every.raw)
        const after = imagesOf('after', every.finished)
        expect(after).toHaveLength(5)
        expect(after.map((image, i) => image.equals(before[i] ?? Buffer.alloc(0)))).toEqual([
          true,
          true,
          true,
          true,
          true,
        ])
      })

      it('reads every word whole where a paragraph continues in the next column', async () => {
        const finished = await finishPdf(await printFresh(browser, inColumns()), FACTS)
        const output = execFileSync('pdfinfo', ['-struct-text', place('columns.pdf', finished)]).toString()
        expect(/"(Performance improved.*)"/.exec(output)?.[1]?.trim().split(' ')).toEqual(
          LONG_PARAGRAPH.trim().split(' '),
        )
      })

      it('reads the same words, and reads a repeated table header once', () => {
        const wordsOf = (bytes: Uint8Array): string[] =>
          execFileSync('pdftotext', ['-layout', place('words.pdf', bytes), '-'])
            .toString()
            .split(/\s+/)
        expect(wordsOf(every.finished)).toEqual(wordsOf(every.raw))
        const tagged = execFileSync('pdfinfo', [
          '-struct-text',
          place('tagged.pdf', every.finished),
        ]).toString()
        expect(tagged.match(/Benchmarks/g)).toHaveLength(1)
        expect(tagged).toContain('hold every figure since')
      })
    })
  },
)
