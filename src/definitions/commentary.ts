// What commentary is held against: the words that make a claim, the phrases that make none, and how grave
// each finding is.
// The shape of data/definitions/commentary.yaml. A workspace without the file has its numbers checked, and no
// words.
import { z } from 'zod'

const phrases = z.array(z.string().min(1)).default([])
const severity = z.enum(['error', 'warning', 'off'])

export const commentarySchema = z.strictObject({
  /** An error stops the paper; a warning is printed with it; off is not looked at. */
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
  /** Phrases whose numbers are no figures; # stands for any number. */
  'not-figures': phrases,
  /** Other names of an indicator, by its reference: `admissions`. */
  called: z.record(z.string(), z.array(z.string().min(1))).default({}),
  /** Phrases in which a word of movement claims nothing: `fell due`. */
  'no-claims': phrases,
  /** What a number in words must stand before to be a figure: `nine adoptions`. */
  counted: phrases,
  /** The words that a sentence about the one before begins with: `This is slower.` */
  'goes-on': phrases,
  /** Words after which nothing is claimed yet: `will rise`, `to improve`. */
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
  /** The words by which commentary calls a comparator of areas.yaml. */
  areas: z.record(z.string(), z.array(z.string().min(1))).default({}),
  /** `a third` is 1 of 3. */
  fractions: z.record(z.string(), z.tuple([z.int().positive(), z.int().positive()])).default({}),
  'stable-within': z
    .strictObject({ points: z.number().min(0).default(1), percent: z.number().min(0).default(2) })
    .prefault({}),
  /** Below so many cases an improvement is told with caution, unless the paragraph says that they are few. */
  'small-numbers': z.strictObject({ below: z.int().min(0).default(10), acknowledged: phrases }).prefault({}),
  /** What commentary on a red or worsening indicator must have; the posts of the register count as owners. */
  must: z.strictObject({ cause: phrases, action: phrases, owner: phrases }).prefault({}),
})

export type CommentaryRules = z.infer<typeof commentarySchema>
