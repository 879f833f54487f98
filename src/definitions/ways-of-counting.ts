// The ways of counting that a measure of a return may name, and their settings. In: `counts` of a measure. Out:
// the shape of its `with`. Each is a leaf in src/counting/leaves, which takes its words from here.
import { z } from 'zod'

/** A step of an adoption, from and to. */
export const INTERVAL_FROM = ['entry', 'order', 'decision'] as const
export const INTERVAL_TO = ['placed', 'matched', 'adopted'] as const
export const ADOPTION_STEPS = ['placed', 'adopted'] as const
/** Questions about a care leaver. */
export const CARE_LEAVER_TESTS = ['all', 'in-touch', 'suitable', 'eet', 'neet'] as const
/**
 * `as-returned`: children with a row. `cohort-12-months`: children in care for the twelve months, with or
 * without a row.
 */
export const OUTCOME_BASES = ['as-returned', 'cohort-12-months'] as const
/** Dates of Ofsted's list that can be in date. */
export const DATED_CHECKS = ['review', 'visit', 'health', 'dental'] as const
/** Missing, and away from placement without authorisation. */
const ABSENCES = ['M', 'A'] as const

interface WayOfCounting {
  /** The shape of `with`. */
  readonly settings: z.ZodType
  /** Where each case has a number, so that a measure may `take: sum` or `mean`: days, or other numbers. */
  readonly sums?: 'days' | 'numbers'
  /** The contested point whose position decides what is counted, so that the indicator may have another name. */
  readonly follows?: string
  /** The setting that names a column of the return, and the table of that column. */
  readonly columnOf?: { readonly settings: string; readonly table: string }
}

const nothing = z.strictObject({})
const ages = { from: z.int().min(0).optional(), below: z.int().min(1).optional() }
const interval = z.strictObject({ from: z.enum(INTERVAL_FROM), to: z.enum(INTERVAL_TO) })
/** Every adoption is counted, as an event, or each child once, by the last end of care. */
const within = z.strictObject({ to: z.enum(ADOPTION_STEPS), of: z.literal('children').optional() })
const absence = z.strictObject({ type: z.enum(ABSENCES).optional() })
const leavers = z.strictObject({ test: z.enum(CARE_LEAVER_TESTS), ...ages })

const waysOfCounting = {
  'adopted-within-12-months': { settings: within, sums: 'days' },
  'adoption-interval': { settings: interval, sums: 'days', follows: 'adoption-cohort' },
  'annex-a-adopted-within-12-months': { settings: within, sums: 'days' },
  'annex-a-adoption-interval': { settings: interval, sums: 'days' },
  'annex-a-at-least': {
    settings: z.strictObject({ column: z.string(), least: z.int().min(1) }),
    sums: 'numbers',
    columnOf: { settings: 'column', table: 'list-8' },
  },
  'annex-a-care-leavers': { settings: leavers },
  'annex-a-in-date': { settings: z.strictObject({ what: z.enum(DATED_CHECKS) }) },
  'annex-a-long-term': { settings: nothing },
  'care-leavers': { settings: leavers },
  'care-leavers-at-year-end': { settings: leavers },
  ceased: { settings: nothing },
  'ceased-children': { settings: nothing },
  'during-year': { settings: nothing },
  'far-from-home': { settings: nothing },
  'in-care': { settings: z.strictObject({ 'short-breaks': z.literal('counted').optional() }) },
  'long-term-stability': { settings: nothing },
  missing: { settings: absence },
  'missing-incidents': { settings: absence },
  outcome: {
    settings: z.strictObject({ flag: z.string(), base: z.enum(OUTCOME_BASES), ...ages }),
    columnOf: { settings: 'flag', table: 'oc2' },
  },
  'reviews-by-child': { settings: nothing },
  'reviews-held': { settings: nothing },
  'reviews-in-time': { settings: nothing, follows: 'reviews' },
  'reviews-latest': { settings: nothing },
  sdq: {
    settings: z.strictObject({ base: z.enum(OUTCOME_BASES), ...ages, unit: z.literal('average').optional() }),
    sums: 'numbers',
  },
  'social-workers': { settings: nothing, sums: 'numbers' },
  started: { settings: nothing },
  'started-children': { settings: nothing },
  'three-or-more-placements': { settings: nothing, sums: 'numbers' },
  uasc: { settings: nothing },
} as const satisfies Record<string, WayOfCounting>

export type WayName = keyof typeof waysOfCounting
export const wayNames = Object.keys(waysOfCounting) as [WayName, ...WayName[]]
export const wayOf = (name: WayName): WayOfCounting => waysOfCounting[name]
