/**
 * Removes decoration from the tags: borders, backgrounds, rules, frames, and header cells repeated on later pages.
 * Content that no tag owns afterwards is marked as an artefact when the pages are written.
 */
import { type MarkedContent, textOfMark } from './drawing.ts'
import { everyMark, hasText, isMark, isTag, type Tag } from './tag.ts'

/** Tags in which a drawing is content: a chart, and the bullet of a list item. */
const DRAWN = new Set(['Figure', 'Formula', 'Lbl'])

export function dropDecoration(printed: Tag): Tag {
  const tag = unframed(printed)
  if (DRAWN.has(tag.type)) return tag
  const kids = tag.kids.filter(kid => !isMark(kid) || hasText(kid))
  return { ...tag, kids: kids.map(kid => (isTag(kid) ? dropDecoration(kid) : kid)) }
}

/** `<figure>` gives a Figure around the chart's Figure and its caption. Only the chart has a text alternative. */
function unframed(tag: Tag): Tag {
  const isFrame = tag.type === 'Figure' && tag.kids.some(kid => isTag(kid) && kid.type !== 'NonStruct')
  if (!isFrame) return tag
  return { ...tag, type: 'Div', entries: new Map([...tag.entries].filter(([key]) => key !== 'Alt')) }
}

/**
 * Chromium paints a table's header again on each page and adds it to the same cell ("MeasureMeasure"). Returns the
 * marks that repeat the text of the cell's first page. A cell that continues overleaf has different text there.
 */
export function findRepeatedCells(tag: Tag): MarkedContent[] {
  if (tag.type !== 'TH' && tag.type !== 'TD') return tag.kids.filter(isTag).flatMap(findRepeatedCells)
  const pages = new Map<number, MarkedContent[]>()
  for (const mark of everyMark(tag)) {
    const page = mark.drawing.page.ref.id
    pages.set(page, [...(pages.get(page) ?? []), mark])
  }
  const [first = [], ...later] = pages.values()
  const wordsOf = (marks: MarkedContent[]): string => marks.map(textOfMark).join('')
  return later.filter(marks => wordsOf(marks) === wordsOf(first)).flat()
}

export function tagWithoutMarks(tag: Tag, marks: ReadonlySet<MarkedContent>): Tag {
  return {
    ...tag,
    kids: tag.kids
      .filter(kid => !isMark(kid) || !marks.has(kid))
      .map(kid => (isTag(kid) ? tagWithoutMarks(kid, marks) : kid)),
  }
}
