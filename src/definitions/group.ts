// A group map: how children are put into the rows of a table, by codes or by bands, dated. The shape of data/definitions/groups/*.yaml.
import { z } from 'zod'

const id = z.string().regex(/^[a-z0-9-]+$/, 'a name in small letters, digits and hyphens')
const day = z.iso.date('a day of the calendar such as 2018-04-01')

/** Codes of a fact, or a band of a number: 1 to 4 is {from: 1, below: 5}. `blank: true` takes those that have none. */
const condition = z.union([
  z.array(z.string()).min(1),
  z.strictObject({ from: z.number().optional(), below: z.number().optional() }),
  z.strictObject({ blank: z.literal(true) }),
])

const row = z.strictObject({
  id,
  label: z.string(),
  /** All of these must hold; the names are facts: age, sex, ethnicity, legal-status, placement, provider, need, reason-ceased, distance, locality. */
  when: z.record(z.string(), condition).refine(given => Object.keys(given).length > 0, 'at least one condition'),
  /** How aggregate tables head the row, beside its label. */
  also: z.array(z.string()).default([]),
})

export const groupSchema = z.strictObject({
  id,
  /** Over the rows: `Age`. */
  title: z.string(),
  source: z.string(),
  /** The edition in force is the latest that began by the last day counted. Rows are tried in order; the first that fits takes the child. */
  editions: z.array(z.strictObject({ from: day.default('1900-01-01'), rows: z.array(row).min(1), note: z.string().optional() })).min(1),
  /** Whoever fits no row stands here, so that a table always adds up to its total. It may not be left out. */
  'not-known': z.strictObject({ id: id.default('not-known'), label: z.string() }),
})

export type Group = z.infer<typeof groupSchema>
export type GroupRow = z.infer<typeof row>
export type GroupCondition = z.infer<typeof condition>
