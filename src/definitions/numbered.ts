// What of a paper has a number: its tables and figures, as far as its definition says. Numbers are given before
// anything is written, since captions and sentences name them.
import type { Strategy } from './strategy.ts'

export interface Numbered {
  readonly as: 'Table' | 'Figure'
  /** A topic's id, `summary`, `changes`, or the id of a section's table or chart, such as `table-age`. */
  readonly id: string
  /** The indicators that it shows. */
  readonly refs: readonly string[]
  /** Those of which it prints one figure, as a scorecard does: no chart has its figures there. */
  readonly results: readonly string[]
  /** The group maps and the areas of a section's table. */
  readonly by: readonly string[]
  /** The group map across, under which a table shows the paper's own date alone. */
  readonly across?: string
}

export type ProjectionOutcome = 'made' | 'made-without-back-test' | 'not-made'

/** What is known when numbers are given, beside the definition itself. */
export interface NumberingGiven {
  /** Whether anything changed since the last release: otherwise the block of changes has no table. */
  readonly hasChanges: boolean
  /** Whether the paper counts from returns, and by which group maps its figures are parted. */
  readonly countsReturns: boolean
  readonly groups: readonly string[]
  readonly strategies: ReadonlyMap<string, Strategy>
  /** What came of a projection, by the id of its part: one that was not made has no table and no figure. */
  projection(id: string): ProjectionOutcome
}

export const numberedTable = (id: string, shown: Partial<Omit<Numbered, 'as' | 'id'>> = {}): Numbered => ({
  as: 'Table',
  id,
  refs: [],
  results: [],
  by: [],
  ...shown,
})

export const numberedFigure = (id: string, refs: readonly string[]): Numbered => ({
  as: 'Figure',
  id,
  refs,
  results: [],
  by: [],
})
