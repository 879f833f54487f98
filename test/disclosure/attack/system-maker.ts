// Puts a system together. In: cells by name with their counts, sums that hold, figures. Out: a figure system in which every
// sum has been checked, so that no test attacks a table that cannot be.
import type { Cell, FigureSystem, Relation, WantedFigure } from '../../../src/disclosure/system.ts'

export const WIDTH = 4

export interface SystemMaker {
  /** @returns its id */
  cell(id: string, value: number): string
  /** whole = the parts, each so many times. */
  sum(whole: string, parts: readonly (readonly [cell: string, times: number])[]): void
  figure(figure: WantedFigure): void
  publish(cell: string): void
  numberOf(cell: string): number
  finish(): FigureSystem
}

export function makeSystem(isZeroShown: boolean): SystemMaker {
  const values = new Map<string, number>()
  const relations = new Map<string, Relation>()
  const figures = new Map<string, WantedFigure>()
  const published = new Set<string>()
  const numberOf = (cell: string) => {
    const value = values.get(cell)
    if (value === undefined) throw new Error(`No cell ${cell}`)
    return value
  }
  const cellOf = (id: string, isPrinted: boolean): Cell => {
    const value = numberOf(id)
    const isProtected = value <= 4 && (value > 0 || !isZeroShown)
    // A reader knows that a dash is no nought only of a number that has a place on the page.
    return { id, value, isProtected, atLeast: isPrinted && isZeroShown && value > 0 ? 1 : 0 }
  }
  return {
    cell: (id, value) => {
      if ((values.get(id) ?? value) !== value) throw new Error(`${id} is ${values.get(id)} and ${value}`)
      values.set(id, value)
      return id
    },
    sum: (whole, parts) => {
      const total = parts.reduce((sum, [part, times]) => sum + times * numberOf(part), 0)
      if (total !== numberOf(whole)) throw new Error(`${whole} is ${numberOf(whole)}, its parts are ${total}`)
      const terms = [{ cell: whole, times: 1 }, ...parts.map(([cell, times]) => ({ cell, times: -times }))]
      relations.set(terms.map(({ cell, times }) => `${times} ${cell}`).join(' '), terms)
    },
    figure: figure => void figures.set(figure.ref, figure),
    publish: cell => void published.add(cell),
    numberOf,
    finish: () => {
      const printed = new Set([...figures.values()].flatMap(({ tells }) => tells))
      return {
        cells: new Map([...values.keys()].map(id => [id, cellOf(id, printed.has(id))])),
        relations: [...relations.values()],
        figures: [...figures.values()],
        published,
        width: WIDTH,
      }
    },
  }
}
