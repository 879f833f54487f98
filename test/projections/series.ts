// Test helpers: a series of year ends from 2017/18, and a forecast in words.
import type { NoProjection, ProjectedValues, YearEndSeries } from '../../src/projections/projection.ts'
import { exact } from '../../src/terms/exact.ts'
import { year } from '../../src/terms/period.ts'

export const series = (...values: readonly number[]): YearEndSeries => ({
  years: values.map((_, at) => year(2017 + at)),
  values: values.map(value => exact(value)),
})
export const said = (forecast: ProjectedValues | NoProjection) =>
  'because' in forecast
    ? forecast.because
    : forecast.ahead.map(one => `${one.year.startYear}: ${one.value} (${one.low} to ${one.high})`)
