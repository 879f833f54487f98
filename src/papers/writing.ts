// What every block and chart is written from: the rated indicators by reference, the figures, and the names
// of areas.

import type { Bearings } from '../commentary/bearings.ts'
import type { Prose } from '../commentary/prose.ts'
import type { CountedReturn } from '../counting/counter.ts'
import type { Counting } from '../definitions/counting.ts'
import type { Group } from '../definitions/group.ts'
import type { ReturnDefinition } from '../definitions/returns.ts'
import type { Labels } from '../figures/labels.ts'
import type { ValueAt } from '../figures/value-at.ts'
import type { Problem } from '../problems/problem.ts'
import type { NoProjection, Projection } from '../projections/projection.ts'
import type { JudgedPart } from '../ratings/judged.ts'
import type { Comparison } from '../releases/comparison.ts'
import type { FinancialYear, Month } from '../terms/period.ts'
import type { Abbreviation } from './paper.ts'

export interface Writing extends Bearings {
  readonly abbreviations: readonly Abbreviation[]
  /** A measure in words. */
  measureName(measure: string): string
  /** What the paper is about: a month, or a financial year. */
  readonly of: Month | FinancialYear
  /** The value of any figure by its reference, for the tables and charts that a paper declares. */
  readonly valueAt: ValueAt
  readonly groups: ReadonlyMap<string, Group>
  /** Those by which the paper's tables and charts part their figures, in the order of the paper. */
  readonly groupsUsed: readonly string[]
  readonly counting: Counting
  /** The returns that were counted; none where all figures come from extracts. */
  readonly returns: readonly CountedReturn[]
  readonly returnDefinitions: ReadonlyMap<string, ReturnDefinition>
  /** What may come, by the id of the part that prints it. */
  readonly projections: ReadonlyMap<string, Projection | NoProjection>
  /** What became of targets, measures and actions, by the id of the part that prints it. */
  readonly strategies: ReadonlyMap<string, JudgedPart>
  /** Closed financial years, in order; the paper's own is the last of them where it is of a year. */
  readonly years: readonly FinancialYear[]
  /** Those that its returns cannot give: they stand in a table of their own. */
  readonly notGiven: ReadonlySet<string>
  /** Whether the paper judges indicators, so that it explains ratings and directions. */
  readonly printsVerdicts: boolean
  readonly commentary: ReadonlyMap<string, readonly Prose[]>
  /** What differs from the last release; none where nothing was published before. */
  readonly comparison?: Comparison
  /** What is printed with the paper. */
  readonly warnings: readonly Problem[]
  /** `Table 3`, `Figure 5`, `Appendix A`: numbered in the order of the paper. */
  readonly labels: Labels
}

/**
 * Whether the paper's extracts say anything of other areas, if only that there is none: without that, there
 * is nothing to set out beside ours.
 */
export const isCompared = ({ indicators }: Pick<Writing, 'indicators'>): boolean =>
  [...indicators.values()].some(({ comparators }) => comparators.some(({ from }) => from.length > 0))

/** A group map that the paper names, likewise. */
export function groupOf(writing: Pick<Writing, 'groups'>, id: string): Group {
  const group = writing.groups.get(id)
  if (group === undefined) throw new Error(`the definitions have no group map ${id}`)
  return group
}
