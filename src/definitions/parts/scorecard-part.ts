// Targets of the previous strategy, with date, result and reason.
import { z } from 'zod'
import { pieceId } from '../fields.ts'
import { numberedTable } from '../numbered.ts'
import { refsOfStrategies } from '../strategy-names.ts'
import { uses } from '../uses.ts'
import { partKind, tableIdOf } from './part-kind.ts'

export const scorecardPartKind = partKind({
  schema: z.strictObject({
    part: z.literal('scorecard'),
    id: pieceId,
    title: z.string(),
    from: z.string(),
  }),
  words: ({ title }) => [title],
  uses: ({ from }) => uses({ targets: [from] }),
  numbers: ({ id, from }, { strategies }) => [
    numberedTable(tableIdOf(id), { results: refsOfStrategies(uses({ targets: [from] }), strategies) }),
  ],
})
