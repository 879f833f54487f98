// What a reader can work out, as an attacker would: for each protected cell the smallest and the largest number that fits
// everything that is known. In: a system, and the cells whose numbers are disclosed. Out: the cells that are not safe.
import type { Solver } from './solver.ts'
import type { Cell, FigureSystem, OrderedSystem } from './system.ts'
import { type UnknownPart, unknownParts, whatFollows } from './unknown-parts.ts'

/** A protected cell that can be worked out to within less than the width, and what can be known of it. */
export interface Unsafe {
  readonly cell: string
  readonly lowest: number
  readonly highest: number
}

export interface Audit {
  readonly unsafe: readonly Unsafe[]
  /** How many protected cells were tried. */
  readonly protected: number
}

/** Numbers are whole, and linear programmes answer to seven places. */
const CLOSE = 1e-5

export function audit(system: OrderedSystem, disclosed: ReadonlySet<string>, solver: Solver): Audit {
  const known = whatFollows(system, disclosed)
  const protectedCells = [...system.cells.values()].filter(cell => cell.isProtected)
  const exact = protectedCells
    .filter(({ id }) => known.has(id))
    .map(({ id, value }) => ({ cell: id, lowest: value, highest: value }))
  const within = unknownParts(system, known).flatMap(part => auditPart(system, part, solver))
  return { unsafe: [...exact, ...within], protected: protectedCells.length }
}

/** The unsafe cells of one part of what is unknown. */
export function auditPart(
  { cells, width }: Pick<FigureSystem, 'cells' | 'width'>,
  part: UnknownPart,
  solver: Solver,
): Unsafe[] {
  const ofPart = part.cells.map(id => cells.get(id) as Cell)
  const tried = ofPart.flatMap((cell, column) => (cell.isProtected ? [{ cell, column }] : []))
  if (tried.length === 0) return []
  const columnOf = new Map(part.cells.map((id, column) => [id, column]))
  const seen = ofPart.map(({ value }) => ({ lowest: value, highest: value }))
  const note = (found: Float64Array) => {
    for (const { column } of tried) {
      const range = seen[column]
      const value = found[column] ?? 0
      if (range !== undefined) seen[column] = widened(range, value)
    }
  }
  return solver.with(
    {
      lower: ofPart.map(cell => cell.atLeast),
      upper: ofPart.map(({ value }) => beyond(value, width)),
      costs: ofPart.map(() => 0),
      rows: part.rows.map(({ terms, equals }) => ({
        terms: terms.map(({ cell, times }) => ({ column: columnOf.get(cell) ?? 0, times })),
        equals,
      })),
    },
    programme => {
      // Largest first: a table in which this cell is large often shows that others are open too.
      for (const { column } of tried)
        for (const cost of [-1, 1]) {
          if (isOpen(seen[column], width)) break
          programme.changeCost(column, cost)
          const found = programme.solve()
          if (found === undefined) throw new Error('the figures of the paper do not fit their own relations')
          note(found)
          programme.changeCost(column, 0)
        }
      return tried.flatMap(({ cell, column }) => {
        const range = seen[column]
        return range === undefined || isOpen(range, width) ? [] : [{ cell: cell.id, ...range }]
      })
    },
  )
}

/** No reader can think a number larger than this from what the paper leaves open, and a bound keeps programmes bounded. */
const beyond = (value: number, width: number): number => 2 * value + 1000 * width

interface Range {
  readonly lowest: number
  readonly highest: number
}

const isOpen = (range: Range | undefined, width: number): boolean =>
  range !== undefined && range.highest - range.lowest >= width - CLOSE

const widened = ({ lowest, highest }: Range, value: number): Range => ({
  lowest: Math.min(lowest, value),
  highest: Math.max(highest, value),
})
