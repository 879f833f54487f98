// How strictly figures and words are compared with each other, and which findings are accepted. The shape of
// data/definitions/checks.yaml.
import { z } from 'zod'
import type { CheckFacts } from '../problems/check-sentences.ts'
import { ref } from './fields.ts'

/**
 * Every check, with its severity where the file names none. Each is a leaf in src/checks/kinds and a line in
 * its index, and has its facts, its message and its reader's sentence in src/problems/check-sentences.ts: the
 * compiler names what is missing.
 */
export const usualSeverities = {
  'numerator-above-denominator': 'error',
  'parts-above-whole': 'warning',
  'total-is-not-its-parts': 'error',
  'totals-differ': 'warning',
  'share-is-not-its-count': 'warning',
  'shares-do-not-add-up': 'warning',
  'percentage-is-not-its-parts': 'warning',
  'percentage-of-other-parts': 'error',
  'no-whole-number': 'warning',
  'mean-is-not-its-parts': 'warning',
  'denominators-differ': 'warning',
  'stock-and-flow': 'warning',
  'year-end-is-not-its-march': 'warning',
  'year-to-date-is-not-its-months': 'warning',
  'year-to-date-outside-months': 'warning',
  'year-to-date-falls': 'warning',
  'year-to-date-without-rule': 'warning',
  'rolling-moves-like-year-to-date': 'warning',
  'implied-value-impossible': 'warning',
  'supplied-is-not-computed': 'warning',
  'another-months-figures': 'warning',
  'another-rows-figures': 'warning',
  'stated-otherwise': 'warning',
  'stated-and-not-compared': 'warning',
  'blank-on-one-page': 'warning',
  'figures-under-two-names': 'warning',
  'name-with-two-definitions': 'warning',
  'definition-with-two-names': 'warning',
  'label-with-two-contents': 'warning',
  'target-stated-otherwise': 'warning',
  'plan-is-not-its-target': 'warning',
  'gap-in-series': 'warning',
  'leaps-out-of-series': 'warning',
  'changed-places': 'warning',
  'repeats-period-before': 'warning',
  'older-than-paper': 'warning',
  'title-of-another-date': 'warning',
  placeholder: 'warning',
  'abbreviation-unexpanded': 'warning',
  'reference-to-nothing': 'warning',
} as const satisfies Record<keyof CheckFacts, CheckSeverity>

export type CheckSeverity = 'error' | 'warning' | 'off'
export type CheckCode = keyof typeof usualSeverities
export const checkCodes = Object.keys(usualSeverities) as [CheckCode, ...CheckCode[]]

/** Checks that may tolerate a difference, in the figure's own unit: children, points. */
const tolerated = [
  'stock-and-flow',
  'denominators-differ',
  'total-is-not-its-parts',
  'stated-otherwise',
] as const

const check = z.enum(checkCodes)
const monthName = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 2016-04')

/** How figures relate to one another, where their methods do not show it. */
const relations = z
  .strictObject({
    /**
     * Measures that count the same children, whose numbers must be equal; each may be a part, such as
     * `ceased[reason-ceased=adopted]`.
     */
    'same-cohort': z
      .array(z.strictObject({ measures: z.array(z.string()).min(2), because: z.string() }))
      .default([]),
    /**
     * A percentage that is supplied without its parts, and the count that it is a share of, which may be a
     * part: `S4[reason-ceased=adopted]`.
     */
    'share-of': z.array(z.strictObject({ indicator: ref, of: ref })).default([]),
    /** Shares of one whole that do not overlap: together they cannot exceed it. */
    'parts-of': z.array(z.strictObject({ whole: ref, parts: z.array(ref).min(1) })).default([]),
    /**
     * Percentages of one whole that do not overlap: together they are 100, or at most 100 where others of the whole
     * are not among them.
     */
    'shares-of-one-whole': z
      .array(z.strictObject({ indicators: z.array(ref).min(2), 'with-others': z.boolean().default(false) }))
      .default([]),
    /**
     * A percentage, rate or mean for all, and the same for each part of them: it is the mean of the parts, weighted by
     * their cases where these are known. If all has more `cases` than the parts, others are in no part, and nothing follows.
     */
    'mean-of': z
      .array(
        z.strictObject({
          whole: ref,
          cases: z.string().optional(),
          parts: z.array(z.strictObject({ indicator: ref, cases: z.string().optional() })).min(2),
        }),
      )
      .default([]),
    /** A mean over twelve rolling months, and the measure that counts its cases. */
    rolling: z.array(z.strictObject({ indicator: ref, cases: z.string() })).default([]),
    /**
     * A figure of a month, or a year to date, that is the mean, or the share, of all cases since April, the measure that
     * counts its cases, and what a single case can be.
     */
    'since-april': z
      .array(
        z.strictObject({
          indicator: ref,
          cases: z.string(),
          'at-least': z.number().optional(),
          'at-most': z.number().optional(),
        }),
      )
      .default([]),
  })
  .prefault({})

/** When a figure does not belong to the figures of its other periods. */
const series = z
  .strictObject({
    /** How many times as large, or as small, as every other a figure must be. */
    factor: z.number().min(1.5).default(2),
    /** How many figures of a sheet must repeat the month before, if none differs. */
    repeated: z.int().min(2).default(3),
  })
  .prefault({})

/**
 * A finding that is true and known; the paper prints the reason. A year is matched by its March, a year to
 * date by its last month.
 */
const accepted = z.strictObject({
  check,
  indicator: ref.optional(),
  from: monthName.optional(),
  to: monthName.optional(),
  because: z.string().min(1),
  /** Whether the figure should not be relied on: it is marked so on the page for members. */
  doubted: z.literal(true).optional(),
})

/** Understood by every reader of a council's papers without being spelt out. */
const UNDERSTOOD = ['UK', 'NHS', 'GP', 'MP', 'RAG', 'PDF', 'CSV', 'BBC', 'UTC', 'OK']

export const checksSchema = z.strictObject({
  severity: z.partialRecord(check, z.enum(['error', 'warning', 'off'])).default({}),
  tolerance: z.partialRecord(z.enum(tolerated), z.number().min(0)).default({}),
  relations,
  series,
  abbreviations: z
    .array(z.string())
    .default([])
    .transform(known => [...UNDERSTOOD, ...known]),
  accepted: z.array(accepted).default([]),
})

export type Checks = z.infer<typeof checksSchema>
export type Accepted = z.infer<typeof accepted>
