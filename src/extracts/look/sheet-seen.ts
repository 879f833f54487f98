// What a person would see on the sheets of a workbook that nothing describes yet: tables with periods, their lines, and
// what stands beside and below them.
import type { PeriodForm } from '../../definitions/source.ts'
import type { Period } from '../../terms/period.ts'
import type { ExtractCell } from '../cell.ts'

export interface BookSeen {
  readonly file: string
  readonly sheets: readonly SheetSeen[]
}

export interface SheetSeen {
  /** A CSV has none. */
  readonly name?: string
  readonly isHidden: boolean
  readonly tables: readonly TableSeen[]
  /** Why headings with periods in them were not understood, if they were not. */
  readonly fault?: string
  /** The heading of a column that only a list of children has: `Date of birth`. */
  readonly personColumn?: string
  /** How many of its cells hold a number. */
  readonly figures: number
  /** How many of them stand in rows of no table, and where the first does. */
  readonly outside?: { readonly figures: number; readonly row: number }
  /** Texts outside the tables: titles above, notes below, comments of cells. */
  readonly texts: readonly TextSeen[]
}

export interface TextSeen {
  readonly text: string
  readonly at: string
  /** Whether it is the comment of a cell. */
  readonly isComment?: true
}

export type LayoutSeen = 'periods-across' | 'periods-down' | 'long-table'

export interface TableSeen {
  readonly layout: LayoutSeen
  /** The nearest text above it: `PI 11 Caseloads 2026/27`. */
  readonly title?: string
  /** From its first heading to its last line: `A6:T18`. */
  readonly range: string
  /** How its title begins, where other tables of the sheet have the same headings. */
  readonly below?: string
  /** The columns in which it stands beside another: `G:K`. */
  readonly inColumns?: string
  /** Headings that are in one row and nowhere else on the sheet. */
  readonly find: readonly string[]
  /** All its headings. */
  readonly headings: readonly string[]
  /** Headings of columns of numbers that are not read. */
  readonly unread?: readonly string[]
  /** The column of the labels, or of the periods where they are down. */
  readonly heading: string
  /** The column of references, where there is one. */
  readonly references?: string
  /** The column of the periods of a long table. */
  readonly periodHeading?: string
  /** The columns of a long table. */
  readonly columns?: LongColumns
  readonly forms: readonly PeriodForm[]
  /** Its quarters are headed by their last days, which a scorecard reads as months. */
  readonly quarterEnds?: true
  readonly lines: readonly LineSeen[]
  /** Hidden columns with figures: parts, as a rule. */
  readonly hidden?: string
  /** Of a long table: the rows of all together, where others are of parts: `{ Team: All }`. */
  readonly where?: Readonly<Record<string, string>>
  /** Headings of columns beside its periods that are of other areas: England, neighbours. */
  readonly others?: readonly string[]
  /** Why it cannot be described as it is: what to change on the sheet. */
  readonly fault?: string
}

export interface LongColumns {
  readonly value?: string
  readonly numerator?: string
  readonly denominator?: string
}

/** A row of a table with periods across, a column of one with periods down, or all rows of one name of a long table. */
export interface LineSeen {
  /** As it was typed. */
  readonly label: string
  /** The headings above it, from the top; the label of its row last, where it is one of several columns of a period. */
  readonly under: readonly string[]
  /** The heading of its group: a topic, a topic. */
  readonly topic?: string
  readonly reference?: string
  /** The nearest label above it that no other row has, where others have its own: it tells them apart. */
  readonly after?: string
  /** The heading below each period under which its figures stand, where there are several. */
  readonly column?: string
  readonly at: string
  readonly figures: readonly FigureSeen[]
  /** Targets in a column of their own, by period. */
  readonly targets?: readonly FigureSeen[]
  /** Why nobody can say what it is. */
  readonly fault?: string
  /** What the other columns say of it, by what they are. */
  readonly beside: readonly BesideSeen[]
  /** Of a long table: the numerators and denominators of the same rows. */
  readonly parts?: {
    readonly numerators: readonly FigureSeen[]
    readonly denominators: readonly FigureSeen[]
  }
}

export interface FigureSeen {
  readonly period: Period
  readonly cell: ExtractCell
  readonly at: string
  /** The colour of its ground: `00B050`. */
  readonly fill?: string
  /** Merged over several periods: the last of them. */
  readonly lastPeriod?: Period
}

export type BesideKind = 'target' | 'amber' | 'good' | 'rag' | 'often' | 'owner' | 'definition' | 'unit'

export interface BesideSeen {
  readonly what: BesideKind
  readonly heading: string
  readonly cell: ExtractCell
  readonly at: string
  readonly comment?: string
  /** Where it stands under one. */
  readonly period?: Period
}
