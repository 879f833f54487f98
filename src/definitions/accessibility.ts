// What people have checked in a paper, and who signed it. The shape of
// data/accessibility/<paper>/<period>.yaml, which may be left out.
import { z } from 'zod'

/** What no program can judge; accessibility.html prints the questions. */
export const HUMAN_CHECKS = [
  'reading-order',
  'alternatives',
  'headings',
  'plain-language',
  'links',
  'tables',
  'colour-alone',
  'grey-print',
  'keyboard',
  'zoom',
  'screen-reader',
  'other-languages',
  'abbreviations',
] as const

export type HumanCheck = (typeof HUMAN_CHECKS)[number]

export const signaturesSchema = z.strictObject({
  signed: z.array(
    z.strictObject({
      check: z.enum(HUMAN_CHECKS),
      /** A post, never a name: `Performance Analyst`. */
      by: z.string().min(1),
      on: z.iso.date(),
      /** The fingerprint of the paper that was checked, as accessibility.html prints it. */
      paper: z
        .string()
        .regex(
          /^[0-9a-f]{12}$/,
          'the twelve letters and digits that accessibility.html prints as the fingerprint',
        )
        .optional(),
      note: z.string().min(1).optional(),
    }),
  ),
})

export type Signature = z.infer<typeof signaturesSchema>['signed'][number]
