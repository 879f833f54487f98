// A delivery plan with its status by date, after its roll-up.
import { z } from 'zod'
import { pieceId } from '../fields.ts'
import { numberedTable } from '../numbered.ts'
import { uses } from '../uses.ts'
import { partKind, tableIdOf } from './part-kind.ts'

export const deliveryPlanPartKind = partKind({
  schema: z.strictObject({
    part: z.literal('delivery-plan'),
    id: pieceId,
    title: z.string(),
    from: z.string(),
  }),
  words: ({ title }) => [title],
  uses: ({ from }) => uses({ plans: [from] }),
  numbers: ({ id }) => [numberedTable(tableIdOf(id, 'roll-up')), numberedTable(tableIdOf(id))],
})
