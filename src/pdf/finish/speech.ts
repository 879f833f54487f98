/** Names links and bookmarks for screen readers, from the finished text of the tags. */
import { textOfMark } from './drawing.ts'
import { asDict, asName, asString, type Dict, type Pdf, type PdfValue, Ref } from './objects.ts'
import { pdfText, readText, tidySpaces } from './pdf-text.ts'
import { everyTag, isMark, isTag, type Kid, type Tag } from './tag.ts'

function spokenText(pdf: Pdf, tag: Tag): string {
  const spoken = asString(pdf, tag.entries.get('ActualText')) ?? asString(pdf, tag.entries.get('Alt'))
  if (spoken) return readText(spoken)
  return tag.kids.map(kid => (isTag(kid) ? spokenText(pdf, kid) : writtenText(kid))).join('')
}

const writtenText = (kid: Exclude<Kid, Tag>): string => (isMark(kid) ? textOfMark(kid) : '')

/** Gives the area of each link its text, and its address if it leads out of the paper. */
export function describeLinks(pdf: Pdf, root: Tag): void {
  for (const tag of everyTag(root).filter(({ type }) => type === 'Link')) {
    const text = tidySpaces(spokenText(pdf, tag))
    for (const kid of tag.kids) {
      const annotation = areaOf(pdf, kid)
      const address = addressOf(pdf, annotation)
      annotation?.set('Contents', pdfText(withAddress(text, address)))
    }
  }
}

function withAddress(text: string, address: string): string {
  if (address === '' || address === text) return text
  return text === '' ? address : `${text} (${address})`
}

const areaOf = (pdf: Pdf, kid: Kid): Dict | undefined =>
  isTag(kid) || isMark(kid) ? undefined : asDict(pdf, kid.annotation)

function addressOf(pdf: Pdf, annotation: Dict | undefined): string {
  const action = asDict(pdf, annotation?.get('A'))
  const address = asName(pdf, action?.get('S')) === 'URI' ? asString(pdf, action?.get('URI')) : undefined
  return address ? readText(address).replace(/^mailto:/, '') : ''
}

/**
 * Gives bookmarks the text of their headings, with the spaces that were lost at line ends, and points them at the tags
 * that remain.
 */
export function nameBookmarks(pdf: Pdf, root: Tag): void {
  const tags = new Map(everyTag(root).map(tag => [tag.ref.id, tag]))
  const walk = (first: PdfValue | undefined): void => {
    for (let item = asDict(pdf, first); item; item = asDict(pdf, item.get('Next'))) {
      const heading = item.get('SE')
      const tag = heading instanceof Ref ? tags.get(heading.id) : undefined
      if (tag) item.set('Title', pdfText(tidySpaces(spokenText(pdf, tag))))
      else item.delete('SE')
      walk(item.get('First'))
    }
  }
  walk(asDict(pdf, asDict(pdf, pdf.catalog)?.get('Outlines'))?.get('First'))
}
