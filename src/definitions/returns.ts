// What a return of child-level rows looks like, and which measures are counted from it. The shape of
// data/definitions/returns/*.yaml.
import { z } from 'zod'
import type { ProblemCode } from '../problems/problem.ts'
import { checkBands, FACTS } from './child-facts.ts'
import { folderOfData, measureField } from './fields.ts'
import { sayNamesAllowed } from './names-allowed.ts'
import { wayNames, wayOf } from './ways-of-counting.ts'

const id = z.string().regex(/^[a-z0-9-]+$/, 'a name in lowercase letters, digits and hyphens')
const isExpression = (text: string): boolean => {
  try {
    return new RegExp(text).source !== ''
  } catch {
    return false
  }
}
const names = z
  .union([z.string(), z.array(z.string()).min(1)])
  .transform(given => (typeof given === 'string' ? [given] : given))

/**
 * How a column is read. `child`: the child's identifier, read as a running number. `compared`: also read as a
 * running number (a postcode). `code`: one of the codes of the return's year. `day`, `number`: as such. Columns
 * that are not declared are not read.
 */
const column = z.strictObject({
  name: z.string(),
  /** Other headings of the same column; compared without case, spaces and punctuation. */
  also: z.array(z.string()).default([]),
  is: z.enum(['child', 'compared', 'code', 'day', 'number']),
  /** `true`: a row without it is left out. `column`: the column must exist, and may be blank. */
  required: z.union([z.boolean(), z.literal('column')]).default(false),
  /** `false`: only some systems supply it, so a missing column is not reported. */
  expected: z.boolean().default(true),
  /**
   * For a code within a text, such as `a) U1: Placed with relative`: a regular expression whose first group
   * is the code.
   */
  pattern: z.string().refine(isExpression, 'a regular expression').optional(),
  /**
   * For a code: its equivalent in the codes of other returns, by the code or the whole text in lowercase:
   * `{ a: "1", female: "2" }`.
   */
  as: z.record(z.string(), z.string()).default({}),
})

const table = z.strictObject({
  table: id,
  title: z.string(),
  /** File names or sheet names, without year and extension; compared without case, spaces and punctuation. */
  named: names,
  /**
   * In XML: the element of one row. What it lacks, such as the child's number, comes from the child's HEADER.
   */
  element: z.string().optional(),
  /**
   * In XML, where several tables share an element: it is a row of this one if one of these is filled with
   * anything but 0.
   */
  when: z.array(z.string()).default([]),
  required: z.boolean().default(false),
  columns: z.array(column).min(1),
})

/**
 * A condition on facts, as in a group map; `$permanence.codes` is a list in the position in force of a point
 * of counting.yaml.
 */
const only = z
  .partialRecord(
    z.enum(FACTS),
    z.union([
      z.string(),
      z.array(z.string()).min(1),
      z.strictObject({ from: z.number().optional(), below: z.number().optional() }),
    ]),
  )
  .superRefine(checkBands)

const gives = z
  .strictObject({
    measure: measureField,
    /** A way of counting: a leaf in src/counting/leaves. */
    counts: z.enum(wayNames),
    /**
     * Children (or events) in the numerator, in both parts, or the sum of the values of those in the
     * numerator. `share`: the numerator as a percentage of both. `mean`: the sum over the numerator. A share
     * and a mean have their parts.
     */
    take: z.enum(['numerator', 'denominator', 'sum', 'share', 'mean']).default('numerator'),
    /** The settings of the leaf: `{ flag: TEETH_CHECK }`. */
    with: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).default({}),
    /** Positions for this measure alone, in place of those in force: `{ same-carer: counts }`. */
    positions: z.record(id, id).default({}),
    /**
     * Only these of those counted; for a share, only these in the numerator: its denominator is all that are
     * counted.
     */
    only: only.default({}),
  })
  .superRefine(({ counts, take, with: settings }, context) => {
    const { settings: shape, sums } = wayOf(counts)
    for (const issue of shape.safeParse(settings, { error: sayNamesAllowed }).error?.issues ?? [])
      context.issues.push({ ...issue, input: settings, path: ['with', ...issue.path] } as z.core.$ZodRawIssue)
    if ((take === 'sum' || take === 'mean') && !sums)
      context.addIssue({
        code: 'custom',
        path: ['take'],
        message: `numerator, denominator or share, since ${counts} has no values to add up`,
      })
  })

const share = z.number().min(0).max(100)

/**
 * When what was read contradicts itself so much that a return is reported. `recur`: of the children in care at the end
 * of one year, the share in percent who are in the return of the next; `in-episodes`: the same in its episodes alone.
 * `contradict`: the share of the rows (or children) of a table that contradict another.
 */
const trust = z
  .strictObject({
    /** Fewer children in care at the end of a year say nothing about its joint with the next. */
    children: z.number().int().min(1).default(20),
    recur: z.strictObject({ 'warn-below': share.default(90), 'stop-below': share.default(50) }).prefault({}),
    'in-episodes': z
      .strictObject({ 'warn-below': share.default(60), 'stop-below': share.default(50) })
      .prefault({}),
    contradict: z
      .strictObject({
        /** Fewer rows than this are mistakes in rows: they stay in the list of what was left out or repaired. */
        few: z.number().int().min(1).default(3),
        'warn-from': share.default(5),
        'stop-from': share.default(20),
      })
      .prefault({}),
  })
  .prefault({})

/** What may be wrong with a return as a whole, and yet be known and right. */
const ACCEPTABLE = [
  'return-year-otherwise',
  'return-days-later',
  'return-year-missing',
  'return-years-apart',
  'return-starts-apart',
  'return-cut-short',
  'return-reviews-cut-short',
  'return-table-repeated',
  'return-children-renumbered',
  'return-children-unknown',
  'return-births-differ',
  'return-births-many',
  'return-births-impossible',
  'return-ends-early',
  'return-begins-before-birth',
  'return-ends-without-reason',
  'return-dates-exchanged',
] as const satisfies readonly ProblemCode[]

/** A finding that was examined and is as it should be; the paper prints the reason. */
const acceptedFinding = z.strictObject({
  problem: z.enum(ACCEPTABLE),
  /** `2021-22`: the finding about this year alone; every year where it is left out. */
  year: z
    .string()
    .regex(/^20\d\d-\d\d$/, 'a financial year such as 2021-22')
    .optional(),
  because: z.string().min(1),
})

export const returnSchema = z.strictObject({
  id,
  title: z.string(),
  /** Under data/: `returns/ssda903`; every file below it belongs to the return, zipped or not. */
  folder: folderOfData,
  form: z.enum(['ssda903', 'annex-a']),
  /**
   * Whether 2017 in the name of a file or folder is the year in which the return begins or ends. `2017-18` is
   * understood either way.
   */
  'years-named-by': z.enum(['start', 'end']).default('start'),
  /** The reference date of a list, if the files do not give it. */
  'as-at': z.iso.date().optional(),
  required: z.boolean().default(true),
  /** Whether numbers of children that differ in zeros at their beginning alone are of the same child. */
  'child-numbers': z.enum(['as-written', 'without-leading-zeros']).default('as-written'),
  trust,
  accepted: z.array(acceptedFinding).default([]),
  tables: z.array(table).min(1),
  gives: z.array(gives).default([]),
  /** Measures that it cannot give, with the reason that is printed. */
  'cannot-give': z.record(z.string(), z.string()).default({}),
})

export type ReturnDefinition = z.infer<typeof returnSchema>
export type ReturnTable = z.infer<typeof table>
export type ReturnColumn = z.infer<typeof column>
export type GivenMeasure = z.infer<typeof gives>
