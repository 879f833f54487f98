// What changed since the last release: written by the program.
import { z } from 'zod'
import { numberedTable } from '../numbered.ts'
import { blockKind } from './block-kind.ts'

export const changesBlock = blockKind({
  schema: z.strictObject({ block: z.literal('changes'), title: z.string() }),
  id: () => 'changes',
  words: ({ title }) => [title],
  numbers: (_, { hasChanges }) => (hasChanges ? [numberedTable('changes')] : []),
})
