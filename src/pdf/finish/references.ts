/**
 * Tags links within the paper, which Chromium does not do. A list that holds only links into the paper is a table of
 * contents (TOC). A link to a note is a Reference, and the text of the note is a Note. Their anchors identify them: the
 * text links to `#note-1`, and the note links back to `#noteref-1`.
 */
import { asDict, asName, asString, type Dict, dictOf, type Pdf, PdfString, type Ref } from './objects.ts'
import { readText } from './pdf-text.ts'
import { everyTag, isMark, isTag, type Kid, type Tag, tagsIn } from './tag.ts'

const NO_ENTRIES: Dict = new Map()
const TO_NOTE = /^note-(.+)$/
const BACK_FROM_NOTE = /^noteref-(.+)$/

export function nameReferences(pdf: Pdf, root: Tag, newRef: () => Ref): Tag {
  const places = placesOfLinks(pdf, root)
  const make = (type: string, kids: Kid[], entries = NO_ENTRIES): Tag => ({
    ref: newRef(),
    type,
    kids,
    entries,
  })

  const name = (tag: Tag, inNote: boolean): Tag => {
    if (isContents(tag, places)) return makeContents(tag)
    const note = inNote ? undefined : noteIn(tag, places)
    const named = {
      ...tag,
      kids: tag.kids.map(kid => (isTag(kid) ? name(kid, inNote || note !== undefined) : kid)),
    }
    if (TO_NOTE.test(places.get(tag) ?? '')) return make('Reference', [named])
    if (note === undefined) return named
    return { ...named, kids: [make('Note', named.kids, dictOf({ ID: new PdfString(`note-${note}`) }))] }
  }
  const makeContents = (list: Tag): Tag => ({
    ...list,
    type: 'TOC',
    entries: new Map([...list.entries].filter(([key]) => key !== 'A')),
    kids: tagsIn(list).map(item =>
      item.type === 'LI' ? { ...item, type: 'TOCI', kids: tagsIn(item).flatMap(makeEntry) } : item,
    ),
  })
  const makeEntry = (part: Tag): Kid[] =>
    part.type !== 'LBody'
      ? [part]
      : tagsIn(part).map(kid => (kid.type === 'L' ? makeContents(kid) : make('Reference', [kid])))
  return places.size === 0 ? root : name(root, false)
}

/** The links into the paper, each with the name of its target. */
export function placesOfLinks(pdf: Pdf, root: Tag): ReadonlyMap<Tag, string> {
  const places = new Map<Tag, string>()
  for (const tag of everyTag(root)) {
    if (tag.type !== 'Link') continue
    const place = tag.kids
      .map(kid => (isTag(kid) || isMark(kid) ? undefined : asDict(pdf, kid.annotation)?.get('Dest')))
      .find(found => found !== undefined)
    const string = asString(pdf, place)
    if (place !== undefined) places.set(tag, asName(pdf, place) ?? (string ? readText(string) : ''))
  }
  return places
}

/** A list in which every item is one link into the paper, perhaps with a list of such links below it. */
function isContents(tag: Tag, places: ReadonlyMap<Tag, string>): boolean {
  const items = tagsIn(tag).filter(({ type }) => type !== 'Caption')
  return (
    tag.type === 'L' &&
    items.length > 0 &&
    items.every(item => {
      const [link, below, ...more] = tagsIn(item)
        .filter(({ type }) => type === 'LBody')
        .flatMap(({ kids }) => kids)
      return (
        item.type === 'LI' &&
        more.length === 0 &&
        link !== undefined &&
        isTag(link) &&
        places.has(link) &&
        (below === undefined || (isTag(below) && isContents(below, places)))
      )
    })
  )
}

/** The number of the note in this list body or paragraph, from its link back. A list within it has its own notes. */
function noteIn(tag: Tag, places: ReadonlyMap<Tag, string>): string | undefined {
  if (tag.type !== 'LBody' && tag.type !== 'P') return undefined
  const find = (inner: Tag): string | undefined => {
    const number = BACK_FROM_NOTE.exec(places.get(inner) ?? '')?.[1]
    return (
      number ??
      tagsIn(inner)
        .filter(({ type }) => type !== 'L')
        .map(find)
        .find(found => found !== undefined)
    )
  }
  return find(tag)
}
