// Reads the passages of markup: a web page, a Word document, an OpenDocument sheet. In: its text, and what its elements are. Out: paragraphs,
// cells with their rows, labels, alternatives and comments, in their order.
import type { Passage, PassageKind } from '../passage.ts'
import { draftsOf, type MarkupWords } from './markup-drafts.ts'

/** `part`: before the place, for a part of a file such as a footer. */
export function markupPassages(file: string, markup: string, words: MarkupWords, part = ''): Passage[] {
  const drafts = draftsOf(markup, words)
  const rows = Map.groupBy(
    drafts.filter(({ row }) => row !== undefined),
    ({ row }) => row,
  )
  const numbers = new Map<string, number>()
  return drafts.map(({ text, kind, row }) => {
    const noun = NOUNS[kind]
    const number = (numbers.get(noun) ?? 0) + 1
    numbers.set(noun, number)
    const others = row === undefined ? [] : (rows.get(row) ?? []).filter(one => one.text !== text)
    return {
      file,
      place: `${part}${noun} ${number}`,
      text,
      kind,
      ...(others.length > 0 && { beside: others.map(one => one.text).join(' | ') }),
    }
  })
}

const NOUNS: Readonly<Record<PassageKind, string>> = {
  sentence: 'paragraph',
  cell: 'cell',
  label: 'label',
  property: 'property',
  'file name': 'file name',
}
