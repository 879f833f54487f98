// The types for a row of a table with measures, indicators, parts or areas down the side.
import type { PeriodsAcross } from '../definitions/source.ts'
import type { Problem } from '../problems/problem.ts'
import type { ExtractCell } from './cell.ts'
import type { MeasuresOfCell } from './read-cell.ts'
import type { HowToRead } from './understand-number.ts'

type MeasuresDown = Extract<PeriodsAcross['rows'], { measures: unknown }>

/** A row with its label. */
export interface Labelled {
  readonly row: number
  readonly label: ExtractCell
}

/** A row with what its figures are. */
export interface MeasuredRow {
  readonly row: number
  readonly gives: MeasuresOfCell
  readonly how: HowToRead
  /** The area of the figures, if the row gives it. */
  readonly area?: string
  /** Whether the figures are positions at the end of the column's period. */
  readonly isAtEnd?: boolean
  /** The heading below each period under which its figures stand. */
  readonly under?: readonly string[]
  readonly planned?: MeasuresDown['measures'][number]['planned']
}

export interface FoundRows {
  readonly rows: readonly MeasuredRow[]
  readonly problems: readonly Problem[]
}
