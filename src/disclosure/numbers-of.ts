// The numbers that a printed figure gives away, each as a sum of cells. In: an observation and the indicator's method. Out:
// cells, and the relations that hold for sums.
//
// A percentage gives its numerator and its denominator, a mean its cases, a rate its count: also where the paper prints no
// parts, since the base often stands elsewhere.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import { measuresOfMethod } from '../definitions/measures-of-method.ts'
import type { Reading } from '../extracts/extract.ts'
import type { Observation } from '../observations/observation.ts'
import { type FigureReference, sayReference } from '../terms/figure-reference.ts'
import { periodId } from '../terms/period.ts'
import type { CellBook, NumberOf } from './cell-book.ts'
import type { Relation } from './system.ts'

export interface NumbersGiven {
  /** The cells whose numbers the figure gives. */
  readonly tells: readonly string[]
  readonly relations: readonly Relation[]
  /** The cell of each number of the figure. */
  readonly numbers: Readonly<Partial<Record<NumberOf, string>>>
}

/** A figure with its numbers. */
export interface FigureNumbers extends NumbersGiven {
  /** Whether it is a share of few, or leaves few, by what is known of its base. */
  readonly isOfFew?: boolean
  readonly observation: Observation
}

export function numbersOf(
  observation: Observation,
  indicator: IndicatorDefinition,
  council: string,
  book: CellBook,
): NumbersGiven {
  const name = sayReference(observation, council)
  const tells = new Set<string>()
  const relations: Relation[] = []
  const numbers: Partial<Record<NumberOf, string>> = {}
  for (const number of numbersIn(observation, indicator)) {
    const { which, value, isCount } = number
    const terms = termsOf(number, observation, book)
    const [only] = terms ?? []
    if (terms === undefined) {
      // Not worked out from these cells alone: whoever knows the figure is taken to know them all.
      for (const cell of observation.from.flatMap(reading => book.of(reading, 'value') ?? [])) tells.add(cell)
      numbers[which] = book.add(`${name} ${which}`, value, isCount)
    } else if (terms.length === 1 && only?.times === 1) numbers[which] = only.cell
    else {
      const sum = book.add(sayTerms(terms), value, isCount)
      relations.push([{ cell: sum, times: -1 }, ...terms])
      numbers[which] = sum
    }
    tells.add(numbers[which])
  }
  const rest = restOf(name, numbers, book)
  if (rest !== undefined) tells.add(rest.cell)
  return { tells: [...tells], relations: [...relations, ...(rest?.relations ?? [])], numbers }
}

interface NumberIn {
  readonly which: NumberOf
  readonly value: number
  readonly isCount: boolean
  /** The readings that it may be made of, one way or another, with what each is multiplied by. */
  readonly ways: readonly { readonly reading: Reading; readonly times: number }[][]
}

function numbersIn(observation: Observation, { method, unit, ref }: IndicatorDefinition): NumberIn[] {
  const { amount, shareOf, part, from } = observation
  const times = (factor: number, isOf: (reading: Reading) => boolean) =>
    from.filter(isOf).map(reading => ({ reading, times: factor }))
  const supplied = times(1, ({ measure }) => measure === ref)
  if (amount.kind === 'missing') return zeroBase(from)
  const { numerator, denominator, value } = amount
  const [above, below] = measuresOfMethod(method)
  if (numerator === undefined || denominator === undefined) {
    if (unit !== 'count') return []
    const worked = [
      ...times(1, ({ measure }) => measure === above),
      ...(method.kind === 'difference' ? times(-1, ({ measure }) => measure === below) : []),
    ]
    return [{ which: 'value', value: value.valueOf(), isCount: true, ways: [worked, supplied] }]
  }
  const isOf = (measure: string | undefined, of: string | undefined) => (reading: Reading) =>
    shareOf === undefined ? reading.measure === measure : reading.part === of
  const whole = shareOf === 'all' ? undefined : shareOf
  return [
    {
      which: 'numerator',
      value: numerator.valueOf(),
      isCount: shareOf !== undefined || unit === 'percentage' || unit === 'rate-per-10000',
      ways: [times(1, isOf(above, part)), supplied],
    },
    {
      which: 'denominator',
      value: denominator.valueOf(),
      // How many children live in an area is known to everybody.
      isCount: unit !== 'rate-per-10000',
      ways: [times(1, isOf(below, whole)), supplied],
    },
  ]
}

