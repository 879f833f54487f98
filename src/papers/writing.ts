// What every block and chart is written from: the rated indicators by reference, the figures, and the names
// of areas.

import type { CountedReturn } from '../counting/counter.ts'
import type { Areas } from '../definitions/areas.ts'
import type { Counting } from '../definitions/counting.ts'
import type { Group } from '../definitions/group.ts'
import type { IndicatorDefinition } from '../definitions/indicator.ts'
import type { FigureBook } from '../figures/figure-book.ts'
import type { Indicator } from '../indicators/indicator.ts'
import type { Observations } from '../observations/observation.ts'
import type { Problem } from '../problems/problem.ts'
import type { NoProjection, Projection } from '../projections/projection.ts'
import type { JudgedPart } from '../ratings/judged.ts'
import type { RatedIndicator } from '../ratings/rate.ts'
import type { Comparison } from '../releases/comparison.ts'
import type { FinancialYear, Month } from '../terms/period.ts'
import type { Labels } from './labels.ts'
import type { Abbreviation, Prose } from './paper.ts'

/** The verdict on an indicator with another month, or another's figure, in its place. */
export type Judge = (indicator: Indicator) => RatedIndicator

export interface Writing {
  readonly areas: Areas
  readonly abbreviations: readonly Abbreviation[]
  /** A measure in words. */
  measureName(measure: string): string
  /** The paper's own month; of a paper about a year its March. */
  readonly period: Month
  /** What the paper is about: a month, or a financial year. */
  readonly of: Month | FinancialYear
  /** For tables that are declared: any indicator, area, period and part. */
  readonly observations: Observations
  readonly groups: ReadonlyMap<string, Group>
  readonly counting: Counting
  /** The returns that were counted; none where all figures come from extracts. */
  readonly returns: readonly CountedReturn[]
  /** What may come, by the id of the part that prints it. */
  readonly projections: ReadonlyMap<string, Projection | NoProjection>
  /** What became of targets, measures and actions, by the id of the part that prints it. */
  readonly strategies: ReadonlyMap<string, JudgedPart>
  /** Closed financial years, in order; the paper's own is the last of them where it is of a year. */
  readonly years: readonly FinancialYear[]
  /** All indicators of the paper, in the register's order. */
  readonly indicators: ReadonlyMap<string, RatedIndicator>
  /** Those that its returns cannot give: they stand in a table of their own. */
  readonly notGiven: ReadonlySet<string>
  /** Whether the paper judges indicators, so that it explains ratings and directions. */
  readonly printsVerdicts: boolean
  readonly figures: FigureBook
  /**
   * Handed in, since papers judge nothing: what commentary claims of other months is held against verdicts of
   * the same rule.
   */
  readonly judge: Judge
  readonly commentary: ReadonlyMap<string, readonly Prose[]>
  /** What differs from the last release; none where nothing was published before. */
  readonly comparison?: Comparison
  /** What is printed with the paper. */
  readonly warnings: readonly Problem[]
  /** `Table 3`, `Figure 5`, `Appendix A`: numbered in the order of the paper. */
  readonly labels: Labels
}

/**
 * An indicator that the paper names: the definitions were checked, so its absence is a fault of the program.
 */
export function indicatorOf(writing: Pick<Writing, 'indicators'>, ref: string): RatedIndicator {
  const indicator = writing.indicators.get(ref)
  if (indicator === undefined) throw new Error(`the paper was lined up without indicator ${ref}`)
  return indicator
}

/**
 * Whether the paper's extracts say anything of other areas, if only that there is none: without that, there
 * is nothing to set out beside ours.
 */
export const isCompared = ({ indicators }: Pick<Writing, 'indicators'>): boolean =>
  [...indicators.values()].some(({ comparators }) => comparators.some(({ from }) => from.length > 0))

/**
 * Whether what the register has as supplied, for a month or under its reference for a span, is counted from a
 * return of the paper.
 */
export const isCountedWhole = (
  { returns }: Pick<Writing, 'returns'>,
  { ref, method }: IndicatorDefinition,
): boolean =>
  returns.some(({ counter }) => counter.measures.has(method.kind === 'as-supplied' ? method.measure : ref))

/** In a sentence: `the statistical neighbour average`, `England`. */
export function areaInWords(writing: Pick<Writing, 'areas'>, id: string): string {
  const name = areaName(writing, id)
  return /^(statistical|best|national|regional) /i.test(name) || /^\w+ average$/.test(name)
    ? `the ${name.replace(/^(Statistical|Best|National|Regional) /, found => found.toLowerCase())}`
    : name
}

export function areaName(writing: Pick<Writing, 'areas'>, id: string): string {
  return [writing.areas.council, ...writing.areas.comparators].find(area => area.id === id)?.name ?? id
}

/** A group map that the paper names, likewise. */
export function groupOf(writing: Pick<Writing, 'groups'>, id: string): Group {
  const group = writing.groups.get(id)
  if (group === undefined) throw new Error(`the definitions have no group map ${id}`)
  return group
}
