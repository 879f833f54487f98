// A row of a table that has its measures, indicators, parts or areas down the side. In: nothing. Out: the
// nouns that those who look for such rows share.
import type { PeriodsAcross } from '../definitions/source.ts'
import type { Problem } from '../problems/problem.ts'
import type { Cell } from './cell.ts'
import type { Gives } from './read-cell.ts'
import type { HowToRead } from './understand-number.ts'

type MeasuresDown = Extract<PeriodsAcross['rows'], { measures: unknown }>

/** A row with the cell at its side. */
export interface Labelled {
  readonly row: number
  readonly label: Cell
}

/** What the figures of a row are. */
export interface MeasuredRow {
  readonly row: number
  readonly gives: Gives
  readonly how: HowToRead
  /** Whose figures they are, where the row says so. */
  readonly area?: string
  /** Of the last month of the column's period. */
  readonly isAtEnd?: boolean
  readonly planned?: MeasuresDown['measures'][number]['planned']
}

export interface FoundRows {
  readonly rows: readonly MeasuredRow[]
  readonly problems: readonly Problem[]
}
