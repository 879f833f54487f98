// A chart of a section. In: its declaration. Out: a part.
import type { SectionChartDefinition } from '../../definitions/paper-definition.ts'
import { chartIdOf } from '../../definitions/parts/part-kind.ts'
import { writeSectionChart } from '../charts/index.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { chartPart, textPart, type WrittenPart } from '../written-part.ts'

export const writeChartPart = (
  writing: PaperWriting,
  definition: SectionChartDefinition,
): readonly WrittenPart[] => [
  writing.chartsNotDrawn.includes(chartIdOf(definition.id))
    ? textPart([NOT_DRAWN], definition.title)
    : chartPart(writeSectionChart(writing, definition)),
]

const NOT_DRAWN = 'The chart is not drawn: this edition has no figure for it.'
