// A section: its parts in order, with the officers' words. In: the declared parts. Out: text, tables and
// charts, numbered through the paper.
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import type { PartDefinition } from '../../definitions/parts/index.ts'
import { writeSectionChart } from '../charts/index.ts'
import type { Section, SectionPart } from '../paper.ts'
import { printedInParts } from '../printed-table.ts'
import { comparedTable } from '../projections/compared.ts'
import { writeProjection } from '../projections/write-projection.ts'
import { writePlan } from '../tables/delivery-plan.ts'
import { writeTable } from '../tables/index.ts'
import { measuresTable } from '../tables/measures.ts'
import { notGivenTable } from '../tables/not-given.ts'
import { scorecardTable } from '../tables/scorecard.ts'
import type { Writing } from '../writing.ts'
import { type Written, written } from '../written.ts'

export function section(writing: Writing, definition: BlockDefinition<'section'>): Written<Section> {
  const block: Section = {
    block: 'section',
    id: definition.id,
    number: writing.labels.section(definition.id),
    title: definition.title,
    commentary: writing.commentary.get(definition.id) ?? [],
    parts: definition.parts.flatMap(part => writePart(writing, part)),
  }
  return written(block, printedInParts(block.parts))
}

function writePart(writing: Writing, definition: PartDefinition): SectionPart[] {
  switch (definition.part) {
    case 'text':
      return [{ part: 'text', paragraphs: paragraphsOf(definition.text) }]
    case 'table':
      return [{ part: 'table', table: writeTable(writing, definition) }]
    case 'projection':
      return writeProjection(writing, definition)
    case 'chart':
      return [{ part: 'chart', chart: writeSectionChart(writing, definition) }]
    case 'scorecard':
      return [{ part: 'table', table: scorecardTable(writing, definition) }]
    case 'measures':
      return [{ part: 'table', table: measuresTable(writing, definition) }]
    case 'delivery-plan':
      return writePlan(writing, definition)
    case 'projections':
      return [{ part: 'table', table: comparedTable(writing, definition) }]
    case 'not-given':
      return [{ part: 'table', table: notGivenTable(writing, definition) }]
  }
}

/** A line break inside a paragraph is only how the file is folded. */
const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.replace(/\s+/g, ' ').trim())
    .filter(paragraph => paragraph !== '')
