// Projections of one indicator side by side, by the ids of their parts: their difference shows the uncertainty.
import { z } from 'zod'
import { pieceId } from '../fields.ts'
import { numberedTable } from '../numbered.ts'
import { uses } from '../uses.ts'
import { partKind, tableIdOf } from './part-kind.ts'

export const projectionsPartKind = partKind({
  schema: z.strictObject({
    part: z.literal('projections'),
    id: pieceId,
    title: z.string(),
    of: z.array(pieceId).min(2),
  }),
  words: ({ title }) => [title],
  uses: ({ of }) => uses({ projections: of }),
  // Where none of them was made, a sentence stands in place of the table.
  numbers: ({ id, of }, { projection }) =>
    of.every(one => projection(one) === 'not-made') ? [] : [numberedTable(tableIdOf(id))],
})
