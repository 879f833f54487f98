// The figures of a projection, as an indicator: those of the past, then those ahead. In: the projections of a section and the
// paper's figures. Out: one for each projection, and one for each row that it projects.
// Worked: on the planned path S1 goes from 328 in 2021/22 to 304 in 2024/25.
import type { CommentaryPlace } from '../../definitions/blocks/block-kind.ts'
import type { Observation } from '../../observations/observation.ts'
import type { Projection } from '../../projections/projection.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { known } from '../../terms/amount.ts'
import { exact } from '../../terms/exact.ts'
import type { CommentaryContext } from '../commentary-context.ts'
import type { PartIndicator } from '../rows/part-figures.ts'

export interface ProjectedIndicator extends RatedIndicator {
  readonly method: Projection['method']
  /** The last figure that is known. */
  readonly now: Observation
  /** The row that it projects; none: all. */
  readonly row?: string
}

export const isProjected = (one: RatedIndicator): one is ProjectedIndicator => 'method' in one && 'now' in one

export const projectedIn = (
  { parts }: Pick<CommentaryPlace, 'parts'>,
  { projections, indicators }: Pick<CommentaryContext, 'projections' | 'indicators'>,
): ProjectedIndicator[] =>
  parts.flatMap(id => {
    const projection = projections.get(id)
    if (projection === undefined || 'because' in projection) return []
    const base = indicators.get(projection.of)
    if (base === undefined) return []
    const values = projection.ahead.map(one => one.value)
    return [projectedAs(id, base, projection, base.years, values)]
  })

/** A row of a projection, with the past figures of that row. */
export function projectedRow(
  of: ProjectedIndicator,
  part: PartIndicator,
  projections: CommentaryContext['projections'],
): ProjectedIndicator | undefined {
  const id = of.definition.ref.split('~')[1] ?? ''
  const projection = projections.get(id)
  const [row, another] = part.rows.rows
  if (projection === undefined || 'because' in projection || another !== undefined) return undefined
  const values = projection.parts.find(one => one.row === row)?.values
  if (values === undefined || row === undefined) return undefined
  const past = part.years.flatMap(one =>
    one.amount.kind === 'known' && one.amount.numerator !== undefined
      ? { ...one, amount: known(one.amount.numerator) }
      : [],
  )
  return { ...projectedAs(id, of, projection, past, values), row }
}

function projectedAs(
  id: string,
  base: RatedIndicator,
  projection: Projection,
  past: readonly Observation[],
  values: readonly number[],
): ProjectedIndicator {
  const ahead = projection.ahead.flatMap(({ year }, at): Observation[] => {
    const value = values[at]
    return value === undefined
      ? []
      : [
          {
            ...base.latest,
            period: year,
            amount: known(exact(value)),
            rule: 'projected',
            from: projection.from,
          },
        ]
  })
  const now = past.at(-1) ?? base.latest
  const latest = ahead.at(-1) ?? now
  return {
    ...base,
    definition: {
      ...base.definition,
      ref: `${projection.of}~${id}`,
      name: projection.title,
      short: projection.title,
    },
    years: [...past, ...ahead],
    months: [],
    latest,
    previous: ahead.at(-2) ?? now,
    yearBefore: ahead.at(-2) ?? now,
    yearToDate: latest,
    comparators: [],
    method: projection.method,
    now,
  }
}
