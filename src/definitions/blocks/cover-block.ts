// The cover: details and notices.
import { z } from 'zod'
import { blockKind } from './block-kind.ts'

const schema = z.strictObject({
  block: z.literal('cover'),
  details: z.array(z.strictObject({ label: z.string(), text: z.string() })),
  notices: z.array(z.string()),
})

export const coverBlock = blockKind({
  schema,
  id: () => 'cover',
  words: ({ details, notices }) => [...details.flatMap(({ label, text }) => [label, text]), ...notices],
})
