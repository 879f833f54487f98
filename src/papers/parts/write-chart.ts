// A chart of a section. In: its declaration. Out: a part.
import type { SectionChartDefinition } from '../../definitions/paper-definition.ts'
import { writeSectionChart } from '../charts/index.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { chartPart, type WrittenPart } from '../written-part.ts'

export const writeChartPart = (
  writing: PaperWriting,
  definition: SectionChartDefinition,
): readonly WrittenPart[] => [chartPart(writeSectionChart(writing, definition))]
