// Makes a projection of a paper. In: its definition, and the figures and counted returns of the paper. Out: a projection or
// the reason why there is none.
import type { Definitions } from '../definitions/definitions.ts'
import type { ProjectionDefinition } from '../definitions/paper-definition.ts'
import { type Exact, exact } from '../terms/exact.ts'
import { formatPart, parsePart } from '../terms/part.ts'
import { type FinancialYear, samePeriod, year } from '../terms/period.ts'
import { expenditureOf } from './expenditure.ts'
import { meanChange } from './mean-change.ts'
import { type PlannedChange, plannedPath } from './planned-path.ts'
import type { ProjectRequest } from './project-request.ts'
import type {
  NoProjection,
  Projected,
  ProjectedPart,
  ProjectedValues,
  Projection,
  YearEndSeries,
} from './projection.ts'
import { plannedReadings, projectionSources, sourcesOfYears } from './projection-sources.ts'
import { projectStockAndFlow, type YearOfMovements } from './stock-and-flow.ts'
import { straightLine, straightLineParts } from './straight-line.ts'

/** No base goes back further than this. */
const LONGEST_BASE = 20

type Made = (ProjectedValues & { readonly parts?: readonly ProjectedPart[] }) | NoProjection

export function project(
  definition: ProjectionDefinition,
  request: ProjectRequest,
): Projection | NoProjection {
  const known = seriesTo(definition, request, request.lastClosedYear)
  const base =
    definition.method === 'planned-path'
      ? withMonth(lastOf(known, definition.base), definition, request)
      : lastOf(known, definition.base)
  const made = forecast(definition, request, base, definition.ahead)
  if ('because' in made) return made
  const parts = made.parts ?? []
  return {
    title: definition.title,
    of: definition.of,
    method: definition.method,
    base,
    ahead: made.ahead,
    parts,
    from: projectionSources(definition, request, base, rowsWorkedOut(definition, request)),
    assumptions: made.assumptions,
    range: made.range,
    ...backTestOf(definition, request, known),
    ...(definition.cost && { expenditure: expenditureOf(definition, parts, made.ahead, request) }),
  }
}

function forecast(
  definition: ProjectionDefinition,
  request: ProjectRequest,
  base: YearEndSeries,
  ahead: number,
): Made {
  switch (definition.method) {
    case 'mean-change':
      return meanChange(base, ahead)
    case 'straight-line': {
      const line = straightLine(base, ahead)
      return 'because' in line || definition.by === undefined
        ? line
        : {
            ...line,
            parts: straightLineParts(
              partsOf(definition.by, definition, request, base.years),
              line.ahead.map(({ value }) => value),
            ),
          }
    }
    case 'planned-path':
      return plannedPath(base, planOf(definition, request, base, ahead))
    case 'stock-and-flow':
      return flows(definition, request, base, ahead)
  }
}

/**
 * Tests the method on the past: `three years ago this method would have said`. The base is what was known
 * then; the results are compared with the outturns. A plan has no back-test.
 */
function backTestOf(
  definition: ProjectionDefinition,
  request: ProjectRequest,
  known: YearEndSeries,
): Pick<Projection, 'backTest'> {
  if (definition.method === 'planned-path') return {}
  const earlier = lastOf(
    { years: known.years.slice(0, -definition.ahead), values: known.values.slice(0, -definition.ahead) },
    definition.base,
  )
  const made = forecast(definition, request, earlier, definition.ahead)
  if ('because' in made) return {}
  const tested = made.ahead.flatMap((one: Projected) => {
    const actual = known.values[known.years.findIndex(at => samePeriod(at, one.year))]
    return actual === undefined ? [] : [{ ...one, actual: actual.valueOf() }]
  })
  if (tested.length === 0) return {}
  const years = [...earlier.years, ...tested.map(one => one.year)]
  return { backTest: { base: earlier, said: tested, from: sourcesOfYears(definition, request, years) } }
}

