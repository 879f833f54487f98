// The blocks of a paper, by kind: one line for each leaf. Two kinds may share a form: the methods annex is
// written as a section.
import type { BlockDefinition, BlockName } from '../../definitions/blocks/index.ts'
import type { PaperWriting } from '../paper-writing.ts'
import type { WrittenBlock } from '../written-block.ts'
import { writeAnnex } from './write-annex.ts'
import { writeBriefSummary } from './write-brief-summary.ts'
import { writeBriefTopic } from './write-brief-topic.ts'
import { writeChanges } from './write-changes.ts'
import { writeCover } from './write-cover.ts'
import { writeDashboard } from './write-dashboard.ts'
import { writeMembersPage } from './write-members-page.ts'
import { writeMethods } from './write-methods.ts'
import { writeNotes } from './write-notes.ts'
import { writePeriodSummary } from './write-period-summary.ts'
import { writePlainTopic } from './write-plain-topic.ts'
import { writeSection } from './write-section.ts'
import { writeSignals } from './write-signals.ts'
import { writeSummary } from './write-summary.ts'
import { writeTopic } from './write-topic.ts'
import { writeYourSay } from './write-your-say.ts'

const writers: {
  readonly [K in BlockName]: (writing: PaperWriting, definition: BlockDefinition<K>) => WrittenBlock
} = {
  cover: writeCover,
  'members-page': writeMembersPage,
  summary: (writing, definition) => summaryWriterFor(writing)(writing, definition),
  dashboard: writeDashboard,
  signals: writeSignals,
  topic: (writing, definition) =>
    writing.detail === 'members' ? writeBriefTopic(writing, definition) : writeTopic(writing, definition),
  'plain-topic': writePlainTopic,
  'your-say': writeYourSay,
  section: writeSection,
  annex: writeAnnex,
  methods: writeMethods,
  changes: writeChanges,
  notes: writeNotes,
}

function summaryWriterFor({ of, detail }: PaperWriting) {
  if (of.kind !== 'month') return writePeriodSummary
  return detail === 'members' ? writeBriefSummary : writeSummary
}

/** TypeScript cannot see that the writer and the definition have the same kind. */
export const writeBlock = (writing: PaperWriting, definition: BlockDefinition): WrittenBlock =>
  (writers[definition.block] as (writing: PaperWriting, definition: BlockDefinition) => WrittenBlock)(
    writing,
    definition,
  )
