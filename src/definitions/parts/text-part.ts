// Paragraphs. A line break inside a paragraph is only for the file's layout.
import { z } from 'zod'
import { uses } from '../uses.ts'
import { partKind } from './part-kind.ts'

export const textPartKind = partKind({
  schema: z.strictObject({ part: z.literal('text'), text: z.string() }),
  words: ({ text }) => [text],
  uses: () => uses(),
  numbers: () => [],
})
