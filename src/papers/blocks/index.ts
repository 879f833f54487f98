// The blocks of a paper, by kind: one line for each leaf. Two kinds may share a form: the methods annex is
// written as a section.
import type { BlockDefinition, BlockName } from '../../definitions/blocks/index.ts'
import type { Writing } from '../writing.ts'
import type { Written } from '../written.ts'
import { changes } from './changes.ts'
import { cover } from './cover.ts'
import { membersPage } from './members-page.ts'
import { methods } from './methods.ts'
import { notes } from './notes.ts'
import { section } from './section.ts'
import { summary } from './summary.ts'
import { topic } from './topic.ts'

const writers: {
  readonly [K in BlockName]: (writing: Writing, definition: BlockDefinition<K>) => Written
} = {
  cover,
  'members-page': membersPage,
  summary,
  topic,
  section,
  methods,
  changes,
  notes,
}

/** TypeScript cannot see that the writer and the definition have the same kind. */
export const writeBlock = (writing: Writing, definition: BlockDefinition): Written =>
  (writers[definition.block] as (writing: Writing, definition: BlockDefinition) => Written)(
    writing,
    definition,
  )
