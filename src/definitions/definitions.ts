// Everything that data/definitions says, checked: what this room hands on.
import type { Areas } from './areas.ts'
import type { CommentaryRules } from './commentary.ts'
import type { Checks } from './checks.ts'
import type { IndicatorDefinition } from './indicator.ts'
import type { PaperDefinition } from './paper.ts'
import type { Source } from './source.ts'

export interface Definitions {
  readonly areas: Areas
  readonly sources: ReadonlyMap<string, Source>
  /** By reference, in the order of the files. */
  readonly indicators: ReadonlyMap<string, IndicatorDefinition>
  readonly papers: ReadonlyMap<string, PaperDefinition>
  readonly checks: Checks
  readonly commentary: CommentaryRules
}

/** The measures that a source gives of the council, as far as its definition tells: a sheet of indicators may give any reference. */
export function measuresOf(source: Source, indicatorRefs: Iterable<string>): Set<string> {
  return new Set(source.tables.flatMap(table => {
    if (table.layout === 'periods-down') return table.columns.flatMap(c => (c.of ? [c.of.numerator, c.of.denominator] : c.measure === undefined ? [] : [c.measure]))
    if (table.layout === 'comparators-across') return []
    const rows = table.rows
    return 'measures' in rows ? rows.measures.map(row => row.measure) : [...indicatorRefs]
  }))
}

/** How a measure is called in words: the first heading or label under which a source gives it. */
export function measureName({ sources }: Definitions, measure: string): string {
  const named = [...sources.values()].flatMap(source => source.tables).flatMap((table): (string | undefined)[] => {
    if (table.layout === 'periods-down') return table.columns.filter(column => column.measure === measure).map(column => column.heading[0])
    return 'measures' in table.rows ? table.rows.measures.filter(row => row.measure === measure).map(row => row.label[0]) : []
  })
  return named[0] ?? measure.replace(/-/g, ' ')
}
