// Fields shared by several pieces of a paper's definition.
import { z } from 'zod'

/** An indicator. */
export const ref = z.string('a reference in quotes, such as "6.10"')

/** The id of a piece of a paper. */
export const pieceId = z.string().regex(/^[a-z0-9-]+$/, 'a name in lowercase letters, digits and hyphens')

/**
 * Which columns of time a table or chart has; by default the paper's closed years, and its year to date where
 * there is one.
 */
export const times = { years: z.int().min(1).max(15).optional() }
