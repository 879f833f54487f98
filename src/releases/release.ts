// A release: the figures of a paper as they were published, with all that is needed to work them out again. What this room keeps.
// It is never changed. What supersedes it is a later file that names it.
import { z } from 'zod'
import { indicatorSchema } from '../definitions/indicator.ts'

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 2017-01')
const number = z.int().min(1)
const fraction = z.string().regex(/^-?\d+(\/[1-9]\d*)?$/, 'a fraction such as 957/10')
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 digits')

/** Which release: data/releases/<paper>/<period>/<n>.json. */
const which = z.strictObject({ period: month, n: number })

const MISSING = ['not-supplied', 'not-yet-due', 'not-yet-published', 'not-applicable', 'suppressed', 'not-comparable'] as const
const missing = z.strictObject({ reason: z.enum(MISSING), because: z.string().optional() })

/** A figure as it was printed. */
const figure = z.strictObject({
  ref: z.string(),
  indicator: z.string(),
  area: z.string(),
  kind: z.enum(['month', 'year', 'year-to-date', 'benchmark']),
  period: z.string(),
  /** The period as it is said: `December 2016`, `2015/16`. */
  said: z.string(),
  text: z.string(),
  value: z.string().optional(),
  missing: missing.optional(),
  parts: z.strictObject({ numerator: z.string(), denominator: z.string(), text: z.string() }).optional(),
  rule: z.string(),
})

/** A colour and an arrow as they were printed, with the numbers and the rule that decided. */
const verdict = z.strictObject({
  indicator: z.string(),
  rating: z.strictObject({ status: z.enum(['red', 'amber', 'green', 'not-rated']), judged: z.enum(['month', 'year-to-date']), value: z.string().optional(), reason: z.string() }),
  direction: z.strictObject({ state: z.string(), words: z.string(), from: z.string().optional(), to: z.string().optional() }),
  rule: z.string(),
})

/** One cell that was read. An exact number is a fraction: `482`, `957/10`. */
const reading = z.strictObject({
  measure: z.string(),
  area: z.string(),
  kind: z.enum(['month', 'year', 'year-to-date', 'rolling-12', 'day']),
  period: z.string(),
  unit: z.string(),
  value: fraction.optional(),
  parts: z.strictObject({ numerator: fraction, denominator: fraction }).optional(),
  missing: missing.optional(),
  text: z.string(),
})

const area = z.strictObject({ id: z.string(), name: z.string(), short: z.string() })
const input = z.strictObject({ file: z.string(), sha256: hash, is: z.string() })

export const releaseSchema = z.strictObject({
  paper: z.string(),
  period: month,
  n: number,
  edition: z.enum(['public', 'exempt']),
  status: z.literal('published'),
  /** The release of the same period that this one stands in place of. */
  supersedes: which.optional(),
  reason: z.string(),
  /** A post, never a person. */
  approvedBy: z.string(),
  on: z.iso.date('a day of the calendar such as 2017-02-20'),
  /** The release since which its own changes are told. */
  comparedWith: which.optional(),
  /** How many figures were compared with it, and which differ from it. */
  since: z.strictObject({ compared: z.int(), changed: z.array(z.string()) }).optional(),
  inputs: z.array(input),
  outputs: z.array(z.strictObject({ file: z.string(), sha256: hash })),
  versions: z.record(z.string(), z.string()),
  council: area,
  comparators: z.array(area),
  /** The periods that the paper shows: months by name, closed financial years by their first year. */
  months: z.array(month),
  years: z.array(z.int()),
  indicators: z.array(indicatorSchema),
  verdicts: z.array(verdict),
  figures: z.array(figure),
  commentary: z.array(z.strictObject({ topic: z.string(), title: z.string(), indicators: z.array(z.string()), text: z.string() })),
  readings: z.array(reading),
})

export type Release = z.infer<typeof releaseSchema>
export type PublishedFigure = Release['figures'][number]
export type PublishedVerdict = Release['verdicts'][number]
export type PublishedReading = Release['readings'][number]
export type WhichRelease = z.infer<typeof which>

/** Whether a release may bear it: 2017-02-30 is no day. */
export const isDay = (text: string): boolean => releaseSchema.shape.on.safeParse(text).success

/** `2017-01/1`. */
export const nameOf = ({ period, n }: WhichRelease): string => `${period}/${n}`
export const fileOf = (paper: string, { period, n }: WhichRelease): string => `data/releases/${paper}/${period}/${n}.json`
