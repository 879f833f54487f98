// The blocks that a paper may have, by kind: one line for each leaf.
import { z } from 'zod'
import type { BlockKind } from './block-kind.ts'
import { changes } from './changes.ts'
import { cover } from './cover.ts'
import { membersPage } from './members-page.ts'
import { methods } from './methods.ts'
import { notes } from './notes.ts'
import { section } from './section.ts'
import { summary } from './summary.ts'
import { topic } from './topic.ts'

export const blockKinds = {
  cover,
  'members-page': membersPage,
  summary,
  topic,
  section,
  methods,
  changes,
  notes,
} as const

type BlockKinds = typeof blockKinds
export type BlockName = keyof BlockKinds
export type BlockDefinition<K extends BlockName = BlockName> = {
  readonly [P in K]: z.infer<BlockKinds[P]['schema']>
}[K]

const [first, ...others] = Object.values(blockKinds).map(({ schema }) => schema)
if (first === undefined) throw new Error('there is no kind of block')
export const blockSchema = z.discriminatedUnion('block', [first, ...others])

/** Looked up by the word in the block itself. */
export const kindOfBlock = (block: BlockDefinition): BlockKind<z.ZodType<BlockDefinition>> =>
  blockKinds[block.block] as unknown as BlockKind<z.ZodType<BlockDefinition>>
