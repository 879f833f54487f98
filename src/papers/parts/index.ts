// The parts of a section, by kind: one line for each leaf.
import type { PartDefinition, PartName } from '../../definitions/parts/index.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { writeCompared } from '../projections/compared.ts'
import { writeProjection } from '../projections/write-projection.ts'
import { writeDeliveryPlan } from '../tables/delivery-plan-table.ts'
import { writeTable } from '../tables/index.ts'
import { writeMeasures } from '../tables/measures-table.ts'
import { writeNotGiven } from '../tables/not-given-table.ts'
import { writeScorecard } from '../tables/scorecard-table.ts'
import type { WrittenPart } from '../written-part.ts'
import { writeChartPart } from './write-chart.ts'
import { writeTextPart } from './write-text.ts'

const writers: {
  readonly [K in PartName]: (writing: PaperWriting, definition: PartDefinition<K>) => readonly WrittenPart[]
} = {
  table: writeTable,
  chart: writeChartPart,
  projection: writeProjection,
  text: writeTextPart,
  scorecard: writeScorecard,
  measures: writeMeasures,
  'delivery-plan': writeDeliveryPlan,
  projections: writeCompared,
  'not-given': writeNotGiven,
}

/** TypeScript cannot see that the writer and the definition have the same kind. */
export const writePart = (writing: PaperWriting, definition: PartDefinition): readonly WrittenPart[] =>
  (writers[definition.part] as (writing: PaperWriting, definition: PartDefinition) => readonly WrittenPart[])(
    writing,
    definition,
  )
