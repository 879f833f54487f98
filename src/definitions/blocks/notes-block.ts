// Notes on the figures: how they are rounded, judged and compared, and which points about the data do not agree.
import { z } from 'zod'
import { blockKind } from './block-kind.ts'

export const notesBlock = blockKind({
  schema: z.strictObject({ block: z.literal('notes'), title: z.string() }),
  id: () => 'notes',
  words: ({ title }) => [title],
})
