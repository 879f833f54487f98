// The cover: what the paper is, and what must be known before it is read. In: the definition. Out: details
// and notices.
import type { BlockDefinition } from '../../definitions/paper.ts'
import { lastDayOf, sayDay, sayPeriod } from '../../terms/period.ts'
import type { Cover } from '../paper.ts'
import type { Writing } from '../writing.ts'

export function cover(writing: Writing, definition: Extract<BlockDefinition, { block: 'cover' }>): Cover {
  return {
    block: 'cover',
    details: [
      { label: 'Period', text: sayPeriod(writing.of) },
      { label: 'Data as at', text: sayDay(lastDayOf(writing.period)) },
      ...definition.details,
    ],
    notices: definition.notices,
  }
}
