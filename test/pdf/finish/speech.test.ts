import { describe, expect, it } from 'vitest'
import {
  type Dict,
  dictOf,
  Name,
  type Pdf,
  PdfString,
  type PdfValue,
  Ref,
} from '../../../src/pdf/finish/objects.ts'
import { describeLinks, nameBookmarks } from '../../../src/pdf/finish/speech.ts'
import { mark, tag } from './sample-drawings.ts'

/** A file of these objects, numbered from 1; the first is the catalog. */
const fileOf = (...objects: PdfValue[]): Pdf => ({
  objects: [undefined, ...objects],
  catalog: new Ref(1),
  info: new Ref(1),
})
const HEADING = new Ref(50)

describe('nameBookmarks(pdf, tags)', () => {
  const named = (heading: Ref): Dict => {
    const bookmark = dictOf({ Title: new PdfString('Quarter 22026/27'), SE: heading })
    nameBookmarks(fileOf(dictOf({ Outlines: dictOf({ First: bookmark }) })), {
      ...tag('H1', [mark('Quarter 2 ', '2026/27')]),
      ref: HEADING,
    })
    return bookmark
  }

  it('takes the words of the heading, with the spaces at its line ends', () => {
    expect(named(HEADING).get('Title')).toEqual(new PdfString('Quarter 2 2026/27'))
  })

  it('drops a reference to a removed heading, which would bring all the old tags back into the file', () => {
    expect(named(new Ref(51)).has('SE')).toBe(false)
  })
})

describe('describeLinks(pdf, tags)', () => {
  const described = (text: string, address?: string): PdfValue | undefined => {
    const area = dictOf(
      address === undefined ? {} : { A: dictOf({ S: new Name('URI'), URI: new PdfString(address) }) },
    )
    const link = tag('Link', [mark(text), { annotation: new Ref(2), page: new Ref(3) }])
    describeLinks(fileOf(null, area), tag('P', [link]))
    return area.get('Contents')
  }

  it.each([
    ['its text within the paper', 'the  scorecard ', undefined, 'the scorecard'],
    ['its text and address outside', 'our pages', 'https://a.gov.uk', 'our pages (https://a.gov.uk)'],
    ['its address once', 'https://a.gov.uk', 'https://a.gov.uk', 'https://a.gov.uk'],
    ['an address to write to', 'write to us', 'mailto:a@b.uk', 'write to us (a@b.uk)'],
  ])('gives %s', (_, text, address, expected) => {
    expect(described(text, address)).toEqual(new PdfString(expected))
  })
})
