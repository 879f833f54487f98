// What an extract looks like: where its tables are, and what their rows and columns mean. The shape of
// data/definitions/sources/*.yaml.

import { z } from 'zod'
import { MISSING_REASONS } from '../terms/amount.ts'
import { parsePeriod } from '../terms/period.ts'
import { UNITS } from '../terms/unit.ts'
import { folderOfData, mayBeField, measureField } from './fields.ts'

/** How a period may be written; a year to date is headed by its last month (`Jan-17`). */
const periodForm = z.enum(['month', 'quarter', 'financial-year', 'day', 'year-to-date'])

/** A year that ends with a March is financial; an academic year runs from September to August. */
const publishedYears = z.enum(['financial', 'academic', 'calendar'])

const periodForms = z
  .union([periodForm, z.array(periodForm).min(1)])
  .transform(given => (typeof given === 'string' ? [given] : given))

/** Any of several headings; compared without case, line breaks and double spaces. */
const headings = z
  .union([z.string(), z.array(z.string()).min(1)])
  .transform(given => (typeof given === 'string' ? [given] : given))

/** How the cells of a column (or row) are to be read. */
const reading = {
  unit: z.enum(UNITS),
  /** Only needed where a percentage is stored as a number without the percent format. */
  stored: z.enum(['fraction', 'points']).optional(),
  /** Words for a missing figure, besides the usual ones. */
  codes: z.record(z.string(), z.enum(MISSING_REASONS)).default({}),
  /** What is outside the usual range of the unit; without it, as the register says. */
  'may-be': mayBeField.optional(),
}

/** A measure that a cell gives; `of` reads "74 of 83" or "74/83" into a numerator and a denominator. */
const gives = {
  measure: measureField.optional(),
  of: z.strictObject({ numerator: measureField, denominator: measureField }).optional(),
}
const givesOne = (given: { readonly measure?: unknown; readonly of?: unknown }): boolean =>
  (given.measure === undefined) !== (given.of === undefined)
const GIVES_ONE = 'either a measure, or of: {numerator, denominator}'

const measureColumn = z
  .strictObject({
    heading: headings,
    ...gives,
    ...reading,
  })
  .refine(givesOne, GIVES_ONE)

const measureRow = z
  .strictObject({
    label: headings,
    /** Where each period stands over several headings, that of its figures: `Num`. */
    under: headings.optional(),
    ...gives,
    /**
     * A position at the end of the period in its column heading: in the column 2015/16, that of March 2016.
     */
    'at-end': z.boolean().default(false),
    /**
     * A planned figure may be for a time after the paper's period; a `reduction` of 4 is stored as a change
     * of −4.
     */
    planned: z.enum(['change', 'reduction']).optional(),
    ...reading,
  })
  .refine(givesOne, GIVES_ONE)

const header = z.strictObject({
  /** The header row is the first one that has a cell for each of these headings. */
  find: z.array(headings).min(1),
  within: z.int().min(1).default(20),
  /** Of a table beside another: the columns in which it stands. */
  columns: z
    .string()
    .regex(/^[A-Z]{1,3}:[A-Z]{1,3}$/, 'two columns such as G:K')
    .optional(),
  /** How its title begins, where several tables of the sheet have the same headings. */
  below: z.string().optional(),
})

const base = {
  /** A sheet's name, or `/a regular expression/`. Left out for a CSV, or where the workbook has one sheet. */
  sheet: z.string().optional(),
  /** The cell with the day on which the figures were drawn: `B2`. */
  'as-at': z
    .string()
    .regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/, 'a cell such as B2')
    .optional(),
  header,
  /**
   * Whether figures under a heading such as `£000` are in thousands. Left out, they are read in thousands, and a
   * warning says so; `true` says that this is right, `false` that they are as they stand.
   */
  'in-thousands': z.boolean().optional(),
}

