// Prepares a measure for counting and gets its verdicts. In: the measure's definition, the contested points,
// a return. Out: the children visited and the verdict on each.
import type { Counting } from '../definitions/counting.ts'
import type { GivenMeasure } from '../definitions/returns.ts'
import type { Return } from '../extracts/return.ts'
import type { Missing } from '../terms/amount.ts'
import { type Day, dayOf } from '../terms/day.ts'
import { factMissing } from './days-to-count.ts'
import type { ChildHistory, Histories } from './histories/child-history.ts'
import { histories } from './histories/join.ts'
import { type InCareByMonth, inCareByMonth, type VisitChild } from './in-care-by-month.ts'
import type { ChildVerdict, CountingLeaf, CountingOptions, CountingSpan } from './leaf.ts'
import { countingLeaves } from './leaves/index.ts'
import { type IsIncluded, onlyFilter } from './only-filter.ts'
import { optionsFrom } from './options.ts'
import type { CountedChildren } from './totals-by-group.ts'

export interface PreparedMeasure {
  readonly given: GivenMeasure
  readonly leaf: CountingLeaf
  readonly options: CountingOptions
  readonly joined: Joined
  readonly isIncluded: IsIncluded | undefined
  readonly missing: Missing | undefined
  /** Measures with the same verdicts have the same key. */
  readonly key: string
}

export interface Joined {
  /** The positions by which the returns were joined. */
  readonly key: string
  readonly histories: Histories
  readonly index: InCareByMonth
}

/**
 * Points that decide how returns are joined: a measure with another position on one of these needs its own
 * histories.
 */
const JOINING = ['open-episode', 'overlap'] as const

/** Joins a return once for each set of joining positions requested. */
export function joinOnce(
  given: Return,
  counting: Counting,
): (instead: Readonly<Record<string, string>>) => Joined {
  const made = new Map<string, Joined>()
  return instead => {
    const key = JOINING.map(point => instead[point] ?? '').join('|')
    const before = made.get(key)
    if (before !== undefined) return before
    const joined = histories(given, optionsFrom(counting, instead))
    const prepared = {
      key,
      histories: joined,
      index: inCareByMonth(joined.children, { first: firstDayOf(given), last: given.asAt }),
    }
    made.set(key, prepared)
    return prepared
  }
}

/** @throws Error for an unknown way of counting: the names were checked when they were read. */
export function prepareMeasure(given: GivenMeasure, counting: Counting, joined: Joined): PreparedMeasure {
  const leaf = countingLeaves[given.counts]
  if (leaf === undefined)
    throw new Error(`${given.measure} counts ${given.counts}, which is not a way of counting`)
  const options = optionsFrom(counting, given.positions)
  return {
    given,
    leaf,
    options,
    joined,
    isIncluded: onlyFilter(given.only, options),
    missing: factMissing(leaf, joined.histories.children),
    key: JSON.stringify([given.counts, given.with, given.positions]),
  }
}

export function allVerdicts(one: PreparedMeasure, span: CountingSpan): CountedChildren {
  const children: ChildHistory[] = []
  const verdicts: ChildVerdict[] = []
  eachVerdict([one], span, (child, verdict) => {
    children.push(child)
    verdicts.push(verdict)
  })
  return { children, verdicts }
}

/**
 * Passes on verdicts one at a time and keeps none: short-lived objects cost next to nothing, and there may be
 * 80,000 of them.
 * Ways of counting that visit the same children run together, since fetching a history costs more than
 * judging it. `way` is the position of the way of counting.
 */
export function eachVerdict(
  ones: readonly PreparedMeasure[],
  span: CountingSpan,
  note: (child: ChildHistory, verdict: ChildVerdict, way: number) => void,
): void {
  const [first] = ones
  const counts = ones.map(({ leaf, options, given }) => leaf.count(span, options, given.with))
  if (first !== undefined)
    eachVisited(first.leaf, first.joined, span, (child, latest) =>
      counts.forEach((count, way) => {
        const found = count(child, latest)
        if (found === undefined) return
        if ('stands' in found) note(child, found, way)
        else for (const verdict of found) note(child, verdict, way)
      }),
    )
}

/** Ways of counting with the same key visit the same children. */
export const populationKey = ({ leaf, joined }: PreparedMeasure): string =>
  `${joined.key}|${leaf.population ?? ''}`

function eachVisited(
  { population: among }: CountingLeaf,
  { histories: { children }, index }: Joined,
  span: CountingSpan,
  visit: VisitChild,
): void {
  switch (among) {
    case 'everyone':
      for (const child of children) visit(child)
      break
    case 'those-who-moved':
      index.moved(span, visit)
      break
    default:
      index.within(span, visit)
  }
}

/** The first day of the first year; a list covers only its day. */
const firstDayOf = ({ years: [first], asAt }: Return): Day =>
  first === undefined ? asAt : dayOf(`${first}-04-01`)
