// Makes snapshots: a paper's figures and verdicts as printed, without the paper, from the present or from
// another basis. In: rated indicators, or definitions and readings. Out: a snapshot.

import type { CountedReturn } from '../counting/counter.ts'
import type { Areas } from '../definitions/areas.ts'
import type { Definitions } from '../definitions/definitions.ts'
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Extract, Reading } from '../extracts/extract.ts'
import { formOf } from '../figures/figure-book.ts'
import { projectionObservations } from '../figures/projection-observations.ts'
import { figureOf } from '../figures/say-figure.ts'
import { valuesOf } from '../figures/value-at.ts'
import { yearEndObservations } from '../figures/year-end-observations.ts'
import { lineUp } from '../indicators/line-up.ts'
import { monthsJudged } from '../indicators/series-months.ts'
import type { Observation } from '../observations/observation.ts'
import { observe } from '../observations/observe.ts'
import { project } from '../projections/project.ts'
import { judgeIndicator } from '../ratings/judge-indicator.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import type { FigureReference } from '../terms/figure-reference.ts'
import {
  endMonthOf,
  financialYearOf,
  lastDayOf,
  monthOrYear,
  type Period,
  parseMonth,
  parseQuarter,
  periodFromId,
  sayPeriod,
  year,
} from '../terms/period.ts'
import { usualDecimals } from '../terms/unit.ts'
import { type PublishedFigure, periodOfRelease, type Release } from './release-record.ts'
import type { Basis, Recast, Snapshot } from './snapshot.ts'
import { snapshotVerdicts } from './snapshot-verdicts.ts'

type Figures = Snapshot['figures']
type Shown = PublishedFigure & {
  readonly unit: IndicatorDefinition['unit']
  readonly from: Observation['from']
}

/** The figures of the lined-up indicators: only whole figures, not parts. */
export function snapshotOf(indicators: readonly RatedIndicator[], council: string): Snapshot {
  const figures = indicators.flatMap(indicator =>
    lined(indicator).map(observation => published(indicator.definition, observation, council, [])),
  )
  return {
    figures: new Map(figures.map(figure => [figure.ref, figure])),
    verdicts: snapshotVerdicts(indicators),
  }
}

const lined = (indicator: RatedIndicator) => {
  const { months, latest, previous, yearBefore, yearToDate, years, comparators } = indicator
  return [
    ...months,
    latest,
    previous,
    yearBefore,
    yearToDate,
    ...years,
    ...comparators,
    ...yearEndObservations(indicator),
  ]
}

function published(
  definition: IndicatorDefinition,
  observation: Observation,
  council: string,
  shares: Basis['shares'],
): Shown {
  const form = formOf(
    { definition, decimals: definition.decimals ?? usualDecimals[definition.unit] },
    observation,
    (of, by) => shares.find(one => one.of === of && one.by === by)?.decimals ?? 0,
  )
  const {
    ref,
    indicator,
    area,
    period,
    part,
    shareOf,
    text,
    value,
    missing: absent,
    parts,
    rule,
  } = figureOf(observation, form.unit, form.decimals, council)
  return {
    ref,
    indicator,
    area,
    kind: figureKindOf(observation, council),
    period,
    said: sayPeriod(observation.period),
    ...(part !== undefined && { part }),
    ...(shareOf !== undefined && { shareOf }),
    text,
    ...(value !== undefined && { value }),
    ...(absent && { missing: absent }),
    ...(parts && { parts }),
    rule,
    unit: form.unit,
    from: observation.from,
  }
}

export function figureKindOf(
  {
    area,
    period,
    projected,
  }: { readonly area: string; readonly period: Period; readonly projected?: unknown },
  council: string,
): PublishedFigure['kind'] {
  if (area !== council) return 'benchmark'
  if (projected !== undefined) return 'projection'
  return OWN_KINDS.find(kind => kind === period.kind) ?? 'month'
}

const OWN_KINDS = ['quarter', 'year', 'year-to-date'] as const

/** What a return gives, and from which years on. */
export type CountedBefore = Pick<CountedReturn, 'counter' | 'years'>

/**
 * Works out what would be printed for each figure of a release, at its own period, from any mixture of old
 * and new.
 */
