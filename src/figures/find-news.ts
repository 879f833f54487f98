// Finds the news in a series of printed figures by declared rules. In: the figures in order, the latest last. Out: what is
// said of the latest, the greatest piece first: a record, a crossing of the target, the highest or lowest for long, a
// change over the whole series, a run. Empty where none of the rules applies; then the last movement is the news.
import { type Exact, exact } from '../terms/exact.ts'

export interface NewsPoint {
  /** `January 2017`, `2016/17`, `31 March 2022`. */
  readonly name: string
  /** As printed; absent where there is no figure. */
  readonly value?: Exact
  /** Of the target, `over` being on target; or of zero, in a net movement. Absent where it is not judged. */
  readonly side?: SideOfLine
}
export type SideOfLine = 'over' | 'under'

/** How the points follow each other: dates are not equally far apart. */
export type NewsStep = 'month' | 'quarter' | 'year' | 'date'
type Side = 'lowest' | 'highest'

export type News =
  /** Of all figures shown; `as` where an earlier one, not the one before, is the same. */
  | {
      readonly is: 'record'
      readonly side: Side
      readonly of: number
      readonly hasGaps: boolean
      readonly as?: string
    }
  /** On the other side of the target, or of zero, for the first time since, or of all that are shown. */
  | { readonly is: 'crossing'; readonly to: SideOfLine; readonly of: number; readonly since?: string }
  | { readonly is: 'since'; readonly side: Side; readonly since: string }
  | { readonly is: 'span'; readonly change: Exact; readonly steps: number; readonly since: string }
  | { readonly is: 'run'; readonly goes: 'risen' | 'fallen'; readonly steps: number }

interface NewsRules {
  /** A record is one of so many figures at least. */
  readonly record: number
  /** The highest or lowest since a figure so many steps before, at least. */
  readonly since: number
  /** So many steps the same way. */
  readonly run: number
  /** The change over the whole series is so many times its usual movement, at least. */
  readonly usual: number
  /** The figure before was so many steps on the other side of the target, at least. */
  readonly streak: number
}

const newsRules: Readonly<Record<NewsStep, NewsRules>> = {
  month: { record: 6, since: 6, run: 5, usual: 3, streak: 3 },
  quarter: { record: 5, since: 4, run: 4, usual: 3, streak: 3 },
  year: { record: 4, since: 3, run: 3, usual: 2, streak: 3 },
  date: { record: 4, since: 3, run: Number.POSITIVE_INFINITY, usual: 2, streak: 3 },
}

/**
 * Worked, by month: 96.8, 95.3, 98.1, 98.4, 99.1, 97.2, 95.9, 93.8, 92.7, 95.8, 90.6, 89.7 and 78.7. The last is the lowest
 * of 13. It is 18.1 below the first, which is more than the last change, 11.0, and 10.6 times the usual movement: the
 * median of the twelve changes, 1.7. No run: 95.8 was a rise only three months before.
 * Where a control chart says that the latest is no more than chance, it is no record; where it says that it is above or below
 * what chance would bring, only what goes that way is news, and a crossing.
 */
export function findNews(points: readonly NewsPoint[], step: NewsStep, chart?: ChartSays): News[] {
  const rules = newsRules[step]
  const known = points.flatMap(({ value }, at) => (value === undefined ? [] : [{ value, at }]))
  const last = known.at(-1)
  if (last === undefined || last.at !== points.length - 1) return []
  const goes = (news: News) => isWay(chart, wayOf(news))
  const levels =
    chart === 'no-clear-change' ? [] : [recordOf(points, known, rules), sinceOf(points, last.value, rules)]
  const [records = [], sinces = []] = levels.map(one => one.filter(goes))
  const [first] = [...records, ...crossingOf(points, rules), ...sinces]
  const moved = [...spanOf(points, known, rules), ...runOf(points, rules)].filter(goes)
  if (first === undefined) return moved.slice(0, 1)
  return [first, ...moved.filter(one => wayOf(one) === wayOf(first, known)).slice(0, 1)]
}

const isWay = (chart: ChartSays | undefined, way: number): boolean =>
  chart === 'above' || chart === 'below' ? way === (chart === 'above' ? 1 : -1) : true

/** What a control chart says of the latest figure. */
export type ChartSays = 'no-clear-change' | 'above' | 'below'

interface KnownPoint {
  readonly value: Exact
  readonly at: number
}

