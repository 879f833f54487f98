// Every figure of one paper, made once and then found again. In: observations. Out: figures and cells; at the end, all of them by reference.
import type { RatedIndicator } from '../ratings/rate.ts'
import type { Observation } from '../observations/observation.ts'
import { samePeriod } from '../terms/period.ts'
import { cellOf, figureOf, marksOf } from './figure.ts'
import type { Figure, FigureCell } from './paper.ts'

export interface FigureBook {
  figure(indicator: RatedIndicator, observation: Observation): Figure
  cell(indicator: RatedIndicator, observation: Observation, below?: string): FigureCell
  /** The marks that it is printed with, whether or not it is. */
  marks(indicator: RatedIndicator, observation: Observation): string[]
  all(): Record<string, Figure>
}

/** What was published in place of a figure, by its reference. */
export type Revisions = ReadonlyMap<string, NonNullable<Figure['revised']>>

export function figureBook(council: string, revisions: Revisions = new Map()): FigureBook {
  const figures = new Map<string, Figure>()
  const make = (indicator: RatedIndicator, observation: Observation): Figure => {
    const made = figureOf(observation, indicator.definition.unit, indicator.decimals, council)
    const revised = revisions.get(made.ref)
    return { ...made, ...(revised && { revised }), ...(observation.area === council && isProvisional(indicator, observation) && { isProvisional: true }) }
  }
  const figure: FigureBook['figure'] = (indicator, observation) => {
    const made = make(indicator, observation)
    const found = figures.get(made.ref)
    if (found !== undefined) return found
    figures.set(made.ref, made)
    return made
  }
  return {
    figure,
    cell: (indicator, observation, below) => cellOf(figure(indicator, observation), below),
    marks: (indicator, observation) => marksOf(make(indicator, observation)),
    all: () => Object.fromEntries(figures),
  }
}

/** With two provisional months, January's paper marks December, January and the year to date. A figure that is missing is marked as such alone. */
function isProvisional({ definition, latest, yearToDate }: RatedIndicator, { period, amount }: Observation): boolean {
  const months = definition['provisional-months'] ?? 0
  if (months === 0 || amount.kind === 'missing' || latest.period.kind !== 'month') return false
  if (period.kind === 'month') return period.index > latest.period.index - months && period.index <= latest.period.index
  return samePeriod(period, yearToDate.period)
}
