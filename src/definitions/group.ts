// A group map: how children are put into the rows of a table, by codes or by bands, dated. The shape of
// data/definitions/groups/*.yaml.
import { z } from 'zod'
import { bandsFit, FACTS } from './facts.ts'
import { condition } from './group-condition.ts'
import { ALWAYS, editionsUnfit } from './group-editions.ts'

const id = z.string().regex(/^[a-z0-9-]+$/, 'a name in small letters, digits and hyphens')
const day = z.iso.date('a day of the calendar such as 2018-04-01')

const row = z.strictObject({
  id,
  label: z.string(),
  /** All of these must hold. */
  when: z
    .partialRecord(z.enum(FACTS), condition)
    .superRefine(bandsFit)
    .refine(given => Object.keys(given).length > 0, 'at least one condition'),
  /** How aggregate tables head the row, beside its label. */
  also: z.array(z.string()).default([]),
})

export const groupSchema = z
  .strictObject({
    id,
    /** Over the rows: `Age`. */
    title: z.string(),
    source: z.string(),
    /**
     * The edition in force is the latest that began by the last day counted. Rows are tried in order; the
     * first that fits takes the child.
     */
    editions: z
      .array(
        z.strictObject({ from: day.default(ALWAYS), rows: z.array(row).min(1), note: z.string().optional() }),
      )
      .min(1),
    /**
     * Whoever fits no row stands here, so that a table always adds up to its total. It may not be left out.
     */
    'not-known': z.strictObject({ id: id.default('not-known'), label: z.string() }),
  })
  .superRefine(editionsUnfit)

export type Group = z.infer<typeof groupSchema>
export type GroupRow = z.infer<typeof row>
