// Text from the paper's definition. In: paragraphs with an empty line between them. Out: a part.
import type { PartDefinition } from '../../definitions/paper-definition.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { textPart, type WrittenPart } from '../written-part.ts'

export const writeTextPart = (
  _: PaperWriting,
  { text }: Extract<PartDefinition, { part: 'text' }>,
): readonly WrittenPart[] => [textPart(paragraphsOf(text))]

/** A line break inside a paragraph only wraps the text in the file. */
const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.replace(/\s+/g, ' ').trim())
    .filter(paragraph => paragraph !== '')
