// A paper's figures and verdicts as they are printed, without the paper; and the same worked out from another basis. In: rated indicators, or definitions and readings. Out: a snapshot.
import type { Areas } from './definitions/areas.ts'
import type { Definitions } from './definitions/definitions.ts'
import { lineUp } from './indicators/line-up.ts'
import type { Observation } from './observations/observation.ts'
import { observe } from './observations/observe.ts'
import { figureOf } from './papers/figure.ts'
import { directionCell, ratingCell } from './papers/words/ratings.ts'
import { sayRatingRule } from './papers/words/rules.ts'
import { rate, type RatedIndicator } from './ratings/rate.ts'
import type { PublishedFigure, PublishedVerdict, Release } from './releases/release.ts'
import type { Basis, Recast, Snapshot } from './releases/snapshot.ts'
import { lastDayOf, parseMonth, sayPeriod, year } from './terms/period.ts'

export function snapshotOf(indicators: readonly RatedIndicator[], council: string): Snapshot {
  const figures = indicators.flatMap(indicator => shown(indicator).map(observation => published(indicator, observation, council)))
  return {
    figures: new Map(figures.map(figure => [figure.ref, figure])),
    verdicts: new Map(indicators.map(indicator => [indicator.definition.ref, verdictOf(indicator)])),
  }
}

const shown = ({ months, latest, previous, yearBefore, yearToDate, years, comparators }: RatedIndicator) =>
  [...months, latest, previous, yearBefore, yearToDate, ...years, ...comparators]

function published({ definition, decimals }: RatedIndicator, observation: Observation, council: string): PublishedFigure & { unit: typeof definition.unit; from: Observation['from'] } {
  const { ref, indicator, area, period, text, value, missing, parts, rule } = figureOf(observation, definition.unit, decimals, council)
  return {
    ref, indicator, area, kind: kindOf(observation, council), period, said: sayPeriod(observation.period), text,
    ...(value !== undefined && { value }), ...(missing && { missing }), ...(parts && { parts }), rule,
    unit: definition.unit, from: observation.from,
  }
}

function kindOf({ area, period }: Observation, council: string): PublishedFigure['kind'] {
  if (area !== council) return 'benchmark'
  return period.kind === 'year' || period.kind === 'year-to-date' ? period.kind : 'month'
}

function verdictOf(indicator: RatedIndicator): PublishedVerdict {
  const { rating, direction } = indicator
  return {
    indicator: indicator.definition.ref,
    rating: { status: rating.status, judged: rating.judged, ...(rating.value !== undefined && { value: rating.value }), reason: ratingCell(indicator).reason },
    direction: { state: direction.state, words: directionCell(indicator).sentence, ...(direction.from !== undefined && { from: direction.from }), ...(direction.to !== undefined && { to: direction.to }) },
    rule: sayRatingRule(indicator),
  }
}

/** Works out what would be printed at a release's own period, in the months and years that it shows, from any mixture of old and new. */
export function recastAt({ period, months, years, council, comparators }: Release, definitions: Definitions): Recast {
  const at = parseMonth(period)
  if (at === undefined) throw new Error(`a release of the unknown period ${period}`)
  const known = new Map([...comparators, ...definitions.areas.comparators].map(area => [area.id, area]))
  const areas: Areas = { ...definitions.areas, council, comparators: [...known.values()] }
  const spans = { period: at, months: months.flatMap(month => parseMonth(month) ?? []), years: years.map(year) }
  return ({ indicators, readings }: Basis) => {
    const asked = { ...spans, definitions: { ...definitions, areas, indicators: new Map(indicators.map(one => [one.ref, one])) }, indicators }
    const { observations } = observe({ ...asked, extracts: [{ source: 'release', file: '', sha256: '', readings }] })
    return snapshotOf(lineUp({ ...asked, observations }).map(indicator => rate(indicator, lastDayOf(at))), council.id)
  }
}
