// One or two plain sentences over a section's table. In: which figures it shows. Out: sentences that depend
// on them. They compare the printed numbers, so that a reader can check them from the page.

import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import type { Figure } from '../../figures/figure.ts'
import { isPartOfYear, periodIn, type TimeColumn, whenIn } from '../../figures/times.ts'
import { type Exact, exact } from '../../terms/exact.ts'
import type { FigureReference } from '../../terms/figure-reference.ts'
import type { Period } from '../../terms/period.ts'
import { listInWords } from '../../terms/words.ts'
import { ownFigure } from './planned-cells.ts'
import type { EmptyCondition, PlanningContext, SentenceFigures, TableSentence } from './table-plan.ts'

/** A row that may be the largest. */
export interface GroupPart {
  readonly part: string
  readonly label: string
  readonly leaveOutIfEmpty?: EmptyCondition
  isIn(period: Period): boolean
}

/**
 * `Children looked after: 612 at 31 March 2022, up from 600 at 31 March 2021.` and `Largest group at 31 March
 * 2022: 10 to 15, 240 (39%).`
 * Only the first table of an indicator says how its total moved, not every table that shows its parts.
 */
export function sayGroups(
  planning: PlanningContext,
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

/** Empty where the figure is not a count. */
export function largestSentence(
  planning: PlanningContext,
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
      say: figures => {
        const largest = largestOf(candidates, whole, figures)
        return largest && `Largest ${largest.noun} ${whenIn(column, indicator)}: ${largest.words}.`
      },
    },
  ]
}

interface Candidate {
  readonly label: string
  readonly leaveOutIfEmpty: EmptyCondition | undefined
  readonly of: FigureReference
  readonly share: FigureReference
}

/** Undefined where no one is counted, and where a part that is not known might be larger. */
function largestOf(
  candidates: readonly Candidate[],
  whole: FigureReference,
  figures: SentenceFigures,
): { noun: string; words: string } | undefined {
  const found = candidates
    .filter(({ leaveOutIfEmpty }) => !figures.isLeftOut(leaveOutIfEmpty))
    .map(candidate => ({ ...candidate, figure: figures.figure(candidate.of) }))
  const known = found.flatMap(({ figure }) => numberPrinted(figure) ?? [])
  const largest = known.reduce((most, value) => (value.compare(most) > 0 ? value : most), exact(0))
  const first = found.filter(({ figure }) => numberPrinted(figure)?.equals(largest))
  const [one] = first
  if (one === undefined || largest.equals(0)) return undefined
  const isSure =
    known.length === found.length || isAboveTheRest(largest, known, numberPrinted(figures.figure(whole)))
  if (!isSure) return undefined
  const share = figures.figure(one.share)
  const each = first.length > 1 ? ' each' : ''
  const shareText = share.missing === undefined ? ` (${share.text})` : ''
  return {
    noun: first.length > 1 ? 'groups' : 'group',
    words: `${listInWords(first.map(({ label }) => label))}, ${one.figure.text}${each}${shareText}`,
  }
}

/**
 * The unknown parts can hold no more than the total less the known parts: 138 + 241 + 59 + 46 + 3 + 1 of 488
 * leave 0.
 */
const isAboveTheRest = (largest: Exact, known: readonly Exact[], total: Exact | undefined) =>
  total !== undefined && largest.compare(known.reduce((rest, value) => rest.sub(value), total)) > 0

/**
 * Compares the last column with the one before. A part of a year is not compared, so then the closed years
 * are.
 */
export function changeSentence(
  planning: PlanningContext,
  indicator: IndicatorDefinition,
  columns: readonly TimeColumn[],
): TableSentence[] {
  const [before, last] = columns.filter(column => !isPartOfYear(column, indicator)).slice(-2)
  if (before === undefined || last === undefined) return []
  const figureIn = (column: TimeColumn) => ownFigure(planning, indicator.ref, periodIn(column, indicator))
  return [
    {
      of: [figureIn(before), figureIn(last)],
      say: figures => {
        const [was, is] = [figures.figure(figureIn(before)), figures.figure(figureIn(last))]
        const [from, to] = [numberPrinted(was), numberPrinted(is)]
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

/** The number as printed, or undefined. */
export const numberPrinted = ({ value }: Figure): Exact | undefined =>
  value === undefined ? undefined : exact(value)
