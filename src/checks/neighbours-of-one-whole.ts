// Percentages next to each other on a sheet that add up to 100 in its other periods. In: the evidence. Out: the sets of
// all of the periods.
import type { Reading } from '../extracts/extract.ts'
import { endMonthOf, type Period, periodId } from '../terms/period.ts'
import { type RoundedFigure, roundedCell } from './as-stated.ts'
import type { CheckEvidence } from './check-evidence.ts'
import { is100 } from './sum-to-100.ts'

export interface WholeOfShares {
  readonly area: string
  readonly period: Period
  /** Named by an indicator's reference, a measure or a part of one. */
  readonly shares: readonly { readonly name: string; readonly figure: RoundedFigure }[]
  /** Others of the whole are not among them, so that together they are 100 at most. */
  readonly withOthers: boolean
  readonly indicator?: string
}

/** Two percentages add up to 100 by chance sooner than three do. */
const PERIODS_OF_TWO = 3
const PERIODS_OF_MORE = 2
/** Of the periods, at least this share must add up. */
const MOST = 2 / 3

interface Column {
  readonly measure: string
  readonly at: ReadonlyMap<string, { readonly period: Period; readonly figure: RoundedFigure }>
}

/**
 * Worked: 38.0, 40.1 and 21.9 in 2013/14, 36.2, 41.0 and 22.8 in 2014/15, and 35.0, 40.0 and 29.0 in 2015/16: the third
 * year makes 104.0.
 */
export function neighboursOfOneWhole({ extracts, period, indicators }: CheckEvidence): WholeOfShares[] {
  const readings = extracts
    .flatMap(extract => extract.readings)
    .filter(
      one =>
        one.unit === 'percentage' && one.part === undefined && endMonthOf(one.period).index <= period.index,
    )
  const sheets = Map.groupBy(readings, ({ origin, area, period: { kind } }) =>
    [origin.file, origin.sheet ?? '', area, kind].join('|'),
  )
  return [...sheets.values()].flatMap(some => {
    const area = some[0]?.area ?? ''
    return runsThatAddUp(columnsOf(some)).flatMap(run => {
      const indicator = indicators.find(({ ref }) => ref === run[0]?.measure)?.ref
      return periodsOf(run).map(({ period: at, figures }) => ({
        area,
        period: at,
        shares: figures.map((figure, place) => ({ name: run[place]?.measure ?? '', figure })),
        withOthers: false,
        ...(indicator !== undefined && { indicator }),
      }))
    })
  })
}

/** In the order of the sheet. */
const columnsOf = (readings: readonly Reading[]): Column[] =>
  [...Map.groupBy(readings, ({ measure }) => measure)].map(([measure, some]) => ({
    measure,
    at: new Map(
      some.flatMap(reading => {
        const figure = roundedCell(reading)
        return figure === undefined ? [] : [[periodId(reading.period), { period: reading.period, figure }]]
      }),
    ),
  }))

function runsThatAddUp(columns: readonly Column[]): (readonly Column[])[] {
  return columns.flatMap((_, from) =>
    columns
      .slice(from + 1)
      .map((__, more) => columns.slice(from, from + more + 2))
      .filter(addsUp),
  )
}

/** Percentages of nothing and of all add up to 100 without being shares of one whole. */
function addsUp(run: readonly Column[]): boolean {
  const periods = periodsOf(run)
  const telling = periods.filter(
    ({ figures }) => is100(figures) && figures.every(({ value }) => value.compare(0) > 0),
  )
  const enough = run.length === 2 ? PERIODS_OF_TWO : PERIODS_OF_MORE
  return telling.length >= enough && telling.length >= MOST * periods.length
}

/** Those for which all of the figures are known. */
function periodsOf(
  run: readonly Column[],
): { readonly period: Period; readonly figures: readonly RoundedFigure[] }[] {
  return [...(run[0]?.at ?? [])].flatMap(([id, { period }]) => {
    const figures = run.flatMap(({ at }) => at.get(id)?.figure ?? [])
    return figures.length < run.length ? [] : [{ period, figures }]
  })
}
