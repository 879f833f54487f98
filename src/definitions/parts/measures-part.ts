// Measures of success: baseline, target, date, polarity.
import { z } from 'zod'
import { pieceId } from '../fields.ts'
import { numberedTable } from '../numbered.ts'
import { refsOfStrategies } from '../strategy-names.ts'
import { uses } from '../uses.ts'
import { partKind, tableIdOf } from './part-kind.ts'

export const measuresPartKind = partKind({
  schema: z.strictObject({
    part: z.literal('measures'),
    id: pieceId,
    title: z.string(),
    from: z.string(),
    /** With a column that says where each result comes from. */
    evidence: z.boolean().default(false),
  }),
  words: ({ title }) => [title],
  uses: ({ from }) => uses({ measures: [from] }),
  numbers: ({ id, from }, { strategies }) => [
    numberedTable(tableIdOf(id), { results: refsOfStrategies(uses({ measures: [from] }), strategies) }),
  ],
})
