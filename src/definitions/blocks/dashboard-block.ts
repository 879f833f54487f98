// Every indicator on one page, under the three questions: how much, how well, and what difference.
import { z } from 'zod'
import { blockKind } from './block-kind.ts'

export const dashboardBlock = blockKind({
  schema: z.strictObject({ block: z.literal('dashboard'), title: z.string() }),
  id: () => 'dashboard',
  words: ({ title }) => [title],
  judges: true,
  asksQuestions: true,
  needs: 'month',
})
