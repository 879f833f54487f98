// How commentary is checked: the council's own words, what a hedge allows, and the severity of each finding. The shape of
// data/definitions/commentary.yaml. The English itself is in src/commentary/words/english.ts.
import { z } from 'zod'

/** All phrases of a kind are looked for at once, by one expression that cannot be of any size. */
const phrase = z
  .string()
  .min(1)
  .regex(/^.{0,200}$/s, 'a phrase of at most 200 characters')
const phrases = z.array(phrase).default([])
const severity = z.enum(['error', 'warning', 'off'])

/** In steps of the rounded number: 5 points for a fraction in words, 10 for 480, 1 for 66%. */
const steps = z.number().min(0)

export const commentarySchema = z.strictObject({
  /** An error stops the paper; a warning does not; `off` is not checked. */
  severity: z
    .strictObject({
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
  /** What commentary calls rows of group maps, besides their labels: `ethnicity=mixed+asian` are two taken together. */
  rows: z
    .array(
      z.strictObject({
        rows: z
          .array(z.string().regex(/^[a-z0-9-]+=[a-z0-9+-]+$/, 'a group map and its rows, such as sex=male'))
          .min(1),
        called: z.array(phrase).min(1),
      }),
    )
    .default([]),
  /** Phrases in which a word of movement makes no claim: `fell due`. */
  'no-claims': phrases,
  /** What commentary calls a comparator of areas.yaml, besides its names there. */
  areas: z.record(z.string(), z.array(phrase)).default({}),
  /** How far a figure may be from a number that is hedged. */
  hedges: z
    .strictObject({
      /** `about`: on either side. */
      about: steps.default(0.5),
      /** `nearly`: below. */
      nearly: steps.default(0.6),
      /** `just over`: above. */
      'just-over': steps.default(0.6),
      /** `nearly` and `just over` reach this far in a percentage whatever its step. */
      points: z.number().min(0).default(1),
      /** Up to here a fraction that is hedged is not called wrong: not checked. */
      open: steps.default(0.8),
    })
    .prefault({}),
  'stable-within': z
    .strictObject({ points: z.number().min(0).default(1), percent: z.number().min(0).default(2) })
    .prefault({}),
  /** Below this many cases an improvement needs caution, unless the paragraph says that they are few. */
  'small-numbers': z.strictObject({ below: z.int().min(0).default(10), acknowledged: phrases }).prefault({}),
  /** What commentary on a red or worsening indicator must state; the posts of the register count as owners. */
  must: z.strictObject({ cause: phrases, action: phrases, owner: phrases }).prefault({}),
})

export type CommentaryRules = z.infer<typeof commentarySchema>