/** Months (or years, or days) down the side, a measure in each column. */
const periodsDown = z.strictObject({
  ...base,
  layout: z.literal('periods-down'),
  periods: z.strictObject({ heading: headings, form: periodForms, unbroken: z.boolean().default(true) }),
  columns: z.array(measureColumn).min(1),
})

/** What benchmarks that are the latest published describe: one period for all, or a column with one in each row. */
const benchmarkPeriod = z
  .union([
    z
      .string()
      .refine(
        text => parsePeriod(text) !== undefined,
        'a year, a month or a day, such as 2015/16 or 2016-03-31',
      ),
    z.strictObject({ heading: headings }),
  ])
  .optional()

const areaNamed = z.strictObject({ heading: headings, area: z.string() })

/** A measure in each row, months (or years) across. */
const periodsAcross = z.strictObject({
  ...base,
  layout: z.literal('periods-across'),
  periods: z.strictObject({
    /**
     * The first form in which a heading can be read applies: closed years and a year to date may be side by
     * side.
     */
    form: periodForms,
    unbroken: z.boolean().default(true),
    /**
     * Words before the period that name the area: `England 2015/16`. Without them the figures are the
     * council's.
     */
    areas: z.array(areaNamed).default([]),
    /** The column that adds up the figures before it. */
    total: headings.optional(),
  }),
  rows: z.union([
    /** Named one by one. */
    z.strictObject({ heading: headings, measures: z.array(measureRow).min(1) }),
    /**
     * The cell holds an indicator's reference, which is also the measure's name; the unit is the indicator's.
     */
    z.strictObject({ heading: headings, indicators: z.literal(true) }),
    /**
     * The parts of one count (or of money), or one percentage, rate or mean for each part, by the rows of a group
     * map, found by their labels, with the row of the total, or of all together.
     */
    z.strictObject({
      heading: headings,
      by: z.string(),
      of: measureField,
      total: headings.optional(),
      ...reading,
      unit: reading.unit.default('count'),
    }),
    /** One measure of several areas. */
    z.strictObject({ heading: headings, of: measureField, areas: z.array(areaNamed).min(1), ...reading }),
  ]),
})

/**
 * An indicator in each row, a comparator in each column; the figures belong to the paper's period, as the
 * latest then published.
 */
const comparatorsAcross = z.strictObject({
  ...base,
  layout: z.literal('comparators-across'),
  rows: z.strictObject({ heading: headings, indicators: z.literal(true) }),
  describes: benchmarkPeriod,
  columns: z.array(z.strictObject({ heading: headings, area: z.string(), stored: reading.stored })).min(1),
})

/**
 * An indicator in each row; months, closed years, the year to date and comparators across, each recognised by
 * its heading.
 */
const scorecard = z.strictObject({
  ...base,
  layout: z.literal('scorecard'),
  rows: z.strictObject({ heading: headings, indicators: z.literal(true) }),
  /** The column of April up to the paper's month. */
  'year-to-date': headings.optional(),
  comparators: z.array(areaNamed).default([]),
  describes: benchmarkPeriod,
  stored: reading.stored,
})

/**
 * The numbers behind a published percentage or rate: the column of the numerator, in its row; that of the denominator,
 * in the same row or in the one that has these texts.
 */
const publishedCounts = z.strictObject({
  value: headings,
  of: z.strictObject({ value: headings, where: z.record(z.string(), z.string()).optional() }),
})

/**
 * The department's own files: a row for each area, year and group. The areas are those published according to
 * areas.yaml; the year is the one in which a financial year ends (2022, or 202122). Column names changed over
 * the years: any of several may be given.
 */
const published = z.strictObject({
  ...base,
  layout: z.literal('published'),
  year: headings,
  /** The kind of its years, which its column `time_identifier` must not contradict. */
  years: publishedYears.default('financial'),
  areas: z.strictObject({ level: headings, nation: headings, region: headings, authority: headings }),
  gives: z
    .array(
      z.strictObject({
        indicator: z.string(),
        /** The row is the one that has these texts in these columns. */
        where: z.record(z.string(), z.string()).default({}),
        value: headings,
        counts: publishedCounts.optional(),
        stored: reading.stored,
        codes: reading.codes.optional(),
        'may-be': reading['may-be'],
      }),
    )
    .min(1),
})

