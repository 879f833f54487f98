// A group map: how children are put into the rows of a table, by codes or bands, in dated editions. The shape of
// data/definitions/groups/*.yaml.
import { z } from 'zod'
import { checkBands, FACTS } from './child-facts.ts'
import { condition } from './group-condition.ts'
import { ALWAYS, checkEditions } from './group-editions.ts'

const id = z.string().regex(/^[a-z0-9-]+$/, 'a name in lowercase letters, digits and hyphens')
const day = z.iso.date('a day of the calendar such as 2018-04-01')

const row = z.strictObject({
  id,
  label: z.string(),
  /** All of these must be met. */
  when: z
    .partialRecord(z.enum(FACTS), condition)
    .superRefine(checkBands)
    .refine(given => Object.keys(given).length > 0, 'at least one condition'),
  /** Other labels of the row in aggregate tables. */
  also: z.array(z.string()).default([]),
})

export const groupSchema = z
  .strictObject({
    id,
    /** The heading of the rows: `Age`. */
    title: z.string(),
    source: z.string(),
    /**
     * The edition in force is the latest that began by the last day counted. Rows are tried in order; a child
     * goes into the first that fits.
     */
    editions: z
      .array(
        z.strictObject({ from: day.default(ALWAYS), rows: z.array(row).min(1), note: z.string().optional() }),
      )
      .min(1),
    /**
     * Children who fit no row go here, so that a table always adds up to its total. Required.
     */
    'not-known': z.strictObject({ id: id.default('not-known'), label: z.string() }),
  })
  .superRefine(checkEditions)

export type Group = z.infer<typeof groupSchema>
export type GroupRowDefinition = z.infer<typeof row>
