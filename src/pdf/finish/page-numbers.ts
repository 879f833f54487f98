/**
 * Writes the page numbers of a contents. Chromium cannot (it has no target-counter()), and a second print would take
 * as long as the first. So a link into the paper may end with a box of its own that holds PAGE_PLACE: here it gets
 * the number of the page on which the place of the link begins, and is read out as "Placements, page 6".
 */

import { type Edit, type MarkedContent, textOfMark } from './drawing.ts'
import { Lexer } from './lexer.ts'
import { asDict, asList, type Pdf, Ref } from './objects.ts'
import { pdfText, tidySpaces } from './pdf-text.ts'
import { placesOfLinks } from './references.ts'
import { everyMark, everyTag, isMark, type Tag, tagsIn } from './tag.ts'

/** Room for three digits, all of the same width: the number does not move the text around it. */
export const PAGE_PLACE = '000'

/** The number that each place gets; the boxes around the places get the words that are read out. */
export function numberPages(
  pdf: Pdf,
  root: Tag,
  pages: readonly { readonly ref: Ref }[],
): ReadonlyMap<MarkedContent, number> {
  const numbers = new Map<MarkedContent, number>()
  const places = placesOfLinks(pdf, root)
  for (const link of everyTag(root).filter(({ type }) => type === 'Link')) {
    const box = tagsIn(link).at(-1)
    // Where a column breaks, Chromium leaves an empty mark before the words.
    const mark = box?.kids.filter(isMark).find(one => textOfMark(one) === PAGE_PLACE)
    if (box === undefined || mark === undefined) continue
    const page = pageOf(pdf, places.get(link))
    const number = pages.findIndex(({ ref }) => ref.id === page) + 1
    if (number === 0)
      throw new Error(
        `Cannot finish the PDF: the link '${tidySpaces(everyMark(link).map(textOfMark).join(''))}' of its contents leads to a place that is not in the paper.`,
      )
    box.entries.set('ActualText', pdfText(`, page ${number}`))
    numbers.set(mark, number)
  }
  return numbers
}

/** The page object on which a named place begins. */
function pageOf(pdf: Pdf, place = ''): number | undefined {
  const found = asDict(pdf, asDict(pdf, pdf.catalog)?.get('Dests'))?.get(place)
  const [page] = asList(pdf, found)
  return page instanceof Ref ? page.id : undefined
}

/**
 * The letters of a place become the digits of its number, from the right; what is over becomes empty. Every digit has
 * the same width in the bundled font, and every page has its own number in the footer, so that the digits are in the
 * part of the font that the file holds.
 */
export function writeNumber(mark: MarkedContent, number: number): Edit[] {
  const digits = String(number).padStart(PAGE_PLACE.length)
  const places = lettersShown(mark)
  if (digits.length !== places.length)
    throw new Error(`Cannot finish the PDF: its contents have no room for page ${number}.`)
  return places.map(({ start, end }, at) => ({
    at: start,
    removed: end - start,
    added: `<${codeOf(mark, digits.charAt(at))}>`,
  }))
}

/** Where the stream shows each letter of the mark: Chromium writes every letter as a string of its own. */
function lettersShown({ drawing, opening }: MarkedContent): { start: number; end: number }[] {
  const lexer = new Lexer(drawing.bytes, opening.end)
  const letters: { start: number; end: number }[] = []
  while (lexer.next() !== 'end' && !(lexer.kind === 'word' && lexer.text === 'EMC'))
    if (lexer.kind === 'string') letters.push({ start: lexer.start, end: lexer.at })
  return letters
}

function codeOf({ lines }: MarkedContent, digit: string): string {
  if (digit === ' ') return ''
  const font = lines[0]?.font.font
  const code = [...(font?.letters ?? [])].find(([, letter]) => letter === digit)?.[0]
  if (font === undefined || code === undefined)
    throw new Error(
      `Cannot finish the PDF: the font of its contents has no ${digit}. Print the number of the page in the footer, in the font of the contents.`,
    )
  return code.toString(16).padStart(font.bytesACode * 2, '0')
}
