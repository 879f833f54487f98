// The parts that a section may have, by kind: one line for each leaf.
import { z } from 'zod'
import { chartPartKind } from './chart-part.ts'
import { deliveryPlanPartKind } from './delivery-plan-part.ts'
import { measuresPartKind } from './measures-part.ts'
import { notGivenPartKind } from './not-given-part.ts'
import type { PartKind } from './part-kind.ts'
import { projectionPartKind } from './projection-part.ts'
import { projectionsPartKind } from './projections-part.ts'
import { scorecardPartKind } from './scorecard-part.ts'
import { tablePartKind } from './table-part.ts'
import { textPartKind } from './text-part.ts'

export const partKinds = {
  table: tablePartKind,
  chart: chartPartKind,
  projection: projectionPartKind,
  text: textPartKind,
  scorecard: scorecardPartKind,
  measures: measuresPartKind,
  'delivery-plan': deliveryPlanPartKind,
  projections: projectionsPartKind,
  'not-given': notGivenPartKind,
} as const

type PartKinds = typeof partKinds
export type PartName = keyof PartKinds
export type PartDefinition<K extends PartName = PartName> = {
  readonly [P in K]: z.infer<PartKinds[P]['schema']>
}[K]

const [first, ...others] = Object.values(partKinds).map(({ schema }) => schema)
if (first === undefined) throw new Error('there is no kind of part')
export const partSchema = z.discriminatedUnion('part', [first, ...others])

/** Looked up by the word in the part itself. */
export const kindOfPart = (part: PartDefinition): PartKind<z.ZodType<PartDefinition>> =>
  partKinds[part.part] as unknown as PartKind<z.ZodType<PartDefinition>>
