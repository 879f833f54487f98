// Makes the system of a paper: its figures, their numbers and what everybody knows about them. In: what the paper wants to
// know, with the lookups of the internal paper. Out: the system, and the figures whose base nobody knows.
import type { Definitions } from '../definitions/definitions.ts'
import type { DisclosureRule } from '../definitions/disclosure.ts'
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Reading } from '../extracts/extract.ts'
import type { Observation, Observations } from '../observations/observation.ts'
import type { Readings } from '../observations/readings.ts'
import { distinctBy } from '../terms/distinct-by.ts'
import { parseReference, sayReference } from '../terms/figure-reference.ts'
import { parsePart } from '../terms/part.ts'
import {
  financialYearOf,
  firstMonthOf,
  lastMonthOf,
  monthsBetween,
  type Period,
  periodId,
  samePeriod,
} from '../terms/period.ts'
import type { Unit } from '../terms/unit.ts'
import { type CellBook, cellBook, NUMBERS } from './cell-book.ts'
import { differencesWithin } from './differences-within.ts'
import { type FigureNumbers, impliedShare, numbersOf } from './numbers-of.ts'
import type { PublishedBefore } from './published-before.ts'
import { relationsAmong } from './relations-among.ts'
import { relationsOfFigures } from './relations-of-figures.ts'
import { type Cell, type FigureSystem, type Relation, unseen, type WantedFigure } from './system.ts'

export interface SystemRequest extends PublishedBefore {
  readonly definitions: Definitions
  readonly rule: DisclosureRule
  /** What the paper wants to know of the council: figures, and readings without a figure. */
  readonly wanted: readonly Observation[]
  readonly readingsWanted: readonly Reading[]
  /** The references among them that a reader finds in print: as figures or kept back. */
  readonly printed: ReadonlySet<string>
  readonly observations: Observations
  readonly readings: Readings
  /** Its figures matter most. */
  readonly period: Period
}

export interface SystemMade {
  readonly system: FigureSystem
  /** Percentages and means without parts, of a base that no definition names: what they give away cannot be known. */
  readonly baseUnknown: readonly string[]
}

export function systemOf(request: SystemRequest): SystemMade {
  const { definitions, rule, wanted, readingsWanted, printed, published, keptBack, readings } = request
  const { id: council } = definitions.areas.council
  const book = cellBook(definitions, rule)
  const withNumbers = (observation: Observation): FigureNumbers => ({
    observation,
    ...numbersGiven(observation, request, book),
    isOfFew: isOfFew(observation, request),
  })
  const asked = wanted.map(withNumbers)
  const before = published.map(withNumbers)
  const hidden = keptBack.map(({ observation }) => withNumbers(observation))
  const given = [...asked, ...before, ...hidden]
  const years = yearsAround(
    given.map(one => one.observation),
    request,
  )
  const all = [...given, ...years.map(withNumbers)]
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
    ...relationsOfFigures(all, sources, definitions, book),
    ...differencesWithin(book),
  ]
  return {
    system: {
      cells: asReadersKnow(book, {
        now: asked.filter(({ observation }) => printed.has(sayReference(observation, council))),
        before: [...before, ...hidden.filter((_, at) => keptBack[at]?.mayBeZero === false)],
      }),
      relations: distinctRelations(relations),
      figures: [
        ...asked.map(one => figureOf(one, request, book)),
        ...readingCells.map(({ reading, tells }) => ({ ref: readingRef(reading), tells, cost: READ_ONLY })),
      ],
      published: new Set(before.flatMap(({ tells }) => tells)),
      width: rule.width,
    },
    baseUnknown: asked
      .filter(isOfUnknownBase(request))
      .map(({ observation }) => sayReference(observation, council)),
  }
}

/** A number that a later stage reads without printing it: as good as printed, and cheaper to lose. */
const READ_ONLY = 0.1

export const readingRef = ({
  measure,
  period,
  part = '',
}: Pick<Reading, 'measure' | 'period' | 'part'>): string => `reading ${measure}[${part}]@${periodId(period)}`

function numbersGiven(
  observation: Observation,
  { definitions, observations, readings }: SystemRequest,
  book: CellBook,
) {
  const indicator = indicatorOf(observation, definitions)
  const { council } = definitions.areas
  const { amount, period, part } = observation
  if (amount.kind === 'known' && amount.denominator === undefined && indicator.unit === 'percentage') {
    const base = baseNamed(indicator.ref, definitions)
    const whole =
      base === undefined ? undefined : parseReference(`${base}@${periodId(observation.period)}`, council.id)
    const of = whole && observations.find(whole.indicator, council.id, observation.period, whole.part)
    const numbersOfBase = of && numbersOf(of, indicatorOf(of, definitions), council.id, book)
    // Supplied for a month whose numerator is not: its method names the base.
    const { method } = indicator
    const below =
      method.kind === 'percentage' ? readings.find(method.denominator, period, council.id, part) : undefined
    const cell =
      numbersOfBase?.numbers.value ?? numbersOfBase?.numbers.denominator ?? (below && book.of(below, 'value'))
    if (cell !== undefined)
      return impliedShare(
        { reference: observation, percentage: amount.value.valueOf(), base: cell },
        council.id,
        book,
      )
  }
  return numbersOf(observation, indicator, council.id, book)
}

/**
 * By the most that its base can be. Worked: 99.5% of at most 430 leaves at most 2, and 22.2% of at most 10 is at most 2:
 * both are kept back. So is 18.5% of at most 32, since from 30 to 32 none gives it: it is 5 of 27. A mean is kept back where
 * its cases are few.
 */
