// Checks that every name one definition uses is defined by another. In: definitions. Out: a problem for each name that is not.
import { problem, type Problem } from '../problems/problem.ts'
import { measuresOf, type Definitions } from './definitions.ts'
import type { IndicatorDefinition } from './indicator.ts'
import type { BlockDefinition, PaperDefinition } from './paper.ts'

export function namesUsed(definitions: Definitions, fileOf: (id: string) => string): Problem[] {
  const comparators = definitions.areas.comparators.map(area => area.id)
  const unknown = (file: string, what: string, names: Iterable<string>, knownNames: Iterable<string>): Problem[] => {
    const known = new Set(knownNames)
    return [...new Set(names)].filter(name => !known.has(name)).map(name => problem('error', 'name-undefined', { file }, { what, name, known: sayKnown(known) }))
  }

  const inSources = [...definitions.sources.values()].flatMap(source =>
    unknown(fileOf(source.id), 'area', source.tables.flatMap(table => (table.layout === 'comparators-across' ? table.columns.map(column => column.area) : [])), comparators))

  const inPapers = [...definitions.papers.values()].flatMap(paper => [
    ...unknown(fileOf(paper.id), 'source', paper.sources, definitions.sources.keys()),
    ...unknown(fileOf(paper.id), 'indicator', paper.blocks.flatMap(refsOf), definitions.indicators.keys()),
    ...unknown(fileOf(paper.id), 'area', paper.blocks.flatMap(linesOf), comparators),
    ...measuresMissing(paper, definitions, fileOf(paper.id)),
  ])
  return [...inSources, ...inPapers]
}

/** A measure that no source of the paper gives would leave its indicator without a figure for ever: told once, here. */
function measuresMissing(paper: PaperDefinition, definitions: Definitions, file: string): Problem[] {
  const given = new Set(paper.sources.flatMap(id => {
    const source = definitions.sources.get(id)
    return source === undefined ? [] : [...measuresOf(source, definitions.indicators.keys())]
  }))
  return [...new Set(paper.blocks.flatMap(refsOf))].flatMap(ref => {
    const indicator = definitions.indicators.get(ref)
    return indicator === undefined ? [] : measuresNeeded(indicator).filter(measure => !given.has(measure)).map(measure =>
      problem('error', 'measure-not-supplied', { file }, { indicator: ref, measure, sources: paper.sources.join(', ') }))
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
