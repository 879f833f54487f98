// One page for members: the head of service's words, and what is off target, got worse, improved or is not known.
import { z } from 'zod'
import { blockKind } from './block-kind.ts'

/** Its id, and that of its commentary. */
export const MEMBERS = 'members'

export const membersPageBlock = blockKind({
  schema: z.strictObject({ block: z.literal('members-page'), title: z.string() }),
  id: () => MEMBERS,
  words: ({ title }) => [title],
  judges: true,
  printedIn: ['full', 'members', 'brief'],
  needs: 'month',
  /** The head of service's words for members: who wrote none has a page without. */
  commentary: ({ title }) => ({
    id: MEMBERS,
    title,
    indicators: [],
    hasGroups: false,
    groupings: [],
    ranked: [],
    parts: [],
    isExpected: false,
    isOfWholePaper: true,
  }),
})
