// What a section's table says, in one or two plain sentences. In: which figures it shows. Out: sentences that
// wait for them; a comparison is made of the printed numbers, so that it can be checked from the page.

import type { IndicatorDefinition } from '../../definitions/indicator.ts'
import type { Figure } from '../../figures/figure.ts'
import { isPartOfYear, periodIn, type TimeColumn, whenIn } from '../../figures/times.ts'
import { type Exact, exact } from '../../terms/exact.ts'
import type { FigureReference } from '../../terms/figure-reference.ts'
import type { Period } from '../../terms/period.ts'
import type { Emptiness, Planning, SentenceFigures, TableSentence } from './table-plan.ts'
import { ownFigure } from './wants.ts'

/** A row that may be the largest. */
export interface GroupPart {
  readonly part: string
  readonly label: string
  readonly leaveOutIfEmpty?: Emptiness
  isIn(period: Period): boolean
}

/**
 * `Children looked after: 612 at 31 March 2022, up from 600 at 31 March 2021.` and `Largest group at 31 March
 * 2022: 10 to 15, 240 (39%).`
 * How the whole moved is said under its first table alone, not under each that shows it in parts.
 */
export function sayGroups(
  planning: Planning,
  table: string,
  indicator: IndicatorDefinition,
  columns: readonly TimeColumn[],
  parts: readonly GroupPart[],
): TableSentence[] {
  const { labels } = planning
  const isFirst =
    labels.showing(indicator.ref).find(label => label.startsWith('Table')) === labels.table(table)
  return [
    ...(isFirst ? changeSentence(planning, indicator, columns) : []),
    ...largestSentence(planning, indicator, columns.at(-1), parts),
  ]
}

/** None where the figure is no count. */
export function largestSentence(
  planning: Planning,
  indicator: IndicatorDefinition,
  column: TimeColumn | undefined,
  parts: readonly GroupPart[],
): TableSentence[] {
  if (column === undefined || indicator.unit !== 'count') return []
  const period = periodIn(column, indicator)
  const whole = ownFigure(planning, indicator.ref, period)
  const candidates = parts
    .filter(({ isIn }) => isIn(period))
    .map(({ part, label, leaveOutIfEmpty }) => ({
      label,
      leaveOutIfEmpty,
      of: { ...whole, part },
      share: { ...whole, part, shareOf: 'all' },
    }))
  return [
    {
      of: [...candidates.flatMap(({ of, share }) => [of, share]), whole],
      say: asked => {
        const largest = largestOf(candidates, whole, asked)
        return largest && `Largest ${largest.noun} ${whenIn(column, indicator)}: ${largest.told}.`
      },
    },
  ]
}

interface Candidate {
  readonly label: string
  readonly leaveOutIfEmpty: Emptiness | undefined
  readonly of: FigureReference
  readonly share: FigureReference
}

/** Nothing where there is nobody, nor where a part that is not known might be larger. */
function largestOf(
  candidates: readonly Candidate[],
  whole: FigureReference,
  asked: SentenceFigures,
): { noun: string; told: string } | undefined {
  const found = candidates
    .filter(({ leaveOutIfEmpty }) => !asked.isLeftOut(leaveOutIfEmpty))
    .map(candidate => ({ ...candidate, figure: asked.figure(candidate.of) }))
  const known = found.flatMap(({ figure }) => printed(figure) ?? [])
  const largest = known.reduce((most, value) => (value.compare(most) > 0 ? value : most), exact(0))
  const first = found.filter(({ figure }) => printed(figure)?.equals(largest))
  const [one] = first
  if (one === undefined || largest.equals(0)) return undefined
  const isSure = known.length === found.length || isAboveTheRest(largest, known, printed(asked.figure(whole)))
  if (!isSure) return undefined
  const share = asked.figure(one.share)
  const each = first.length > 1 ? ' each' : ''
  const beside = share.missing === undefined ? ` (${share.text})` : ''
  return {
    noun: first.length > 1 ? 'groups' : 'group',
    told: `${listed(first.map(({ label }) => label))}, ${one.figure.text}${each}${beside}`,
  }
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
  planning: Planning,
  indicator: IndicatorDefinition,
  columns: readonly TimeColumn[],
): TableSentence[] {
  const [before, last] = columns.filter(column => !isPartOfYear(column, indicator)).slice(-2)
  if (before === undefined || last === undefined) return []
  const figureIn = (column: TimeColumn) => ownFigure(planning, indicator.ref, periodIn(column, indicator))
  return [
    {
      of: [figureIn(before), figureIn(last)],
      say: asked => {
        const [was, is] = [asked.figure(figureIn(before)), asked.figure(figureIn(last))]
        const [from, to] = [printed(was), printed(is)]
        if (from === undefined || to === undefined) return undefined
        return `${indicator.short}: ${is.text} ${whenIn(last, indicator)}, ${movement(from, to, was.text)} ${whenIn(before, indicator)}.`
      },
    },
  ]
}

function movement(from: Exact, to: Exact, was: string): string {
  if (to.equals(from)) return 'the same as'
  return `${to.compare(from) > 0 ? 'up' : 'down'} from ${was}`
}

/** The number as printed, or none. */
export const printed = ({ value }: Figure): Exact | undefined =>
  value === undefined ? undefined : exact(value)

/** `a`, `a and b`, `a, b and c`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** In a sentence: `above`, `below` or `the same as`. */
export function sayOrder(ours: Exact, theirs: Exact): string {
  if (ours.equals(theirs)) return 'the same as'
  return ours.compare(theirs) > 0 ? 'above' : 'below'
}
