// The pictures for Word and the whole Word edition, with a real browser.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chartDrawer } from '../../../src/drawing/draw.ts'
import { chartsOf } from '../../../src/formats/charts-of.ts'
import { pictureSheet, sizeOf } from '../../../src/formats/word/picture-sheet.ts'
import { wordEdition } from '../../../src/formats/word/word-edition.ts'
import type { Paper } from '../../../src/papers/paper.ts'
import { openPrinter } from '../../../src/pdf/open-printer.ts'
import type { Printer } from '../../../src/pdf/printer.ts'
import { sha256 } from '../../../src/terms/sha256.ts'
import { findBrowser } from '../../pdf/print.ts'
import { realPaper } from '../data/real-paper.ts'
import { open } from './open-docx.ts'
import { realTemplates } from './papers.ts'

/** Reads the first chunk of a PNG. */
function pixelsOf(png: Uint8Array): { width: number; height: number } {
  expect([...png.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const view = new DataView(png.buffer, png.byteOffset)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

describe.skipIf(findBrowser() === undefined)(
  'wordEdition(paper, drawn, printer) [skipped where there is no browser]',
  { timeout: 120_000 },
  () => {
    let printer: Printer
    let paper: Paper
    let drawn: Map<string, string>
    beforeAll(async () => {
      printer = openPrinter()
      paper = await realPaper()
      const drawer = await chartDrawer(await realTemplates())
      drawn = new Map(chartsOf(paper).map(chart => [chart.id, drawer.draw(chart)]))
    }, 120_000)
    afterAll(() => printer.close())

    const svgs = () =>
      chartsOf(paper)
        .filter(({ chart }) => chart !== 'sparkline')
        .map(({ id }) => drawn.get(id) ?? expect.fail(id))

    it('takes each chart at twice its size, no two alike', async () => {
      const pictures = await printer.picture(pictureSheet(svgs(), (await realTemplates()).fonts))
      expect(pictures.map(pixelsOf)).toEqual(
        svgs()
          .map(sizeOf)
          .map(({ width, height }) => ({ width: 2 * width, height: 2 * height })),
      )
      expect(new Set(pictures.map(sha256)).size).toBe(pictures.length)
      for (const picture of pictures) expect(picture.byteLength).toBeGreaterThan(10_000)
    })

    it('puts the pictures into the file in the order of the charts, with the same bytes again, also while the printer prints', async () => {
      const pictures = await printer.picture(pictureSheet(svgs(), (await realTemplates()).fonts))
      const docx = await wordEdition(paper, drawn, printer, await realTemplates())
      const { parts } = open(docx)
      expect(
        pictures.map((_, at) => sha256(parts.get(`word/media/image${at + 1}.png`) ?? expect.fail())),
      ).toEqual(pictures.map(sha256))
      const [again] = await Promise.all([
        wordEdition(paper, drawn, printer, await realTemplates()),
        printer.print(svgs().join('')),
      ])
      expect(sha256(again)).toBe(sha256(docx))
    })

    it('is small enough for an email', async () => {
      expect((await wordEdition(paper, drawn, printer, await realTemplates())).byteLength).toBeLessThan(
        3_000_000,
      )
    })

    it('is taken of a page without scripts and network', async () => {
      const part = { x: 0, y: 0, width: 100, height: 50 }
      const [plain] = await printer.picture({
        html: '<body style="margin: 0"><div style="height: 50px"></div>',
        parts: [part],
      })
      const [hostile] = await printer.picture({
        html: '<body style="margin: 0"><div style="height: 50px"></div><script>document.body.style.background = "red"</script><img src="file:///etc/hostname"><iframe src="http://127.0.0.1:9/"></iframe>',
        parts: [part],
      })
      expect(sha256(hostile ?? expect.fail())).toBe(sha256(plain ?? expect.fail()))
      await expect(
        printer.picture({
          html: '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">',
          parts: [part],
        }),
      ).rejects.toThrow('the page tried to open another address')
    })
  },
)
