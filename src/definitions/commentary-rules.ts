// How commentary is checked: the words that make a claim, the phrases that make none, and the severity of each
// finding. The shape of data/definitions/commentary.yaml. Without the file, numbers are checked and words are
// not.
import { z } from 'zod'

/** All phrases of a kind are looked for at once, by one expression that cannot be of any size. */
const phrase = z
  .string()
  .min(1)
  .regex(/^.{0,200}$/s, 'a phrase of at most 200 characters')
const phrases = z.array(phrase).default([])
const severity = z.enum(['error', 'warning', 'off'])

export const commentarySchema = z.strictObject({
  /** An error stops the paper; a warning does not; `off` is not checked. */
  severity: z
    .strictObject({
      'number-unmatched': severity.default('warning'),
      contradicts: severity.default('warning'),
      'wrong-period': severity.default('warning'),
      'claim-untrue': severity.default('warning'),
      'small-numbers': severity.default('warning'),
      stale: severity.default('warning'),
      incomplete: severity.default('warning'),
    })
    .prefault({}),
  /** Phrases whose numbers are not figures; # means any number. */
  'not-figures': phrases,
  /** Other names of an indicator, by its reference: `admissions`. */
  called: z.record(z.string(), z.array(phrase)).default({}),
  /** Phrases in which a word of movement makes no claim: `fell due`. */
  'no-claims': phrases,
  /** A number in words is a figure only before one of these: `nine adoptions`. */
  counted: phrases,
  /** Words that begin a sentence about the one before: `This is slower.` */
  'goes-on': phrases,
  /** Words that make no claim yet: `will rise`, `to improve`. */
  'not-yet': phrases,
  negations: phrases,
  movement: z
    .strictObject({
      up: phrases,
      down: phrases,
      same: phrases,
      stable: phrases,
      better: phrases,
      worse: phrases,
      doubled: phrases,
      halved: phrases,
    })
    .prefault({}),
  rank: z.strictObject({ highest: phrases, lowest: phrases, best: phrases, worst: phrases }).prefault({}),
  target: z.strictObject({ on: phrases, off: phrases, above: phrases, below: phrases }).prefault({}),
  comparator: z
    .strictObject({ above: phrases, below: phrases, better: phrases, worse: phrases, level: phrases })
    .prefault({}),
  /** What commentary calls a comparator of areas.yaml. */
  areas: z.record(z.string(), z.array(phrase)).default({}),
  /** `a third` is 1 of 3. */
  fractions: z.record(z.string(), z.tuple([z.int().positive(), z.int().positive()])).default({}),
  'stable-within': z
    .strictObject({ points: z.number().min(0).default(1), percent: z.number().min(0).default(2) })
    .prefault({}),
  /** Below this many cases an improvement needs caution, unless the paragraph says that they are few. */
  'small-numbers': z.strictObject({ below: z.int().min(0).default(10), acknowledged: phrases }).prefault({}),
  /** What commentary on a red or worsening indicator must state; the posts of the register count as owners. */
  must: z.strictObject({ cause: phrases, action: phrases, owner: phrases }).prefault({}),
})

export type CommentaryRules = z.infer<typeof commentarySchema>