const longRow = z.strictObject({ label: headings, ...gives, ...reading }).refine(givesOne, GIVES_ONE)

/** A row for each measure and period, as systems export them. */
const longTable = z
  .strictObject({
    ...base,
    layout: z.literal('long-table'),
    periods: z.strictObject({ heading: headings, form: periodForms, unbroken: z.boolean().default(true) }),
    columns: z.strictObject({
      /** Of a `measure`. */
      value: headings.optional(),
      /** Both, of the two measures in `of`. */
      numerator: headings.optional(),
      denominator: headings.optional(),
    }),
    rows: z.strictObject({
      heading: headings,
      /** Only the rows that have these texts in these columns: those of all teams together, `{ Team: All }`. */
      where: z.record(z.string(), z.string()).default({}),
      measures: z.array(longRow).min(1),
    }),
  })
  .refine(
    ({ columns, rows }) =>
      columns.value !== undefined || rows.measures.every(row => row.measure === undefined),
    { path: ['columns', 'value'], error: 'the heading of the values, which a measure is read from' },
  )
  .refine(
    ({ columns: { numerator, denominator }, rows }) =>
      (numerator !== undefined && denominator !== undefined) ||
      rows.measures.every(row => row.of === undefined),
    {
      path: ['columns', 'numerator'],
      error: 'the headings of the numerators and denominators, which of is read from',
    },
  )

/** A delivery plan: an action in each row. Cells merged over several rows apply to each of them. */
const plan = z.strictObject({
  ...base,
  layout: z.literal('plan'),
  columns: z.strictObject({
    id: headings,
    promise: headings.optional(),
    aspiration: headings,
    objective: headings,
    /** A post, never a person. */
    owner: headings,
    /** A day, a month, or a range of years whose first year begins it. */
    start: headings.optional(),
    due: headings,
    /** The day on which it was done; blank until then. */
    done: headings.optional(),
    progress: headings.optional(),
  }),
})

export const tableSchema = z.discriminatedUnion('layout', [
  plan,
  published,
  periodsDown,
  periodsAcross,
  comparatorsAcross,
  scorecard,
  longTable,
])

export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'a name in lowercase letters, digits and hyphens'),
  title: z.string(),
  /** Under data/: `benchmarks`; left out, where the extracts of each period are. */
  folder: folderOfData.default('extracts/{period}'),
  /**
   * The file's name, with * for any run of characters. Where several fit, or where it is left out, the files of the folder
   * that have the headings of all tables are the source's.
   */
  file: z.string().optional(),
  required: z.boolean().default(true),
  /**
   * `again`: figures that are also given elsewhere, such as a scorecard; they are compared with the others and
   * never printed.
   */
  states: z.enum(['first', 'again']).default('first'),
  /** Words for a missing figure in all of its tables; those of a column or row come first. */
  codes: z.record(z.string(), z.enum(MISSING_REASONS)).optional(),
  /** Whether rows and columns count that are hidden, by hand or by a filter. */
  hidden: z.enum(['left-out', 'read']).default('left-out'),
  tables: z.array(tableSchema).min(1),
})

export type Source = z.infer<typeof sourceSchema>
export type SourceTable = z.infer<typeof tableSchema>
export type MeasureColumn = z.infer<typeof measureColumn>
export type BenchmarkPeriod = z.infer<typeof benchmarkPeriod>
export type PeriodsAcross = z.infer<typeof periodsAcross>
export type PublishedCounts = z.infer<typeof publishedCounts>
export type PublishedYears = z.infer<typeof publishedYears>
export type PeriodForm = z.infer<typeof periodForm>
