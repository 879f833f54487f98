// The cover: what the paper is, and what a reader must know first. In: the definition. Out: details and
// notices.
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import { lastDayOf, sayDay, sayPeriod } from '../../terms/period.ts'
import type { Cover } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { type WrittenBlock, writtenBlock } from '../written-block.ts'

export function writeCover(writing: PaperWriting, definition: BlockDefinition<'cover'>): WrittenBlock<Cover> {
  const { details, notices } = definition
  return writtenBlock({
    block: 'cover',
    ...(writing.detail === 'members' && { isBand: true }),
    details: [
      { label: 'Period', text: sayPeriod(writing.of) },
      { label: 'Data as at', text: sayDay(lastDayOf(writing.period)) },
      ...details,
    ],
    notices,
  })
}
