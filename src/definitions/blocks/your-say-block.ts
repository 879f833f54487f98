// A space for what readers say: questions, the words that they have given, and lines to write on.
import { z } from 'zod'
import { pieceId } from '../fields.ts'
import { blockKind } from './block-kind.ts'

const schema = z.strictObject({
  block: z.literal('your-say'),
  /** Names the words that were given: data/commentary/<period>/<id>.md. */
  id: pieceId,
  title: z.string(),
  asks: z.array(z.string()).min(1),
  /** How many lines to write on there are on paper. */
  lines: z.int().min(3).max(24).default(8),
  /** What to do with the page, and who answers. */
  after: z.array(z.string()).default([]),
})

export const yourSayBlock = blockKind({
  schema,
  isInPlainWords: true,
  id: ({ id }) => id,
  words: ({ title, asks, after }) => [title, ...asks, ...after],
  commentary: ({ id, title }) => ({
    id,
    title,
    indicators: [],
    hasGroups: false,
    groupings: [],
    ranked: [],
    parts: [],
    isExpected: false,
    isInPlainWords: true,
  }),
})
