// The approvals of a paper, as a council writes them in data/releases/<paper>/approvals.yaml.
import { z } from 'zod'

const approval = z.strictObject({
  /** The release that the change is compared with: `2017-01/1`. */
  since: z.string().regex(/^\d{4}-\d{2}\/[1-9]\d*$/, 'a release such as "2017-01/1"'),
  /** The figure's reference, or the indicator's. */
  what: z.string('a reference in quotes, such as "6.4@2015/16"'),
  /** The new figure as printed: a different value needs its own approval. */
  to: z.string('a figure in quotes, as it is printed').optional(),
  /** A post, not a person. */
  by: z.string(),
  on: z.iso.date('a valid date such as 2017-02-20'),
  because: z.string(),
})

export const approvalsSchema = z.strictObject({ approvals: z.array(approval) })
export type Approval = z.infer<typeof approval>
