// Signal or noise on one page: every indicator with its rating, what its series says, and the prospect of its target.
import { z } from 'zod'
import { numberedTable } from '../numbered.ts'
import { blockKind } from './block-kind.ts'

export const signalsBlock = blockKind({
  schema: z.strictObject({ block: z.literal('signals'), title: z.string() }),
  id: () => 'signals',
  judges: true,
  needs: 'month',
  words: ({ title }) => [title],
  heading: () => 'appendix',
  numbers: () => [numberedTable('table-signals')],
})
