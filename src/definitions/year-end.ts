// What the register says of an indicator's figure at the end of the financial year: by which simple method it is
// forecast, or what an officer judges that it will be.
import { z } from 'zod'
import { decimal, monthName } from './fields.ts'

/** Each is a leaf in src/indicators/year-end. */
const YEAR_END_METHODS = ['latest-holds', 'so-far-and-last-year', 'run-rate'] as const
export type YearEndMethod = (typeof YEAR_END_METHODS)[number]

const judged = z.strictObject({
  /** The month of the paper in which it is printed, and no other. */
  at: monthName,
  value: decimal,
  /** A post, never a person. */
  by: z.string(),
  on: z.iso.date('a day of the calendar such as 2017-02-03'),
  because: z.string(),
  /** Where several councils share the register: the one whose figure it is. */
  council: z.string().optional(),
})

export const yearEndField = z
  .strictObject({
    method: z.enum(YEAR_END_METHODS).optional(),
    /** It takes the place of the method's figure. */
    judged: z.array(judged).min(1).optional(),
  })
  .refine(({ method, judged: figures }) => method !== undefined || figures !== undefined, {
    error: 'a method, figures that officers judged, or both',
  })

export type JudgedYearEnd = z.infer<typeof judged>
interface Declared {
  readonly 'year-end'?: z.infer<typeof yearEndField> | undefined
  readonly 'year-to-date': string
  readonly annual: string
}

/** What of it does not fit the indicator, each with the field and what was expected there. */
export function faultsOfYearEnd({ 'year-end': declared, 'year-to-date': soFar, annual }: Declared): {
  path: PropertyKey[]
  expected: string
}[] {
  const { method = undefined, judged: figures = [] } = declared ?? {}
  const isSum = soFar === 'sum' && annual === 'sum'
  const twice = figures.findIndex(
    ({ at, council }, n) => figures.findIndex(other => other.at === at && other.council === council) < n,
  )
  const fault = (isFault: boolean, path: PropertyKey[], expected: string) =>
    isFault ? [{ path: ['year-end', ...path], expected }] : []
  return [
    ...fault(
      method !== undefined && method !== 'latest-holds' && !isSum,
      ['method'],
      `${method} only where year-to-date and annual are sum`,
    ),
    ...fault(
      method === 'latest-holds' && (annual === 'sum' || annual === 'counted'),
      ['method'],
      'latest-holds only for a number or share of a month, not for numbers that add up over the year',
    ),
    ...fault(
      twice >= 0,
      ['judged', twice, 'at'],
      'another month than that of the figure before: only one can apply',
    ),
  ]
}
