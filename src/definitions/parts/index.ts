// The parts that a section may have, by kind: one line for each leaf.
import { z } from 'zod'
import { chart } from './chart-part.ts'
import { deliveryPlan } from './delivery-plan-part.ts'
import { measures } from './measures-part.ts'
import { notGiven } from './not-given-part.ts'
import type { PartKind } from './part-kind.ts'
import { projection } from './projection-part.ts'
import { projections } from './projections-part.ts'
import { scorecard } from './scorecard-part.ts'
import { tablePartKind } from './table-part.ts'
import { textPartKind } from './text-part.ts'

export const partKinds = {
  table: tablePartKind,
  chart,
  projection,
  text: textPartKind,
  scorecard,
  measures,
  'delivery-plan': deliveryPlan,
  projections,
  'not-given': notGiven,
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
