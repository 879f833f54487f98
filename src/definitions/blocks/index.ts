// The blocks that a paper may have, by kind: one line for each leaf.
import { z } from 'zod'
import { annexBlock } from './annex-block.ts'
import type { BlockKind } from './block-kind.ts'
import { changesBlock } from './changes-block.ts'
import { coverBlock } from './cover-block.ts'
import { dashboardBlock } from './dashboard-block.ts'
import { membersPageBlock } from './members-page-block.ts'
import { methodsBlock } from './methods-block.ts'
import { notesBlock } from './notes-block.ts'
import { plainTopicBlock } from './plain-topic-block.ts'
import { sectionBlock } from './section-block.ts'
import { signalsBlock } from './signals-block.ts'
import { summaryBlock } from './summary-block.ts'
import { topicBlock } from './topic-block.ts'
import { yourSayBlock } from './your-say-block.ts'

export const blockKinds = {
  cover: coverBlock,
  'members-page': membersPageBlock,
  summary: summaryBlock,
  dashboard: dashboardBlock,
  signals: signalsBlock,
  topic: topicBlock,
  'plain-topic': plainTopicBlock,
  'your-say': yourSayBlock,
  section: sectionBlock,
  annex: annexBlock,
  methods: methodsBlock,
  changes: changesBlock,
  notes: notesBlock,
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
