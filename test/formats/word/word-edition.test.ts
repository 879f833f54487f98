// The pictures for Word and the whole Word edition.
import { beforeAll, describe, expect, it } from 'vitest'
import { chartDrawer } from '../../../src/drawing/draw.ts'
import { wholeChartsOf } from '../../../src/formats/charts-of.ts'
import { picturesOf, sizeOf, wordEdition } from '../../../src/formats/word/word-edition.ts'
import type { Paper } from '../../../src/papers/paper.ts'
import { sha256 } from '../../../src/terms/sha256.ts'
import { realOutside } from '../../workspace.ts'
import { realPaper } from '../data/real-paper.ts'
import { open } from './open-docx.ts'
import { realTemplates } from './papers.ts'

/** Reads the first chunk of a PNG. */
function pixelsOf(png: Uint8Array): { width: number; height: number } {
  expect([...png.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const view = new DataView(png.buffer, png.byteOffset)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

describe('wordEdition(paper, drawn, templates, program)', { timeout: 120_000 }, () => {
  const { pictureProgram } = realOutside()
  let paper: Paper
  let drawn: Map<string, string>
  beforeAll(async () => {
    paper = await realPaper()
    const drawer = await chartDrawer(await realTemplates())
    drawn = new Map(wholeChartsOf(paper).map(chart => [chart.id, drawer.draw(chart)]))
  }, 120_000)

  const takeAll = async () => [
    ...(await picturesOf(paper, drawn, await realTemplates(), pictureProgram)).values(),
  ]
  const edition = async () => wordEdition(paper, drawn, await realTemplates(), pictureProgram)

  it('takes each chart at twice its size, no two alike', async () => {
    const pngs = (await takeAll()).map(({ png }) => png)
    expect(pngs.map(pixelsOf)).toEqual(
      [...drawn.values()].map(sizeOf).map(({ width, height }) => ({ width: 2 * width, height: 2 * height })),
    )
    expect(new Set(pngs.map(sha256)).size).toBe(drawn.size)
    for (const png of pngs) expect(png.byteLength).toBeGreaterThan(10_000)
  })

  it('puts the pictures into the file in the order of the charts, with the same bytes again', async () => {
    const pictures = await takeAll()
    const docx = await edition()
    const { parts } = open(docx)
    expect(
      pictures.map((_, at) => sha256(parts.get(`word/media/image${at + 1}.png`) ?? expect.fail())),
    ).toEqual(pictures.map(({ png }) => sha256(png)))
    expect(sha256(await edition())).toBe(sha256(docx))
  })

  it('is small enough for an email', async () => {
    expect((await edition()).byteLength).toBeLessThan(3_000_000)
  })
})
