// Turns the numbers of projections into observations, so that they become figures like any other. In:
// projections. Out: observations.

import type { ProjectionDefinition } from '../definitions/paper-definition.ts'
import type { Reading } from '../extracts/extract.ts'
import type { Observation } from '../observations/observation.ts'
import { methodNames } from '../projections/method-names.ts'
import type { NoProjection, Projection } from '../projections/projection.ts'
import { known } from '../terms/amount.ts'
import { type Exact, exact } from '../terms/exact.ts'
import { formatPart } from '../terms/part.ts'
import type { TimeColumn } from './times.ts'

interface ProjectedSeries {
  readonly indicator: string
  readonly area: string
  readonly by: string
  readonly method: string
  readonly part?: string
  readonly from: readonly Reading[]
}

function observedAs(
  { indicator, area, by, method, part, from }: ProjectedSeries,
  is: NonNullable<Observation['projected']>['is'],
  period: TimeColumn,
  value: number | Exact,
): Observation {
  return {
    indicator,
    area,
    period,
    ...(part !== undefined && { part }),
    projected: { by, is },
    amount: known(typeof value === 'number' ? exact(value) : value),
    rule: `projected: ${method}`,
    from,
  }
}

/** Every number of the projections that were made. */
export const allProjectionObservations = (
  definitions: readonly ProjectionDefinition[],
  projections: ReadonlyMap<string, Projection | NoProjection>,
  area: string,
): Observation[] =>
  definitions.flatMap(definition => {
    const made = projections.get(definition.id)
    return made === undefined || 'because' in made ? [] : projectionObservations(definition, made, area)
  })

/** Every number of one projection, as its tables print it. */
export function projectionObservations(
  definition: ProjectionDefinition,
  { method, ahead, parts, from, backTest, expenditure }: Projection,
  area: string,
): Observation[] {
  const whole = { indicator: definition.of, area, by: definition.id, method: methodNames[method], from }
  const tested = { ...whole, from: backTest?.from ?? [] }
  const inPart = (row: string) => ({ ...whole, part: formatPart({ group: definition.by ?? '', row }) })
  const costs = (of: ProjectedSeries, pounds: readonly Exact[]) =>
    pounds.flatMap((one, at) => {
      const { year } = ahead[at] ?? {}
      return year === undefined ? [] : [observedAs(of, 'cost', year, one)]
    })
  return [
    ...ahead.flatMap(({ year, value, low, high }) => [
      observedAs(whole, 'value', year, value),
      observedAs(whole, 'low', year, low),
      observedAs(whole, 'high', year, high),
    ]),
    ...parts.flatMap(({ row, values }) =>
      ahead.map(({ year }, at) => observedAs(inPart(row), 'value', year, values[at] ?? 0)),
    ),
    ...(backTest?.said ?? []).flatMap(({ year, value, low, high, actual }) => [
      observedAs(tested, 'said', year, value),
      observedAs(tested, 'said-low', year, low),
      observedAs(tested, 'said-high', year, high),
      observedAs(tested, 'error', year, actual - value),
    ]),
    ...(expenditure?.rows ?? []).flatMap(({ row, values, from: unitCost }) =>
      costs({ ...inPart(row), from: [...from, ...unitCost] }, values),
    ),
    ...costs(
      { ...whole, from: [...from, ...(expenditure?.rows ?? []).flatMap(one => one.from)] },
      expenditure?.totals ?? [],
    ),
  ]
}
