// What everybody knows about the same number at different times: months add up to quarters and years, a year to date to the
// one before and a month, a stock to the one before with who came and who went. In: the numbers of figures by period. Out:
// relations, each of which holds in the figures.
import { distinctBy } from '../terms/distinct-by.ts'
import { financialYearOf, firstMonthOf, type Period } from '../terms/period.ts'
import type { CellBook } from './cell-book.ts'
import { wholeAndParts } from './numbers-of.ts'
import type { Relation } from './system.ts'

/** One number of an indicator in a period. */
export interface NumberAt {
  readonly period: Period
  readonly cell: string
}

interface Span {
  readonly first: number
  readonly last: number
  readonly cell: string
}

/** Spans of one number that others of them fill exactly. Worked: April to December and January are April to January. */
export function relationsOfSpans(numbers: readonly NumberAt[], book: CellBook): Relation[] {
  const all = numbers.flatMap(one => spanOf(one) ?? [])
  const spans = distinct(all)
  const byFirst = Map.groupBy(spans, ({ first }) => first)
  const ofParts = spans.flatMap(whole => {
    const withTwo = (byFirst.get(whole.first) ?? [])
      .filter(({ last }) => last < whole.last)
      .flatMap(early => {
        const late = spans.find(({ first, last }) => first === early.last + 1 && last === whole.last)
        return late === undefined ? [] : [[early, late]]
      })
    return [...withTwo, filledByShortest(whole, byFirst)]
      .filter(parts => parts.length > 1 && holds(whole, parts, book))
      .map(parts =>
        wholeAndParts(
          whole.cell,
          parts.map(({ cell }) => cell),
        ),
      )
  })
  return [...sameSpans(all, spans, book), ...ofParts]
}

/** Worked: the year to date at the end of March and the year are one number, however each was worked out. */
const sameSpans = (all: readonly Span[], spans: readonly Span[], book: CellBook): Relation[] =>
  all.flatMap(one => {
    const same = spans.find(({ first, last }) => first === one.first && last === one.last)
    return same !== undefined && holds(one, [same], book) ? [wholeAndParts(one.cell, [same.cell])] : []
  })

const holds = (whole: Span, parts: readonly Span[], book: CellBook): boolean =>
  parts.every(({ cell }) => cell !== whole.cell) &&
  book.get(whole.cell).value === parts.reduce((sum, { cell }) => sum + book.get(cell).value, 0)

/** The months, or else the quarters, from its beginning to its end; none where one is not there. */
function filledByShortest(whole: Span, byFirst: ReadonlyMap<number, readonly Span[]>): Span[] {
  const parts: Span[] = []
  for (let at = whole.first; at <= whole.last; ) {
    const shortest = (byFirst.get(at) ?? [])
      .filter(one => one.last <= whole.last && one !== whole)
      .sort((a, b) => a.last - b.last)[0]
    if (shortest === undefined) return []
    parts.push(shortest)
    at = shortest.last + 1
  }
  return parts
}

function spanOf({ period, cell }: NumberAt): Span | undefined {
  switch (period.kind) {
    case 'month':
      return { first: period.index, last: period.index, cell }
    case 'quarter':
      return { first: period.index - 2, last: period.index, cell }
    case 'rolling-12':
      return { first: period.index - 11, last: period.index, cell }
    case 'year': {
      const first = firstMonthOf(period).index
      return { first, last: first + 11, cell }
    }
    case 'year-to-date':
      return { first: firstMonthOf(financialYearOf(period)).index, last: period.index, cell }
    case 'day':
      return undefined
  }
}

const distinct = (spans: readonly Span[]): Span[] =>
  distinctBy(spans, ({ first, last }) => `${first}-${last}`)

/** The numbers of a stock and of its flows, each by the month that it is of or ends with. */
export interface StockAndFlows {
  readonly stocks: readonly NumberAt[]
  readonly started: readonly NumberAt[]
  readonly ceased: readonly NumberAt[]
}

/** Worked: 484 at the end of December, 12 who came and 14 who went in January are 482. */
export function relationsOfStock({ stocks, started, ceased }: StockAndFlows, book: CellBook): Relation[] {
  const ends = distinct(stocks.flatMap(one => spanOf(one) ?? [])).map(({ last, cell }) => ({ last, cell }))
  const [ins, outs] = [started, ceased].map(numbers => numbers.flatMap(one => spanOf(one) ?? []))
  return ends.flatMap(end =>
    ends.flatMap(before => {
      const isBetween = ({ first, last }: Span) => first === before.last + 1 && last === end.last
      const [came, went] = [ins?.find(isBetween), outs?.find(isBetween)]
      if (came === undefined || went === undefined) return []
      const value = (cell: string) => book.get(cell).value
      if (value(end.cell) !== value(before.cell) + value(came.cell) - value(went.cell)) return []
      return [
        [
          { cell: end.cell, times: 1 },
          { cell: before.cell, times: -1 },
          { cell: came.cell, times: -1 },
          { cell: went.cell, times: 1 },
        ],
      ]
    }),
  )
}
