// Every figure of one paper, made once and then found again. In: observations. Out: figures and cells; at the end, all of them by reference.
import type { RatedIndicator } from '../ratings/rate.ts'
import type { Observation } from '../observations/observation.ts'
import { cellOf, figureOf } from './figure.ts'
import type { Figure, FigureCell } from './paper.ts'

export interface FigureBook {
  figure(indicator: RatedIndicator, observation: Observation): Figure
  cell(indicator: RatedIndicator, observation: Observation, below?: string): FigureCell
  all(): Record<string, Figure>
}

export function figureBook(council: string): FigureBook {
  const figures = new Map<string, Figure>()
  const figure: FigureBook['figure'] = ({ definition, decimals }, observation) => {
    const made = figureOf(observation, definition.unit, decimals, council)
    const found = figures.get(made.ref)
    if (found !== undefined) return found
    figures.set(made.ref, made)
    return made
  }
  return {
    figure,
    cell: (indicator, observation, below) => cellOf(figure(indicator, observation), below),
    all: () => Object.fromEntries(figures),
  }
}
