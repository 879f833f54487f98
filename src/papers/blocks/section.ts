// A section: its parts in order, with the officers' words. In: the declared parts. Out: text, tables and
// charts, numbered through the paper, with the record of what they print.
import type { PartDefinition, SectionDefinition } from '../../definitions/paper.ts'
import { writeChartPart } from '../parts/chart.ts'
import { writeTextPart } from '../parts/text.ts'
import { writeCompared } from '../projections/compared.ts'
import { writeProjection } from '../projections/write-projection.ts'
import { writeDeliveryPlan } from '../tables/delivery-plan.ts'
import { writeTable } from '../tables/index.ts'
import { writeMeasures } from '../tables/measures.ts'
import { writeNotGiven } from '../tables/not-given.ts'
import { writeScorecard } from '../tables/scorecard.ts'
import type { Writing } from '../writing.ts'
import { type WrittenPart, type WrittenSection, writtenSection } from '../written-part.ts'

export const section = (writing: Writing, definition: SectionDefinition): WrittenSection =>
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

function writePart(writing: Writing, definition: PartDefinition): readonly WrittenPart[] {
  switch (definition.part) {
    case 'text':
      return writeTextPart(writing, definition)
    case 'table':
      return writeTable(writing, definition)
    case 'projection':
      return writeProjection(writing, definition)
    case 'chart':
      return writeChartPart(writing, definition)
    case 'scorecard':
      return writeScorecard(writing, definition)
    case 'measures':
      return writeMeasures(writing, definition)
    case 'delivery-plan':
      return writeDeliveryPlan(writing, definition)
    case 'projections':
      return writeCompared(writing, definition)
    case 'not-given':
      return writeNotGiven(writing, definition)
  }
}
