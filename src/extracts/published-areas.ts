// The areas that a published file has rows for, so that a comparator that it lacks can be reported. The types
// are shared; whether a comparator is lacking is decided over all files of a paper.
import type { Origin } from '../terms/origin.ts'
import type { FinancialYear } from '../terms/period.ts'

export type AreaLevel = 'council' | 'nation' | 'region'

/** An area of a file, once. */
export interface PublishedArea {
  readonly level: AreaLevel
  /** As in the file: the code of a council may be given in the old and in the new form. */
  readonly codes: readonly string[]
  /** Blank where the file has no column of names. */
  readonly name: string
  readonly lastYear: FinancialYear
}

/** All areas of a file up to the paper's period. */
export interface PublishedAreas {
  readonly origin: Origin
  readonly lastYear: FinancialYear
  readonly areas: readonly PublishedArea[]
  /** Levels that are none of ours, as typed: `School`, or `Local authortiy`. */
  readonly otherLevels: readonly string[]
}

const LEVELS: ReadonlyMap<string, AreaLevel> = new Map([
  ...['national', 'nation', 'country'].map(word => [word, 'nation'] as const),
  ...['regional', 'region', 'government office region', 'gor'].map(word => [word, 'region'] as const),
  ...[
    'local authority',
    'local authorities',
    'la',
    'council',
    'upper tier local authority',
    'utla',
    'county / unitary authority',
  ].map(word => [word, 'council'] as const),
])

/** Undefined for a level that is never compared with: a school, a district. */
export const levelIn = (text: string): AreaLevel | undefined => LEVELS.get(text.trim().toLowerCase())

export const isCode = (text: string, code: string): boolean =>
  text.trim().toLowerCase() === code.trim().toLowerCase()
