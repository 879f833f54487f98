// The performance summary: every indicator in one row, under the titles of its groups; by default, of the topics.
import { z } from 'zod'
import { ref } from '../fields.ts'
import { numberedTable } from '../numbered.ts'
import { uses } from '../uses.ts'
import { blockKind } from './block-kind.ts'

const schema = z.strictObject({
  block: z.literal('summary'),
  title: z.string(),
  groups: z
    .array(z.strictObject({ title: z.string(), indicators: z.array(ref).min(1) }))
    .min(1)
    .optional(),
})
type Summary = z.infer<typeof schema>

const indicatorsOf = ({ groups = [] }: Summary): string[] => groups.flatMap(group => group.indicators)

export const summaryBlock = blockKind({
  schema,
  id: () => 'summary',
  judges: true,
  needs: 'stated',
  uses: block => uses({ indicators: indicatorsOf(block) }),
  words: ({ title, groups = [] }) => [title, ...groups.map(group => group.title)],
  numbers: (block, { indicators }) => [
    numberedTable('summary', { refs: block.groups === undefined ? indicators : indicatorsOf(block) }),
  ],
})