/** The year ends up to the last closed year, back to the first gap. */
function seriesTo(
  { of }: ProjectionDefinition,
  { observations, definitions }: ProjectRequest,
  last: FinancialYear,
): YearEndSeries {
  const found: { year: FinancialYear; value: Exact }[] = []
  for (let at = 0; at < LONGEST_BASE; at++) {
    const one = year(last.startYear - at)
    const { amount } = observations.find(of, definitions.areas.council.id, one)
    if (amount.kind === 'missing') break
    found.unshift({ year: one, value: amount.value })
  }
  return { years: found.map(one => one.year), values: found.map(one => one.value) }
}

/** A plan begins at the paper's own period, so in a monthly paper the month is added to the base. */
function withMonth(
  series: YearEndSeries,
  { of }: ProjectionDefinition,
  { period: at, observations, definitions }: ProjectRequest,
): YearEndSeries {
  const amount =
    at.kind === 'month' ? observations.find(of, definitions.areas.council.id, at).amount : undefined
  return at.kind === 'month' && amount?.kind === 'known'
    ? { years: [...series.years, at], values: [...series.values, amount.value] }
    : series
}

const lastOf = ({ years, values }: YearEndSeries, count: number): YearEndSeries => ({
  years: years.slice(-count),
  values: values.slice(-count),
})

function partsOf(
  by: string,
  { of }: ProjectionDefinition,
  { observations, definitions }: ProjectRequest,
  years: YearEndSeries['years'],
): { row: string; values: Exact[] }[] {
  return rowsOf(by, definitions).map(row => ({
    row,
    values: years.map(one => {
      const { amount } = observations.find(
        of,
        definitions.areas.council.id,
        one,
        formatPart({ group: by, row }),
      )
      return amount.kind === 'known' ? amount.value : exact(0)
    }),
  }))
}

/** The rows of the latest edition of a group map, with its row for "not known". */
function rowsOf(by: string, definitions: Definitions): string[] {
  const group = definitions.groups.get(by)
  return group === undefined
    ? []
    : [...(group.editions.at(-1)?.rows ?? []).map(({ id }) => id), group['not-known'].id]
}

/** The rows whose own numbers the method uses: movements are not numbers of a row. */
const rowsWorkedOut = ({ method, by }: ProjectionDefinition, { definitions }: ProjectRequest): string[] =>
  method === 'straight-line' && by !== undefined ? rowsOf(by, definitions) : []

const planOf = (
  definition: ProjectionDefinition,
  request: ProjectRequest,
  { years }: YearEndSeries,
  ahead: number,
): PlannedChange[] =>
  plannedReadings(definition, request, years, ahead).flatMap(({ period, amount }) =>
    amount.kind === 'known' && period.kind === 'year' ? [{ year: period, change: amount.value }] : [],
  )

function flows(
  definition: ProjectionDefinition,
  { definitions, returns }: ProjectRequest,
  base: YearEndSeries,
  ahead: number,
): Made {
  const method = definitions.indicators.get(definition.of)?.method
  const { by, ages } = definition
  if (method?.kind !== 'count' || by === undefined || ages === undefined)
    return { because: 'the method needs an indicator that counts children, with age bands and placements' }
  const counted = returns.find(({ counter }) => counter.measures.has(method.measure))
  if (counted === undefined)
    return { because: 'movements are counted from a return, and this paper has none' }
  // Movements lead from one year end to the next, so the first year end of the base has none.
  const years = base.years.slice(1).flatMap((one): YearOfMovements[] => {
    if (one.kind !== 'year') return []
    const movements = counted.counter.movements(method.measure, [ages, by], one)
    return movements === undefined ? [] : [{ year: one, movements }]
  })
  const made = projectStockAndFlow(
    years,
    ahead,
    state => parsePart(state).find(({ group }) => group === by)?.row ?? '',
  )
  if ('because' in made) return made
  const rows = rowsOf(by, definitions)
  return {
    ...made,
    parts: rows.map(
      row => made.parts.find(part => part.row === row) ?? { row, values: made.ahead.map(() => 0) },
    ),
  }
}
