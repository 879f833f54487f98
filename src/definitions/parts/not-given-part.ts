// Indicators that the paper's returns cannot give, each with the reason; the page for members counts them separately.
import { z } from 'zod'
import { pieceId, ref } from '../fields.ts'
import { numberedTable } from '../numbered.ts'
import { uses } from '../uses.ts'
import { partKind, tableIdOf } from './part-kind.ts'

export const notGivenPartKind = partKind({
  schema: z.strictObject({
    part: z.literal('not-given'),
    id: pieceId,
    title: z.string(),
    indicators: z.array(ref).min(1),
  }),
  words: ({ title }) => [title],
  uses: ({ indicators }) => uses({ indicators }),
  numbers: ({ id, indicators }) => [numberedTable(tableIdOf(id), { refs: indicators })],
})
