// What a section's table says, in one or two plain sentences. In: figures as printed. Out: sentences; a
// comparison is made of the printed numbers, so that it can be checked from the page.

import type { Figure } from '../../figures/figure.ts'
import { isPartOfYear, periodIn, type TimeColumn, whenIn } from '../../figures/times.ts'
import type { RatedIndicator } from '../../ratings/rate.ts'
import { type Exact, exact } from '../../terms/exact.ts'
import type { Period } from '../../terms/period.ts'
import type { Writing } from '../writing.ts'
import { observed } from './cells.ts'

/** A row that may be the largest. */
export interface Part {
  readonly part: string
  readonly label: string
  isIn(period: Period): boolean
}

/**
 * `Children looked after: 612 at 31 March 2022, up from 600 at 31 March 2021.` and `Largest group at 31 March
 * 2022: 10 to 15, 240 (39%).`
 * How the whole moved is said under its first table alone, not under each that shows it in parts.
 */
export function sayGroups(
  writing: Writing,
  table: string,
  indicator: RatedIndicator,
  columns: readonly TimeColumn[],
  parts: readonly Part[],
): string[] {
  const isFirst =
    writing.labels.showing(indicator.definition.ref).find(label => label.startsWith('Table')) ===
    writing.labels.table(table)
  return [
    isFirst ? changeSentence(writing, indicator, columns) : undefined,
    largestSentence(writing, indicator, columns.at(-1), parts),
  ].filter(sentence => sentence !== undefined)
}

/**
 * Nothing where a part that is not known might be larger; nor where there is nobody, or the figure is no
 * count.
 */
export function largestSentence(
  writing: Writing,
  indicator: RatedIndicator,
  column: TimeColumn | undefined,
  parts: readonly Part[],
): string | undefined {
  if (column === undefined || indicator.definition.unit !== 'count') return undefined
  const period = periodIn(column, indicator.definition)
  const figureOf = (part?: string) =>
    writing.figures.figure(
      indicator,
      observed(writing, { indicator, period, ...(part !== undefined && { part }) }),
    )
  const found = parts
    .filter(({ isIn }) => isIn(period))
    .map(({ part, label }) => ({ part, label, figure: figureOf(part), value: printed(figureOf(part)) }))
  const known = found.flatMap(({ value }) => value ?? [])
  const largest = known.reduce((most, value) => (value.compare(most) > 0 ? value : most), exact(0))
  const first = found.filter(({ value }) => value?.equals(largest))
  const one = first[0]
  if (
    one === undefined ||
    largest.equals(0) ||
    (known.length < found.length && !isAboveTheRest(largest, known, printed(figureOf())))
  )
    return undefined
  const share = writing.figures.figure(
    indicator,
    writing.observations.share(indicator.definition.ref, writing.areas.council.id, period, one.part),
  )
  const numbers = `${one.figure.text}${first.length > 1 ? ' each' : ''}${share.missing === undefined ? ` (${share.text})` : ''}`
  return `Largest ${first.length > 1 ? 'groups' : 'group'} ${whenIn(column, indicator.definition)}: ${listed(first.map(({ label }) => label))}, ${numbers}.`
}

/**
 * What the known parts leave of the total is all that the others can hold: 138 + 241 + 59 + 46 + 3 + 1 of 488
 * leave nobody.
 */
const isAboveTheRest = (largest: Exact, known: readonly Exact[], total: Exact | undefined) =>
  total !== undefined && largest.compare(known.reduce((rest, value) => rest.sub(value), total)) > 0

/**
 * The last column beside the one before it; a part of a year is beside nothing, so that the closed years
 * stand in its place.
 */
export function changeSentence(
  writing: Writing,
  indicator: RatedIndicator,
  columns: readonly TimeColumn[],
): string | undefined {
  const [before, last] = columns.filter(column => !isPartOfYear(column, indicator.definition)).slice(-2)
  if (before === undefined || last === undefined) return undefined
  const [was, is] = [before, last].map(column =>
    writing.figures.figure(
      indicator,
      observed(writing, { indicator, period: periodIn(column, indicator.definition) }),
    ),
  )
  const [from, to] = [was && printed(was), is && printed(is)]
  if (was === undefined || is === undefined || from === undefined || to === undefined) return undefined
  return `${indicator.definition.short}: ${is.text} ${whenIn(last, indicator.definition)}, ${movement(from, to, was.text)} ${whenIn(before, indicator.definition)}.`
}

const movement = (from: Exact, to: Exact, was: string) =>
  to.equals(from) ? 'the same as' : `${to.compare(from) > 0 ? 'up' : 'down'} from ${was}`

/** The number as printed, or none. */
export const printed = ({ value }: Figure): Exact | undefined =>
  value === undefined ? undefined : exact(value)

/** `a`, `a and b`, `a, b and c`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
