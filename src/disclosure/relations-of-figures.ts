// What everybody knows about the figures of indicators: over time, under other names, and where one is declared to be among
// another. In: figures with their numbers, and the readings that they are made of. Out: relations.
import type { Definitions } from '../definitions/definitions.ts'
import type { Reading } from '../extracts/extract.ts'
import { parsePart } from '../terms/part.ts'
import { lastMonthOf, periodFromId, periodId, year } from '../terms/period.ts'
import { type CellBook, NUMBERS } from './cell-book.ts'
import { type FigureNumbers, wholeAndParts } from './numbers-of.ts'
import { type NumberAt, relationsOfSpans, relationsOfStock } from './relations-in-time.ts'
import { sameNumbers } from './same-numbers.ts'
import type { Relation } from './system.ts'

export const relationsOfFigures = (
  all: readonly FigureNumbers[],
  sources: readonly Reading[],
  definitions: Definitions,
  book: CellBook,
): Relation[] => [
  ...inTime(all, sources, definitions, book),
  ...underOtherNames(all, sources, definitions, book),
  ...partsDeclared(all, definitions, book),
]

/** For each indicator and part, what its numbers of different periods have to do with each other. */
function inTime(
  all: readonly FigureNumbers[],
  sources: readonly Reading[],
  definitions: Definitions,
  book: CellBook,
): Relation[] {
  const ofFigures = [
    ...Map.groupBy(
      all,
      ({ observation: { indicator, part = '', shareOf = '' } }) => `${indicator}[${part}]${shareOf}`,
    ).values(),
  ].flatMap(ofIndicator =>
    NUMBERS.flatMap(which =>
      relationsOfSpans(
        ofIndicator.flatMap(({ observation: { period }, numbers }): NumberAt[] =>
          numbers[which] === undefined ? [] : [{ period, cell: numbers[which] }],
        ),
        book,
      ),
    ),
  )
  const numbersOfMeasure = (measure: string): NumberAt[] =>
    sources
      .filter(one => one.measure === measure && one.part === undefined)
      .flatMap(reading => {
        const cell = book.of(reading, 'value')
        return cell === undefined ? [] : [{ period: reading.period, cell }]
      })
  const ofStocks = [...definitions.indicators.values()].flatMap(({ method, 'stock-and-flow': flows }) =>
    flows === undefined || method.kind !== 'count'
      ? []
      : relationsOfStock(
          {
            stocks: numbersOfMeasure(method.measure),
            started: numbersOfMeasure(flows.started),
            ceased: numbersOfMeasure(flows.ceased),
          },
          book,
        ),
  )
  return [...ofFigures, ...ofStocks]
}

/** By name and period, the cell of a number. */
type Series = Map<string, Map<string, string>>

/** Numbers of all children by measure, and the rows of each split, to find those that are the same. */
function underOtherNames(
  all: readonly FigureNumbers[],
  sources: readonly Reading[],
  definitions: Definitions,
  book: CellBook,
): Relation[] {
  const counted = sources.flatMap(reading => {
    const cell = book.of(reading, 'value')
    return cell !== undefined && book.get(cell).isCount ? [{ reading, cell }] : []
  })
  const totals: Series = new Map()
  for (const { reading, cell } of counted)
    if (reading.part === undefined) put(totals, reading.measure, periodId(reading.period), cell)
  putNumbers(totals, all, book)
  const sums = putStarted(totals, definitions, book)
  const rows = counted.filter(({ reading }) => parsePart(reading.part).length === 1)
  const splits = Map.groupBy(
    rows,
    ({ reading: { measure, part } }) => `${measure}|${parsePart(part)[0]?.group}`,
  )
  const same = sameNumbers(
    seriesIn(totals),
    [...splits].map(([name, own]) => {
      const split: Series = new Map()
      for (const { reading, cell } of own)
        put(split, parsePart(reading.part)[0]?.row ?? '', periodId(reading.period), cell)
      return { rows: seriesIn(split).toSorted(inOrderOf(name.split('|')[1] ?? '', definitions)) }
    }),
    book,
  )
  return [...same, ...sums]
}

const put = (series: Series, name: string, period: string, cell: string): void =>
  void series.set(name, (series.get(name) ?? new Map<string, string>()).set(period, cell))

const seriesIn = (series: Series) => [...series].map(([name, at]) => ({ name, at }))

/** Neighbouring bands are neighbours in their map. */
function inOrderOf(group: string, { groups }: Definitions) {
  const ids = groups.get(group)?.editions.flatMap(({ rows }) => rows.map(({ id }) => id)) ?? []
  return (a: { readonly name: string }, b: { readonly name: string }) =>
    ids.indexOf(a.name) - ids.indexOf(b.name)
}

/** The numbers of figures about all children. */
function putNumbers(totals: Series, all: readonly FigureNumbers[], book: CellBook): void {
  for (const { observation, numbers } of all)
    for (const which of NUMBERS) {
      const cell = numbers[which]
      if (cell !== undefined && observation.part === undefined && book.get(cell).isCount)
        put(totals, `${observation.indicator} ${which}`, periodId(observation.period), cell)
    }
}

/** By the year: those in care at its beginning with those who came in it, who are those in care during it, but for a few. */
function putStarted(totals: Series, { indicators }: Definitions, book: CellBook): Relation[] {
  const sums: Relation[] = []
  for (const { method, 'stock-and-flow': flows } of indicators.values()) {
    if (flows === undefined || method.kind !== 'count') continue
    const stocks = totals.get(method.measure)
    for (const [id, cell] of totals.get(flows.started) ?? []) {
      const period = periodFromId(id)
      if (period.kind !== 'year') continue
      const before = year(period.startYear - 1)
      const stock = stocks?.get(periodId(lastMonthOf(before))) ?? stocks?.get(periodId(before))
      if (stock === undefined) continue
      const both = book.get(stock).value + book.get(cell).value
      const sum = book.add(`${stock} + ${cell}`, both, true)
      put(totals, `${method.measure} and ${flows.started}`, id, sum)
      sums.push(wholeAndParts(sum, [stock, cell]))
    }
  }
  return sums
}

/** Children of one indicator who are all among those of another, as checks.yaml declares: what is left of them. */
function partsDeclared(all: readonly FigureNumbers[], { checks }: Definitions, book: CellBook): Relation[] {
  const numberOf = new Map(
    all.flatMap(({ observation: { indicator, period, part, shareOf }, numbers }): [string, string][] => {
      const cell = numbers.numerator ?? numbers.value
      return part === undefined && shareOf === undefined && cell !== undefined
        ? [[`${indicator}@${periodId(period)}`, cell]]
        : []
    }),
  )
  const periods = new Set([...numberOf.keys()].map(name => name.slice(name.indexOf('@'))))
  return checks.relations['parts-of'].flatMap(({ whole, parts }) =>
    [...periods].flatMap(at => {
      const cell = numberOf.get(`${whole}${at}`)
      const inside = parts.flatMap(part => numberOf.get(`${part}${at}`) ?? [])
      if (cell === undefined || inside.length === 0 || inside.includes(cell)) return []
      const left = book.get(cell).value - inside.reduce((sum, one) => sum + book.get(one).value, 0)
      if (left < 0) return []
      const rest =
        left === 0 ? [] : [book.add(`rest of ${whole}${at} without ${parts.join(', ')}`, left, true)]
      return [wholeAndParts(cell, [...inside, ...rest])]
    }),
  )
}
