// A figure reference: the one name by which a figure is printed, explained, released and compared. Parses and
// formats references such as `S1[age=1-4]%@2021/22`.
import { type Period, parsePeriod, periodId } from './period.ts'

/**
 * The numbers of a projection: its value and range, its back-test and range, the error of that, and the cost.
 */
const PROJECTED_NUMBERS = ['value', 'low', 'high', 'said', 'said-low', 'said-high', 'error', 'cost'] as const
export type ProjectedNumber = (typeof PROJECTED_NUMBERS)[number]

/** The name of one figure: one indicator, one area and one period, and perhaps one part of the children. */
export interface FigureReference {
  /** The indicator's reference. It is text: `6.10` is not `6.1`. */
  readonly indicator: string
  /** The id of the council or of another area. */
  readonly area: string
  readonly period: Period
  /** Only these children, by group maps and their rows: `age=1-4`. Absent: all children. */
  readonly part?: string
  /** Present when the figure is a share: the part as a percentage of `all` children, or of another part. */
  readonly shareOf?: 'all' | string
  /** Present when the figure is projected: `by` is the id of the projection, `is` one of its numbers. */
  readonly projected?: { readonly by: string; readonly is: ProjectedNumber }
}

/** The reference alone, without the value of its holder. */
export function referenceOf(holder: FigureReference): FigureReference {
  const { indicator, area, period, part, shareOf, projected } = holder
  return {
    indicator,
    area,
    period,
    ...(part !== undefined && { part }),
    ...(shareOf !== undefined && { shareOf }),
    ...(projected !== undefined && { projected }),
  }
}

/**
 * A figure of the council is `6.7@2017-01` or `6.7@2017-01.ytd`; of another area `6.2@2017-01/england`; of a
 * part `S1[age=1-4]@2021/22`. The part's share of the whole is `S1[age=1-4]%@2021/22`; of another part
 * `S1[distance=20-49;provider=own]%[provider=own]@2021/22`. A projected figure is `S1~numbers@2024/25`; the
 * low end of its range is `S1~numbers.low@2024/25`. A forecast of the year end, which workbooks list without signs
 * such as ~, is `6.9:year-end@2017-03`.
 */
export function sayReference(reference: FigureReference, council: string): string {
  const { indicator, period, area, part, shareOf, projected } = reference
  const ofPart = part === undefined ? '' : `[${part}]`
  const ofArea = area === council ? '' : `/${area}`
  return `${indicator}${ofPart}${sayShare(shareOf)}${sayProjected(projected)}@${periodId(period)}${ofArea}`
}

function sayShare(shareOf: FigureReference['shareOf']): string {
  if (shareOf === undefined) return ''
  return shareOf === 'all' ? '%' : `%[${shareOf}]`
}

function sayProjected(projected: FigureReference['projected']): string {
  if (projected === undefined) return ''
  const sign = projected.by === YEAR_END ? ':' : '~'
  return `${sign}${projected.by}${projected.is === 'value' ? '' : `.${projected.is}`}`
}

/** What forecasts the figure at the end of a year, in place of the id of a projection. */
export const YEAR_END = 'year-end'

const INDICATOR = String.raw`(?<indicator>[^@[\]%~:/]+)`
const PART = String.raw`(?:\[(?<part>[^\]]+)\])?`
const SHARE = String.raw`(?<share>%(?:\[(?<whole>[^\]]+)\])?)?`
const PROJECTED = String.raw`(?:[~:](?<by>[^.@]+)(?:\.(?<number>[a-z-]+))?)?`
/** The first slash of `2021/22/england` belongs to the year; the area follows the second. */
const PERIOD = String.raw`@(?<period>\d{4}\/\d{2}|[^/]+)(?:\/(?<area>.+))?`
const REFERENCE = new RegExp(`^${INDICATOR}${PART}${SHARE}${PROJECTED}${PERIOD}$`)

/** Undefined if the text is not a figure reference. Without an area it refers to the council. */
export function parseReference(text: string, council: string): FigureReference | undefined {
  const found = REFERENCE.exec(text)?.groups
  const period = parsePeriod(found?.['period'] ?? '')
  if (found?.['indicator'] === undefined || period === undefined) return undefined
  const { part, share, whole, by, number = 'value' } = found
  const is = PROJECTED_NUMBERS.find(one => one === number)
  if (is === undefined) return undefined
  return {
    indicator: found['indicator'],
    area: found['area'] ?? council,
    period,
    ...(part !== undefined && { part }),
    ...(share !== undefined && { shareOf: whole ?? 'all' }),
    ...(by !== undefined && { projected: { by, is } }),
  }
}

/** The indicator of a complete or unfinished reference: `S1` of `S1[age=1-4]%@2021/22`. */
export const indicatorIn = (text: string): string => /^[^@[%~:]*/.exec(text)?.[0] ?? ''
