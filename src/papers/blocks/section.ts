// A section: its parts in order, with the officers' commentary. In: the declared parts. Out: text, tables and
// charts, numbered through the paper, and the record of what they print.
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import type { Section } from '../paper.ts'
import { writePart } from '../parts/index.ts'
import type { Writing } from '../writing.ts'
import type { Written } from '../written.ts'
import { writtenSection } from '../written-part.ts'

export const section = (writing: Writing, definition: BlockDefinition<'section'>): Written<Section> =>
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