function recordOf(points: readonly NewsPoint[], known: readonly KnownPoint[], rules: NewsRules): News[] {
  const last = known.at(-1)
  if (last === undefined || known.length < rules.record) return []
  const earlier = known.slice(0, -1)
  const same = earlier.findLast(({ value }) => value.equals(last.value))
  if (same !== undefined && same === earlier.at(-1)) return []
  const as = same && points[same.at]?.name
  const side = sideOf(earlier, last.value)
  if (side === undefined) return []
  const hasGaps = known.length < points.length
  return [{ is: 'record', side, of: known.length, hasGaps, ...(as !== undefined && { as }) }]
}

/** Where none of the earlier figures is further out, and not all are the same. */
function sideOf(earlier: readonly KnownPoint[], own: Exact): Side | undefined {
  const compared = earlier.map(({ value }) => value.compare(own))
  if (compared.every(one => one === 0)) return undefined
  if (compared.every(one => one >= 0)) return 'lowest'
  return compared.every(one => one <= 0) ? 'highest' : undefined
}

/** Only through figures in a row: one that is missing, or not judged, may have been on either side. */
function crossingOf(points: readonly NewsPoint[], { streak }: NewsRules): News[] {
  const to = points.at(-1)?.side
  if (to === undefined) return []
  const before = points.slice(0, -1)
  const stop = before.findLastIndex(({ side }) => side === undefined || side === to)
  const stopped = before[stop]
  if (before.length - 1 - stop < streak || (stopped !== undefined && stopped.side === undefined)) return []
  return [{ is: 'crossing', to, of: points.length, ...(stopped !== undefined && { since: stopped.name }) }]
}

/** The nearest earlier figure that is as far out; every figure between must be known. */
function sinceOf(points: readonly NewsPoint[], own: Exact, { since }: NewsRules): News[] {
  const before = points.slice(0, -1)
  return (['lowest', 'highest'] as const).flatMap((side): News[] => {
    const sign = side === 'lowest' ? 1 : -1
    const at = before.findLastIndex(({ value }) => value === undefined || value.compare(own) * sign <= 0)
    const found = before[at]
    return found?.value === undefined || points.length - 1 - at < since
      ? []
      : [{ is: 'since', side, since: found.name }]
  })
}

function spanOf(points: readonly NewsPoint[], known: readonly KnownPoint[], { usual }: NewsRules): News[] {
  const [first, last] = [known[0], known.at(-1)]
  const changes = changesOf(known)
  const latest = changes.at(-1)
  if (first === undefined || last === undefined || latest === undefined || changes.length < 2) return []
  const change = last.value.sub(first.value)
  const isLarge = change.abs().compare(latest) > 0 && change.abs().compare(medianOf(changes).mul(usual)) >= 0
  const since = points[first.at]?.name ?? ''
  return isLarge ? [{ is: 'span', change, steps: last.at - first.at, since }] : []
}

const changesOf = (known: readonly KnownPoint[]): Exact[] =>
  known.slice(1).map(({ value }, before) => value.sub(known[before]?.value ?? value).abs())

function medianOf(numbers: readonly Exact[]): Exact {
  const sorted = numbers.toSorted((a, b) => a.compare(b))
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? exact(0) : low.add(high).div(2)
}

/** Steps in a row the way of the last step; a missing figure or one that is the same ends the run. */
function runOf(points: readonly NewsPoint[], { run }: NewsRules): News[] {
  const ways = points.slice(1).map(({ value }, before) => wayFrom(points[before]?.value, value))
  const way = ways.at(-1)
  if (way === undefined || way === 0) return []
  const steps = ways.length - 1 - ways.findLastIndex(one => one !== way)
  return steps < run ? [] : [{ is: 'run', goes: way > 0 ? 'risen' : 'fallen', steps }]
}

const wayFrom = (from: Exact | undefined, to: Exact | undefined): number | undefined =>
  from === undefined || to === undefined ? undefined : to.compare(from)

/** Up or down, so that two pieces of news do not pull apart; a crossing goes the way of the last change. */
function wayOf(news: News, known: readonly KnownPoint[] = []): number {
  switch (news.is) {
    case 'record':
    case 'since':
      return news.side === 'highest' ? 1 : -1
    case 'span':
      return news.change.compare(0)
    case 'run':
      return news.goes === 'risen' ? 1 : -1
    case 'crossing':
      return wayFrom(known.at(-2)?.value, known.at(-1)?.value) ?? 0
  }
}
