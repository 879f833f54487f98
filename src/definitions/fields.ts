// Fields shared by several definitions.
import { z } from 'zod'
import { BEYOND_USUAL, type MayBe } from '../terms/may-be.ts'

/** An indicator. */
export const ref = z.string('a reference in quotes, such as "6.10"')

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
