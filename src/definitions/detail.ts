// How much of a paper is printed. `members`: a short paper for the meeting, with every month's figure, target and
// definition in an annex. `full`: each topic with its tables, sentences and definitions.
import { z } from 'zod'

export const detail = z.enum(['full', 'members'])
export type Detail = z.infer<typeof detail>
