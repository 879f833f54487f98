// A projection: it states its method, base, horizon and assumptions, an interval and a back-test. Each method is
// a leaf in src/projections.
import { z } from 'zod'
import { pieceId, ref } from '../fields.ts'
import { type NumberedItem, type NumberingInput, numberedFigure, numberedTable } from '../numbered.ts'
import { uses } from '../uses.ts'
import { chartIdOf, partKind, tableIdOf } from './part-kind.ts'

export const projectionSchema = z.strictObject({
  part: z.literal('projection'),
  id: pieceId,
  title: z.string(),
  method: z.enum(['mean-change', 'straight-line', 'planned-path', 'stock-and-flow']),
  of: ref,
  /** The straight line and the flows are by category, with the parts scaled to the total. */
  by: z.string().optional(),
  /** Bands that divide the flows further, besides the category. */
  ages: z.string().optional(),
  /** Year ends (or years of movements) of the base, and years ahead. */
  base: z.int().min(2).max(15).default(5),
  ahead: z.int().min(1).max(10).default(3),
  /** For a planned path: the measure of a source that gives the planned change of each year. */
  plan: z.string().optional(),
  /** Expenditure: placements by these rows × weeks × unit cost. */
  cost: z
    .strictObject({ measure: z.string(), weeks: z.number().default(52), 'price-base': z.string() })
    .optional(),
})

type ProjectionDefinition = z.infer<typeof projectionSchema>

export const projectionPartKind = partKind({
  schema: projectionSchema,
  words: ({ title, cost }) => [title, ...(cost === undefined ? [] : [cost['price-base']])],
  uses: ({ of, by, ages }) =>
    uses({ indicators: [of], groups: [by, ages].filter(name => name !== undefined) }),
  numbers,
})

/** The back-test is beside the words, and may be missing. A projection that was not made has no table. */
function numbers(
  { id, of, by, ages, method, cost }: ProjectionDefinition,
  given: NumberingInput,
): readonly NumberedItem[] {
  const came = given.projection(id)
  if (came === 'not-made') return []
  const hasBackTest = came === 'made' && method !== 'planned-path'
  const shown = { refs: [of], by: [by, ages].filter(name => name !== undefined) }
  return [
    ...(hasBackTest ? [numberedTable(tableIdOf(id, 'back-test'), shown)] : []),
    numberedFigure(chartIdOf(id), [of], shown.by),
    numberedTable(tableIdOf(id), shown),
    ...(cost === undefined ? [] : [numberedTable(tableIdOf(id, 'cost'), shown)]),
  ]
}
