// The ways of counting that a measure of a return may name, and their settings. In: `counts` of a measure. Out:
// the shape of its `with`. Each is a leaf in src/counting/leaves, which takes its words from here.
import { z } from 'zod'

/** A step of an adoption, from and to. */
export const FROM = ['entry', 'order', 'decision'] as const
export const TO = ['placed', 'matched', 'adopted'] as const
export const WITHIN = ['placed', 'adopted'] as const
/** Questions about a care leaver. */
export const TESTS = ['all', 'in-touch', 'suitable', 'eet', 'neet'] as const
/**
 * `as-returned`: children with a row. `cohort-12-months`: children in care for the twelve months, with or
 * without a row.
 */
export const BASES = ['as-returned', 'cohort-12-months'] as const
/** Dates of Ofsted's list that can be in date. */
export const WHATS = ['review', 'visit', 'health', 'dental'] as const
/** Missing, and away from placement without authorisation. */
export const ABSENCES = ['M', 'A'] as const

interface WayOfCounting {
  /** The shape of `with`. */
  readonly told: z.ZodType
  /** Whether each case has a number, so that a measure may `take: sum`. */
  readonly sums?: true
  /** The setting that names a column of the return, and the table of that column. */
  readonly columnOf?: { readonly told: string; readonly table: string }
}

const nothing = z.strictObject({})
const ages = { from: z.int().min(0).optional(), below: z.int().min(1).optional() }
const interval = z.strictObject({ from: z.enum(FROM), to: z.enum(TO) })
const within = z.strictObject({ to: z.enum(WITHIN) })
const absence = z.strictObject({ type: z.enum(ABSENCES).optional() })
const leavers = z.strictObject({ test: z.enum(TESTS), ...ages })

export const waysOfCounting = {
  'adopted-within-12-months': { told: within, sums: true },
  'adoption-interval': { told: interval, sums: true },
  'annex-a-adopted-within-12-months': { told: within, sums: true },
  'annex-a-adoption-interval': { told: interval, sums: true },
  'annex-a-at-least': {
    told: z.strictObject({ column: z.string(), least: z.int().min(1) }),
    sums: true,
    columnOf: { told: 'column', table: 'list-8' },
  },
  'annex-a-care-leavers': { told: leavers },
  'annex-a-in-date': { told: z.strictObject({ what: z.enum(WHATS) }) },
  'annex-a-long-term': { told: nothing },
  'care-leavers': { told: leavers },
  'care-leavers-at-year-end': { told: leavers },
  ceased: { told: nothing },
  'ceased-children': { told: nothing },
  'during-year': { told: nothing },
  'far-from-home': { told: nothing },
  'in-care': { told: z.strictObject({ 'short-breaks': z.literal('counted').optional() }) },
  'long-term-stability': { told: nothing },
  missing: { told: absence },
  'missing-incidents': { told: absence },
  outcome: {
    told: z.strictObject({ flag: z.string(), base: z.enum(BASES), ...ages }),
    columnOf: { told: 'flag', table: 'oc2' },
  },
  'reviews-by-child': { told: nothing },
  'reviews-held': { told: nothing },
  'reviews-in-time': { told: nothing },
  'reviews-latest': { told: nothing },
  sdq: {
    told: z.strictObject({ base: z.enum(BASES), ...ages, unit: z.literal('average').optional() }),
    sums: true,
  },
  'social-workers': { told: nothing, sums: true },
  started: { told: nothing },
  'started-children': { told: nothing },
  'three-or-more-placements': { told: nothing, sums: true },
  uasc: { told: nothing },
} as const satisfies Record<string, WayOfCounting>

export type WayName = keyof typeof waysOfCounting
export const wayNames = Object.keys(waysOfCounting) as [WayName, ...WayName[]]
export const wayOf = (name: WayName): WayOfCounting => waysOfCounting[name]