function isOfFew(
  { indicator, amount, period, from }: Observation,
  { definitions, observations, rule }: SystemRequest,
): boolean {
  const of = rule.bases.find(({ indicators }) => indicators.includes(indicator))?.of
  if (of === undefined || amount.kind === 'missing' || amount.denominator !== undefined) return false
  // The figure of a year may be that of its last month.
  const [only, another] = from
  const at = only?.period.kind === 'month' && another === undefined ? only.period : period
  const base = observations.find(of, definitions.areas.council.id, at).amount
  if (base.kind === 'missing') return false
  const isFew = (count: number) => count > 0 && Math.floor(count + 0.5) <= rule['up-to']
  const most = (base.numerator ?? base.value).valueOf()
  if (definitions.indicators.get(indicator)?.unit !== 'percentage') return isFew(most)
  const percentage = amount.value.valueOf()
  const share = percentage / 100
  return isFew(most * share) || isFew(most * (1 - share)) || !givesAny(percentage, rule['least-base'], most)
}

/** Whether a whole number of some base is this percentage, to one decimal. */
function givesAny(percentage: number, least: number, most: number): boolean {
  const toOneDecimal = (number: number) => Math.round(number * 10)
  for (let base = least; base <= most; base++) {
    const share = (Math.round((percentage * base) / 100) * 100) / base
    if (toOneDecimal(share) === toOneDecimal(percentage)) return true
  }
  return false
}

const baseNamed = (ref: string, { checks }: Definitions): string | undefined =>
  checks.relations['share-of'].find(({ indicator }) => indicator === ref)?.of

/** Of percentages and means. */
const IS_OF_CASES: ReadonlySet<Unit> = new Set<Unit>(['percentage', 'days', 'average'])

const isOfUnknownBase =
  ({ definitions, rule }: SystemRequest) =>
  ({ observation, numbers }: FigureNumbers): boolean =>
    observation.amount.kind === 'known' &&
    IS_OF_CASES.has(indicatorOf(observation, definitions).unit) &&
    numbers.denominator === undefined &&
    !rule.bases.some(({ indicators }) => indicators.includes(observation.indicator))

function indicatorOf(
  { indicator }: Pick<Observation, 'indicator'>,
  { indicators }: Definitions,
): IndicatorDefinition {
  const found = indicators.get(indicator)
  if (found === undefined) throw new Error(`the definitions have no indicator ${indicator}`)
  return found
}

function figureOf(
  { observation, tells, numbers, isOfFew: isFew = false }: FigureNumbers,
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
      (isFew || (isShare && base !== undefined && base < rule['least-base'])) && {
        isKeptBack: true as const,
      }),
  }
}

/** Totals are kept to the last, and the paper's own period before those behind it. */
function costOf({ part, shareOf, period }: Observation, own: Period): number {
  const byRows = [20, 3, 1][parsePart(part).length] ?? 1
  return byRows * (shareOf === undefined ? 1 : 0.5) * (samePeriod(period, own) ? 2 : 1)
}

/** Its months make its year, or with those who came and went a stock. Of the others only what is counted by the year links papers. */
const tellsByTheMonth = (indicator: IndicatorDefinition): boolean =>
  indicator['stock-and-flow'] !== undefined || !['counted', 'latest'].includes(indicator.annual)

/**
 * Totals and rows for every year that the paper speaks of, printed or not: what is printed of one year only, or by the month,
 * may be the same children as another figure, and its years show it. So may an indicator of the register that no paper has
 * named yet: the first that does would show what two earlier ones give away together.
 */
function yearsAround(
  figures: readonly Observation[],
  { definitions, observations }: SystemRequest,
): Observation[] {
  const { id: council } = definitions.areas.council
  const years = distinctBy(
    figures.map(({ period }) => financialYearOf(period)),
    periodId,
  )
  const series = distinctBy(
    figures.filter(({ part, shareOf }) => shareOf === undefined && parsePart(part).length < 2),
    ({ indicator, part = '' }) => `${indicator}[${part}]`,
  )
  const named = new Set(series.map(({ indicator }) => indicator))
  const others = [...definitions.indicators.values()].filter(({ ref }) => !named.has(ref))
  const months = years.flatMap(of => monthsBetween(firstMonthOf(of), lastMonthOf(of)))
  return [
    ...series.flatMap(({ indicator, part }) =>
      years.map(of => observations.find(indicator, council, of, part)),
    ),
    ...others.flatMap(({ ref }) => years.map(of => observations.find(ref, council, of))),
    ...others
      .filter(tellsByTheMonth)
      .flatMap(({ ref }) => months.map(of => observations.find(ref, council, of))),
  ].filter(({ amount }) => amount.kind === 'known')
}

/**
 * A count that is kept back in print is at least 1, where zeros are shown. Of one that is only looked up, such as a month of
 * a series before those printed, not even that is known.
 */
function asReadersKnow(
  book: CellBook,
  printed: Readonly<Record<'now' | 'before', readonly FigureNumbers[]>>,
): Map<string, Cell> {
  const cellsOf = (figures: readonly FigureNumbers[]) =>
    new Set(figures.flatMap(({ numbers }) => Object.values(numbers)))
  const [now, before] = [cellsOf(printed.now), cellsOf(printed.before)]
  const known = (cell: Cell): Cell => {
    if (before.has(cell.id)) return cell
    return now.has(cell.id) ? { ...cell, isNew: true } : unseen(cell)
  }
  return new Map([...book.all()].map(([id, cell]) => [id, known(cell)]))
}

const distinctRelations = (relations: readonly Relation[]): Relation[] =>
  distinctBy(relations, relation =>
    relation
      .map(({ cell, times }) => `${times} ${cell}`)
      .sort()
      .join('|'),
  )
