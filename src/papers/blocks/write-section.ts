// A section: its parts in order, with the officers' commentary. In: the declared parts. Out: text, tables and
// charts, numbered through the paper, and the record of what they print.
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import type { Section } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { writePart } from '../parts/index.ts'
import type { WrittenBlock } from '../written-block.ts'
import { writtenSection } from '../written-part.ts'

export const writeSection = (
  writing: PaperWriting,
  definition: BlockDefinition<'section'>,
): WrittenBlock<Section> =>
  writtenSection(
    {
      block: 'section',
      id: definition.id,
      number: writing.labels.section(definition.id),
      title: definition.title,
      commentary: writing.commentary.get(definition.id) ?? [],
    },
    definition.parts.flatMap(part => writePart(writing, part)),
  )
