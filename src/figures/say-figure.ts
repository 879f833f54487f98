// The only place where a number becomes text. In: an observation. Out: the figure as printed and as read
// out, with the cells it came from.

import type { Reading } from '../extracts/extract.ts'
import { isOfAnotherDate, type Observation, periodMeant } from '../observations/observation.ts'
import type { FigureMark, Missing, MissingReason } from '../terms/amount.ts'
import { type Exact, plainDecimal, sayDecimal } from '../terms/exact.ts'
import { sayReference } from '../terms/figure-reference.ts'
import { periodId } from '../terms/period.ts'
import type { Unit } from '../terms/unit.ts'
import type { Figure, FigureCell, FigureSource } from './figure.ts'

/** The Government Statistical Service shorthand for a missing figure, and how it is read out. */
export const shorthand: Readonly<Record<MissingReason, { mark: string; spoken: string }>> = {
  'not-supplied': { mark: '[x]', spoken: 'not supplied' },
  'not-yet-due': { mark: '[z]', spoken: 'not yet due' },
  'not-yet-published': { mark: '[x]', spoken: 'not yet published' },
  'not-applicable': { mark: '[z]', spoken: 'not applicable' },
  suppressed: { mark: '[c]', spoken: 'suppressed' },
  low: { mark: '[low]', spoken: 'low' },
  unreliable: { mark: '[u]', spoken: 'unreliable' },
  'not-comparable': { mark: '[x]', spoken: 'not comparable' },
}

/** A number with its unit, as printed everywhere: 98.2%, 1,074, 374.7, £3,712. */
export function sayNumber(value: Exact, unit: Unit, decimals: number): string {
  const digits = sayDecimal(value, decimals)
  switch (unit) {
    case 'percentage':
      return `${digits}%`
    case 'money':
      return digits.startsWith('−') ? `−£${digits.slice(1)}` : `£${digits}`
    case 'milestone':
      return value.compare(0) > 0 ? 'reached' : 'not reached'
    default:
      return digits
  }
}

/**
 * A mean, a limit or the end of a range, beside the figures that it is about: with one decimal at least, since the mean of
 * whole numbers is none. Worked: 268 ÷ 13 beside numbers of children is `20.6`.
 */
export const sayBesideFigures = (
  value: Exact,
  { definition, decimals }: { readonly definition: { readonly unit: Unit }; readonly decimals: number },
): string => sayNumber(value, definition.unit, decimalsBeside(decimals))

export const decimalsBeside = (decimals: number): number => Math.max(1, decimals)

export const unitNames: Readonly<Record<Unit, string>> = {
  count: 'number',
  percentage: '%',
  'rate-per-10000': 'per 10,000',
  days: 'days',
  average: 'average',
  milestone: 'milestone',
  money: '£',
}

export function figureOf(observation: Observation, unit: Unit, decimals: number, council: string): Figure {
  const { amount } = observation
  const parts =
    amount.kind === 'known' && amount.numerator && amount.denominator
      ? { numerator: sayDecimal(amount.numerator, 0), denominator: sayDecimal(amount.denominator, 0) }
      : undefined
  const marks = suppliedMarks(observation)
  return {
    ref: sayReference(observation, council),
    indicator: observation.indicator,
    area: observation.area,
    period: periodId(observation.period),
    ...(observation.part !== undefined && { part: observation.part }),
    ...(observation.shareOf !== undefined && { shareOf: observation.shareOf }),
    ...(amount.kind === 'known' &&
      isOfAnotherDate(observation) && { describes: periodId(periodMeant(observation)) }),
    ...(amount.kind === 'known'
      ? {
          text: sayNumber(amount.value, unit, decimals),
          spoken: sayNumber(amount.value, unit, decimals),
          value: plainDecimal(amount.value, decimals),
        }
      : {
          text: shorthand[amount.reason].mark,
          spoken: sayMissing(amount),
          missing: {
            reason: amount.reason,
            ...(amount.because === undefined ? {} : { because: amount.because }),
          },
        }),
    ...(marks.length > 0 && { suppliedMarks: marks }),
    ...(parts && { parts: { ...parts, text: sayParts(parts.numerator, parts.denominator, unit) } }),
    rule: observation.rule,
    from: observation.from.flatMap(sourcesOf),
  }
}

/** A mean of several cells is followed by each of them; it has no cell of its own. */
function sourcesOf(reading: Reading): FigureSource[] {
  const { measure, period, asFound: text, origin, meanOf } = reading
  const step = { measure, period: periodId(period), text }
  if (meanOf === undefined) return [{ ...step, origin }]
  const { cell: _, ...place } = origin
  return [{ ...step, origin: place }, ...meanOf.flatMap(sourcesOf)]
}

/**
 * A figure that is worked out has the marks of every cell that it was worked out from. A projection has none:
 * it is an assumption about years to come.
 */
function suppliedMarks({ amount, from, projected }: Observation): FigureMark[] {
  if (amount.kind === 'missing' || projected !== undefined) return []
  const found = [amount, ...from.map(reading => reading.amount)].flatMap(one =>
    one.kind === 'known' ? (one.marks ?? []) : [],
  )
  return [...new Set(found)]
}

/** `54 of 55`; but days are not part of the children they are divided by: `12,111 ÷ 33`. */
export const sayParts = (numerator: string, denominator: string, unit: Unit): string =>
  `${numerator} ${unit === 'days' || unit === 'average' ? '÷' : 'of'} ${denominator}`

const inWords = ({ missing, text }: Figure): string =>
  missing === undefined ? text : shorthand[missing.reason].spoken

/** What a table cell shows of a figure. A missing one is a mark, `[x]`, or words: `not supplied`. */
export function cellOf(figure: Figure, saysMissing: 'by-mark' | 'in-words', below?: string): FigureCell {
  const marks = marksOf(figure)
  return {
    ref: figure.ref,
    text: saysMissing === 'in-words' ? inWords(figure) : figure.text,
    spoken: figure.spoken,
    isMissing: figure.missing !== undefined,
    ...(below === undefined ? {} : { below }),
    ...(marks.length > 0 && { mark: marks.join(' ') }),
  }
}

/**
 * What a reader must know about a figure: `[p]` provisional, `[r]` revised since it was published, and any
 * further mark that was supplied with it.
 */
export function marksOf({
  revised,
  isProvisional,
  suppliedMarks: supplied = [],
}: Pick<Figure, 'revised' | 'isProvisional' | 'suppliedMarks'>): string[] {
  const all = [...(isProvisional ? ['p'] : []), ...(revised ? ['r'] : []), ...supplied]
  return ['p', 'r', 'e', 'b', 'u'].filter(mark => all.includes(mark)).map(mark => `[${mark}]`)
}

export const sayMissing = ({ reason, because }: Missing): string =>
  shorthand[reason].spoken + (because === undefined ? '' : `: ${because}`)
