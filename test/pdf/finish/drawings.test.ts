import { describe, expect, it } from 'vitest'
import { readDrawings } from '../../../src/pdf/finish/drawings.ts'
import { addObject, dictOf, Name, type Pdf, Ref, Stream } from '../../../src/pdf/finish/objects.ts'

/** Two pages of A4, portrait and landscape, with the same box painted at a height on each. */
function pagesWithBoxAt(y: number, heights: readonly [number, number]): Pdf {
  const pdf: Pdf = { objects: [null], catalog: new Ref(1), info: new Ref(0) }
  addObject(pdf, dictOf({ Type: new Name('Catalog'), Pages: new Ref(2) }))
  addObject(pdf, dictOf({ Type: new Name('Pages'), Kids: [new Ref(3), new Ref(4)] }))
  for (const [at, size] of (
    [
      [595, 842],
      [842, 595],
    ] as const
  ).entries())
    addObject(pdf, dictOf({ Type: new Name('Page'), MediaBox: [0, 0, ...size], Contents: new Ref(5 + at) }))
  for (const height of heights)
    addObject(pdf, new Stream(dictOf({}), Buffer.from(`0 ${height - y} 9 2 re f`)))
  return pdf
}

describe('readDrawings(pdf, margins)', () => {
  const margins = {
    portrait: { topPt: 40, bottomPt: 50 },
    landscape: { topPt: 30, bottomPt: 36 },
  }
  it('finds header and footer by the margins of the page in its orientation', () => {
    const kinds = (pdf: Pdf) =>
      readDrawings(pdf, margins).flatMap(({ loose }) => loose.map(({ kind }) => kind))
    expect(kinds(pagesWithBoxAt(37, [842, 595]))).toEqual(['header', 'layout'])
    expect(kinds(pagesWithBoxAt(0, [44, 44]))).toEqual(['footer', 'layout'])
    expect(kinds(pagesWithBoxAt(20, [842, 595]))).toEqual(['header', 'header'])
  })
})