/** A share that is not applicable says that there are none to take it of. */
const zeroBase = (from: readonly Reading[]): NumberIn[] =>
  from
    .filter(({ amount }) => amount.kind === 'known' && amount.value.valueOf() === 0)
    .map(reading => ({ which: 'denominator', value: 0, isCount: true, ways: [[{ reading, times: 1 }]] }))

/** The first way in which readings add up to the number: by what stands in their own fractions, or by their values. */
function termsOf(
  { which, value, ways }: NumberIn,
  { from }: Observation,
  book: CellBook,
): Relation | undefined {
  for (const way of ways)
    for (const as of [which, 'value'] as const) {
      const terms = distinct(way).flatMap(({ reading, times }) => {
        const cell = book.of(reading, as)
        return cell === undefined ? [] : [{ cell, times }]
      })
      const sum = terms.reduce((total, { cell, times }) => total + times * book.get(cell).value, 0)
      if (from.length > 0 && terms.length > 0 && Math.abs(sum - value) < 1e-9) return terms
    }
  return undefined
}

/** A reading counts once, however often the rule names it. */
const distinct = <T extends { readonly reading: Reading }>(way: readonly T[]): T[] => [
  ...new Map(
    way.map(one => {
      const { measure, part = '', period } = one.reading
      return [`${measure}|${part}|${periodId(period)}`, one] as const
    }),
  ).values(),
]

const sayTerms = (terms: Relation): string =>
  terms
    .map(({ cell, times }) => `${times < 0 ? '−' : '+'}${cell}`)
    .sort()
    .join(' ')

/** Those below the line that are not above it, such as 1 of 55 not in time, which nothing prints. */
function restOf(
  name: string,
  { numerator, denominator }: NumbersGiven['numbers'],
  book: CellBook,
): { readonly cell: string; readonly relations: readonly Relation[] } | undefined {
  if (numerator === undefined || denominator === undefined || numerator === denominator) return undefined
  const [above, below] = [book.get(numerator), book.get(denominator)]
  if (!above.isCount || !below.isCount || above.value > below.value) return undefined
  const cell = book.add(`rest of ${name}`, below.value - above.value, true)
  return { cell, relations: [wholeAndParts(denominator, [numerator, cell])] }
}

/** Parts that add up to a whole. */
export const wholeAndParts = (whole: string, parts: readonly string[]): Relation => [
  { cell: whole, times: 1 },
  ...parts.map(cell => ({ cell, times: -1 })),
]

/** The percentage that is supplied without its parts, of a base that is known elsewhere. */
export interface ImpliedShare {
  readonly reference: FigureReference
  readonly percentage: number
  /** The cell of the base. */
  readonly base: string
}

/** Worked: 6.9% of 482 is 33: whoever knows the base knows that, and that 449 are not among them. */
export function impliedShare(
  { reference, percentage, base }: ImpliedShare,
  council: string,
  book: CellBook,
): NumbersGiven {
  const name = sayReference(reference, council)
  const whole = book.get(base).value
  const above = Math.min(whole, Math.round((percentage * whole) / 100))
  const numerator = book.add(`${name} numerator`, above, true)
  const rest = restOf(name, { numerator, denominator: base }, book)
  return {
    tells: [numerator, base, ...(rest === undefined ? [] : [rest.cell])],
    relations: rest?.relations ?? [],
    numbers: { numerator, denominator: base },
  }
}
