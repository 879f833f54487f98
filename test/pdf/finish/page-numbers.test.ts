import { describe, expect, it } from 'vitest'
import { dictOf, Name, type Pdf, Ref } from '../../../src/pdf/finish/objects.ts'
import { numberPages, writeNumber } from '../../../src/pdf/finish/page-numbers.ts'
import { pdfText } from '../../../src/pdf/finish/pdf-text.ts'
import { redraw } from '../../../src/pdf/finish/redraw.ts'
import type { Tag } from '../../../src/pdf/finish/tag.ts'
import { mark, markOf, tag, traced } from './sample-drawings.ts'

/** A paper of three pages, objects 1 to 3. Object 5 is the area of a link to `health`, which is on page 3. */
const PAGES = [new Ref(1), new Ref(2), new Ref(3)].map(ref => ({ ref }))
const PDF: Pdf = {
  objects: [
    dictOf({ Dests: dictOf({ health: [new Ref(3), new Name('XYZ'), 0, 100, 0] }) }),
    dictOf({}),
    dictOf({}),
    dictOf({}),
    undefined,
    dictOf({ Dest: new Name('health') }),
    dictOf({ Dest: new Name('nowhere') }),
  ],
  catalog: new Ref(0),
  info: new Ref(0),
}
const link = (text: string, area: number): { link: Tag; box: Tag } => {
  const box = tag('NonStruct', [mark(text)])
  const clickable = { annotation: new Ref(area), page: new Ref(1) }
  return { box, link: tag('Link', [tag('NonStruct', [mark('Health')]), box, clickable]) }
}

describe('numberPages(pdf, tags, pages)', () => {
  it('gives a place the number of the page that its link leads to, and the words that are read out', () => {
    const { link: health, box } = link('000', 5)
    const numbers = numberPages(PDF, tag('Document', [health]), PAGES)
    expect([...numbers.values()]).toEqual([3])
    expect(box.entries.get('ActualText')).toEqual(pdfText(', page 3'))
  })

  it('leaves a link without a place alone', () => {
    const { link: health, box } = link('1,000', 5)
    expect(numberPages(PDF, tag('Document', [health]), PAGES).size).toBe(0)
    expect(box.entries.size).toBe(0)
  })

  it('refuses a place whose link leads nowhere, rather than print noughts', () => {
    expect(() => numberPages(PDF, tag('Document', [link('000', 6).link]), PAGES)).toThrow(
      "the link 'Health000' of its contents leads to a place that is not in the paper",
    )
  })
})

describe('writeNumber(place, number)', () => {
  const place = traced('/P <</MCID 0>>BDC BT /W 10 Tf <0030> Tj 5 0 Td <0030> Tj 5 0 Td <0030> Tj ET EMC')
  const written = (number: number) => {
    const bytes = redraw(place, {
      setAside: new Map(),
      lineEnds: [],
      pageNumbers: new Map([[markOf(place, 0), number]]),
    })
    return Buffer.from(bytes ?? []).toString('latin1')
  }

  it('writes digits from the right in the codes of the font, and empties what is over', () => {
    expect(written(14)).toBe('/P <</MCID 0>>BDC BT /W 10 Tf <> Tj 5 0 Td <0031> Tj 5 0 Td <0034> Tj ET EMC')
    expect(written(6)).toContain('<> Tj 5 0 Td <> Tj 5 0 Td <0036> Tj')
  })

  it('refuses a number with more digits than there is room for', () => {
    expect(() => writeNumber(markOf(place, 0), 1000)).toThrow('no room for page 1000')
  })

  it('refuses a font without the digit, and says what to do', () => {
    const letters = traced('/P <</MCID 0>>BDC BT /N 10 Tf <30> Tj 5 0 Td <30> Tj 5 0 Td <30> Tj ET EMC')
    const line = markOf(letters, 0).lines[0] ?? expect.fail('no line')
    line.font = { ...line.font, font: { ...line.font.font, letters: new Map([[0x30, '0']]) } }
    expect(() => writeNumber(markOf(letters, 0), 7)).toThrow('has no 7. Print the number of the page')
  })
})
