/**
 * Gives the tags the structure that the standard requires. Boxes without meaning (NonStruct) are replaced by their
 * content, bare text between paragraphs becomes a paragraph, and the text of a list item becomes its LBody.
 */

import { textOfMark } from './drawing.ts'
import type { Dict, Ref } from './objects.ts'
import { pdfText } from './pdf-text.ts'
import { everyMark, hasText, isGrouping, isInline, isMark, isTag, type Kid, type Tag } from './tag.ts'
import type { PdfFacts } from './write-document-facts.ts'

const WITHOUT_MEANING = 'NonStruct'
/** A table's grid needs its cells, with or without text. */
const KEPT_EMPTY = new Set(['TD', 'TH'])
const SPEAKING_ENTRIES = ['Lang', 'Alt', 'ActualText']
const NO_ENTRIES: Dict = new Map()

export function shape(tag: Tag, newRef: () => Ref, abbreviations: PdfFacts['abbreviations'] = []): Tag {
  const longOf = new Map(abbreviations.map(({ short, long }) => [short, long]))
  return shapeInside(withExpansions(tag, longOf, tag), false, newRef)
}

/**
 * `<abbr>` prints as a box without meaning around the abbreviation. It becomes a Span with the long form (E), unless the
 * text around it gives the long form: "personal education plan (PEP)" would be read out twice over.
 */
function withExpansions(tag: Tag, longOf: ReadonlyMap<string, string>, around: Tag): Tag {
  const box = tag.type === WITHOUT_MEANING ? innermostBox(tag) : undefined
  const long = box && longOf.get(textOf(box).trim())
  if (box !== undefined && long !== undefined) {
    const isGiven = bareText(textOf(around)).includes(bareText(long))
    return {
      ...box,
      type: 'Span',
      entries: isGiven ? box.entries : new Map(box.entries).set('E', pdfText(long)),
    }
  }
  const text = isInline(tag) ? around : tag
  return { ...tag, kids: tag.kids.map(kid => (isTag(kid) ? withExpansions(kid, longOf, text) : kid)) }
}

/** The box that holds the text, if the boxes around it hold nothing else. */
function innermostBox(tag: Tag): Tag | undefined {
  if (tag.kids.every(isMark)) return tag
  const [only, ...more] = tag.kids
  const isBox = only !== undefined && isTag(only) && only.type === WITHOUT_MEANING && more.length === 0
  return isBox ? innermostBox(only) : undefined
}

const textOf = (tag: Tag): string => everyMark(tag).map(textOfMark).join('')

/** Chromium drops the spaces at the ends of lines. */
const bareText = (text: string): string => text.replace(/\s+/g, '').toLowerCase()

/** `amongBlocks`: the parent of the tag, ignoring boxes without meaning, holds paragraphs rather than text. */
function shapeInside(tag: Tag, amongBlocks: boolean, newRef: () => Ref): Tag {
  const holdsBlocks = tag.type === WITHOUT_MEANING ? amongBlocks : isGrouping(tag)
  const kids = tag.kids.flatMap(kid => (isTag(kid) ? shapeKid(kid, holdsBlocks, newRef) : [kid]))
  if (tag.type === 'LI') return { ...tag, kids: withBody(kids, newRef) }
  const mixes = holdsBlocks && (tag.type !== WITHOUT_MEANING || !kids.every(isInline))
  return { ...tag, kids: mixes ? withParagraphs(kids, newRef) : kids }
}

function shapeKid(kid: Tag, amongBlocks: boolean, newRef: () => Ref): Kid[] {
  const shaped = shapeInside(kid, amongBlocks, newRef)
  if (shaped.kids.length === 0 && !KEPT_EMPTY.has(shaped.type)) return []
  if (shaped.type === 'Lbl') return [withSpokenBullet(shaped)]
  if (shaped.type !== WITHOUT_MEANING) return [shaped]
  const isText = shaped.kids.every(isInline)
  if (SPEAKING_ENTRIES.some(key => shaped.entries.has(key)))
    return [{ ...shaped, type: isText ? 'Span' : 'Div' }]
  const isBareText = !kid.kids.some(isTag)
  return amongBlocks && isText && !isBareText ? [{ ...shaped, type: 'P' }] : shaped.kids
}

function withParagraphs(kids: Kid[], newRef: () => Ref): Kid[] {
  const shaped: Kid[] = []
  let paragraph: Tag | undefined
  for (const kid of kids) {
    if (!isInline(kid)) {
      paragraph = undefined
      shaped.push(kid)
    } else if (paragraph) paragraph.kids.push(kid)
    else {
      paragraph = { ref: newRef(), type: 'P', kids: [kid], entries: NO_ENTRIES }
      shaped.push(paragraph)
    }
  }
  return shaped
}

function withBody(kids: Kid[], newRef: () => Ref): Kid[] {
  const isLabel = (kid: Kid): boolean => isTag(kid) && kid.type === 'Lbl'
  const body = kids.filter(kid => !isLabel(kid))
  const labels = kids.filter(isLabel)
  return body.length === 0
    ? labels
    : [...labels, { ref: newRef(), type: 'LBody', kids: body, entries: NO_ENTRIES }]
}

/** Chromium draws bullets as shapes, so a screen reader needs text for them. */
function withSpokenBullet(label: Tag): Tag {
  if (label.kids.some(kid => isMark(kid) && hasText(kid)) || label.kids.some(isTag)) return label
  return { ...label, entries: new Map(label.entries).set('ActualText', pdfText('•')) }
}
