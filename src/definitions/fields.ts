// Fields shared by several definitions.
import { z } from 'zod'
import { BEYOND_USUAL, type MayBe } from '../terms/may-be.ts'

/** An indicator. */
export const ref = z.string('a reference in quotes, such as "6.10"')

/** A measure, or the reference of an indicator whose figure is supplied: `reviews-in-time`, `6.5`, `S2`, `WM5`, `CiC01`. */
export const measureField = z
  .string()
  .regex(
    /^([a-z0-9][a-z0-9.-]*|[A-Z][A-Za-z]*[.-]?[0-9][0-9A-Za-z.-]*)$/,
    'a measure in lowercase letters, digits, points and hyphens, such as reviews-in-time, or a reference such as WM5',
  )

/** Decimals are kept as text, to be exact: 0.1 has no exact binary fraction. */
export const decimal = z
  .union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/, 'a number')])
  .transform(String)

export const monthName = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 2016-04')

/** What of an indicator a target judges. */
export const judges = z.enum(['month', 'year-to-date']).default('month')
/** Outside green, a figure that is better than that of the month before is amber; any other is red. */
export const amberIf = z.literal('improving', 'improving: no other rule joins a target and a direction')

/** The id of a piece of a paper. */
export const pieceId = z.string().regex(/^[a-z0-9-]+$/, 'a name in lowercase letters, digits and hyphens')

/** A folder below data/. Nothing outside the workspace is listed or read. */
export const folderOfData = z
  .string()
  .regex(/^(?!.*(^|[/\\])\.\.([/\\]|$))[^/\\]/, 'a folder below data/, such as extracts/{period}, without ..')

/**
 * Which columns of time a table or chart has; by default the paper's closed years, and its year to date where
 * there is one.
 */
export const times = { years: z.int().min(1).max(15).optional() }

/**
 * What a figure may be outside the usual range of its unit: `may-be: below-zero`, or `may-be: [below-zero,
 * above-100]`.
 */
export const mayBeField = z
  .union([z.enum(BEYOND_USUAL), z.array(z.enum(BEYOND_USUAL)).min(1)])
  .transform((given): readonly MayBe[] => (typeof given === 'string' ? [given] : given))

/** What stands in the tables and charts of a paper has no room for more letters. */
export const MOST_OF_SHORT = 35
