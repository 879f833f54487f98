// One page for members: what is off target, got worse, improved or is not known.
import { z } from 'zod'
import { blockKind } from './block-kind.ts'

export const membersPageBlock = blockKind({
  schema: z.strictObject({ block: z.literal('members-page'), title: z.string() }),
  id: () => 'members',
  words: ({ title }) => [title],
  judges: true,
  needs: 'month',
})
