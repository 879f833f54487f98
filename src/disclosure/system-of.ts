// Makes the system of a paper: its figures, their numbers and what everybody knows about them. In: what the paper wants to
// know, with the lookups of the internal paper. Out: the system, and the figures whose base nobody knows.
import type { Definitions } from '../definitions/definitions.ts'
import type { DisclosureRule } from '../definitions/disclosure.ts'
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Reading } from '../extracts/extract.ts'
import type { Observation, Observations } from '../observations/observation.ts'
import type { Readings } from '../observations/readings.ts'
import { parseReference, sayReference } from '../terms/figure-reference.ts'
import { parsePart } from '../terms/part.ts'
import { type Period, periodId, samePeriod } from '../terms/period.ts'
import { type CellBook, cellBook, type NumberOf } from './cell-book.ts'
import { impliedShare, type NumbersTold, numbersOf } from './numbers-of.ts'
import { relationsAmong } from './relations-among.ts'
import { type NumberAt, relationsOfSpans, relationsOfStock } from './relations-in-time.ts'
import { sameNumbers } from './same-numbers.ts'
import type { FigureSystem, Relation, WantedFigure } from './system.ts'

export interface SystemRequest {
  readonly definitions: Definitions
  readonly rule: DisclosureRule
  /** What the paper wants to know of the council: figures, and readings without a figure. */
  readonly wanted: readonly Observation[]
  readonly readingsWanted: readonly Reading[]
  /** What was published before and is still so. */
  readonly published: readonly Observation[]
  readonly observations: Observations
  readonly readings: Readings
  /** Its figures matter most. */
  readonly period: Period
}

export interface SystemMade {
  readonly system: FigureSystem
  /** Percentages without parts, of a base that no definition names: what they give away cannot be known. */
  readonly baseUnknown: readonly string[]
}

interface FigureNumbers extends NumbersTold {
  readonly observation: Observation
}

export function systemOf(request: SystemRequest): SystemMade {
  const { definitions, rule, wanted, readingsWanted, published, readings } = request
  const { id: council } = definitions.areas.council
  const book = cellBook(definitions, rule)
  const withNumbers = (observation: Observation): FigureNumbers => ({
    observation,
    ...numbersTold(observation, request, book),
  })
  const asked = wanted.map(withNumbers)
  const before = published.map(withNumbers)
  const all = [...asked, ...before]
  const sources = [...all.flatMap(({ observation }) => observation.from), ...readingsWanted].filter(
    ({ area }) => area === council,
  )
  const readingCells = readingsWanted.map(reading => ({
    reading,
    tells: NUMBERS.flatMap(which => book.of(reading, which) ?? []),
  }))
  const relations = [
    ...all.flatMap(one => one.relations),
    ...relationsAmong(
      readings,
      sources.map(({ measure, period, part = '' }) => ({ measure, period, part })),
      book,
      definitions,
    ),
    ...inTime(all, sources, definitions, book),
    ...underOtherNames(all, sources, definitions, book),
  ]
  return {
    system: {
      cells: book.all(),
      relations: distinctRelations(relations),
      figures: [
        ...asked.map(one => figureOf(one, request, book)),
        ...readingCells.map(({ reading, tells }) => ({ ref: readingRef(reading), tells, cost: READ_ONLY })),
      ],
      published: new Set(before.flatMap(({ tells }) => tells)),
      width: rule.width,
    },
    baseUnknown: asked
      .filter(isOfUnknownBase(definitions))
      .map(({ observation }) => sayReference(observation, council)),
  }
}

const NUMBERS: readonly NumberOf[] = ['value', 'numerator', 'denominator']

/** A number that a later stage reads without printing it: as good as printed, and cheaper to lose. */
const READ_ONLY = 0.1

export const readingRef = ({
  measure,
  period,
  part = '',
}: Pick<Reading, 'measure' | 'period' | 'part'>): string => `reading ${measure}[${part}]@${periodId(period)}`

function numbersTold(observation: Observation, { definitions, observations }: SystemRequest, book: CellBook) {
  const indicator = indicatorOf(observation, definitions)
  const { council } = definitions.areas
  const { amount } = observation
  if (amount.kind === 'known' && amount.denominator === undefined && indicator.unit === 'percentage') {
    const base = baseNamed(indicator.ref, definitions)
    const whole =
      base === undefined ? undefined : parseReference(`${base}@${periodId(observation.period)}`, council.id)
    const of = whole && observations.find(whole.indicator, council.id, observation.period, whole.part)
    const numbersOfBase = of && numbersOf(of, indicatorOf(of, definitions), council.id, book)
    const cell = numbersOfBase?.numbers.value ?? numbersOfBase?.numbers.denominator
    if (cell !== undefined)
      return impliedShare(
        { reference: observation, percentage: amount.value.valueOf(), base: cell },
        council.id,
        book,
      )
  }
  return numbersOf(observation, indicator, council.id, book)
}

