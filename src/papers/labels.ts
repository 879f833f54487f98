// Numbers of sections, tables and figures, in the order in which they stand. In: the paper's blocks. Out:
// labels by id.
import { refsOf } from '../definitions/names-used.ts'
import type { BlockDefinition } from '../definitions/paper.ts'
import { areasOfPart, chartIdOf, groupsOfPart, refsOfPart, tableIdsOf } from '../definitions/part-names.ts'
import type { Strategy } from '../definitions/strategy.ts'
import { refsOfStrategyPart } from '../definitions/strategy-names.ts'
import type { NoProjection, Projection } from '../projections/projection.ts'
import { chartId } from './charts/history.ts'

export interface Labels {
  /** `Table 3`: by a topic's id, `summary`, `changes`, or the id of a section's table, `table-age`. */
  table(id: string): string
  /**
   * The first table that shows an indicator by all of these group maps and areas: where the figures of a
   * chart stand.
   */
  tableOf(indicator: string, by: readonly string[]): string | undefined
  /** `Figure 5`: by the id of a chart. */
  figure(chartId: string): string
  /** `2` or `Appendix B`: by the id of a section. */
  section(id: string): string
  /** The tables and figures that show an indicator, in the order of the paper. */
  showing(indicator: string): readonly string[]
}

export interface Given {
  readonly blocks: readonly BlockDefinition[]
  /** Whether the block of changes has a table. */
  readonly hasChanges: boolean
  /** Whose indicators scorecards and measures show. */
  readonly strategies: ReadonlyMap<string, Strategy>
  /** What came of the paper's projections: one that was not made has no table and no figure. */
  readonly projections?: ReadonlyMap<string, Projection | NoProjection>
  /** The tables of the methods annex, by id. */
  readonly methods: readonly string[]
}

/** What a block prints, under its label and with the indicators that it shows. */
interface Printed {
  readonly as: 'Table' | 'Figure'
  readonly id: string
  readonly refs: readonly string[]
  /** Those of which it prints one figure, as a scorecard does: no chart has its figures there. */
  readonly results?: readonly string[]
  /** The group maps and the areas of a section's table. */
  readonly by: readonly string[]
  /** The map across, under which a table shows the paper's own date alone. */
  readonly across?: string
}

export function labelsOf(given: Given): Labels {
  const printed = given.blocks.flatMap(block => printedBy(block, given))
  const numbered = new Map(
    (['Table', 'Figure'] as const).flatMap(as =>
      printed.filter(one => one.as === as).map((one, at) => [one, `${as} ${at + 1}`] as const),
    ),
  )
  const labelOf = (as: Printed['as'], id: string) =>
    numbered.get(printed.find(one => one.as === as && one.id === id) ?? { as, id, refs: [], by: [] }) ?? as
  const sections = numbersOf(given.blocks)
  const tableOf: Labels['tableOf'] = (indicator, by) => {
    const found = printed.find(
      one =>
        one.as === 'Table' &&
        one.refs.includes(indicator) &&
        by.every(name => one.by.includes(name)) &&
        (one.across === undefined || by.includes(one.across)),
    )
    return found && labelOf('Table', found.id)
  }
  return {
    table: id => labelOf('Table', id),
    tableOf,
    figure: id => labelOf('Figure', id),
    section: id => sections.get(id) ?? '',
    showing: indicator =>
      printed
        .filter(one => one.refs.includes(indicator) || one.results?.includes(indicator))
        .map(one => labelOf(one.as, one.id)),
  }
}

function printedBy(
  block: BlockDefinition,
  { hasChanges, strategies, methods, projections }: Given,
): Printed[] {
  const table = (id: string, refs: readonly string[] = []): Printed => ({ as: 'Table', id, refs, by: [] })
  const figure = (id: string, refs: readonly string[]): Printed => ({ as: 'Figure', id, refs, by: [] })
  switch (block.block) {
    case 'summary':
      return [table('summary', refsOf(block))]
    case 'topic':
      return [
        table(block.id, block.indicators),
        ...block.charts.map(chart =>
          figure(
            chartId(block.id, chart),
            chart.chart === 'history' ? [chart.indicator] : [chart.in, chart.out],
          ),
        ),
      ]
    case 'section':
      return block.parts.flatMap(part => {
        const projection = part.part === 'projection' ? projections?.get(part.id) : undefined
        if (projection !== undefined && 'because' in projection) return []
        const isMade = (id: string) =>
          projection === undefined || !id.endsWith('-back-test') || projection.backTest !== undefined
        const [ofChart, refs, results] = [
          chartIdOf(part),
          refsOfPart(part),
          refsOfStrategyPart(part, strategies),
        ]
        const shown = {
          by: [...groupsOfPart(part), ...areasOfPart(part)],
          ...(part.part === 'table' && part.across !== undefined && { across: part.across }),
        }
        return [
          ...(ofChart === undefined ? [] : [figure(ofChart, refs)]),
          ...tableIdsOf(part)
            .filter(isMade)
            .map(id => ({ ...table(id, refs), ...shown, results })),
        ]
      })
    case 'methods':
      return methods.map(id => table(id))
    case 'changes':
      return hasChanges ? [table('changes')] : []
    default:
      return []
  }
}

/** Sections are counted, appendices lettered; the methods annex is an appendix. */
function numbersOf(blocks: readonly BlockDefinition[]): Map<string, string> {
  const isAppendix = (block: BlockDefinition) =>
    block.block === 'methods' || (block.block === 'section' && block.appendix)
  const appendices = blocks.filter(isAppendix)
  const sections = blocks.filter(block => block.block === 'section' && !isAppendix(block))
  return new Map([
    ...sections.map((block, at) => [idOf(block), String(at + 1)] as const),
    ...appendices.map(
      (block, at) => [idOf(block), `Appendix ${String.fromCharCode('A'.charCodeAt(0) + at)}`] as const,
    ),
  ])
}

const idOf = (block: BlockDefinition) => (block.block === 'section' ? block.id : block.block)
