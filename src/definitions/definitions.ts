// All of data/definitions, checked: what this room exports.
import type { Areas } from './areas.ts'
import type { Checks } from './checks.ts'
import type { CommentaryRules } from './commentary-rules.ts'
import type { Counting } from './counting.ts'
import type { Disclosure } from './disclosure.ts'
import type { Group } from './group.ts'
import type { IndicatorDefinition } from './indicator-definition.ts'
import { type NationalIndicator, wordsForMeasures } from './national.ts'
import type { PaperDefinition } from './paper-definition.ts'
import type { PlainWords } from './plain-words.ts'
import type { ReturnDefinition } from './returns.ts'
import type { SignalRules } from './signal-rules.ts'
import type { MeasureColumn, Source } from './source.ts'
import type { Strategy } from './strategy.ts'

export interface Definitions {
  /**
   * The council of the paper, with its comparators; where there are several councils, that of the requested
   * paper, or the first.
   */
  readonly areas: Areas
  /** By the council's id. */
  readonly councils: ReadonlyMap<string, Areas>
  readonly sources: ReadonlyMap<string, Source>
  /** By reference, in the order of the files. */
  readonly indicators: ReadonlyMap<string, IndicatorDefinition>
  /** The national definitions that they take, by name: `national/reviews-on-time`. */
  readonly national: ReadonlyMap<string, NationalIndicator>
  readonly papers: ReadonlyMap<string, PaperDefinition>
  readonly returns: ReadonlyMap<string, ReturnDefinition>
  readonly groups: ReadonlyMap<string, Group>
  /** Targets and measures of success, by the strategy's id. */
  readonly strategies: ReadonlyMap<string, Strategy>
  readonly counting: Counting
  readonly checks: Checks
  readonly commentary: CommentaryRules
  readonly signals: SignalRules
  /** What editions that leave the building keep back. */
  readonly disclosure: Disclosure
  readonly plainWords: PlainWords
  /** All names that the folder defines, including those of files that the paper does not need. */
  readonly names: NamesDefined
}

/** By kind, in the order of the files. */
export interface NamesDefined {
  readonly councils: ReadonlySet<string>
  /** Of the first council. */
  readonly comparators: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
  /** Those that sources supply. */
  readonly measures: ReadonlySet<string>
  /** Every reference of the register. */
  readonly indicators: ReadonlySet<string>
  readonly papers: ReadonlySet<string>
  /** The places for commentary of all papers: files that another paper prints. */
  readonly commentary: ReadonlySet<string>
  readonly returns: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
  readonly strategiesWithTargets: ReadonlySet<string>
  readonly strategiesWithMeasures: ReadonlySet<string>
}

/** The definitions for one paper, with its own council. */
export function definitionsFor(paper: PaperDefinition, definitions: Definitions): Definitions {
  const areas = paper.council === undefined ? definitions.areas : definitions.councils.get(paper.council)
  return areas === undefined ? definitions : { ...definitions, areas }
}

/**
 * The measures that a source supplies for the council, as far as its definition shows: a sheet of indicators
 * may hold any reference.
 */
export function measuresOf(source: Source, indicatorRefs: Iterable<string>): Set<string> {
  return new Set(
    source.tables.flatMap(table => {
      if (table.layout === 'periods-down') return table.columns.flatMap(measuresIn)
      if (table.layout === 'comparators-across' || table.layout === 'published' || table.layout === 'plan')
        return []
      const rows = table.rows
      if ('of' in rows) return [rows.of]
      return 'measures' in rows ? rows.measures.flatMap(measuresIn) : [...indicatorRefs]
    }),
  )
}

function measuresIn({ of, measure }: Pick<MeasureColumn, 'of' | 'measure'>): string[] {
  if (of) return [of.numerator, of.denominator]
  return measure === undefined ? [] : [measure]
}

/**
 * What a measure is called in words: as the indicator whose figure it is, by the first heading or label that a source gives it,
 * or else as a national definition says that it counts.
 */
export function measureName(
  { sources, indicators, national }: Pick<Definitions, 'sources' | 'indicators' | 'national'>,
  measure: string,
): string {
  const named = [...sources.values()].flatMap(measureNamesOf).find(([name]) => name === measure)
  const counted = [...national.values()].flatMap(wordsForMeasures).find(([name]) => name === measure)
  return indicators.get(measure)?.short ?? named?.[1] ?? counted?.[1] ?? measure.replace(/-/g, ' ')
}

/** Each measure that has its own heading or label, with the first of them if it reads as a name. */
export const measureNamesOf = ({
  tables,
}: Source): (readonly [measure: string, words: string | undefined])[] =>
  tables
    .flatMap(table => {
      if (table.layout === 'periods-down')
        return table.columns.map(({ measure, heading }) => ({ measure, words: heading[0] }))
      return table.layout !== 'published' && table.layout !== 'plan' && 'measures' in table.rows
        ? table.rows.measures.map(({ measure, label }) => ({ measure, words: label[0] }))
        : []
    })
    .flatMap(({ measure, words }) => (measure === undefined ? [] : [[measure, wordsAlone(words)] as const]))

/** `WM5 / Numerator` finds a row under another, and is no name for readers. */
const wordsAlone = (words: string | undefined): string | undefined =>
  words === undefined || /\s[/>]\s/.test(words) ? undefined : words
