// The readings that a projection is worked out from, so that its numbers can be traced to their cells. In: its
// definition, its years and the inputs. Out: readings.
import type { ProjectionDefinition } from '../definitions/paper-definition.ts'
import type { Reading } from '../extracts/extract.ts'
import { formatPart } from '../terms/part.ts'
import { financialYearOf, year } from '../terms/period.ts'
import type { ProjectRequest } from './project-request.ts'
import type { YearEndSeries } from './projection.ts'

type Years = YearEndSeries['years']

/** The numbers of the year ends, or of one of their parts. */
export const sourcesOfYears = (
  { of }: ProjectionDefinition,
  { observations, definitions }: ProjectRequest,
  years: Years,
  part?: string,
): Reading[] => years.flatMap(one => observations.find(of, definitions.areas.council.id, one, part).from)

/** The planned changes of the years after the last of the base. */
export function plannedReadings(
  { plan }: ProjectionDefinition,
  { readings }: ProjectRequest,
  years: Years,
  ahead: number,
): Reading[] {
  const last = years.at(-1)
  if (plan === undefined || last === undefined) return []
  const first = financialYearOf(last).startYear + 1
  return Array.from({ length: ahead }, (_, at) => readings.find(plan, year(first + at)) ?? []).flat()
}

/** Everything that the numbers of the years ahead come from: the base, its parts by these rows, and the plan. */
export function projectionSources(
  definition: ProjectionDefinition,
  inputs: ProjectRequest,
  { years }: YearEndSeries,
  rows: readonly string[],
): Reading[] {
  const { by = '', ahead } = definition
  return [
    ...sourcesOfYears(definition, inputs, years),
    ...rows.flatMap(row => sourcesOfYears(definition, inputs, years, formatPart({ group: by, row }))),
    ...plannedReadings(definition, inputs, years, ahead),
  ]
}
