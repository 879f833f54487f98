// The figures of groups that the parts of a section print: an indicator by the rows of a group map, and perhaps across those
// of a second. In: parts. Out: the groupings, each once.
// Worked: the table of children in foster care by age and type of carer groups S8 by age, across fostering.
import type { PartDefinition } from './parts/index.ts'

export interface Grouping {
  /** The indicator's reference. */
  readonly of: string
  /** The group map of the rows. */
  readonly by: string
  /** The group map whose rows are the wholes: of each, the rows are parts. */
  readonly across?: string
  /** Decimals of its shares, where a table prints them. */
  readonly decimals?: number
}

export function groupingsOf(parts: readonly PartDefinition[]): Grouping[] {
  // A table says how its shares are printed; a chart of the same rows does not.
  const all = parts
    .flatMap(groupingIn)
    .toSorted((a, b) => Number(b.decimals !== undefined) - Number(a.decimals !== undefined))
  return all.filter(
    (one, at) =>
      all.findIndex(other => other.of === one.of && other.by === one.by && other.across === one.across) ===
      at,
  )
}

function groupingIn(part: PartDefinition): Grouping[] {
  switch (part.part) {
    case 'table':
      return 'by' in part.rows
        ? both(part.rows.of, part.rows.by, part.across).map(one => ({ ...one, decimals: part.decimals }))
        : []
    case 'chart':
      if (part.chart === 'pyramid') return [part.by, part.sides].map(by => ({ of: part.of, by }))
      return 'of' in part && 'by' in part
        ? both(part.of, part.by, 'across' in part ? part.across : undefined)
        : []
    case 'projection':
      return part.by === undefined ? [] : [{ of: part.of, by: part.by }]
    default:
      return []
  }
}

/** A table by two maps has the totals of each. */
const both = (of: string, by: string, across: string | undefined): Grouping[] =>
  across === undefined
    ? [{ of, by }]
    : [
        { of, by },
        { of, by: across },
        { of, by, across },
      ]
