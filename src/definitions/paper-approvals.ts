// Who must approve a paper before it is released, and what of it. The shape of `approvals` of a paper.
import { z } from 'zod'

/**
 * `data`: what the figures are worked out from. `rules`: the definitions. `words`: the commentary. `output`: all that
 * the paper prints, and its look.
 */
export const approvedParts = ['data', 'rules', 'words', 'output'] as const
export type ApprovedPart = (typeof approvedParts)[number]

export const paperApprovals = z.array(
  z.strictObject({
    /** A post, not a person: `Head of Service`. */
    by: z.string().min(1),
    of: z.array(z.enum(approvedParts)).min(1),
  }),
)
export type RequiredApproval = z.infer<typeof paperApprovals>[number]
