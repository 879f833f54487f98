// The names that the parts of a section use. In: a part. Out: its indicators, group maps and areas; the id
// that it has, and the shares that it prints.
import type { PaperDefinition, PartDefinition, ProjectionDefinition, SectionDefinition } from './paper.ts'

/** In the order of the part. */
export function refsOfPart(part: PartDefinition): string[] {
  switch (part.part) {
    case 'table':
      return 'indicators' in part.rows ? part.rows.indicators : [part.rows.of]
    case 'chart':
      return part.chart === 'yearly-flows' ? [part.in, part.out] : [part.of]
    case 'projection':
      return [part.of]
    case 'not-given':
      return part.indicators
    default:
      return []
  }
}

export function groupsOfPart(part: PartDefinition): string[] {
  switch (part.part) {
    case 'table':
      return [
        ...('by' in part.rows ? [part.rows.by] : []),
        ...(part.across === undefined ? [] : [part.across]),
      ]
    case 'chart':
      return [
        ...('by' in part ? [part.by] : []),
        ...('across' in part && part.across !== undefined ? [part.across] : []),
        ...('sides' in part ? [part.sides] : []),
      ]
    case 'projection':
      return [...(part.by === undefined ? [] : [part.by]), ...(part.ages === undefined ? [] : [part.ages])]
    default:
      return []
  }
}

export function areasOfPart(part: PartDefinition): string[] {
  if (part.part === 'table')
    return 'areas' in part.rows ? part.rows.areas : 'comparators' in part.rows ? part.rows.comparators : []
  if (part.part !== 'chart') return []
  return part.chart === 'lines' ? part.areas : part.chart === 'ranked' ? [part.among] : []
}

/** The projections that a part sets side by side. */
export const projectionsOfPart = (part: PartDefinition): string[] =>
  part.part === 'projections' ? part.of : []

/** Text has none. */
export const idOfPart = (part: PartDefinition): string | undefined =>
  part.part === 'text' ? undefined : part.id

/**
 * A table's anchor and number go by its id, in the order in which they are printed; a projection has tables
 * beside its chart, of which it may lack the second, a delivery plan its roll-up before it.
 */
export function tableIdsOf(part: PartDefinition): string[] {
  if (part.part === 'text' || part.part === 'chart') return []
  const of = (name: string) => `table-${part.id}-${name}`
  if (part.part === 'projection')
    return [
      `table-${part.id}`,
      ...(part.method === 'planned-path' ? [] : [of('back-test')]),
      ...(part.cost === undefined ? [] : [of('cost')]),
    ]
  return [...(part.part === 'delivery-plan' ? [of('roll-up')] : []), `table-${part.id}`]
}
export const chartIdOf = (part: PartDefinition): string | undefined =>
  part.part === 'chart' || part.part === 'projection' ? `chart-${part.id}` : undefined

/**
 * The shares that the tables of a section print, with the decimals of each: the same share has the same
 * decimals throughout a paper.
 */
export const sharesOf = (
  section: SectionDefinition,
): { of: string; by: string; decimals: number; table: string }[] =>
  section.parts.flatMap(part =>
    part.part === 'table' && 'by' in part.rows && (part.cell === 'share' || part.cell === 'count-and-share')
      ? [{ of: part.rows.of, by: part.rows.by, decimals: part.decimals, table: part.id }]
      : [],
  )

/** By what a paper's own figures are printed and projected. */
export interface RulesOfPaper {
  readonly shares: { readonly of: string; readonly by: string; readonly decimals: number }[]
  readonly projections: ProjectionDefinition[]
}

/** What a paper's own definition says of its figures: the decimals of its shares, and its projections. */
export function rulesOfPaper(paper: PaperDefinition | undefined): RulesOfPaper {
  const sections = paper?.blocks.filter(block => block.block === 'section') ?? []
  return {
    shares: sections.flatMap(sharesOf).map(({ of, by, decimals }) => ({ of, by, decimals })),
    projections: sections.flatMap(({ parts }) => parts.filter(part => part.part === 'projection')),
  }
}
