// A table that has been found on its sheet: the input of every layout.
import type { Comparator } from '../definitions/areas.ts'
import type { Group } from '../definitions/group.ts'
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Source } from '../definitions/source.ts'
import type { Month } from '../terms/period.ts'
import type { ExtractSheet } from './cell.ts'
import type { Header } from './header-band.ts'
import type { YearLabel } from './year-label.ts'

/** What readers need of an indicator. */
export type IndicatorRead = Pick<IndicatorDefinition, 'ref' | 'unit' | 'may-be'> &
  Partial<Pick<IndicatorDefinition, 'method' | 'targets'>>

export interface ReadContext {
  readonly source: Source
  /** The council's area id. */
  readonly council: string
  /** The paper's period. */
  readonly period: Month
  readonly indicators: ReadonlyMap<string, IndicatorRead>
  readonly areas: ReadonlySet<string>
  /** With their published codes; needed for published files only. */
  readonly comparators?: readonly Comparator[]
  /** Group maps by id; needed for tables whose rows are parts. */
  readonly groups?: ReadonlyMap<string, Group>
}

export interface TableInSheet {
  readonly file: string
  readonly sheet: ExtractSheet
  readonly header: Header
  /** The first header of a table whose headings are repeated further down: its titles are above that one. */
  readonly firstHeader?: Header
  /** That of its months, where its rows are of several. */
  readonly year?: YearLabel
  /**
   * The first row after the table: the header of the next table on the sheet, or the end of the sheet.
   */
  readonly endRow: number
  readonly context: ReadContext
}

/** The numbers of the rows below the header. */
export const tableRows = ({ header, endRow }: TableInSheet): number[] =>
  Array.from({ length: Math.max(0, endRow - header.row - 1) }, (_, i) => header.row + 1 + i)
