// The tables and figures of a paper that are numbered, from its definition. Numbers are given before anything
// is written, since captions and sentences name them.
import type { Detail } from './detail.ts'
import type { Strategy } from './strategy.ts'

export interface NumberedItem {
  readonly as: 'Table' | 'Figure'
  /** A topic's id, `summary`, `changes`, or the id of a section's table or chart, such as `table-age`. */
  readonly id: string
  /** The indicators that it shows. */
  readonly refs: readonly string[]
  /** Those of which it prints one figure, as a scorecard does: charts do not refer to it for figures. */
  readonly results: readonly string[]
  /** The group maps of a section's table or chart, and the areas of its table. */
  readonly by: readonly string[]
  /** The group map of the columns; such a table shows only the paper's own date. */
  readonly across?: string
}

export type ProjectionOutcome = 'made' | 'made-without-back-test' | 'not-made'

/** What is known when numbers are given, besides the definition. */
export interface NumberingInput {
  /** A paper for members has no table in its topics. */
  readonly detail: Detail
  /** The indicators of its topics, and those of them with a figure of another area. */
  readonly indicators: readonly string[]
  readonly compared: readonly string[]
  /** The indicators of which an edition keeps back every figure that a chart would show: it is not drawn. */
  readonly notDrawn: readonly string[]
  /** Charts of sections that would be empty in an edition, by their id: they are not drawn either. */
  readonly chartsNotDrawn: readonly string[]
  /** Whether anything changed since the last release: if not, the block of changes has no table. */
  readonly hasChanges: boolean
  /** Whether the paper counts from returns, and by which group maps it divides its figures. */
  readonly countsReturns: boolean
  /** Whether it says what became of every row of them. */
  readonly accountsForRows: boolean
  readonly groups: readonly string[]
  readonly strategies: ReadonlyMap<string, Strategy>
  /** The outcome of each projection, by the id of its part: one that was not made has no table and no figure. */
  projection(id: string): ProjectionOutcome
}

export const numberedTable = (
  id: string,
  shown: Partial<Omit<NumberedItem, 'as' | 'id'>> = {},
): NumberedItem => ({
  as: 'Table',
  id,
  refs: [],
  results: [],
  by: [],
  ...shown,
})

/** Among the areas of a table that has a row for each council of a comparator, not for the comparator. */
export const eachOf = (comparator: string): string => `each of ${comparator}`

export const numberedFigure = (
  id: string,
  refs: readonly string[],
  by: readonly string[] = [],
): NumberedItem => ({
  as: 'Figure',
  id,
  refs,
  results: [],
  by,
})
