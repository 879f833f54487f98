/** What is said of a tag within a line of text. In: a tag. Out: its words, with what a screen reader adds to them in brackets. */
import { textOfMark } from '../finish/drawing.ts'
import { asString, type Pdf } from '../finish/objects.ts'
import { readText, tidySpaces } from '../finish/pdf-text.ts'
import { isInline, isMark, isTag, type Kid, type Tag } from '../finish/tag.ts'

/** One space between words: `see [link: Table 2]`. */
export const sayWords = (pdf: Pdf, kids: readonly Kid[]): string =>
  tidySpaces(kids.map(kid => sayKid(pdf, kid)).join(''))

/** What is read out in place of the words of the tag. */
function saidInstead(pdf: Pdf, { entries }: Tag): string | undefined {
  const said = ['ActualText', 'Alt', 'E'].map(key => asString(pdf, entries.get(key))).find(one => one)
  return said && readText(said)
}

export const sayGraphic = (pdf: Pdf, figure: Tag): string =>
  saidInstead(pdf, figure)?.trim() || 'no alternative'

function sayKid(pdf: Pdf, kid: Kid): string {
  if (isMark(kid)) return textOfMark(kid)
  if (!isTag(kid)) return '' // the area of a link
  if (kid.type === 'Figure') return ` [graphic: ${sayGraphic(pdf, kid)}] `
  const words = saidInstead(pdf, kid) ?? kid.kids.map(one => sayKid(pdf, one)).join('')
  if (kid.type === 'Link') return `[link: ${tidySpaces(words)}]`
  // A reader pauses after a paragraph.
  return isInline(kid) ? words : ` ${words} `
}
