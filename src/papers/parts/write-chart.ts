// A chart of a section. In: its declaration. Out: a part; a sentence in its place where the edition has no figure for it.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import { kindOfChart } from '../../definitions/charts/section-charts.ts'
import type { SectionChartDefinition } from '../../definitions/paper-definition.ts'
import { chartIdOf } from '../../definitions/parts/part-kind.ts'
import { listInWords } from '../../terms/words.ts'
import { writeSectionChart } from '../charts/index.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { chartPart, textPart, type WrittenPart } from '../written-part.ts'

export const writeChartPart = (
  writing: PaperWriting,
  definition: SectionChartDefinition,
): readonly WrittenPart[] => [
  writing.chartsNotDrawn.includes(chartIdOf(definition.id))
    ? textPart([notDrawn(writing, definition)], definition.title)
    : chartPart(writeSectionChart(writing, definition)),
]

function notDrawn(writing: PaperWriting, definition: SectionChartDefinition): string {
  const names = kindOfChart(definition)
    .uses(definition)
    .indicators.map(ref => `“${indicatorOf(writing, ref).definition.short}”`)
  return `The chart of ${listInWords(names)} is not drawn: this edition has no figure for it.`
}
