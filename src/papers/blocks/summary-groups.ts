// The groups of a summary. In: its definition. Out: those that it declares, or else the topics of the paper.
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import type { PaperWriting } from '../paper-writing.ts'

export const groupsOfSummary = (
  { topics }: Pick<PaperWriting, 'topics'>,
  { groups }: BlockDefinition<'summary'>,
): PaperWriting['topics'] => groups ?? topics
