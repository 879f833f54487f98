// Checks that every name one definition uses is defined by another. In: definitions. Out: a problem for each name that is not.
import { problem, type Problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import type { Checks } from './checks.ts'
import { measuresOf, type Definitions } from './definitions.ts'
import type { IndicatorDefinition } from './indicator.ts'
import type { BlockDefinition, PaperDefinition } from './paper.ts'
import type { SourceTable } from './source.ts'

/** Where a name stands in the definition of a source or a paper. */
export type PlaceOf = (id: string, name: string) => Origin

export function namesUsed(definitions: Definitions, places: { readonly source: PlaceOf; readonly paper: PlaceOf; readonly checks: (name: string) => Origin }): Problem[] {
  const comparators = definitions.areas.comparators.map(area => area.id)
  const unknown = (placeOf: (name: string) => Origin, what: string, names: Iterable<string>, knownNames: Iterable<string>): Problem[] => {
    const known = new Set(knownNames)
    return [...new Set(names)].filter(name => !known.has(name)).map(name => problem('error', 'name-undefined', placeOf(name), { what, name, known: sayKnown(known) }))
  }

  const inSources = [...definitions.sources.values()].flatMap(source =>
    unknown(name => places.source(source.id, name), 'area', source.tables.flatMap(areasIn), comparators))

  const inPapers = [...definitions.papers.values()].flatMap(paper => {
    const placeOf = (name: string) => places.paper(paper.id, name)
    return [
      ...unknown(placeOf, 'source', paper.sources, definitions.sources.keys()),
      ...unknown(placeOf, 'indicator', paper.blocks.flatMap(refsOf), definitions.indicators.keys()),
      ...unknown(placeOf, 'area', paper.blocks.flatMap(linesOf), comparators),
      ...measuresMissing(paper, definitions, placeOf),
      ...blocksRepeated(paper, placeOf),
    ]
  })
  const { relations } = definitions.checks
  const inChecks = [
    ...unknown(places.checks, 'indicator', refsInChecks(definitions.checks), definitions.indicators.keys()),
    ...unknown(places.checks, 'measure', [...relations['same-cohort'].flatMap(one => one.measures), ...relations.rolling.map(one => one.cases)], [...definitions.sources.values()].flatMap(source => [...measuresOf(source, [])])),
  ]
  const inWords = (key: 'areas' | 'called') => (name: string) => ({ file: 'data/definitions/commentary.yaml', entry: `${key}.${name}` })
  const inCommentary = [
    ...unknown(inWords('areas'), 'area', Object.keys(definitions.commentary.areas), comparators),
    ...unknown(inWords('called'), 'indicator', Object.keys(definitions.commentary.called), definitions.indicators.keys()),
  ]
  return [...inSources, ...inPapers, ...inChecks, ...inCommentary]
}

const areasIn = (table: SourceTable): string[] =>
  table.layout === 'comparators-across' ? table.columns.map(column => column.area) : table.layout === 'scorecard' ? table.comparators.map(column => column.area) : []

const refsInChecks = ({ accepted, relations }: Checks): string[] => [
  ...accepted.flatMap(one => one.indicator ?? []),
  ...relations['share-of'].flatMap(one => [one.indicator, one.of]),
  ...relations['parts-of'].flatMap(one => [one.whole, ...one.parts]),
  ...relations.rolling.map(one => one.indicator),
]

/** A topic's id names its table and its commentary, so that no two blocks may share one; and there is one summary, one page for members, one block of notes. */
function blocksRepeated(paper: PaperDefinition, placeOf: (name: string) => Origin): Problem[] {
  const names = paper.blocks.map(block => (block.block === 'topic' ? block.id : block.block === 'members-page' ? 'members' : block.block))
  return [...new Set(names.filter((name, at) => names.indexOf(name) < at))].map(name =>
    problem('error', 'definition-repeated', placeOf(name), { what: 'block', name, elsewhere: 'the same paper' }))
}

/** A measure that no source of the paper gives would leave its indicator without a figure for ever: told once, here. */
function measuresMissing(paper: PaperDefinition, definitions: Definitions, placeOf: (ref: string) => Origin): Problem[] {
  const given = new Set(paper.sources.flatMap(id => {
    const source = definitions.sources.get(id)
    // What states figures again gives none.
    return source === undefined || source.states === 'again' ? [] : [...measuresOf(source, definitions.indicators.keys())]
  }))
  return [...new Set(paper.blocks.flatMap(refsOf))].flatMap(ref => {
    const indicator = definitions.indicators.get(ref)
    return indicator === undefined ? [] : measuresNeeded(indicator).filter(measure => !given.has(measure)).map(measure =>
      problem('error', 'measure-not-supplied', placeOf(ref), { indicator: ref, measure, sources: paper.sources.join(', ') }))
  })
}

export function measuresNeeded(indicator: IndicatorDefinition): string[] {
  const { kind: _, ...measures } = indicator.method
  return [...Object.values(measures), ...Object.values(indicator['stock-and-flow'] ?? {}), ...(indicator.parts ?? [])]
}

/** The indicators that a block names, in its order. */
export function refsOf(block: BlockDefinition): string[] {
  if (block.block === 'summary') return block.groups.flatMap(group => group.indicators)
  if (block.block === 'topic') return [...block.indicators, ...block.charts.flatMap(chart => (chart.chart === 'history' ? [chart.indicator] : [chart.in, chart.out]))]
  return []
}

const linesOf = (block: BlockDefinition): string[] =>
  block.block === 'topic' ? block.charts.flatMap(chart => (chart.chart === 'history' && chart.line !== undefined ? [chart.line] : [])) : []

const sayKnown = (names: ReadonlySet<string>): string => (names.size <= 40 ? [...names].join(', ') : `${[...names].slice(0, 40).join(', ')} …`)
