// A figure reference: the one name under which a figure is printed, explained, released and compared. In: a
// reference as text, such as `S1[age=1-4]%@2021/22`. Out: its parts as a value, and back.
import { type Period, periodId, periodIfNamed } from './period.ts'

/** What a projection says: its number, the range of it, what it would have said before, by how much that was wrong. */
export const PROJECTED_NUMBERS = [
  'value',
  'low',
  'high',
  'said',
  'said-low',
  'said-high',
  'error',
  'cost',
] as const
export type ProjectedNumber = (typeof PROJECTED_NUMBERS)[number]

/** A figure of one indicator, for one area and one period. */
export interface FigureReference {
  /** The indicator's reference: `6.10` is not `6.1`. */
  readonly indicator: string
  /** By its id; the council's own figures have the id of the council. */
  readonly area: string
  readonly period: Period
  /** A part of the indicator, by group maps and their rows: `age=1-4`. */
  readonly part?: string
  /** The share of the part in the whole, or in this part of it, as a percentage. */
  readonly shareOf?: 'all' | string
  /** What a projection says, and not what was: by which one, and which of its numbers. */
  readonly projected?: { readonly by: string; readonly is: ProjectedNumber }
}

/** The reference alone, of what holds a value as well. */
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
 * `6.7@2017-01`, `6.7@2017-01.ytd`, `6.2@2017-01/england`; a part `S1[age=1-4]@2021/22`, its share of the
 * whole `S1[age=1-4]%@2021/22`, and of another part `S1[distance=20-49;provider=own]%[provider=own]@2021/22`;
 * what a projection says `S1~numbers@2024/25`, its range `S1~numbers.low@2024/25`. The council is not named.
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
  return `~${projected.by}${projected.is === 'value' ? '' : `.${projected.is}`}`
}

const INDICATOR = String.raw`(?<indicator>[^@[\]%~/]+)`
const PART = String.raw`(?:\[(?<part>[^\]]+)\])?`
const SHARE = String.raw`(?<share>%(?:\[(?<whole>[^\]]+)\])?)?`
const PROJECTED = String.raw`(?:~(?<by>[^.@]+)(?:\.(?<number>[a-z-]+))?)?`
/** The stroke of 2021/22 belongs to the year; what stands after another is the area. */
const PERIOD = String.raw`@(?<period>\d{4}\/\d{2}|[^/]+)(?:\/(?<area>.+))?`
const REFERENCE = new RegExp(`^${INDICATOR}${PART}${SHARE}${PROJECTED}${PERIOD}$`)

/** Undefined where the text is no reference of a figure; an area that is not named is the council. */
export function parseReference(text: string, council: string): FigureReference | undefined {
  const found = REFERENCE.exec(text)?.groups
  const period = periodIfNamed(found?.['period'] ?? '')
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

/** The indicator that a reference, or the beginning of one, is about: `S1` of `S1[age=1-4]%@2021/22`. */
export const indicatorIn = (text: string): string => /^[^@[%~]*/.exec(text)?.[0] ?? ''