export function recastAt(release: Release, definitions: Definitions): Recast {
  return basis => recast(release, definitions, basis, []).snapshot
}

/** The readings that were counted, where the given readings do not supply a measure. */
export function readingsCountedFor(
  release: Release,
  definitions: Definitions,
  basis: Basis,
  returns: readonly CountedBefore[],
): readonly Reading[] {
  return recast(release, definitions, basis, returns).asked()
}

function recast(
  { period, months, years, council, comparators, verdicts, figures }: Release,
  definitions: Definitions,
  basis: Basis,
  returns: readonly CountedBefore[],
) {
  const of = periodOfRelease(period)
  const at = endMonthOf(of)
  const known = new Map([...comparators, ...definitions.areas.comparators].map(area => [area.id, area]))
  const areas: Areas = { ...definitions.areas, council, comparators: [...known.values()] }
  const indicators = new Map(basis.indicators.map(one => [one.ref, one]))
  const groups = new Map(basis.groups.map(one => [one.id, one]))
  const asked = {
    definitions: { ...definitions, areas, indicators, groups },
    indicators: basis.indicators,
    period: at,
  }
  const extract: Extract = { source: 'release', file: '', sha256: '', readings: basis.readings }
  const counters = returns.map(({ counter }) => counter)
  const { observations, readings } = observe({ ...asked, extracts: [extract], counters })
  const spans = {
    months: months.flatMap(id => parseMonth(id) ?? parseQuarter(id) ?? []),
    years: years.map(year),
  }
  const rated =
    verdicts.length === 0
      ? []
      : lineUp({
          ...asked,
          ...spans,
          period: of,
          observations,
          // The readings of a release hold every month of its series: what was read, and what was counted for it.
          seriesMonths: monthsJudged(of, basis.signals, {
            readings: basis.readings,
            years: returns.flatMap(one => one.years),
          }),
        }).map(indicator => judgeIndicator(indicator, lastDayOf(at), basis.signals))

  const staysAsPrinted = new Set(
    basis.projections
      .filter(({ method }) => method === 'stock-and-flow' && basis.flows.length === 0)
      .map(({ id }) => id),
  )
  const projected = new Map(
    basis.projections
      .filter(({ id }) => !staysAsPrinted.has(id))
      .flatMap(definition => {
        const indicator = indicators.get(definition.of)
        if (indicator === undefined) return []
        const made = project(definition, {
          definitions: asked.definitions,
          observations,
          readings,
          returns: basis.flows,
          period: monthOrYear(of),
          lastClosedYear: spans.years.at(-1) ?? financialYearOf(at),
        })
        return 'because' in made
          ? []
          : projectionObservations(definition, made, council.id)
              .map(one => published(indicator, one, council.id, []))
              .map(one => [one.ref, one] as const)
      }),
  )
  const forecast = new Map(
    rated.flatMap(indicator =>
      yearEndObservations(indicator)
        .map(one => published(indicator.definition, one, council.id, []))
        .map(one => [one.ref, one] as const),
    ),
  )
  const valueAt = valuesOf({ council: council.id, observations, groups, projected: [] })
  const again = (figure: PublishedFigure): Shown[] => {
    const indicator = indicators.get(figure.indicator)
    if (indicator === undefined) return []
    if (figure.projected !== undefined)
      return staysAsPrinted.has(figure.projected.by)
        ? [asPrinted(figure, indicator)]
        : [projected.get(figure.ref) ?? forecast.get(figure.ref) ?? []].flat()
    return [published(indicator, valueAt(referenceIn(figure)), council.id, basis.shares)]
  }
  const found: Figures = new Map(figures.flatMap(again).map(figure => [figure.ref, figure]))
  return { snapshot: { figures: found, verdicts: snapshotVerdicts(rated) }, asked: readings.countedSoFar }
}

/** A release keeps no movements of children, so a projection from movements stays as printed. */
const asPrinted = (figure: PublishedFigure, { unit }: IndicatorDefinition): Shown => ({
  ...figure,
  unit,
  from: [],
})

function referenceIn({ indicator, area, period, part, shareOf }: PublishedFigure): FigureReference {
  return {
    indicator,
    area,
    period: periodFromId(period),
    ...(part !== undefined && { part }),
    ...(shareOf !== undefined && { shareOf }),
  }
}
