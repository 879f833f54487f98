// The approvals of a paper, as a council writes them in data/releases/<paper>/approvals.yaml: of changes to what was
// published, and of a paper before it is released. An approval names what it approves by its fingerprint; when that
// changes, the approval has lapsed.
import { z } from 'zod'
import { type ApprovedPart, approvedParts } from '../definitions/paper-approvals.ts'

const fingerprint = z
  .string('a fingerprint in quotes, such as "0123456789ab"')
  .regex(/^[0-9a-f]{12}$/, 'a fingerprint of twelve letters and digits, as check prints it')

const ofChange = z.strictObject({
  /** The release that the change is compared with: `2017-01/1`, `2016-17-Q3/1`. */
  since: z.string().regex(/^\d{4}-\d{2}(?:-Q[1-4])?\/[1-9]\d*$/, 'a release such as "2017-01/1"'),
  /** The figure's reference, or the indicator's. */
  what: z.string('a reference in quotes, such as "6.4@2015/16"'),
  /** The new figure as printed, for those who read the file. */
  to: z.string('a figure in quotes, as it is printed').optional(),
  /** What was approved. Without it, the approval does not say. */
  of: fingerprint.optional(),
  /** A post, not a person. */
  by: z.string(),
  on: z.iso.date('a valid date such as 2017-02-20'),
  because: z.string(),
})

const ofPaper = z.strictObject({
  /** The paper's period: `2017-01`, `2021-22`. */
  period: z.string(),
  /** A post, as the paper's definition names it. */
  by: z.string(),
  on: z.iso.date('a valid date such as 2017-02-20'),
  of: z.partialRecord(z.enum(approvedParts), fingerprint),
})

/** An empty file has no approvals. */
export const approvalsSchema = z
  .strictObject({ approvals: z.array(ofChange).default([]), papers: z.array(ofPaper).default([]) })
  .nullable()
  .transform(given => given ?? { approvals: [], papers: [] })

export type Approvals = z.infer<typeof approvalsSchema>
export type Approval = z.infer<typeof ofChange>
export type PaperApproval = z.infer<typeof ofPaper>
/** The fingerprint of each part of a paper. */
export type Fingerprints = Readonly<Record<ApprovedPart, string>>