const baseNamed = (ref: string, { checks }: Definitions): string | undefined =>
  checks.relations['share-of'].find(({ indicator }) => indicator === ref)?.of

const isOfUnknownBase =
  (definitions: Definitions) =>
  ({ observation, numbers }: FigureNumbers): boolean =>
    observation.amount.kind === 'known' &&
    indicatorOf(observation, definitions).unit === 'percentage' &&
    numbers.denominator === undefined

function indicatorOf(
  { indicator }: Pick<Observation, 'indicator'>,
  { indicators }: Definitions,
): IndicatorDefinition {
  const found = indicators.get(indicator)
  if (found === undefined) throw new Error(`the definitions have no indicator ${indicator}`)
  return found
}

function figureOf(
  { observation, tells, numbers }: FigureNumbers,
  request: SystemRequest,
  book: CellBook,
): WantedFigure {
  const { definitions, rule, period } = request
  const { unit } = indicatorOf(observation, definitions)
  const isShare = observation.shareOf !== undefined || unit === 'percentage'
  const base = numbers.denominator === undefined ? undefined : book.get(numbers.denominator).value
  return {
    ref: sayReference(observation, definitions.areas.council.id),
    tells,
    cost: costOf(observation, period),
    ...(observation.amount.kind === 'known' &&
      isShare &&
      base !== undefined &&
      base < rule['least-base'] && { isKeptBack: true as const }),
  }
}

/** Totals are kept to the last, and the paper's own period before those behind it. */
function costOf({ part, shareOf, period }: Observation, own: Period): number {
  const byRows = [20, 3, 1][parsePart(part).length] ?? 1
  return byRows * (shareOf === undefined ? 1 : 0.5) * (samePeriod(period, own) ? 2 : 1)
}

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

/** Numbers of all children by measure, and the rows of each split, to find those that are the same. */
function underOtherNames(
  all: readonly FigureNumbers[],
  sources: readonly Reading[],
  { groups }: Definitions,
  book: CellBook,
): Relation[] {
  const totals = new Map<string, Map<string, string>>()
  const rows = new Map<string, Map<string, Map<string, string>>>()
  const put = (reading: Reading, cell: string) => {
    const at = periodId(reading.period)
    const [first, ...more] = parsePart(reading.part)
    if (first === undefined)
      totals.set(reading.measure, (totals.get(reading.measure) ?? new Map()).set(at, cell))
    else if (more.length === 0) {
      const split = rows.get(`${reading.measure}|${first.group}`) ?? new Map<string, Map<string, string>>()
      split.set(first.row, (split.get(first.row) ?? new Map()).set(at, cell))
      rows.set(`${reading.measure}|${first.group}`, split)
    }
  }
  for (const reading of sources) {
    const cell = book.of(reading, 'value')
    if (cell !== undefined && book.get(cell).isCount) put(reading, cell)
  }
  for (const { observation, numbers } of all)
    for (const which of ['numerator', 'denominator'] as const) {
      const cell = numbers[which]
      if (cell === undefined || observation.part !== undefined || !book.get(cell).isCount) continue
      const name = `${observation.indicator} ${which}`
      totals.set(name, (totals.get(name) ?? new Map()).set(periodId(observation.period), cell))
    }
  const seriesOf = ([name, at]: [string, Map<string, string>]) => ({ name, at })
  return sameNumbers(
    [...totals].map(seriesOf),
    [...rows].map(([name, split]) => {
      const order =
        groups.get(name.split('|')[1] ?? '')?.editions.flatMap(({ rows: of }) => of.map(({ id }) => id)) ?? []
      const inOrder = [...split].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
      return { rows: inOrder.map(seriesOf) }
    }),
    book,
  )
}

const distinctRelations = (relations: readonly Relation[]): Relation[] => [
  ...new Map(
    relations.map(relation => {
      const key = relation
        .map(({ cell, times }) => `${times} ${cell}`)
        .sort()
        .join('|')
      return [key, relation] as const
    }),
  ).values(),
]
