// How much of a paper is printed. `members`: a short paper for the meeting, with every month's figure, target and
// definition in an annex. `full`: each topic with its tables, sentences and definitions. `brief`: of the page for members, what
// is asked, what is off target and what changed, to be sent ahead of the meeting; all the rest is read, and not printed.
import { z } from 'zod'

export const detail = z.enum(['full', 'members', 'brief'])
export type Detail = z.infer<typeof detail>
