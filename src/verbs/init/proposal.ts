// What init proposes for a council's files: its indicators, and how each table gives them. Values only.
import type { Polarity } from '../../definitions/polarity.ts'
import type { BookSeen, FigureSeen, LineSeen, SheetSeen, TableSeen } from '../../extracts/look/sheet-seen.ts'
import type { Month, Quarter } from '../../terms/period.ts'
import type { Unit } from '../../terms/unit.ts'
import type { NotRead } from './line-group.ts'
import type { UnitSeen } from './unit-of-line.ts'

export interface Proposal {
  readonly council: string
  /** A quarter, where most of what the tables hold is quarterly. */
  readonly period: Month | Quarter
  readonly indicators: readonly IndicatorProposed[]
  readonly sources: readonly SourceProposed[]
  readonly accepted: readonly AcceptedPercentage[]
  /** How far from a target is amber: `5`, `10%`. */
  readonly amberWithin: string
  /** Ratings that the files state, to be compared with ours. */
  readonly stated: readonly RatingStated[]
  readonly doubts: readonly GeneralDoubt[]
}

/** What a person should look at: where, and what. */
export interface GeneralDoubt {
  readonly at: string
  readonly says: string
}

export interface IndicatorProposed {
  readonly ref: string
  readonly topic: string
  readonly name: string
  /** The name in the national register. */
  readonly national?: string
  readonly unit: Unit
  /** Where the files print it with others than are usual for its unit. */
  readonly decimals?: number
  readonly polarity: Polarity
  /** Where it is in the national register: what is good of it there. */
  readonly nationalPolarity?: Polarity
  readonly targets: readonly TargetProposed[]
  /** The measures of numerator and denominator, where a table gives them. */
  readonly parts?: PartsProposed
  /** Where the files give it by quarter and by month, the figure of a quarter is the one that they give. */
  readonly quarter?: 'as-supplied'
  /** The first month of any figure, where other indicators go back further: `2025-04`. */
  readonly begins?: string
  readonly doubts: readonly string[]
}

export interface PartsProposed {
  readonly numerator: string
  readonly denominator: string
}

export interface TargetProposed {
  /** `2025-04`. */
  readonly from: string
  readonly value: number
  readonly side: 'at-least' | 'at-most'
  /** Above or below: at the number itself it is missed. */
  readonly isStrict?: true
  readonly where: string
  /** Where its own is not that of all. */
  readonly amberWithin?: string
  readonly isDoubtful?: true
}

export interface SourceProposed {
  readonly book: BookSeen
  readonly id: string
  /** Another file has tables of the same headings: this one is known by its name. */
  readonly isNamed?: true
  readonly tables: readonly TableProposed[]
  readonly notRead: readonly NotReadThere[]
  /** Texts among its figures that no reader understands. */
  readonly codes: readonly WordForMissing[]
}

export interface WordForMissing {
  readonly text: string
  readonly at: string
  readonly ref: string
}

export interface NotReadThere {
  readonly sheet: SheetSeen
  readonly range?: string
  readonly because: string
  /** Set where it may hold figures that somebody wants. */
  readonly isDoubtful?: true
}

export interface TableProposed {
  readonly sheet: SheetSeen
  readonly seen: TableSeen
  readonly rows: readonly RowProposed[]
  readonly notRead: readonly NotRead[]
}

export interface RowProposed extends Pick<UnitSeen, 'unit' | 'stored'> {
  /** Of the indicator that it gives. */
  readonly ref: string
  /** The label, or the heading, with those above it where it is not the only one of its name. */
  readonly label: string
  /** The heading below each period under which it stands, where there are several. */
  readonly under?: string
  readonly reference?: string
  readonly at: string
  readonly measure?: string
  readonly of?: PartsProposed
  readonly figures: readonly FigureSeen[]
  /** Of a row with `of`: the figures of the two. */
  readonly parts?: LineSeen['parts']
  readonly doubts: readonly string[]
}

export interface RatingStated {
  readonly ref: string
  readonly period: string
  readonly rating: 'green' | 'amber' | 'red'
  readonly where: string
}

/** A percentage that is not that of the two numbers beside it. */
export interface AcceptedPercentage {
  readonly ref: string
  readonly month: string
  readonly found: string
  readonly where: string
}

/** The word of a register for the bound of green. */
export function boundOf({
  side,
  isStrict,
}: Pick<TargetProposed, 'side' | 'isStrict'>): 'at-least' | 'above' | 'at-most' | 'below' {
  if (side === 'at-most') return isStrict ? 'below' : side
  return isStrict ? 'above' : side
}
