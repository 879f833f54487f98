// What every block and chart is written from: the rated indicators by reference, the figures, and the names of areas.
import type { Areas } from '../definitions/areas.ts'
import type { Problem } from '../problems/problem.ts'
import type { Comparison } from '../releases/comparison.ts'
import type { Indicator } from '../indicators/indicator.ts'
import type { RatedIndicator } from '../ratings/rate.ts'
import type { FinancialYear, Month } from '../terms/period.ts'
import type { FigureBook } from './figure-book.ts'
import type { Abbreviation, Prose } from './paper.ts'

/** The verdict on an indicator with another month, or another's figure, in its place. */
export type Judge = (indicator: Indicator) => RatedIndicator

export interface Writing {
  readonly areas: Areas
  readonly abbreviations: readonly Abbreviation[]
  /** A measure in words. */
  measureName(measure: string): string
  readonly period: Month
  readonly years: readonly FinancialYear[]
  /** All indicators of the paper, in the register's order. */
  readonly indicators: ReadonlyMap<string, RatedIndicator>
  readonly figures: FigureBook
  /** Handed in, since papers judge nothing: what commentary claims of other months is held against verdicts of the same rule. */
  readonly judge: Judge
  readonly commentary: ReadonlyMap<string, readonly Prose[]>
  /** What differs from the last release; none where nothing was published before. */
  readonly comparison?: Comparison
  /** What is printed with the paper. */
  readonly warnings: readonly Problem[]
  /** `Table 3` for a topic, `Figure 5` for a chart of a topic: numbered in the order of the paper. */
  readonly labels: Labels
}

export interface Labels {
  table(blockId: string): string
  figure(chartId: string): string
  /** The tables and figures that show an indicator, in the order of the paper. */
  showing(indicator: string): readonly string[]
}

/** An indicator that the paper names: the definitions were checked, so its absence is a fault of the program. */
export function indicatorOf(writing: Pick<Writing, 'indicators'>, ref: string): RatedIndicator {
  const indicator = writing.indicators.get(ref)
  if (indicator === undefined) throw new Error(`the paper was lined up without indicator ${ref}`)
  return indicator
}

export function areaName(writing: Pick<Writing, 'areas'>, id: string): string {
  return [writing.areas.council, ...writing.areas.comparators].find(area => area.id === id)?.name ?? id
}
