/** The tags of a paper as a tree of plain values, which a screen reader follows. */
import type { MarkedContent } from './drawing.ts'
import type { Dict, Ref } from './objects.ts'

export interface Tag {
  readonly ref: Ref
  type: string
  kids: Kid[]
  /** The other entries of the tag: Alt, ActualText, Lang, ID, attributes. */
  readonly entries: Dict
}

/** An annotation that a tag owns: the area of a link that can be clicked. */
export interface Area {
  readonly annotation: Ref
  readonly page: Ref
}

export type Kid = Tag | MarkedContent | Area

export const isTag = (kid: Kid): kid is Tag => 'type' in kid
export const isMark = (kid: Kid): kid is MarkedContent => 'lines' in kid

export const tagsIn = (tag: Tag): Tag[] => tag.kids.filter(isTag)

/** The tag and all below it, in reading order. */
export function everyTag(tag: Tag, found: Tag[] = []): Tag[] {
  found.push(tag)
  for (const kid of tag.kids) if (isTag(kid)) everyTag(kid, found)
  return found
}

/** The marked content of the tag and of all below it, in reading order. */
export const everyMark = (tag: Tag): MarkedContent[] =>
  everyTag(tag).flatMap(({ kids }) => kids.filter(isMark))

export const hasText = (mark: MarkedContent): boolean => mark.lines.length > 0

const INLINE = new Set(['Span', 'Strong', 'Em', 'Link', 'Code', 'Quote', 'Reference', 'Sub'])

/** Whether the kid is part of a line of text, rather than on its own lines. */
export const isInline = (kid: Kid): boolean => !isTag(kid) || INLINE.has(kid.type)

const GROUPING = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Aside'])

/** Whether the tag holds paragraphs and tables, so that it may not hold text directly. */
export const isGrouping = (tag: Tag): boolean => GROUPING.has(tag.type)
