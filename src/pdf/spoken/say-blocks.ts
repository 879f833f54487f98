/** What is said of headings, paragraphs, lists, tables and graphics. In: tags. Out: lines in reading order. */
import type { Pdf } from '../finish/objects.ts'
import { isGrouping, isInline, isTag, type Kid, type Tag, tagsIn } from '../finish/tag.ts'
import { sayTable } from './say-table.ts'
import { sayGraphic, sayWords } from './say-words.ts'
import { firstPage, type SpokenLine } from './spoken-line.ts'

/** Each paragraph, heading and cell on a line; what is inside a list or a table is deeper. */
export function sayBlocks(pdf: Pdf, kids: readonly Kid[], depth = 0): SpokenLine[] {
  const lines: SpokenLine[] = []
  let inline: Kid[] = []
  const endLine = () => {
    if (sayWords(pdf, inline) !== '') lines.push(lineOf(pdf, '', inline, depth))
    inline = []
  }
  for (const kid of kids) {
    if (isInline(kid) || !isTag(kid)) inline.push(kid)
    else {
      endLine()
      lines.push(...sayBlock(pdf, kid, depth))
    }
  }
  endLine()
  return lines
}

function sayBlock(pdf: Pdf, tag: Tag, depth: number): SpokenLine[] {
  const heading = /^H([1-6])$/.exec(tag.type)?.[1]
  if (heading !== undefined) return [lineOf(pdf, `Heading ${heading}: `, tag.kids, depth)]
  if (isGrouping(tag)) return sayBlocks(pdf, tag.kids, depth)
  switch (tag.type) {
    case 'Table':
      return sayTable(pdf, tag, depth)
    case 'Figure':
      return [{ depth, says: `Graphic: ${sayGraphic(pdf, tag)}`, page: firstPage([tag]) }]
    case 'L':
      return sayList(pdf, tag, 'List', depth)
    case 'TOC':
      return sayList(pdf, tag, 'Contents', depth)
    case 'Caption':
    case 'Note':
      return [lineOf(pdf, `${tag.type}: `, tag.kids, depth)]
    default:
      return [lineOf(pdf, '', tag.kids, depth)]
  }
}

/** `List of 3 items`, and its items. What stands in a list beside its items is its caption or a list below an item. */
function sayList(pdf: Pdf, list: Tag, name: string, depth: number): SpokenLine[] {
  const items = tagsIn(list).filter(({ type }) => type === 'LI' || type === 'TOCI')
  return [
    {
      depth,
      says: `${name} of ${items.length} ${items.length === 1 ? 'item' : 'items'}`,
      page: firstPage([list]),
    },
    ...tagsIn(list).flatMap(kid =>
      items.includes(kid) ? sayItem(pdf, kid, depth + 1) : sayBlock(pdf, kid, depth + 1),
    ),
  ]
}

/** The label, or `Item` where there is none, comes before the first line of the item. */
function sayItem(pdf: Pdf, item: Tag, depth: number): SpokenLine[] {
  const isLabel = (kid: Kid) => isTag(kid) && kid.type === 'Lbl'
  const label = sayWords(pdf, item.kids.filter(isLabel)) || 'Item:'
  const content = item.kids.flatMap(kid => (isTag(kid) && kid.type === 'LBody' ? kid.kids : [kid]))
  const [first, ...more] = sayBlocks(
    pdf,
    content.filter(kid => !isLabel(kid)),
    depth,
  )
  const says = first === undefined ? label : `${label} ${first.says}`
  return [
    { depth, says, page: first?.page ?? firstPage([item]) },
    ...more.map(line => ({ ...line, depth: line.depth + 1 })),
  ]
}

const lineOf = (pdf: Pdf, before: string, kids: readonly Kid[], depth: number): SpokenLine => ({
  depth,
  says: `${before}${sayWords(pdf, kids) || 'no text'}`,
  page: firstPage(kids),
})
