// A chart of a section. In: its declaration. Out: a part.
import type { SectionChartDefinition } from '../../definitions/paper.ts'
import { writeSectionChart } from '../charts/index.ts'
import type { Writing } from '../writing.ts'
import { chartPart, type WrittenPart } from '../written-part.ts'

export const writeChartPart = (
  writing: Writing,
  definition: SectionChartDefinition,
): readonly WrittenPart[] => [chartPart(writeSectionChart(writing, definition))]
