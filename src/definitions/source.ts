// What an extract looks like: where its tables stand, what its rows and columns mean. The shape of data/definitions/sources/*.yaml.
import { z } from 'zod'
import { UNITS } from '../terms/unit.ts'

/** The ways in which a period may be written; a year to date is headed by its last month (`Jan-17`). */
const periodForm = z.enum(['month', 'financial-year', 'day', 'year-to-date'])

/** Any of several headings; compared without case, line breaks and double spaces. */
const headings = z.union([z.string(), z.array(z.string()).min(1)]).transform(given => (typeof given === 'string' ? [given] : given))

const measureName = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'a measure in small letters, digits, points and hyphens, such as reviews-in-time')

/** How the cells of a column (or row) are to be read. */
const reading = {
  unit: z.enum(UNITS),
  /** Only needed where a percentage is stored as a number without the percent format. */
  stored: z.enum(['fraction', 'points']).optional(),
  /** The words that stand for a missing figure here, beside the usual ones. */
  codes: z.record(z.string(), z.enum(['not-supplied', 'not-yet-due', 'not-yet-published', 'not-applicable', 'suppressed', 'not-comparable'])).default({}),
}

/** A measure that a cell gives; `of` reads "74 of 83" or "74/83" into a numerator and a denominator. */
const measureColumn = z.strictObject({
  heading: headings,
  measure: measureName.optional(),
  of: z.strictObject({ numerator: measureName, denominator: measureName }).optional(),
  ...reading,
}).refine(column => (column.measure === undefined) !== (column.of === undefined), 'either a measure, or of: {numerator, denominator}')

const measureRow = z.strictObject({ label: headings, measure: measureName, ...reading })

const header = z.strictObject({
  /** The header row is the first one that has a cell for each of these headings. */
  find: z.array(headings).min(1),
  within: z.int().min(1).default(20),
})

const base = {
  /** A sheet's name, or `/a regular expression/`. Left out for a CSV, or where the workbook has one sheet. */
  sheet: z.string().optional(),
  /** The cell that says on which day the figures were drawn: `B2`. */
  'as-at': z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/, 'a cell such as B2').optional(),
  header,
}

/** Months (or years, or days) down the side, a measure a column. */
const periodsDown = z.strictObject({
  ...base,
  layout: z.literal('periods-down'),
  periods: z.strictObject({ heading: headings, form: periodForm, unbroken: z.boolean().default(true) }),
  columns: z.array(measureColumn).min(1),
})

/** A measure a row, months (or years) across. Rows are named one by one, or are indicators by their reference. */
const periodsAcross = z.strictObject({
  ...base,
  layout: z.literal('periods-across'),
  periods: z.strictObject({ form: periodForm, unbroken: z.boolean().default(true) }),
  rows: z.union([
    z.strictObject({ heading: headings, measures: z.array(measureRow).min(1) }),
    /** The cell holds an indicator's reference; it gives the measure of that name, in the indicator's own unit. */
    z.strictObject({ heading: headings, indicators: z.literal(true) }),
  ]),
})

/** An indicator a row, a comparator a column; the figures belong to the paper's period, being the latest then published. */
const comparatorsAcross = z.strictObject({
  ...base,
  layout: z.literal('comparators-across'),
  rows: z.strictObject({ heading: headings, indicators: z.literal(true) }),
  columns: z.array(z.strictObject({ heading: headings, area: z.string(), stored: reading.stored })).min(1),
})

/** An indicator a row; months, closed years, the year to date and comparators across, each understood from its heading. */
const scorecard = z.strictObject({
  ...base,
  layout: z.literal('scorecard'),
  rows: z.strictObject({ heading: headings, indicators: z.literal(true) }),
  /** The column of April up to the paper's month. */
  'year-to-date': headings.optional(),
  comparators: z.array(z.strictObject({ heading: headings, area: z.string() })).default([]),
  stored: reading.stored,
})

export const tableSchema = z.discriminatedUnion('layout', [periodsDown, periodsAcross, comparatorsAcross, scorecard])

export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'a name in small letters, digits and hyphens'),
  title: z.string(),
  /** Under data/: `extracts/{period}`, `benchmarks`. */
  folder: z.string(),
  /** The file's name, with * for any run of characters. */
  file: z.string(),
  required: z.boolean().default(true),
  /** `again`: figures that stand elsewhere too, such as a scorecard; they are held against the others and never printed. */
  states: z.enum(['first', 'again']).default('first'),
  tables: z.array(tableSchema).min(1),
})

export type Source = z.infer<typeof sourceSchema>
export type SourceTable = z.infer<typeof tableSchema>
export type MeasureColumn = z.infer<typeof measureColumn>
export type PeriodForm = z.infer<typeof periodForm>
