// Makes each figure of a paper once, and finds it again by its reference. In: observations. Out: figures and
// cells; at the end, all figures by reference.

import { isOfAnotherDate, type Observation, periodMeant } from '../observations/observation.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { parsePart } from '../terms/part.ts'
import { samePeriod, sayPeriod } from '../terms/period.ts'
import type { Unit } from '../terms/unit.ts'
import type { Figure, FigureCell } from './figure.ts'
import { isFirstAfterBreak } from './first-after-break.ts'
import { cellOf, figureOf, marksOf } from './say-figure.ts'

export interface FigureBook {
  figure(indicator: RatedIndicator, observation: Observation): Figure
  cell(indicator: RatedIndicator, observation: Observation, below?: string): FigureCell
  /** The marks of the figure, without making it a figure of the paper. */
  marks(indicator: RatedIndicator, observation: Observation): string[]
  /** A figure made earlier. */
  at(ref: string): Figure | undefined
  all(): Record<string, Figure>
}

/** What was published before for each figure that has changed, by reference. */
export type Revisions = ReadonlyMap<string, NonNullable<Figure['revised']>>

/** How many decimals a share is printed with, by its indicator and the group map of its rows. */
export type ShareDecimals = (indicator: string, group: string) => number

export function figureBook(
  council: string,
  revisions: Revisions = new Map(),
  shareDecimals: ShareDecimals = () => 0,
  saysMissing: 'by-mark' | 'in-words' = 'by-mark',
): FigureBook {
  const figures = new Map<string, Figure>()
  const make = (indicator: RatedIndicator, observation: Observation): Figure => {
    const { unit, decimals } = formOf(indicator, observation, shareDecimals)
    const made = markBreak(indicator, figureOf(observation, unit, decimals, council), observation)
    const revised = revisions.get(made.ref)
    return {
      ...made,
      ...(revised && { revised }),
      ...(observation.area === council && isProvisional(indicator, observation) && { isProvisional: true }),
    }
  }
  const figure: FigureBook['figure'] = (indicator, observation) => {
    const made = make(indicator, observation)
    const found = figures.get(made.ref)
    if (found !== undefined && found.text !== made.text)
      throw new Error(`the figure ${made.ref} is ${found.text} and ${made.text}`)
    if (found !== undefined) return found
    figures.set(made.ref, made)
    return made
  }
  return {
    figure,
    cell: (indicator, observation, below) =>
      cellOf(figure(indicator, observation), saysMissing, withDate(observation, below)),
    marks: (indicator, observation) => marksOf(make(indicator, observation)),
    at: ref => figures.get(ref),
    all: () => Object.fromEntries(figures),
  }
}

/** `54 of 55, Q3 2016/17`: a figure of another date than its column is printed with it. */
function withDate(observation: Observation, below?: string): string | undefined {
  if (observation.amount.kind === 'missing' || !isOfAnotherDate(observation)) return below
  const date = sayPeriod(periodMeant(observation))
  return below === undefined ? date : `${below}, ${date}`
}

/**
 * The unit and decimals that an observation is printed with: a share is a percentage, projected expenditure
 * is in pounds.
 */
export function formOf(
  { definition, decimals }: Pick<RatedIndicator, 'definition' | 'decimals'>,
  observation: Observation,
  shareDecimals: ShareDecimals,
): { unit: Unit; decimals: number } {
  if (observation.projected?.is === 'cost') return { unit: 'money', decimals: 0 }
  return observation.shareOf === undefined
    ? { unit: definition.unit, decimals }
    : { unit: 'percentage', decimals: shareDecimals(observation.indicator, groupIn(observation)) }
}

/** `distance`, from `distance=20-49;provider=own`: the group map of the rows comes first. */
const groupIn = ({ part = '' }: Observation): string => parsePart(part)[0]?.group ?? ''

/**
 * With two provisional months, January's paper marks December, January and the year to date, and December's about a quarter
 * marks the quarter and the year to date. A missing figure
 * has only its own mark.
 */
function isProvisional(
  { definition, latest, yearToDate }: RatedIndicator,
  { period, amount }: Observation,
): boolean {
  const months = definition['provisional-months'] ?? 0
  if (months === 0 || amount.kind === 'missing' || latest.period.kind === 'year') return false
  if (latest.period.kind === 'day') return false
  if (period.kind === 'month' || period.kind === 'quarter')
    return period.index > latest.period.index - months && period.index <= latest.period.index
  return samePeriod(period, yearToDate.period)
}

/** So that a reader does not compare it with those before. */
const markBreak = (indicator: RatedIndicator, made: Figure, observation: Observation): Figure =>
  isFirstAfterBreak(indicator, observation)
    ? { ...made, suppliedMarks: [...(made.suppliedMarks ?? []), 'b'] }
    : made
