// The parts of a section, by kind: one line for each leaf.
import type { PartDefinition, PartName } from '../../definitions/parts/index.ts'
import { writeCompared } from '../projections/compared.ts'
import { writeProjection } from '../projections/write-projection.ts'
import { writeDeliveryPlan } from '../tables/delivery-plan.ts'
import { writeTable } from '../tables/index.ts'
import { writeMeasures } from '../tables/measures.ts'
import { writeNotGiven } from '../tables/not-given.ts'
import { writeScorecard } from '../tables/scorecard.ts'
import type { Writing } from '../writing.ts'
import type { WrittenPart } from '../written-part.ts'
import { writeChartPart } from './chart.ts'
import { writeTextPart } from './text.ts'

const writers: {
  readonly [K in PartName]: (writing: Writing, definition: PartDefinition<K>) => readonly WrittenPart[]
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
export const writePart = (writing: Writing, definition: PartDefinition): readonly WrittenPart[] =>
  (writers[definition.part] as (writing: Writing, definition: PartDefinition) => readonly WrittenPart[])(
    writing,
    definition,
  )
